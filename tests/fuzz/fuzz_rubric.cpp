#include "rubric/rubric_reader.hpp"

#include <cstddef>
#include <cstdint>

using namespace hotseat;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    Diagnostics problems;
    (void)read_rubrics(text, "fuzz.json", problems);
    (void)read_lexicon(text, "fuzz.json", problems);
    return 0;
}
