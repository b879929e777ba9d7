#pragma once

#include "dictionary/dictionary_writer.hpp"

#include <string_view>
#include <vector>

namespace hotseat {

/// The two files of a part of speech in WordNet's database: index.noun and data.noun, ...
struct PartOfSpeech {
    char letter = 'n';  ///< n, v, a, r
    std::string_view index{};
    std::string_view data{};
};

/// Which stems are near in meaning, from WordNet's files (format: its manual page wndb(5)): words
/// that share one of their first four senses in a part of speech, or are derived from each other,
/// are synonyms; hypernyms and similar words are kin. Words of one part only. Lines that are not
/// as the format has them are passed over.
StemRelations read_wordnet(const std::vector<PartOfSpeech>& parts);

}  // namespace hotseat
