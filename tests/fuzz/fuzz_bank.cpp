#include "bank/bank_reader.hpp"
#include "bank/profile.hpp"

#include <cstddef>
#include <cstdint>

using namespace hotseat;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    Bank bank;
    Diagnostics problems;
    read_questions(text, "fuzz.json", bank, problems);
    check_links(bank, problems);
    (void)read_profile(text, "fuzz.json", problems);
    return 0;
}
