#pragma once

#include "rubric/compiled_phrase.hpp"
#include "rubric/rubric.hpp"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace hotseat {

using CompiledPhrases = std::vector<CompiledPhrase>;

struct CompiledEntity {
    CompiledPhrases is{};
    CompiledPhrases is_not{};
};

/// Each list stands beside the list of the same name in `Point`.
struct CompiledPoint {
    CompiledPhrases any{};
    CompiledPhrases part{};
    CompiledPhrases wrong{};
    std::optional<CompiledEntity> entity{};
};

struct CompiledRedFlag {
    CompiledPhrases any{};
    std::optional<CompiledEntity> entity{};
    CompiledPhrases before{};  ///< none, or the two in the order they should come
};

/// A rubric, which must outlive it, with its phrases ready to be matched: points, flags and steps
/// in the rubric's order.
struct CompiledRubric {
    const Rubric& rubric;
    Atoms atoms{};
    std::vector<CompiledPoint> points{};
    std::vector<CompiledRedFlag> red{};
    CompiledPhrases steps{};
};

/// The names that a file's phrases may use.
struct Lexicons {
    Lexicon own{};
    Lexicon shared{};
};

/// Compiles every phrase; tells every problem (then the result is null) and every lint. The rubric
/// must outlive the result.
std::unique_ptr<const CompiledRubric> compile_rubric(const Rubric& rubric, const Lexicons& lexicons,
                                                     const std::string& file, Forms& forms,
                                                     Diagnostics& problems, Diagnostics& lint);

}  // namespace hotseat
