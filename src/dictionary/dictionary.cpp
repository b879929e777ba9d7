#include "dictionary/dictionary.hpp"

#include "dictionary/dictionary_format.hpp"

#include <algorithm>

namespace hotseat {

using namespace dictionary_format;

std::optional<Dictionary> Dictionary::open(std::string_view bytes) {
    if (bytes.size() < header_size || !bytes.starts_with(magic)) return std::nullopt;
    Dictionary dictionary;
    dictionary.bytes_ = bytes;
    const std::size_t words = dictionary.number_at(words_at);
    const std::size_t stems = dictionary.number_at(stems_at);
    const std::size_t relations = dictionary.number_at(relations_at);
    const std::size_t word_bytes = dictionary.number_at(word_bytes_at);
    const std::size_t stem_bytes = dictionary.number_at(stem_bytes_at);
    const std::size_t numbers = (words + 1) + 2 * (stems + 1) + relations;
    if (bytes.size() != header_size + numbers * number_size + word_bytes + stem_bytes)
        return std::nullopt;
    const auto text = header_size + numbers * number_size;
    dictionary.words_ = {words, header_size, bytes.substr(text, word_bytes)};
    const auto stem_offsets = header_size + (words + 1) * number_size;
    dictionary.stems_ = {stems, stem_offsets, bytes.substr(text + word_bytes)};
    dictionary.relation_starts_ = stem_offsets + (stems + 1) * number_size;
    dictionary.relations_ = dictionary.relation_starts_ + (stems + 1) * number_size;
    dictionary.relation_count_ = relations;
    dictionary.fingerprint_ = bytes.substr(fingerprint_at, fingerprint_size);
    return dictionary;
}

/// Little-endian, so that the file is the same everywhere.
std::uint32_t Dictionary::number_at(std::size_t byte) const {
    std::uint32_t number = 0;
    for (std::size_t i = number_size; i-- > 0;)
        number = number << 8 | static_cast<unsigned char>(bytes_[byte + i]);
    return number;
}

/// A damaged file gives empty texts, never bytes outside it.
std::string_view Dictionary::text_of(const Texts& texts, std::size_t index) const {
    const auto begin = number_at(texts.offsets + index * number_size);
    const auto end = number_at(texts.offsets + (index + 1) * number_size);
    if (begin > end || end > texts.text.size()) return {};
    return texts.text.substr(begin, end - begin);
}

std::size_t Dictionary::lower_bound(const Texts& texts, std::string_view text) const {
    std::size_t first = 0, count = texts.count;
    while (count > 0) {
        const auto half = count / 2;
        if (text_of(texts, first + half) < text) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first;
}

bool Dictionary::contains(std::string_view word) const {
    const auto index = lower_bound(word);
    return index < words_.count && this->word(index) == word;
}

ListedStem Dictionary::listed(std::string_view stem) const {
    const auto index = lower_bound(stems_, stem);
    const bool found = index < stems_.count && text_of(stems_, index) == stem;
    return found ? static_cast<ListedStem>(index) : not_listed;
}

std::vector<RelatedStem> Dictionary::related(ListedStem stem) const {
    std::vector<RelatedStem> found;
    if (stem >= stems_.count) return found;
    const auto starts = relation_starts_ + stem * number_size;
    const std::size_t begin = number_at(starts);
    const std::size_t end = std::min<std::size_t>(number_at(starts + number_size), relation_count_);
    if (begin < end) found.reserve(end - begin);
    for (auto i = begin; i < end; ++i) {
        const auto entry = number_at(relations_ + i * number_size);
        if (const auto other = entry >> 1; other < stems_.count)
            found.push_back({other, (entry & 1) == 0 ? Relation::synonym : Relation::kin});
    }
    return found;
}

}  // namespace hotseat
