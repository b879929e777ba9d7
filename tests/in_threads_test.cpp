#include "app/in_threads.hpp"
#include "support/catch.hpp"

#include <stdexcept>
#include <vector>

using namespace hotseat;

TEST_CASE("threads do each piece of work once", "[threads]") {
    std::vector<int> times(1000);
    in_threads(times.size(), 4, [&](bool) { return [&](std::size_t i) { ++times[i]; }; });
    CHECK(times == std::vector<int>(1000, 1));
    in_threads(0, 4, [&](bool) { return [&](std::size_t) { FAIL("there is nothing to do"); }; });
}

TEST_CASE("what work throws ends the work of all threads", "[threads]") {
    constexpr auto endless = std::size_t{1} << 62U;  // unless it is ended
    const auto work = [&] {
        in_threads(endless, 4, [&](bool) {
            return [&](std::size_t i) {
                if (i == 10) throw std::runtime_error("broken");
            };
        });
    };
    CHECK_THROWS_AS(work(), std::runtime_error);
}
