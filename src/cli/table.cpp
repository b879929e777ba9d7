#include "cli/command.hpp"

namespace hotseat::cli {

// A new command: its declaration here, its call below, and its file.
Command bank_check_command();
Command bank_draft_command();
Command bank_list_command();
Command bank_show_command();
Command bank_stats_command();
Command bank_test_command();
Command completion_command();
Command doctor_command();
Command flash_command();
Command grade_command();
Command help_command();
Command history_delete_command();
Command history_export_command();
Command history_import_command();
Command history_list_command();
Command history_show_command();
Command manual_command();
Command note_add_command();
Command note_edit_command();
Command notes_command();
Command plan_command();
Command plan_done_command();
Command plan_next_command();
Command plan_update_command();
Command practice_command();
Command report_command();
Command session_command();
Command start_command();
Command study_command();
Command version_command();
Command weakness_command();

std::vector<Command> commands() {
    // One a line:
    // clang-format off
    return {
        start_command(),
        session_command(),
        practice_command(),
        plan_command(),
        plan_next_command(),
        plan_done_command(),
        plan_update_command(),
        study_command(),
        note_add_command(),
        note_edit_command(),
        notes_command(),
        flash_command(),
        report_command(),
        weakness_command(),
        grade_command(),
        history_list_command(),
        history_show_command(),
        history_delete_command(),
        history_export_command(),
        history_import_command(),
        bank_list_command(),
        bank_show_command(),
        bank_check_command(),
        bank_test_command(),
        bank_draft_command(),
        bank_stats_command(),
        doctor_command(),
        help_command(),
        version_command(),
        completion_command(),
        manual_command(),
    };
    // clang-format on
}

}  // namespace hotseat::cli
