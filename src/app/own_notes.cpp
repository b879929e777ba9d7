#include "app/own_notes.hpp"

#include "app/kept_files.hpp"
#include "note/note_sheet.hpp"
#include "unicode/printable.hpp"

#include <utility>

namespace hotseat {

Notes own_notes(World& world) {
    Diagnostics problems;
    auto notes = read_own_notes(world.paths, problems);
    stop_for(world, problems, "the notes cannot be read");
    return notes ? std::move(*notes) : Notes{};
}

void add_note(World& world, std::string topic, std::string question, std::string text) {
    if (const auto trouble = trouble_with(text); !trouble.empty())
        throw Error(trouble, "nothing was kept");
    auto notes = own_notes(world);
    notes.push_back({std::move(topic), std::move(question), std::move(text), world.now()});
    keep_notes(notes, world.paths);
}

void keep_note(World& world, const std::string& topic, const std::string& question,
               std::string_view line) {
    try {
        add_note(world, topic, question, printable_line(line));
        world.terminal.show("Noted.\n");
    } catch (const Error& error) {
        world.terminal.show(to_text(error.diagnostic()));
    }
}

}  // namespace hotseat
