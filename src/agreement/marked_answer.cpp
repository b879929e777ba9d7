#include "agreement/marked_answer.hpp"

#include "json/lines.hpp"

#include <fmt/format.h>

#include <map>

namespace hotseat {
namespace {

constexpr json::Shape name_shape{.most_bytes = 200, .one_line = true, .blank = false};
constexpr double best_mark = 100;

}  // namespace

std::vector<MarkedAnswer> read_marked_answers(std::string_view text, std::string_view file,
                                              Diagnostics& problems) {
    std::vector<MarkedAnswer> answers;
    std::map<std::string, int, std::less<>> lines;  // of the ids so far
    json::read_lines(
        text, file, problems, [&](const json::Value& value, json::Problems& told, int line) {
            json::Fields fields(value, "a marked answer", told);
            MarkedAnswer answer;
            answer.id = fields.required_text("id", name_shape);
            answer.question = fields.required_slug("question");
            fields.require("answer");
            answer.text = fields.any_text("answer");
            fields.require("mark");
            answer.mark = fields.number("mark", 0, best_mark).value_or(0);
            answer.spoken = fields.truth("spoken", false);
            answer.style = fields.text("style", {}, name_shape);
            fields.finish();
            const auto* question = value.find("question");
            answer.where = told.where(question ? question->at : value.at);
            const auto [first, is_new] = lines.emplace(answer.id, line);
            if (!is_new && !answer.id.empty())
                fields.problem(
                    value.find("id")->at, "a second answer " + json::in_quotes(answer.id),
                    fmt::format("the first one is in line {}: ids are unique in the file",
                                first->second));
            if (fields.good()) answers.push_back(std::move(answer));
        });
    return answers;
}

}  // namespace hotseat
