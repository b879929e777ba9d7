// The corpus of tests/formats: files that must read without a word, and files whose every problem
// is written down in the .txt beside them. HOTSEAT_UPDATE=1 rewrites those.
#include "bank/bank_reader.hpp"
#include "bank/profile.hpp"
#include "flash/card.hpp"
#include "note/note.hpp"
#include "plan/plan_json.hpp"
#include "rubric/rubric_reader.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>
#include <vector>

using namespace hotseat;
namespace fs = std::filesystem;

namespace {

std::string content(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<fs::path> files_in(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().extension() == ".json") files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

using Reader = std::function<void(std::string_view text, std::string_view file, Diagnostics&)>;

struct Format {
    std::string name;
    Reader read;
};

std::vector<Format> formats() {
    return {
        {"questions",
         [](std::string_view text, std::string_view file, Diagnostics& problems) {
             Bank bank;
             read_questions(text, file, bank, problems);
             check_links(bank, problems);
         }},
        {"rubrics", [](std::string_view text, std::string_view file,
                       Diagnostics& problems) { (void)read_rubrics(text, file, problems); }},
        {"lexicon", [](std::string_view text, std::string_view file,
                       Diagnostics& problems) { (void)read_lexicon(text, file, problems); }},
        {"profiles", [](std::string_view text, std::string_view file,
                        Diagnostics& problems) { (void)read_profile(text, file, problems); }},
        {"notes", [](std::string_view text, std::string_view file,
                     Diagnostics& problems) { (void)read_notes(text, file, problems); }},
        {"flash", [](std::string_view text, std::string_view file,
                     Diagnostics& problems) { (void)read_card_records(text, file, problems); }},
        {"plans", [](std::string_view text, std::string_view file,
                     Diagnostics& problems) { (void)read_plan(text, file, problems); }},
    };
}

std::string problems_of(const fs::path& path, const Reader& read) {
    Diagnostics problems;
    read(content(path), path.filename().string(), problems);
    std::string text;
    for (const auto& problem : problems) text += to_text(problem) + "\n";
    return text;
}

}  // namespace

TEST_CASE("a good file reads without a word", "[formats]") {
    for (const auto& [name, read] : formats())
        for (const auto& path : files_in(fs::path(HOTSEAT_TESTS) / "formats" / name / "good")) {
            CAPTURE(path.string());
            CHECK(problems_of(path, read) == "");
        }
}

TEST_CASE("a bad file is told every problem it has, where and what to do", "[formats]") {
    const bool update = std::getenv("HOTSEAT_UPDATE") != nullptr;
    for (const auto& [name, read] : formats())
        for (auto path : files_in(fs::path(HOTSEAT_TESTS) / "formats" / name / "bad")) {
            CAPTURE(path.string());
            const auto told = problems_of(path, read);
            CHECK(told != "");
            path.replace_extension(".txt");
            if (update) std::ofstream(path, std::ios::binary) << told;
            CHECK(told == content(path));
        }
}

TEST_CASE("everything that is shipped reads without a word", "[formats]") {
    const fs::path source(HOTSEAT_SOURCE);
    Diagnostics problems;
    Bank bank;
    for (const auto& path : files_in(source / "questions"))
        if (is_topic_file(path.filename().string()))
            read_questions(content(path), path.string(), bank, problems);
    check_links(bank, problems);
    for (const auto& path : files_in(source / "rubrics"))
        if (is_topic_file(path.filename().string()))
            (void)read_rubrics(content(path), path.string(), problems);
    for (const auto& path : files_in(source / "questions/profiles"))
        if (is_topic_file(path.filename().string()))
            CHECK(read_profile(content(path), path.string(), problems).has_value());
    const auto shared = source / "rubrics/lexicon/shared.json";
    if (fs::exists(shared)) (void)read_lexicon(content(shared), shared.string(), problems);
    for (const auto& problem : problems) FAIL_CHECK(to_text(problem));
}
