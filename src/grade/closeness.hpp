#pragma once

#include "text/by_form.hpp"
#include "text/words.hpp"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace hotseat {

struct Closeness {
    double value = 0;                   ///< 0 to 1
    std::vector<std::string> absent{};  ///< what the nearest reference says besides; at most eight
};

/// The stems of a text's content words, ascending, each once.
std::vector<StemId> content_stems(const Words& words, const Forms& forms);

/// The content words of a question's model answers, and how near an answer comes to them. Belongs
/// to the `Forms` it was made with.
class ModelAnswers {
public:
    /// `question_stems`: as `content_stems` gives them; what the question itself says weighs less.
    void add(const Words& reference, const std::vector<StemId>& question_stems, const Forms& forms);

    /// How close an answer comes to the nearest reference: the share of its content words that the
    /// answer says (a synonym .8, a hypernym or hyponym .5), of the share that a full answer is
    /// expected to say, which falls with the reference's length n: max(.6, 1 / (1 + .5 ln n)).
    Closeness nearest(const Words& answer, const std::vector<StemId>& question_stems,
                      const Forms& forms);
    /// What is remembered of the forms that answers used.
    std::size_t bytes() const { return hits_.bytes(); }

private:
    struct Entry {
        double weight = 1;    ///< less where the question itself says it
        std::string shown{};  ///< as the reference writes it
    };
    struct Reference {
        std::size_t begin = 0, end = 0;  ///< of entries_
        double weight = 0;               ///< of them all
    };
    /// What a form of an answer says of the references.
    struct Hit {
        std::uint32_t entry = 0;
        float credit = 0;  ///< 0 to 1
    };
    void find_hits(const Form& form, const std::vector<StemId>& question_stems, const Forms& forms,
                   std::vector<Hit>& found) const;
    double coverage(const Reference& reference) const;
    std::vector<std::string> absent(const Reference& reference) const;

    std::vector<Entry> entries_;
    std::vector<Reference> references_;
    using Places = std::vector<std::uint32_t>;  ///< entries
    std::unordered_map<StemId, Places> by_stem_;
    struct Listed {
        ListedStem stem = not_listed;
        StemId own = 0;
    };
    std::vector<Listed> listed_;  ///< the same stems as the dictionary has them, ascending
    ByForm<Hit> hits_;
    std::vector<float> said_;  ///< for each entry: how much of it this answer says
};

}  // namespace hotseat
