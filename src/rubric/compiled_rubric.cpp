#include "rubric/compiled_rubric.hpp"

#include "rubric/phrase_parser.hpp"

namespace hotseat {
namespace {

CompiledPhrases compile_all(const std::vector<Phrase>& phrases, PhraseContext& context) {
    CompiledPhrases compiled;
    compiled.reserve(phrases.size());
    for (const auto& phrase : phrases)
        if (auto one = compile_phrase(phrase, context)) compiled.push_back(std::move(*one));
    return compiled;
}

std::optional<CompiledEntity> compile_entity(const std::optional<Entity>& entity,
                                             PhraseContext& context) {
    if (!entity) return std::nullopt;
    return CompiledEntity{compile_all(entity->is, context), compile_all(entity->is_not, context)};
}

}  // namespace

std::unique_ptr<const CompiledRubric> compile_rubric(const Rubric& rubric, const Lexicons& lexicons,
                                                     const std::string& file, Forms& forms,
                                                     Diagnostics& problems, Diagnostics& lint) {
    const auto problems_before = problems.size();
    auto compiled = std::unique_ptr<CompiledRubric>(new CompiledRubric{rubric});
    PhraseContext context{lexicons.own, lexicons.shared, forms, compiled->atoms,
                          file,         problems,        lint};
    for (const auto& point : rubric.points)
        compiled->points.push_back(
            {compile_all(point.any, context), compile_all(point.part, context),
             compile_all(point.wrong, context), compile_entity(point.entity, context)});
    for (const auto& flag : rubric.red) {
        CompiledPhrases before;
        if (flag.before) before = compile_all({flag.before->first, flag.before->second}, context);
        compiled->red.push_back({compile_all(flag.any, context),
                                 compile_entity(flag.entity, context), std::move(before)});
    }
    if (rubric.ordered) compiled->steps = compile_all(rubric.ordered->steps, context);
    if (problems.size() > problems_before) return nullptr;
    return compiled;
}

}  // namespace hotseat
