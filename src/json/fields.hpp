#pragma once

#include "json/parse.hpp"
#include "json/value.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hotseat::json {

/// Takes one object apart, field by field, and tells every problem with it: a required field that
/// is missing, a value of the wrong kind or out of range, and (`finish`) fields nobody asked for.
/// `what` names the object in messages: "a question", "a point".
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

    /// The field, or null. Marks it as known.
    const Value* find(std::string_view name);
    /// The same, and a problem when it is absent.
    const Value* require(std::string_view name);

    /// Text that is not empty.
    std::string required_text(std::string_view name);
    std::string text(std::string_view name, std::string_view otherwise = {});
    bool truth(std::string_view name, bool otherwise);
    std::optional<double> number(std::string_view name, double least, double most);
    std::optional<std::int64_t> integer(std::string_view name, std::int64_t least,
                                        std::int64_t most);
    /// One of `words`; the index of the one that was written.
    std::optional<std::size_t> word(std::string_view name, const std::vector<std::string>& words);
    std::optional<std::size_t> required_word(std::string_view name,
                                             const std::vector<std::string>& words);
    /// A list of texts, each not empty, and the offset of each.
    struct Text {
        std::string text{};
        std::size_t at = 0;
    };
    std::vector<Text> texts(std::string_view name);
    /// The values of a list; empty when absent.
    const List& list(std::string_view name);

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

/// The newest version of a format that this program reads.
/// Reads the field "version" (absent: 1); a newer one is a problem that says so.
bool read_version(Fields& fields, int newest);

}  // namespace hotseat::json
