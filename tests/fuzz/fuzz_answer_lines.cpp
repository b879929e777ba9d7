#include "json/answer_line.hpp"
#include "json/line_text.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace hotseat;

// A line is read or told to be wrong; what was read can be written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static json::AnswerLineReader reader;
    const auto read = [](std::string text, json::AnswerLine& line, Diagnostics& problems) {
        const auto bytes = text.size();
        text.append(json::AnswerLineReader::padding, '{');
        return reader.read(std::string_view(text).substr(0, bytes), "fuzz.jsonl", 1, line,
                           problems);
    };
    json::AnswerLine line, again;
    Diagnostics problems;
    if (!read({reinterpret_cast<const char*>(data), size}, line, problems)) {
        if (problems.empty()) std::abort();  // refused without a word
        return 0;
    }
    if (!problems.empty()) std::abort();
    std::string written = "{\"id\":";
    json::append_text(written, line.id);
    written += ",\"question\":";
    json::append_text(written, line.question);
    written += ",\"answer\":";
    json::append_text(written, line.answer);
    written += line.spoken ? ",\"spoken\":true}" : "}";
    if (!read(written, again, problems) || again != line) std::abort();  // something is lost
    return 0;
}
