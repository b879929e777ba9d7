#include "rubric/phrase_pieces.hpp"

#include <charconv>

namespace hotseat {
namespace {

bool begins_quote(std::string_view text, std::size_t quote) {
    return quote == 0 || std::string_view(" |(!?").find(text[quote - 1]) != text.npos;
}

bool ends_quote(std::string_view text, std::size_t quote) {
    return quote + 1 == text.size() || std::string_view(" |)").find(text[quote + 1]) != text.npos;
}

}  // namespace

std::vector<Piece> split(Piece piece, char separator) {
    std::vector<Piece> pieces;
    const auto text = piece.text;
    std::size_t start = 0;
    int depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\'' && begins_quote(text, i)) {
            auto end = text.find('\'', i + 1);
            while (end != text.npos && !ends_quote(text, end)) end = text.find('\'', end + 1);
            if (end == text.npos)
                throw Mistake{piece.at + i, "a quote is not closed", "add the second '"};
            i = end;
        } else if (text[i] == '(') {
            ++depth;
        } else if (text[i] == ')') {
            if (--depth < 0)
                throw Mistake{piece.at + i, "a bracket closes that was not opened",
                              "quote it, or add the ("};
        } else if (text[i] == separator && depth == 0) {
            pieces.push_back({text.substr(start, i - start), piece.at + start});
            start = i + 1;
        }
    }
    if (depth > 0) throw Mistake{piece.at, "a bracket is not closed", "add the )"};
    pieces.push_back({text.substr(start), piece.at + start});
    return pieces;
}

std::vector<Piece> words_of_phrase(Piece piece) {
    auto pieces = split(piece, ' ');
    std::erase_if(pieces, [](const Piece& p) { return p.text.empty(); });
    return pieces;
}

std::optional<Gap> gap_of(const Piece& piece) {
    constexpr int usual_words = 3;
    const auto dots = piece.text.find_first_not_of('.');
    const auto size = dots == piece.text.npos ? piece.text.size() : dots;
    if (size < 2) return std::nullopt;
    if (size > 3) return Gap{};
    return Gap{number_after(piece.text, size, usual_words), size == 3};
}

std::optional<int> number_after(std::string_view text, std::size_t mark_size, int otherwise) {
    const auto digits = text.substr(mark_size);
    if (digits.empty()) return otherwise;
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    return value;
}

}  // namespace hotseat
