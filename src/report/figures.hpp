#pragma once

#include "base/span.hpp"
#include "base/time.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace hotseat {

/// Figures as people read them.

/// "58 mixed"
std::string mark_text(double mark);

/// "28", "17.5", "-0.5": to one decimal, where there is one.
std::string short_number(double number);

/// "1:08"
std::string time_text(std::chrono::milliseconds time);

/// "Fri 21:00", or with the date when that was six days ago or more, or is yet to come.
std::string date_text(Instant instant, Instant now, const ToLocal& local);

/// "21:00"
std::string clock_text(Instant instant, const ToLocal& local);

/// "Fri"
std::string weekday_text(Instant instant, const ToLocal& local);

/// "2026-11-25 21:00"
std::string full_date_text(Instant instant, const ToLocal& local);

/// `count` and what is counted: "1 answer", "2 answers".
std::string counted(int count, std::string_view what);

/// To one decimal, for programs.
double rounded(double number);

/// The words of the answer at `span` in brackets, with as many of their neighbours as fit into
/// `columns`: "it [hashes the key] to a …". One line, printable.
std::string excerpt(std::string_view text, Span span, std::size_t columns);

}  // namespace hotseat
