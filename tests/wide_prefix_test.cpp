#include "proof/wide_prefix.hpp"

#include "dictionary/dictionary_writer.hpp"
#include "support/catch.hpp"
#include "support/english.hpp"

using namespace hotseat;

namespace {

/// sha + a letter: as many words, each with a stem of its own.
std::string dictionary_of(int words) {
    std::set<std::string> all{"allocate", "allocated", "allocation"};
    for (int i = 0; i < words; ++i)
        all.insert(std::string("sha") + static_cast<char>('a' + i) + "k");
    return write_dictionary(all, {});
}

std::vector<WidePrefix> found(const std::string& bytes) {
    const auto dictionary = Dictionary::open(bytes);
    Forms forms(test::english(), &*dictionary);
    Rubric rubric;
    rubric.points.push_back({.id = "a", .any = {{"sha* ..3 @x"}, {"allocat*|sha*"}, {"'sha*'"}}});
    return wide_prefixes(rubric, forms);
}

}  // namespace

TEST_CASE("a prefix that catches words of many kinds is told, once", "[wide-prefix]") {
    const auto wide = found(dictionary_of(20));
    REQUIRE(wide.size() == 1);
    CHECK(wide[0].prefix == "sha");
    CHECK(!wide[0].is_word);
    CHECK(wide[0].stems == 21);
    CHECK(wide[0].examples == std::vector<std::string>{"shaak", "shabk", "shack", "shadk"});
}

TEST_CASE("a prefix for a family of words is none", "[wide-prefix]") {
    CHECK(found(dictionary_of(5)).empty());
}
