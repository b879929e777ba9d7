#include "app/kept_files.hpp"
#include "app/own_notes.hpp"
#include "cli/command.hpp"
#include "cli/selection.hpp"
#include "files/files.hpp"
#include "note/note_sheet.hpp"
#include "report/figures.hpp"
#include "terminal/input.hpp"
#include "unicode/printable.hpp"

#include <algorithm>
#include <memory>
#include <ostream>
#include <utility>

namespace hotseat::cli {
namespace {

namespace po = boost::program_options;

constexpr std::size_t longest_input = 64 * 1024;

struct AddOptions {
    std::string topic{};
    std::vector<std::string> words{};
    std::string question{};
};

/// The note's text: the words of the command line, or standard input.
std::string text_of(const AddOptions& options, World& world) {
    std::string text;
    for (const auto& word : options.words)
        if (options.words.size() > 1 || word != "-") text += (text.empty() ? "" : " ") + word;
    if (!text.empty()) return text;
    if (!options.words.empty() && options.words.front() != "-") return text;  // "": not kept
    if (world.in.is_terminal() && options.words.empty())
        throw UsageError("what is the note?",
                         "hotseat note add ci-cd \"a runner takes the job\"; "
                         "with - it is read from standard input");
    text = read_all(world.in, longest_input);
    std::erase(text, '\r');
    while (!text.empty() && text.back() == '\n') text.pop_back();
    return text;
}

Exit add(AddOptions options, World& world) {
    const auto bank = open_bank_for(world, {});
    std::string topic, question;
    if (!options.question.empty()) {
        question = options.question;
        topic = named_question(bank, question).topic;  // so it need not be said
        if (topic_named(bank, options.topic) != topic)
            options.words.insert(options.words.begin(), options.topic);
    } else if (options.topic != no_topic) {
        topic = named_topic(bank, options.topic);
    }
    add_note(world, topic, question, text_of(options, world));
    if (!world.quiet)
        world.out << "Kept. hotseat notes shows all, hotseat note edit changes them.\n";
    return done;
}

struct EditOptions {
    std::vector<std::string> topics{};
};

/// The sheet as the user left it, read back; he may mend it as often as he likes. Nothing when he
/// gave up: then the file stays.
std::optional<Notes> edited(const std::filesystem::path& file, const std::string& sheet,
                            const Notes& before, const std::vector<std::string>& known,
                            World& world) {
    write_file(file, sheet, Access::is_private);
    for (;;) {
        world.edit(file);
        const auto text = read_file(file);
        if (text == sheet) return before;
        Diagnostics problems;
        if (auto notes = read_sheet(text, file.string(), before, known, world.now(), problems))
            return notes;
        tell(world, problems);
        world.terminal.show("Enter opens the editor again, q leaves the notes as they were.\n");
        const auto event = world.terminal.next_event(std::nullopt);
        const auto* line = std::get_if<Line>(&event);
        if (!line || line->text == "q") return std::nullopt;
    }
}

/// The topics to edit, "" for none: those that are named, or all that the bank and the notes have.
std::vector<std::string> topics_to_edit(const EditOptions& options, const Bank& bank,
                                        const Notes& notes) {
    std::vector<std::string> topics;
    for (const auto& word : options.topics)
        topics.push_back(word == no_topic ? "" : named_topic(bank, word));
    if (!topics.empty()) return topics;
    topics.emplace_back();
    for (const auto& topic : bank.topics) topics.push_back(topic.slug);
    for (const auto& note : notes)  // of a bank that is not read now
        if (std::ranges::count(topics, note.topic) == 0) topics.push_back(note.topic);
    return topics;
}

Exit edit(const EditOptions& options, World& world) {
    if (!world.edit)
        throw Error("there is no terminal to edit in",
                    world.paths.notes().string() + " can be edited by hand, too");
    const auto bank = open_bank_for(world, {});
    const auto notes = own_notes(world);
    const auto topics = topics_to_edit(options, bank, notes);
    auto known = topics_to_edit({}, bank, notes);
    known.front() = no_topic;
    Notes shown, kept;
    for (const auto& note : notes)
        (std::ranges::count(topics, note.topic) > 0 ? shown : kept).push_back(note);
    const auto file = world.paths.data / "notes.txt";
    const auto changed = edited(file, to_sheet(shown, topics), shown, known, world);
    if (!changed) {
        world.out << "The notes are as they were; what you wrote stays in "
                  << printable(file.string()) << " until you edit them again.\n";
        return found_problems;
    }
    std::ranges::copy(*changed, std::back_inserter(kept));
    std::ranges::stable_sort(kept, {}, &Note::added);
    keep_notes(kept, world.paths);
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
    world.out << "Kept: " << counted(static_cast<int>(kept.size()), "note") << ".\n";
    return done;
}

}  // namespace

Command note_add_command() {
    auto options = std::make_shared<AddOptions>();
    Command command{.name = "note add", .summary = "write something down about a topic"};
    command.description =
        "The words after the topic are the note; with - (or from a pipe) it is read from standard "
        "input and may have several lines. Topic \"general\" is for what belongs to none. Notes "
        "stand on the study pages, on the page of hotseat notes, and on flash cards.";
    auto add_argument = command.arguments.add_options();
    add_argument("topic", po::value(&options->topic)->required()->value_name("TOPIC"),
                 "a slug, a title or an alias");
    add_argument("text", po::value(&options->words)->multitoken()->value_name("TEXT"), "the note");
    command.options.add_options()("question", po::value(&options->question)->value_name("ID"),
                                  "the question it belongs to; then TOPIC may be left out");
    command.examples = {{"note add ci-cd \"a pipeline is code: it is reviewed, too\"", "a note"},
                        {"note add web-frameworks - < lines.txt", "of several lines"}};
    command.run = [options](World& world) { return add(*options, world); };
    return command;
}

Command note_edit_command() {
    auto options = std::make_shared<EditOptions>();
    Command command{.name = "note edit", .summary = "change your notes in an editor"};
    command.description =
        "Opens your notes as a sheet of text (VISUAL, else EDITOR), topic by topic, and takes back "
        "what you make of it. A sheet with mistakes is opened again.";
    command.arguments.add_options()("topic",
                                    po::value(&options->topics)->multitoken()->value_name("TOPIC"),
                                    "only these topics");
    command.examples = {{"note edit", "all of them"}, {"note edit ci-cd", "one topic's"}};
    command.run = [options](World& world) { return edit(*options, world); };
    return command;
}

}  // namespace hotseat::cli
