#include "support/transcript.hpp"
#include "files/files.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

namespace fs = std::filesystem;
using namespace hotseat;

namespace {

std::vector<fs::path> transcripts() {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(HOTSEAT_TESTS "/transcripts"))
        files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

}  // namespace

// HOTSEAT_UPDATE=1 rewrites the transcripts; read the diff before you commit it.
TEST_CASE("transcripts still hold", "[cli]") {
    const auto file = GENERATE(from_range(transcripts()));
    INFO(file);
    const auto expected = read_file(file);
    const auto actual = test::Replay().run(expected);
    if (std::getenv("HOTSEAT_UPDATE")) write_file(file, actual);
    CHECK(actual == expected);
}
