#include "support/catch.hpp"
#include "text/by_form.hpp"

using namespace hotseat;

TEST_CASE("a table of forms takes room for those that were asked for only", "[text]") {
    FormTable<int> table;
    CHECK(table.bytes() == 0);
    CHECK(table[100'000] == 0);
    const auto one = table.bytes();
    table[100'001] = 7;
    for (FormId form = 0; form < 100'000; form += 1000) table[form] = 1;
    CHECK(table[100'001] == 7);
    CHECK(table.bytes() > one);
    CHECK(table.bytes() < 100'001 * sizeof(int));
    table.clear();
    CHECK(table[100'001] == 0);
}

TEST_CASE("what is remembered of a form is worked out once", "[text]") {
    ByForm<int> remembered;
    int asked = 0;
    const auto digits_of = [&](FormId form) {
        const auto found = remembered.of(form, [&](std::vector<int>& digits) {
            ++asked;
            for (auto left = form; left > 0; left /= 10)
                digits.push_back(static_cast<int>(left % 10));
        });
        return std::vector(found.begin(), found.end());
    };
    CHECK(digits_of(321) == std::vector{1, 2, 3});
    CHECK(digits_of(0).empty());
    CHECK(digits_of(54) == std::vector{4, 5});
    CHECK(digits_of(321) == std::vector{1, 2, 3});
    CHECK(digits_of(0).empty());
    CHECK(asked == 3);
}
