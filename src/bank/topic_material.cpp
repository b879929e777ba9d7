#include "bank/topic_material.hpp"

#include "bank/limits.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace hotseat {
namespace {

using json::Fields;
using json::Problems;

std::vector<std::string> texts(Fields& fields, std::string_view name, const json::Count& count,
                               const json::Shape& shape) {
    std::vector<std::string> found;
    for (auto& [text, at] : fields.texts(name, count, shape)) found.push_back(std::move(text));
    return found;
}

ComparisonTable::Row read_row(const json::Value& value, std::size_t things, Problems& problems) {
    Fields fields(value, "a row", problems);
    ComparisonTable::Row row{fields.required_text("aspect", limits::name), {}};
    fields.require("values");
    row.values = texts(fields, "values", limits::list, limits::line);
    if (fields.good() && row.values.size() != things)
        fields.problem(fields.find("values")->at,
                       fmt::format("{} values for {} things", row.values.size(), things),
                       "one value for each thing of \"of\", in its order");
    fields.finish();
    return row;
}

}  // namespace

std::vector<ComparisonTable> read_comparisons(Fields& topic, Problems& problems) {
    std::vector<ComparisonTable> tables;
    for (const auto& value : topic.list("comparisons", limits::list)) {
        const auto before = problems.count();
        Fields fields(value, "a comparison", problems);
        ComparisonTable table{.title = fields.required_text("title", limits::name)};
        fields.require("of");
        table.of = texts(fields, "of", {2, 6}, limits::name);
        fields.require("rows");
        for (const auto& row : fields.list("rows", limits::some))
            table.rows.push_back(read_row(row, table.of.size(), problems));
        table.sources = texts(fields, "sources", limits::list, limits::line);
        fields.finish();
        if (problems.count() == before) tables.push_back(std::move(table));
    }
    return tables;
}

std::vector<Task> read_tasks(Fields& topic, Problems& problems) {
    std::vector<Task> tasks;
    for (const auto& value : topic.list("tasks", limits::list)) {
        const auto before = problems.count();
        Fields fields(value, "a task", problems);
        Task task{.id = fields.required_slug("id"),
                  .title = fields.required_text("title", limits::name)};
        fields.require("minutes");
        task.length = std::chrono::minutes(fields.integer("minutes", 1, 240).value_or(0));
        fields.require("steps");
        task.steps = texts(fields, "steps", limits::some, limits::line);
        task.material = fields.text("material", {}, limits::text);
        task.findings = texts(fields, "findings", limits::list, limits::line);
        fields.finish();
        if (std::ranges::find(tasks, task.id, &Task::id) != tasks.end())
            fields.problem(fields.find("id")->at, fmt::format("a second task \"{}\"", task.id),
                           "ids are unique");
        if (problems.count() == before) tasks.push_back(std::move(task));
    }
    return tasks;
}

}  // namespace hotseat
