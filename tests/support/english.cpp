#include "support/english.hpp"

#include "files/files.hpp"

namespace hotseat::test {

const English& english() {
    static const English shipped = [] {
        Diagnostics problems;
        const std::string folder = HOTSEAT_SOURCE "/rubrics/lexicon/";
        auto read = read_english(read_file(folder + "english.json"), "english.json", problems);
        read_technical(read_file(folder + "technical.txt"), "technical.txt", read, problems);
        if (!problems.empty()) throw Error(problems.front());
        return read;
    }();
    return shipped;
}

}  // namespace hotseat::test
