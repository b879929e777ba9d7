#pragma once

#include "app/world.hpp"
#include "bank/question.hpp"
#include "session/directive.hpp"

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace hotseat {

/// An answer as it was typed.
struct TypedAnswer {
    std::string text{};
    Elapsed shown{};
    std::optional<Elapsed> begun{};  ///< when its first character came
    Elapsed ended{};
    bool skipped = false;

    std::chrono::milliseconds thinking() const {
        return std::max(begun.value_or(ended) - shown, std::chrono::milliseconds(0));
    }
    std::chrono::milliseconds answering() const { return ended - begun.value_or(ended); }
};

/// Why a practice is over.
enum class Left { input_ended, by_word, broken_off };

/// What the user types in a practice: answers, words of the program, notes.
class PracticeTalk {
public:
    explicit PracticeTalk(World& world) : world_(world) {}

    /// From now on it is about this question, which must stay.
    void begin(const Question& question);
    TypedAnswer take_answer();
    /// The next line; nothing when there are no more: then it is over.
    std::optional<std::string> next_line();
    void take_note();
    /// The user wants to stop.
    void leave() { left_ = Left::by_word; }
    std::optional<Left> left() const { return left_; }

private:
    /// False when the line ended the answer.
    bool take_line(const Line& line, TypedAnswer& typed);
    bool obey(Directive word, const Line& line, TypedAnswer& typed);
    void leave(const TerminalEvent& event);
    void show_hint();
    void show(std::string_view text) { world_.terminal.show(text); }

    World& world_;
    const Question* question_ = nullptr;
    std::size_t hints_ = 0;  ///< shown of it
    std::optional<Left> left_{};
};

}  // namespace hotseat
