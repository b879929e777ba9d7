#include "grade/entity.hpp"

#include "rubric/match.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace hotseat {
namespace {

/// Words [begin, end) that name the entity (`is`) or one of the others.
struct Naming {
    Match words{};
    bool is = false;
};

bool is_one_of(const Form& form, std::initializer_list<std::string_view> words) {
    return std::ranges::find(words, form.surface) != words.end();
}

/// "unlike a list": a list is not what is spoken of.
bool follows_contrast(const Reading& reading, std::size_t at) {
    const auto begin = at - std::min<std::size_t>(at, 3);
    for (auto i = begin; i < at; ++i)
        if (is_one_of(reading.form(i), {"unlike", "than", "versus", "vs"})) return true;
    return false;
}

std::vector<Naming> namings(const CompiledEntity& entity, const Reading& reading) {
    const MatchRule rule{.guarded = false};
    std::vector<Naming> all;
    for (const bool is : {true, false})
        for (const auto& phrase : is ? entity.is : entity.is_not)
            for (const auto& match : find_all(phrase, reading, rule)) all.push_back({match, is});
    std::ranges::stable_sort(all, [](const Naming& a, const Naming& b) {
        return a.words.begin != b.words.begin ? a.words.begin < b.words.begin
                                              : a.words.end > b.words.end;
    });
    std::vector<Naming> kept;  // none inside another
    std::uint32_t end = 0;
    for (const auto& naming : all) {
        if (naming.words.begin < end) continue;
        end = naming.words.end;
        if (!follows_contrast(reading, naming.words.begin)) kept.push_back(naming);
    }
    return kept;
}

/// For each word the entity in force: true, false (another), or none named yet.
enum class InForce { all, entity, others };

std::vector<InForce> in_force(const CompiledEntity& entity, const Reading& reading) {
    const auto named = namings(entity, reading);
    std::vector<InForce> result(reading.size(), InForce::all);
    auto current = InForce::all;
    std::size_t next = 0;
    for (std::size_t begin = 0, end = 0; begin < reading.size(); begin = end) {
        bool all = false;
        for (end = begin;
             end < reading.size() && reading.word(end).sentence == reading.word(begin).sentence;
             ++end)
            all = all || is_one_of(reading.form(end), {"both", "neither"});
        const auto state = [&](std::size_t i) {
            return named[i].is ? InForce::entity : InForce::others;
        };
        const bool names_one = next < named.size() && named[next].words.begin < end;
        if (names_one) current = state(next);
        for (auto i = begin; i < end; ++i) {
            while (next < named.size() && named[next].words.begin <= i) current = state(next++);
            result[i] = all ? InForce::all : current;
        }
    }
    return result;
}

}  // namespace

std::vector<bool> words_about(const CompiledEntity& entity, const Reading& reading) {
    std::vector<bool> result;
    for (const auto state : in_force(entity, reading)) result.push_back(state != InForce::others);
    return result;
}

std::vector<bool> words_about_others(const CompiledEntity& entity, const Reading& reading) {
    std::vector<bool> result;
    for (const auto state : in_force(entity, reading)) result.push_back(state == InForce::others);
    return result;
}

}  // namespace hotseat
