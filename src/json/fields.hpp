#pragma once

#include "json/problems.hpp"
#include "json/value.hpp"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hotseat::json {

/// What a text may be: its size, and whether it may hold line breaks and tabs.
struct Shape {
    std::size_t most_bytes = 10'000;
    bool one_line = false;
};

/// Takes one object apart, field by field, and tells every problem with it: a required field that
/// is missing, a value of the wrong kind or out of range, and (`finish`) fields nobody asked for.
/// `what` names the object in messages: "a question", "a point".
///
/// Texts are shown on terminals, so control characters other than a line break (\n) and a tab are a
/// problem too; `any_text` takes them.
class Fields {
public:
    Fields(const Value& value, std::string_view what, Problems& problems);
    Fields(const Fields&) = delete;
    Fields& operator=(const Fields&) = delete;

    /// False when the value was no object (said already): then every field reads as absent,
    /// without another word.
    bool is_object() const { return object_ != nullptr; }
    /// False as soon as one field was wrong or missing.
    bool good() const { return good_; }
    std::size_t at() const { return at_; }

    /// The field, or null. Marks it as known. For an object with few fields: it looks at each.
    const Value* find(std::string_view name);
    /// The same, and a problem when it is absent.
    const Value* require(std::string_view name);

    /// Text that is not blank.
    std::string required_text(std::string_view name, const Shape& shape = {});
    std::string text(std::string_view name, std::string_view otherwise = {},
                     const Shape& shape = {});
    /// An id (base/slug.hpp).
    std::string required_slug(std::string_view name);
    /// Text that may hold anything, an answer for example; up to the size of the whole.
    std::string any_text(std::string_view name);
    bool truth(std::string_view name, bool otherwise);
    /// From `least` to `most`.
    std::optional<double> number(std::string_view name, double least, double most);
    std::optional<std::int64_t> integer(std::string_view name, std::int64_t least,
                                        std::int64_t most);
    /// One of `words`; the index of the one that was written.
    std::optional<std::size_t> word(std::string_view name, const std::vector<std::string>& words);
    std::optional<std::size_t> required_word(std::string_view name,
                                             const std::vector<std::string>& words);
    /// A text, and the offset of its opening quote.
    struct Text {
        std::string text{};
        std::size_t at = 0;
    };
    /// A list of up to `most` texts, each not blank.
    std::vector<Text> texts(std::string_view name, std::size_t most = 1000,
                            const Shape& shape = {});
    /// The values of a list of `least` to `most`; empty when it is absent or wrong.
    const List& list(std::string_view name, std::size_t least = 0, std::size_t most = no_limit);
    static constexpr auto no_limit = std::numeric_limits<std::size_t>::max();

    /// A problem of this object's own.
    void problem(std::size_t at, std::string message, std::string hint = {});

    /// Tells which fields are unknown, with did-you-mean. Call it last.
    void finish();

private:
    const Object* object_ = nullptr;
    std::size_t at_ = 0;
    std::string what_;
    Problems& problems_;
    std::vector<std::string> known_;
    bool good_ = true;
};

/// The text of `value`. Nothing, and a problem, when it is no text, has not this shape or holds a
/// control character other than \n and \t. `name` says whose text it is: "prompt".
std::optional<std::string> shown_text(const Value& value, std::string_view name, const Shape& shape,
                                      Problems& problems);

/// The id that `value` is (base/slug.hpp); nothing, and a problem, when it is none.
std::optional<std::string> slug(const Value& value, std::string_view name, Problems& problems);

/// Reads the field "version" (absent: 1). False when the text was made for a newer program than one
/// that reads version `newest`: a problem then says so, and nothing else should be read.
bool read_version(Fields& fields, int newest);

/// "a number", "text", "a list": what a value is, for messages.
std::string kind_of(const Value& value);

}  // namespace hotseat::json
