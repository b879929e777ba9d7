#pragma once

#include "json/problems.hpp"
#include "json/text.hpp"
#include "json/value.hpp"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hotseat::json {

/// How many values a list or an object may hold.
struct Count {
    std::size_t least = 0;
    std::size_t most = std::numeric_limits<std::size_t>::max();
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
    /// A list of texts, each not blank.
    std::vector<Text> texts(std::string_view name, const Count& count = {},
                            const Shape& shape = {});
    /// The values of a list; empty when it is absent or wrong.
    const List& list(std::string_view name, const Count& count = {});
    /// The members of an object whose names are free; empty when it is absent or wrong.
    const Object& object(std::string_view name, const Count& count = {});

    /// A problem of this object's own.
    void problem(std::size_t at, std::string message, std::string hint = {});

    /// Tells which fields are unknown, with did-you-mean. Call it last.
    void finish();

private:
    void wrong(const Value& value, std::string_view name, std::string_view expected,
               std::string hint);
    bool holds(const Value& value, std::string_view name, std::size_t size, const Count& count);

    const Object* object_ = nullptr;
    std::size_t at_ = 0;
    std::string what_;
    Problems& problems_;
    std::vector<std::string> known_;
    bool good_ = true;
};

/// Reads the field "version" (absent: 1), and lets a "$schema" stand. False when the text was made
/// for a newer program than one that reads version `newest`: a problem then says so, and nothing
/// else should be read.
bool read_version(Fields& fields, int newest);

}  // namespace hotseat::json
