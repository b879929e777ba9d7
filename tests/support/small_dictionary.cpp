#include "support/small_dictionary.hpp"

#include "dictionary/dictionary_writer.hpp"

namespace hotseat::test {

const Dictionary& small_dictionary() {
    static const std::string bytes = write_dictionary(
        {"able",   "allocate", "allocated", "allocation", "array",  "asynchronous", "base",
         "big",    "data",     "element",   "fast",       "finds",  "grow",         "huge",
         "insert", "it",       "large",     "list",       "memory", "pointer",      "quick",
         "run",    "size",     "the",       "time",       "tree",   "when"},
        {{"big", {{"larg", Relation::synonym}, {"size", Relation::kin}}},
         {"larg", {{"big", Relation::synonym}}},
         {"size", {{"big", Relation::kin}}}});
    static const auto dictionary = *Dictionary::open(bytes);
    return dictionary;
}

}  // namespace hotseat::test
