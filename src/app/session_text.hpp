#pragma once

#include "bank/question.hpp"
#include "record/session_record.hpp"
#include "session/session.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

// What a dialogue says, broken at `columns`.

/// Why a session is what it is, before it starts: how much is coming, how to answer.
std::string announcement(const SessionRecord& session, const std::vector<Question>& questions,
                         std::size_t columns);

/// "Question 2 of 8" and what belongs to it.
std::string question_text(const Question& question, std::string_view heading, std::size_t columns);

/// What was typed, and what is left of the time, when a question is shown again.
std::string so_far_text(const QuestionRules& rules, const Draft& so_far, std::size_t columns);

/// Code keeps its lines; empty ones get no spaces.
std::string indented(std::string_view code);

/// Each line after a bar.
std::string quoted(std::string_view text, std::size_t columns);

std::string notice_text(const Tell& told, const Session& session);

/// The points of an answer with numbers, and how to tick them.
std::string points_text(const std::vector<AskedPoint>& points, std::size_t columns);

}  // namespace hotseat
