// Builds hotseat.dictionary: make_dictionary WORDS WORDNET_FOLDER OUTPUT
#include "base/diagnostic.hpp"
#include "dictionary/dictionary_writer.hpp"
#include "files/files.hpp"
#include "wordnet/wordnet.hpp"

#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

using namespace hotseat;

namespace {

/// Words of letters alone: no "don't", no "café". Names are words too, in lower case.
std::set<std::string> plain_words(const std::string& text) {
    std::set<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        auto word = text.substr(at, end - at);
        at = end + 1;
        for (auto& c : word)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        if (!word.empty() && std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; }))
            words.insert(std::move(word));
    }
    return words;
}

}  // namespace

int main(int count, char** arguments) try {
    if (count != 4) {
        std::cerr << "usage: make_dictionary WORDS WORDNET_FOLDER OUTPUT\n";
        return 2;
    }
    const std::filesystem::path wordnet = arguments[2];
    std::vector<std::string> texts;
    std::vector<PartOfSpeech> parts;
    for (const auto* name : {"noun", "verb", "adj", "adv"})
        for (const auto* kind : {"index.", "data."})
            texts.push_back(read_file(wordnet / (std::string(kind) + name)));
    std::size_t at = 0;
    for (const char letter : {'n', 'v', 'a', 'r'}) {
        parts.push_back({letter, texts[at], texts[at + 1]});
        at += 2;
    }
    write_file(arguments[3],
               write_dictionary(plain_words(read_file(arguments[1])), read_wordnet(parts)));
    return 0;
} catch (const Error& error) {
    std::cerr << to_text(error.diagnostic()) << '\n';
    return 1;
}
