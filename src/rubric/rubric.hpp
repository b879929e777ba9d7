#pragma once

#include "base/diagnostic.hpp"
#include "rubric/band.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace hotseat {

/// A phrase (rubrics/README.md) as its author wrote it, and where its first character stands.
struct Phrase {
    std::string text{};
    Place place{};
    bool operator==(const Phrase& other) const { return text == other.text; }
};

/// The thing a point speaks about, and the things it must not be confused with.
struct Entity {
    std::vector<Phrase> is{};
    std::vector<Phrase> is_not{};
    bool operator==(const Entity&) const = default;
};

/// Something a good answer says.
struct Point {
    std::string id{};    ///< never changes its meaning: history is keyed by it
    std::string says{};  ///< the point in plain words
    double weight = 1;
    std::vector<Phrase> any{};    ///< earns full credit
    std::vector<Phrase> part{};   ///< earns `part_credit`
    double part_credit = 0.5;     ///< 0 to 1
    std::vector<Phrase> wrong{};  ///< takes the credit and as much again
    std::string probe{};          ///< the follow-up question when it is missing
    std::optional<Entity> entity{};
    bool denial_voids = false;         ///< "deny": "void"
    std::optional<double> must_cap{};  ///< 0 to 1: the score's limit when nothing is said for it
    Place place{};
};

/// Steps that should come in this order.
struct Order {
    std::vector<Phrase> steps{};
    double weight = 1;
};

/// A misconception that does not go together with a right answer.
struct RedFlag {
    std::string id{};
    std::string says{};
    std::vector<Phrase> any{};
    std::optional<Entity> entity{};
    bool swap = false;          ///< two or more points under the wrong entity
    bool denial_voids = false;  ///< "deny": "void": it was taken back
    std::optional<std::pair<Phrase, Phrase>> before{};  ///< fires when the second comes first
    double penalty = 0.3;                               ///< 0 to 1
    std::optional<double> cap{};                        ///< 0 to 1
    Place place{};
};

struct Reference {
    std::string text{};
    bool spoken = false;
    Place place{};
};

/// A sample answer that proves the rubric: its band, or its least and greatest mark of 100.
struct Golden {
    std::string text{};
    bool spoken = false;
    std::optional<Band> band{};
    std::optional<double> min{};
    std::optional<double> max{};
    std::string why{};
    Place place{};
};

/// A word, and what a recogniser makes of it.
struct Heard {
    std::string word{};
    std::vector<std::string> misheard{};
};

/// How answers to one question are marked, as written in rubrics/<topic>.json.
struct Rubric {
    std::string question{};
    std::vector<Reference> references{};  ///< at least one
    std::vector<Point> points{};          ///< at least one
    std::optional<Order> ordered{};
    std::optional<double> full{};  ///< weight that is enough for full marks; default: all of it
    std::vector<RedFlag> red{};
    std::vector<Heard> heard{};
    bool enumeration = false;
    std::vector<Golden> goldens{};
    Place place{};
    std::string
        fingerprint{};  ///< of everything that marks depend on, the lexicon's entries included
};

/// One `@name` and its alternatives, as written: "grow|shrink|'carry on'|look up".
struct LexiconEntry {
    std::string name{};
    Phrase alternatives{};
};
using Lexicon = std::vector<LexiconEntry>;

/// Null when the lexicon has no such name.
const LexiconEntry* find(const Lexicon& lexicon, const std::string& name);

/// The weight that earns full marks.
double full_weight(const Rubric& rubric);

/// One file of rubrics.
struct RubricFile {
    std::string file{};
    std::string topic{};
    Lexicon lexicon{};
    std::vector<Rubric> rubrics{};
};

}  // namespace hotseat
