#include "json/parse.hpp"

#include "json/syntax.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>
#include <vector>

namespace hotseat::json {
namespace {

/// Walks characters and tells how far the parser has read: nlohmann keeps no positions.
struct CountingIterator {
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    const char* at;
    const char** reached;

    const char& operator*() const { return *at; }
    CountingIterator& operator++() {
        *reached = ++at;
        return *this;
    }
    CountingIterator operator++(int) {
        return std::exchange(*this, CountingIterator{*this}.operator++());
    }
    bool operator==(const CountingIterator& other) const { return at == other.at; }
    bool operator!=(const CountingIterator& other) const { return at != other.at; }
};

/// Of the number that `text` begins with; 0 when it begins with none.
std::size_t number_size(std::string_view text) {
    std::size_t size = 0;
    const auto skip = [&](std::string_view any) {
        const bool there = size < text.size() && any.find(text[size]) != any.npos;
        if (there) ++size;
        return there;
    };
    const auto skip_digits = [&] {
        while (skip("0123456789")) continue;
    };
    skip("-");
    const auto first = size;
    if (!skip("0")) skip_digits();
    if (size == first) return 0;
    if (skip(".")) skip_digits();
    if (skip("eE")) {
        skip("+-");
        skip_digits();
    }
    return size;
}

/// Builds the value that the parser walks through, with the place of every part.
class Builder : public nlohmann::json_sax<nlohmann::json> {
public:
    Builder(std::string_view text, Problems& problems, const Limits& limits)
        : text_(text), reached_(text.data()), problems_(problems), limits_(limits) {}

    const char** reached() { return &reached_; }
    std::optional<Value>& root() { return root_; }

    bool null() override { return scalar(nullptr); }
    bool boolean(bool truth) override { return scalar(truth); }
    bool number_integer(number_integer_t number) override { return scalar(number); }
    bool number_unsigned(number_unsigned_t number) override {
        return std::in_range<std::int64_t>(number) ? scalar(static_cast<std::int64_t>(number))
                                                   : scalar(static_cast<double>(number));
    }
    bool number_float(number_float_t number, const string_t&) override { return scalar(number); }
    bool string(string_t& text) override { return scalar(std::move(text)); }
    bool binary(binary_t&) override { return false; }  // never in a text
    bool start_object(std::size_t) override { return start(Object{}); }
    bool start_array(std::size_t) override { return start(List{}); }
    bool end_object() override {
        take_token();
        keep_first_of_each_name(*open_.back().value.object());
        return end();
    }
    bool end_array() override {
        take_token();
        return end();
    }
    bool key(string_t& name) override {
        open_.back().name = std::move(name);
        open_.back().name_at = take_token();
        after_name_ = true;
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) override {
        explain(text_, understood(), problems_);
        return false;
    }

private:
    /// An object or list whose end was not read yet, and the name its next member has.
    struct Open {
        Value value;
        std::string name;
        std::size_t name_at;
    };

    // Where the token begins that the parser has just read: behind the last one and what separates.
    std::size_t take_token() {
        const auto separates = [](char c) {
            return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ',' || c == ':';
        };
        token_ = end_;
        while (token_ < text_.size() && separates(text_[token_])) ++token_;
        end_ = static_cast<std::size_t>(reached_ - text_.data());
        // To see a number's end, the parser reads one character more.
        if (const auto size = number_size(text_.substr(token_)); size > 0) end_ = token_ + size;
        return token_;
    }

    bool within_limits(std::size_t at) {
        if (open_.size() > limits_.depth) {
            problems_.add(at, "too deep",
                          "objects and lists stand at most " + std::to_string(limits_.depth) +
                              " inside each other");
            return false;
        }
        if (++values_ <= limits_.values) return true;
        problems_.add(at, "too many values",
                      "a file holds up to " + std::to_string(limits_.values) + ": split it");
        return false;
    }

    bool scalar(Value value) {
        value.at = take_token();
        if (!within_limits(value.at)) return false;
        place(std::move(value));
        return true;
    }

    bool start(Value value) {
        value.at = take_token();
        after_name_ = false;
        open_.push_back({std::move(value), {}, 0});
        return within_limits(token_);
    }

    bool end() {
        auto value = std::move(open_.back().value);
        open_.pop_back();
        place(std::move(value));
        return true;
    }

    void place(Value value) {
        after_name_ = false;
        if (open_.empty()) {
            root_ = std::move(value);
            return;
        }
        auto& [parent, name, name_at] = open_.back();
        if (auto* object = parent.object())
            object->push_back({std::move(name), std::move(value), name_at});
        else
            parent.list()->push_back(std::move(value));
    }

    // Sorted rather than hashed: nobody can choose names that make this slow.
    void keep_first_of_each_name(Object& object) {
        std::vector<std::size_t> order(object.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, {},
                                 [&](std::size_t i) -> std::string_view { return object[i].name; });
        std::vector<bool> again(object.size());
        for (std::size_t i = 1, first = 0; i < order.size(); ++i) {
            if (object[order[i]].name != object[order[first]].name) {
                first = i;
                continue;
            }
            again[order[i]] = true;
            say_again(object[order[i]], object[order[first]]);
        }
        std::size_t index = 0;
        std::erase_if(object, [&](const Member&) { return again[index++]; });
    }

    void say_again(const Member& again, const Member& first) {
        const auto place = problems_.place(first.at);
        problems_.add(again.at, in_quotes(again.name) + " stands twice here",
                      "the first one is at line " + std::to_string(place.line) + ", column " +
                          std::to_string(place.column) + ": remove one of them");
    }

    Understood understood() const {
        using In = Understood::In;
        Understood result{.after_name = after_name_, .token = token_, .end = end_};
        if (open_.empty()) {
            result.first = !root_;
            return result;
        }
        const auto& value = open_.back().value;
        result.in = value.object() ? In::object : In::list;
        result.first = value.object() ? value.object()->empty() : value.list()->empty();
        result.opened = value.at;
        return result;
    }

    std::string_view text_;
    const char* reached_;
    Problems& problems_;
    const Limits& limits_;
    std::optional<Value> root_;
    std::vector<Open> open_;
    std::size_t token_ = 0;  // where the last token begins
    std::size_t end_ = 0;    // and ends
    std::size_t values_ = 0;
    bool after_name_ = false;
};

}  // namespace

std::optional<Value> parse(std::string_view text, Problems& problems, const Limits& limits) {
    if (text.size() > limits.bytes) {
        problems.add(0, "too large",
                     "a file holds up to " + std::to_string(limits.bytes) + " bytes: split it");
        return std::nullopt;
    }
    if (text.starts_with("\xEF\xBB\xBF")) {
        problems.add(0, "a byte order mark", "save the file as UTF-8 without one");
        return std::nullopt;
    }
    // nlohmann takes a NUL for the end of the text and says nothing of what follows.
    if (const auto nul = text.find('\0'); nul != text.npos) {
        problems.add(nul, "a NUL character", "save the file as UTF-8 text");
        return std::nullopt;
    }
    Builder builder(text, problems, limits);
    const CountingIterator first{text.data(), builder.reached()};
    const CountingIterator last{text.data() + text.size(), builder.reached()};
    if (!nlohmann::json::sax_parse(first, last, &builder)) return std::nullopt;
    return std::move(builder.root());
}

}  // namespace hotseat::json
