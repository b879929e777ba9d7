#include "json/problems.hpp"

#include <algorithm>
#include <utility>

namespace hotseat::json {
namespace {

bool stands_before(const Diagnostic& a, const Diagnostic& b) {
    const auto key = [](const Diagnostic& d) {
        return std::pair(d.where.place.line, d.where.place.column);
    };
    return key(a) < key(b);
}

bool continues_a_character(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

}  // namespace

Problems::Problems(std::string file, std::string_view text, Diagnostics& diagnostics,
                   int first_line)
    : file_(std::move(file)),
      places_(text),
      diagnostics_(diagnostics),
      first_(diagnostics.size()),
      first_line_(first_line) {}

Place Problems::place(std::size_t at) const {
    auto place = places_.at(at);
    place.line += first_line_ - 1;
    return place;
}

void Problems::add(std::size_t at, std::string message, std::string hint) {
    ++count_;
    if (full()) return;
    Diagnostic diagnostic{where(at), std::move(message), std::move(hint)};
    if (diagnostics_.size() - first_ + 1 == most) {
        diagnostic.where.place = {};
        diagnostic.message = "more problems than these";
        diagnostic.hint = "mend these first";
        diagnostics_.push_back(std::move(diagnostic));
        return;
    }
    const auto begin = diagnostics_.begin() + static_cast<std::ptrdiff_t>(first_);
    const auto after = std::upper_bound(begin, diagnostics_.end(), diagnostic, stands_before);
    diagnostics_.insert(after, std::move(diagnostic));
}

std::string in_quotes(std::string_view text) {
    constexpr std::size_t longest = 60, kept = 28;
    if (text.size() <= longest) return '"' + std::string(text) + '"';
    auto head = kept, tail = text.size() - kept;
    while (head > 0 && continues_a_character(text[head])) --head;
    while (tail < text.size() && continues_a_character(text[tail])) ++tail;
    return '"' + std::string(text.substr(0, head)) + "..." + std::string(text.substr(tail)) + '"';
}

}  // namespace hotseat::json
