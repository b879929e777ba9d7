#include "dictionary/dictionary_writer.hpp"

#include "base/fingerprint.hpp"
#include "dictionary/dictionary_format.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace hotseat {
namespace {

using namespace dictionary_format;

void put_number(std::size_t number, std::string& bytes) {
    for (std::size_t i = 0; i < number_size; ++i)
        bytes += static_cast<char>(number >> (8 * i) & 0xff);
}

/// Offsets of sorted texts, and the texts themselves.
struct Packed {
    std::string offsets{};
    std::string text{};

    void add(std::string_view word) {
        put_number(text.size(), offsets);
        text += word;
    }
    void finish() { put_number(text.size(), offsets); }
};

}  // namespace

std::string write_dictionary(const std::set<std::string>& words, const StemRelations& relations) {
    Packed packed_words, packed_stems;
    for (const auto& word : words) packed_words.add(word);
    packed_words.finish();

    std::map<std::string_view, std::uint32_t> numbers;
    for (const auto& [stem, related] : relations)
        numbers.emplace(stem, static_cast<std::uint32_t>(numbers.size()));
    std::string starts, entries;
    std::size_t count = 0;
    for (const auto& [stem, related] : relations) {
        packed_stems.add(stem);
        put_number(count, starts);
        std::vector<std::pair<Relation, std::uint32_t>> sorted;
        for (const auto& [other, relation] : related)
            if (const auto it = numbers.find(other); it != numbers.end())
                sorted.emplace_back(relation, it->second);
        std::ranges::sort(sorted);
        for (const auto& [relation, number] : sorted)
            put_number(number << 1 | (relation == Relation::kin ? 1U : 0U), entries);
        count += sorted.size();
    }
    packed_stems.finish();
    put_number(count, starts);

    const auto body = packed_words.offsets + packed_stems.offsets + starts + entries +
                      packed_words.text + packed_stems.text;
    std::string bytes(magic);
    bytes.resize(fingerprint_at, '\0');
    bytes += Fingerprint().add(body).hex();
    for (const auto number : {words.size(), relations.size(), count, packed_words.text.size(),
                              packed_stems.text.size()})
        put_number(number, bytes);
    bytes.resize(header_size, '\0');
    return bytes + body;
}

}  // namespace hotseat
