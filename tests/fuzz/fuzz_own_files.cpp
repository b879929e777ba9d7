#include "base/iso_time.hpp"
#include "flash/card.hpp"
#include "note/note_sheet.hpp"
#include "plan/plan_json.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace hotseat;

// Plan, notes, cards and a sheet of notes: what is read is read again as it is written, and what is
// not read is told.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto check = [](bool kept, const Diagnostics& problems) {
        if (!kept && problems.empty()) std::abort();
    };
    Diagnostics of_plan, of_notes, of_cards, of_sheet, none;
    const auto plan = read_plan(text, "fuzz", of_plan);
    check(plan.has_value(), of_plan);
    if (plan && !read_plan(to_json(*plan, in_utc), "again", none)) std::abort();
    const auto notes = read_notes(text, "fuzz", of_notes);
    check(notes.has_value(), of_notes);
    if (notes && !read_notes(to_json(*notes), "again", none)) std::abort();
    const auto cards = read_card_records(text, "fuzz", of_cards);
    check(cards.has_value(), of_cards);
    if (cards && !read_card_records(to_json(*cards), "again", none)) std::abort();
    const auto sheet = read_sheet(text, "fuzz", {}, {"general", "ci-cd"}, {}, of_sheet);
    check(sheet.has_value(), of_sheet);
    if (sheet && !read_notes(to_json(*sheet), "again", none)) std::abort();
    return 0;
}
