#include "app/world.hpp"
#include "unicode/printable.hpp"

#include <ostream>
#include <string>

namespace hotseat {
namespace {

/// Colours the first `word` of the text.
void paint(std::string& text, std::string_view word, std::string_view colour) {
    const auto at = text.find(word);
    if (at == text.npos) return;
    text.insert(at + word.size(), "\033[0m");
    text.insert(at, colour);
}

}  // namespace

void tell(World& world, const Diagnostics& problems) {
    for (const auto& problem : problems) {
        auto text = printable(to_text(problem));
        if (world.colour) {
            paint(text, "error:", "\033[1;31m");
            paint(text, "warning:", "\033[1;33m");
            paint(text, "hint:", "\033[1;36m");
        }
        world.err << text << '\n';
    }
}

void stop_for(World& world, const Diagnostics& problems, const char* what) {
    if (problems.empty()) return;
    tell(world, problems);
    throw Error(what, "what stands above has to be mended first");
}

}  // namespace hotseat
