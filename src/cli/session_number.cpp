#include "cli/session_number.hpp"

#include "cli/command.hpp"

#include <charconv>

namespace hotseat::cli {
namespace {

template <class Number>
Number number_in(const std::string& word, const char* what, const char* hint) {
    Number number{};
    const auto* const end = word.data() + word.size();
    const auto [stop, error] = std::from_chars(word.data(), end, number);
    if (error != std::errc() || stop != end || number < 1)
        throw UsageError("\"" + word + "\" is no number of a " + what, hint);
    return number;
}

}  // namespace

std::int64_t session_number(const std::string& word) {
    return number_in<std::int64_t>(word, "session", "hotseat history list shows the numbers");
}

int question_number(const std::string& word) {
    return number_in<int>(word, "question", "the report shows them: Q1, Q2, ...");
}

}  // namespace hotseat::cli
