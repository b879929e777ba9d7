#include "app/kept_files.hpp"

#include "files/files.hpp"
#include "plan/plan_json.hpp"

#include <filesystem>
#include <string>
#include <system_error>

namespace hotseat {
namespace {

/// The file's text; nothing when there is no file.
std::optional<std::string> text_of(const std::filesystem::path& file) {
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) return std::nullopt;
    return read_file(file);
}

}  // namespace

std::optional<Plan> read_current_plan(const Paths& paths, Diagnostics& problems) {
    const auto text = text_of(paths.plan());
    if (!text) return std::nullopt;
    return read_plan(*text, paths.plan().string(), problems);
}

void keep_plan(const Plan& plan, const Paths& paths, const ToLocal& to_local) {
    write_file(paths.plan(), to_json(plan, to_local), Access::is_private);
}

void keep_plan_before(const Paths& paths) {
    if (const auto text = text_of(paths.plan()))
        write_file(paths.plan_before(), *text, Access::is_private);
}

std::optional<Notes> read_own_notes(const Paths& paths, Diagnostics& problems) {
    const auto text = text_of(paths.notes());
    if (!text) return Notes{};
    return read_notes(*text, paths.notes().string(), problems);
}

void keep_notes(const Notes& notes, const Paths& paths) {
    write_file(paths.notes(), to_json(notes), Access::is_private);
}

std::optional<CardRecords> read_card_records(const Paths& paths, Diagnostics& problems) {
    const auto text = text_of(paths.flash());
    if (!text) return CardRecords{};
    return read_card_records(*text, paths.flash().string(), problems);
}

void keep_card_records(const CardRecords& records, const Paths& paths) {
    write_file(paths.flash(), to_json(records), Access::is_private);
}

}  // namespace hotseat
