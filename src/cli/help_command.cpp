#include "cli/help.hpp"

#include <memory>
#include <ostream>

namespace hotseat::cli {

Command help_command() {
    struct Options {
        std::vector<std::string> words{};
    };
    namespace po = boost::program_options;
    auto options = std::make_shared<Options>();
    Command command{.name = "help", .summary = "list the commands, or tell more about one"};
    command.arguments.add_options()("command",
                                    po::value(&options->words)->multitoken()->value_name("COMMAND"),
                                    "the command to tell about");
    command.examples = {{"help session", "everything about timed mock sessions"}};
    command.run = [options](World& world) {
        if (!options->words.empty()) {
            auto words = options->words;
            words.emplace_back("--help");
            return cli::run(words, world);
        }
        world.out << "hotseat puts you in the interview chair: timed questions, explained marks,\n"
                     "what to study next.\n\n"
                  << command_list()
                  << "\nhotseat COMMAND --help tells more. Everything stays on this machine.\n";
        return done;
    };
    return command;
}

}  // namespace hotseat::cli
