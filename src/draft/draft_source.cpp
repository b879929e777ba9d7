#include "draft/draft_source.hpp"

#include "json/lines.hpp"

#include <fmt/format.h>

#include <map>
#include <utility>

namespace hotseat {
namespace {

// The limits of questions/README.md and rubrics/README.md.
constexpr json::Shape text_shape{.most_bytes = 10'000};
constexpr json::Count reference_count{.least = 1, .most = 64};
constexpr std::size_t most_of_a_topic = 2000;
constexpr std::chrono::seconds usual_time{90};

Question read_question(json::Fields& fields) {
    Question question;
    question.id = fields.required_slug("question");
    question.topic = fields.find("topic") ? fields.required_slug("topic") : drafted_topic;
    question.prompt = fields.required_text("prompt", text_shape);
    question.context = fields.text("context", {}, text_shape);
    const auto level = fields.word("level", level_words());
    const auto kind = fields.word("kind", kind_words());
    question.level = level ? static_cast<Level>(*level) : Level::mid;
    question.kind = kind ? static_cast<Kind>(*kind) : Kind::explain;
    const auto seconds = fields.integer("answer_seconds", 5, 3600);
    question.answer_time = seconds ? std::chrono::seconds(*seconds) : usual_time;
    return question;
}

}  // namespace

std::vector<DraftSource> read_draft_sources(std::string_view text, std::string_view file,
                                            Diagnostics& problems) {
    std::vector<DraftSource> sources;
    std::map<std::string, int, std::less<>> lines;  // of the questions so far
    std::map<std::string, std::size_t, std::less<>> of_topic;
    const auto take = [&](const json::Value& value, json::Problems& told, int line) {
        json::Fields fields(value, "a question to draft", told);
        DraftSource source{.question = read_question(fields)};
        fields.require("references");
        for (auto& [reference, at] : fields.texts("references", reference_count, text_shape)) {
            if (source.references.empty()) source.question.where = told.where(at);
            source.references.push_back(std::move(reference));
        }
        fields.finish();
        const auto& question = source.question;
        const auto [first, is_new] = lines.emplace(question.id, line);
        if (!is_new && !question.id.empty())
            fields.problem(value.find("question")->at,
                           "a second question " + json::in_quotes(question.id),
                           fmt::format("the first one is in line {}: ids are unique in a bank",
                                       first->second));
        if (++of_topic[question.topic] == most_of_a_topic + 1)
            fields.problem(value.at,
                           fmt::format("more than {} questions of one topic", most_of_a_topic),
                           "give some of them another \"topic\"");
        if (fields.good()) sources.push_back(std::move(source));
    };
    json::read_lines(text, file, problems, take);
    return sources;
}

}  // namespace hotseat
