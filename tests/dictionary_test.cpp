#include "dictionary/dictionary.hpp"

#include "dictionary/dictionary_writer.hpp"
#include "support/catch.hpp"
#include "support/small_dictionary.hpp"
#include "wordnet/wordnet.hpp"

using namespace hotseat;

TEST_CASE("a dictionary has the words it was made of, and no others", "[dictionary]") {
    const auto& dictionary = test::small_dictionary();
    for (const auto* word : {"able", "data", "when"}) CHECK(dictionary.contains(word));
    for (const auto* word : {"", "a", "ablest", "dat", "zebra"}) CHECK(!dictionary.contains(word));
    CHECK(dictionary.word(dictionary.lower_bound("alloc")) == "allocate");
    CHECK(dictionary.lower_bound("zzz") == dictionary.size());
}

TEST_CASE("a stem's relations come with the synonyms first", "[dictionary]") {
    const auto& dictionary = test::small_dictionary();
    CHECK(dictionary.related(dictionary.listed("big")) ==
          std::vector<RelatedStem>{{dictionary.listed("larg"), Relation::synonym},
                                   {dictionary.listed("size"), Relation::kin}});
    CHECK(dictionary.stem(dictionary.listed("larg")) == "larg");
    CHECK(dictionary.listed("tree") == not_listed);
    CHECK(dictionary.related(not_listed).empty());
}

TEST_CASE("a dictionary names its content", "[dictionary]") {
    const auto one = write_dictionary({"a"}, {}), other = write_dictionary({"b"}, {});
    CHECK(one == write_dictionary({"a"}, {}));
    CHECK(Dictionary::open(one)->fingerprint() != Dictionary::open(other)->fingerprint());
    CHECK(Dictionary::open(one)->fingerprint().size() == 16);
}

TEST_CASE("what is no dictionary, or is cut short, is none", "[dictionary]") {
    const auto whole = write_dictionary({"one", "two"}, {{"one", {}}});
    CHECK(!Dictionary::open(""));
    CHECK(!Dictionary::open("hotseat dictionary 2\n" + whole.substr(21)));
    for (std::size_t size = 0; size < whole.size(); ++size)
        CHECK(!Dictionary::open(std::string_view(whole).substr(0, size)));
    CHECK(!Dictionary::open(whole + "x"));
}

TEST_CASE("a damaged dictionary never gives bytes from outside itself", "[dictionary]") {
    const auto whole = write_dictionary(
        {"one", "two"}, {{"one", {{"two", Relation::kin}}}, {"two", {{"one", Relation::kin}}}});
    for (std::size_t at = 64; at < whole.size(); ++at) {
        auto damaged = whole;
        damaged[at] = '\xff';
        const auto dictionary = Dictionary::open(damaged);
        REQUIRE(dictionary);
        const auto inside = [&](std::string_view text) {
            return text.empty() || (text.data() >= damaged.data() &&
                                    text.data() + text.size() <= damaged.data() + damaged.size());
        };
        for (std::size_t i = 0; i < dictionary->size(); ++i) CHECK(inside(dictionary->word(i)));
        for (const auto* stem : {"one", "two"})
            for (const auto& related : dictionary->related(dictionary->listed(stem)))
                CHECK(inside(dictionary->stem(related.stem)));
        dictionary->contains("one");
    }
}

TEST_CASE("WordNet's files tell which stems are near in meaning", "[dictionary]") {
    // Lines as wndb(5) describes them; those that begin with spaces are remarks.
    const auto* const data =
        "  1 remark\n"
        "00000100 03 n 02 car 0 motor_car 0 001 @ 00000200 n 0000 | a thing\n"
        "00000150 03 n 02 auto 0 Car 0 000 | a thing\n"
        "00000200 03 n 01 vehicle 0 000 | more general\n"
        "00000300 03 n 01 growth 0 001 + 00000400 v 0101 | derived\n"
        "broken\n";
    const auto* const index =
        "car n 2 1 @ 2 0 00000100 00000150\n"
        "vehicle n 1 0 1 0 00000200\n"
        "growth n 1 1 + 1 0 00000300\n"
        "motor_car n 1 0 1 0 00000100\n"
        "broken n\n";
    const auto* const verbs = "00000400 30 v 01 grow 0 000 | derived\n";
    const auto relations = read_wordnet({{'n', index, data}, {'v', "", verbs}});
    const StemRelations expected{
        {"auto", {{"car", Relation::synonym}}},
        {"car", {{"auto", Relation::synonym}, {"vehicl", Relation::kin}}},
        {"grow", {{"growth", Relation::synonym}}},
        {"growth", {{"grow", Relation::synonym}}},
        {"vehicl", {{"car", Relation::kin}}},
    };
    CHECK(relations == expected);
}
