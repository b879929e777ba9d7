#include "cli/command.hpp"
#include "grade/grade.hpp"

#include <ostream>

namespace hotseat::cli {

Command version_command() {
    Command command{.name = "version", .summary = "tell the versions that marks depend on"};
    command.run = [](World& world) {
        world.out << "hotseat " HOTSEAT_VERSION "\ngrader " << grader_version
                  << "\ndictionary none\n";
        return done;
    };
    return command;
}

}  // namespace hotseat::cli
