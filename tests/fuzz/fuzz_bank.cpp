#include "bank/bank_reader.hpp"
#include "bank/profile.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace hotseat;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    Bank bank;
    Diagnostics problems;
    read_questions(text, "fuzz.json", bank, problems);
    check_links(bank, problems);
    const bool kept = read_profile(text, "fuzz.json", problems).has_value();
    if (!kept && problems.empty()) std::abort();  // nothing read, and not a word about it
    return 0;
}
