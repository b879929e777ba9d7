#include "record/history_format.hpp"
#include "report/report.hpp"
#include "report/writers.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace hotseat;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    Diagnostics problems;
    const auto sessions = read_history(text, "fuzz.jsonl", problems);
    if (!problems.empty()) return 0;
    std::string again = history_header();
    const View view{[](Instant instant) { return LocalTime(instant.time_since_epoch()); }};
    for (const auto& session : sessions) {
        again += history_line(session);
        const auto report = make_report(session.record, session.attempts, {});
        (void)to_full_text(report, view);
        (void)to_text(report, view);
        (void)to_markdown(report, view);
        (void)to_json(report);
    }
    if (read_history(again, "again.jsonl", problems) != sessions)
        std::abort();  // something is lost
    return 0;
}
