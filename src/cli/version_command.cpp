#include "app/language.hpp"
#include "cli/command.hpp"
#include "grade/grade.hpp"

#include <ostream>

namespace hotseat::cli {

Command version_command() {
    Command command{.name = "version", .summary = "tell the versions that marks depend on"};
    command.run = [](World& world) {
        const auto dictionary = dictionary_fingerprint(world.paths);
        world.out << "hotseat " HOTSEAT_VERSION "\ngrader " << grader_version << "\ndictionary "
                  << (dictionary.empty() ? "none" : dictionary) << "\n";
        return done;
    };
    return command;
}

}  // namespace hotseat::cli
