#include "cli/line_output.hpp"

#include "unicode/printable.hpp"

#include <cerrno>
#include <ostream>

namespace hotseat::cli {

LineOutput::LineOutput(World& world, const std::string& file) : world_(world) {
    if (!file.empty() && file != "-") file_ = std::make_unique<NewFile>(file);
}

bool LineOutput::write(std::string_view lines) {
    if (file_) {
        file_->append(lines);
        return true;
    }
    errno = 0;
    if (world_.out_is_terminal)
        world_.out << printable(lines);
    else
        world_.out << lines;
    world_.out.flush();
    if (world_.out) return true;
    if (errno == EPIPE) return false;
    throw Error("cannot write the grades", "is there room on the disk?");
}

void LineOutput::keep() {
    if (file_) file_->keep();
}

}  // namespace hotseat::cli
