#include "json/answer_line.hpp"

#include "json/fields.hpp"
#include "json/parse.hpp"

#include <simdjson.h>

#include <algorithm>
#include <utility>

namespace hotseat::json {

struct AnswerLineReader::Parser {
    simdjson::dom::parser dom{};
};

namespace {

static_assert(AnswerLineReader::padding >= simdjson::SIMDJSON_PADDING);

constexpr std::size_t longest_id = 1000;      // bytes
constexpr std::size_t most_problems = 3;      // of one line: a hostile one has thousands
constexpr std::size_t usual_line = 1u << 18;  // bytes: the room for longer ones is given back

/// Whether a field stands there once, and as it should.
struct Fill {
    bool good = true;

    void text(const simdjson::dom::element& value, std::string& into, bool& is_new) {
        std::string_view text;
        good = good && is_new && value.get(text) == simdjson::SUCCESS;
        if (good) into.assign(text);
        is_new = false;
    }
    void truth(const simdjson::dom::element& value, bool& into, bool& is_new) {
        good = good && is_new && value.get(into) == simdjson::SUCCESS;
        is_new = false;
    }
};

/// False when anything is unusual.
bool fill(const simdjson::dom::object& object, AnswerLine& line) {
    line.spoken = false;
    bool no_id = true, no_question = true, no_answer = true, no_spoken = true;
    Fill fill;
    for (const auto& [name, value] : object) {
        if (name == "id")
            fill.text(value, line.id, no_id);
        else if (name == "question")
            fill.text(value, line.question, no_question);
        else if (name == "answer")
            fill.text(value, line.answer, no_answer);
        else if (name == "spoken")
            fill.truth(value, line.spoken, no_spoken);
    }
    return fill.good && !no_id && !no_question && !no_answer && !line.id.empty() &&
           line.id.size() <= longest_id && !line.question.empty();
}

/// Reads the line as every other JSON text is read, to say what is wrong where.
bool explain(std::string_view text, const std::string& file, int number, AnswerLine& line,
             Diagnostics& diagnostics) {
    Problems problems(file, text, diagnostics, number);
    const auto value = parse(text, problems);
    if (!value) return false;
    Fields fields(*value, "an answer", problems);
    for (const auto& [name, into] :
         {std::pair("id", &line.id), std::pair("question", &line.question),
          std::pair("answer", &line.answer)}) {
        const auto* found = fields.require(name);
        *into = fields.any_text(name);
        if (found && found->text() && into->empty() && into != &line.answer)
            fields.problem(found->at, in_quotes(name) + " is an empty text", "write it");
    }
    if (line.id.size() > longest_id)
        fields.problem(fields.at(), "the id is too long", "up to 1000 bytes");
    line.spoken = fields.truth("spoken", false);
    return fields.good() && problems.count() == 0;
}

}  // namespace

AnswerLineReader::AnswerLineReader() : parser_(std::make_unique<Parser>()) {}
AnswerLineReader::~AnswerLineReader() = default;
AnswerLineReader::AnswerLineReader(AnswerLineReader&&) noexcept = default;

bool AnswerLineReader::read(std::string_view text, const std::string& file, int number,
                            AnswerLine& line, Diagnostics& problems) {
    if (parser_->dom.capacity() > usual_line) parser_ = std::make_unique<Parser>();
    simdjson::dom::object object;
    const bool is_object =
        parser_->dom.parse(text.data(), text.size(), false).get(object) == simdjson::SUCCESS;
    if (is_object && fill(object, line)) return true;
    const auto before = problems.size();
    if (explain(text, file, number, line, problems)) return true;
    problems.resize(std::min(problems.size(), before + most_problems));
    return false;
}

}  // namespace hotseat::json
