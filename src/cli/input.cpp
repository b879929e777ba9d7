#include "cli/input.hpp"

#include "terminal/input.hpp"

namespace hotseat::cli {

NamedText read_named(const std::string& name, World& world, std::size_t longest) {
    if (name == "-") return {read_all(world.in, longest), "standard input"};
    return {read_file(name, longest), name};
}

}  // namespace hotseat::cli
