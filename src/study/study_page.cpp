#include "study/study_page.hpp"

#include "study/reading_time.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace hotseat {
namespace {

using Item = StudyTopic::Item;
using std::chrono::seconds;

/// Brief: one model answer, and no sources.
enum class Length { brief, full };

/// Words enough to measure how long it takes.
constexpr std::size_t any_width = 1000;

/// Of the reading time, comparisons may take so much.
constexpr int share_of_tables = 2;

/// Those that were written; what was spoken, without its full stops, is hard to read.
std::vector<const Reference*> readable(const std::vector<Reference>& references) {
    std::vector<const Reference*> written;
    for (const auto& reference : references)
        if (!reference.spoken) written.push_back(&reference);
    if (written.empty())
        for (const auto& reference : references) written.push_back(&reference);
    return written;
}

void add_points(Document& page, const Item& item, Length length) {
    const auto& points = item.rubric->points;
    std::vector<std::string> says, probes;
    for (const auto& point : points) {
        const bool missed = std::ranges::count(item.missed, point.id) > 0;
        says.push_back(point.says + (missed ? " (you missed this)" : ""));
        if (!point.probe.empty()) probes.push_back(point.probe);
    }
    page.add(Paragraph{{}, "What a good answer says:"});
    page.add(Bullets{std::move(says)});
    bool first = true;
    for (const auto* answer : readable(item.rubric->references)) {
        page.add(Paragraph{{}, std::exchange(first, false) ? "A model answer:" : "Another:"});
        page.add(Quote{answer->text});
        if (length == Length::brief) break;
    }
    if (probes.empty()) return;
    page.add(Paragraph{{}, "An interviewer may ask next:"});
    page.add(Bullets{std::move(probes)});
}

void add_notes(Document& page, std::span<const Note> notes, const std::string& question) {
    std::vector<std::string> own;
    for (const auto& note : notes)
        if (note.question == question) own.push_back(note.text);
    if (own.empty()) return;
    page.add(Paragraph{{}, "Your notes:"});
    page.add(Bullets{std::move(own)});
}

void add_question(Document& page, const Item& item, std::span<const Note> notes, Length length) {
    const auto& question = *item.question;
    page.add(Heading{3, question.prompt});
    page.add(Paragraph{
        fmt::format("{} {}, {}", to_text(question.level), to_text(question.kind), question.id)});
    if (!question.context.empty()) page.add(Code{question.context});
    if (item.rubric)
        add_points(page, item, length);
    else if (!question.note.empty())
        page.add(Paragraph{question.note, "In short:"});
    add_notes(page, notes, question.id);
    if (question.sources.empty() || length == Length::brief) return;
    page.add(Paragraph{{}, "To read on:"});
    page.add(Links{question.sources});
}

void add_comparison(Document& page, const ComparisonTable& comparison, Length length) {
    page.add(Heading{3, comparison.title});
    Table table{{"Aspect"}, {}};
    table.head.insert(table.head.end(), comparison.of.begin(), comparison.of.end());
    for (const auto& [aspect, values] : comparison.rows) {
        table.rows.push_back({aspect});
        table.rows.back().insert(table.rows.back().end(), values.begin(), values.end());
    }
    page.add(std::move(table));
    if (length == Length::full) page.add(Links{comparison.sources});
}

void add_task(Document& page, const Task& task) {
    page.add(Heading{3, fmt::format("{} ({} min)", task.title, task.length.count())});
    page.add(Bullets{task.steps});
    if (!task.material.empty()) page.add(Code{task.material});
    if (task.findings.empty()) return;
    page.add(Paragraph{{}, "Afterwards, to compare:"});
    page.add(Bullets{task.findings});
}

seconds time_of(const Document& page) {
    return reading_time(to_text(page, any_width));
}

template <class Add>
Document part(const Add& add) {
    Document document;
    add(document);
    return document;
}

void move_into(Document& page, Document part) {
    std::ranges::move(part.parts, std::back_inserter(page.parts));
}

/// Which questions with misses, or without, fit into the time.
void take_fitting(const StudyTopic& topic, bool missed, const std::vector<Document>& parts,
                  seconds& left, std::vector<bool>& taken) {
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (topic.questions[i].missed.empty() == missed) continue;
        const auto time = time_of(parts[i]);
        if (time > left) continue;
        taken[i] = true;
        left -= time;
    }
}

/// The comparisons, as far as they fit into a share of the time.
Document tables_of(const StudyTopic& topic, std::optional<seconds>& left) {
    const auto length = left ? Length::brief : Length::full;
    auto room = left ? *left / share_of_tables : seconds::max();
    Document tables;
    for (const auto& comparison : topic.topic->comparisons) {
        auto table =
            part([&](Document& document) { add_comparison(document, comparison, length); });
        const auto time = time_of(table);
        if (time > room) continue;
        room -= time;
        if (left) *left -= time;
        move_into(tables, std::move(table));
    }
    return tables;
}

void add_topic(Document& page, const StudyTopic& topic, std::optional<seconds> left) {
    const auto length = left ? Length::brief : Length::full;
    if (!topic.topic->about.empty()) page.add(Paragraph{topic.topic->about});
    add_notes(page, topic.notes, {});
    std::vector<Document> parts;
    for (const auto& item : topic.questions)
        parts.push_back(
            part([&](Document& document) { add_question(document, item, topic.notes, length); }));
    std::vector<bool> taken(parts.size(), !left);
    if (left) take_fitting(topic, true, parts, *left, taken);
    move_into(page, tables_of(topic, left));
    if (left) take_fitting(topic, false, parts, *left, taken);
    std::vector<std::string> others;
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (taken[i])
            move_into(page, std::move(parts[i]));
        else
            others.push_back(topic.questions[i].question->prompt);
    if (!others.empty()) {
        page.add(Paragraph{{}, "Left out for the time:"});
        page.add(Bullets{std::move(others)});
    }
    if (!left)
        for (const auto& task : topic.topic->tasks) add_task(page, task);
}

Document pages_of(std::span<const StudyTopic> topics, std::optional<seconds> each) {
    Document pages;
    for (const auto& topic : topics) {
        if (topics.size() > 1) pages.add(Heading{2, topic.topic->title});
        add_topic(pages, topic, each);
    }
    if (topics.size() == 1)  // the title is that of its topic
        for (auto& one : pages.parts)
            if (auto* heading = std::get_if<Heading>(&one)) --heading->level;
    return pages;
}

std::string title_of(std::span<const StudyTopic> topics) {
    std::string title;
    for (const auto& topic : topics) title += (title.empty() ? "" : ", ") + topic.topic->title;
    return title;
}

}  // namespace

Document study_page(std::span<const StudyTopic> topics, std::optional<std::chrono::minutes> most) {
    Document page{title_of(topics), {}};
    auto pages = pages_of(topics, std::nullopt);
    const bool is_short = most && time_of(pages) > *most;
    // What is left out is read, too: its names take some of the time.
    if (is_short)
        pages = pages_of(topics, seconds(*most) * 4 / 5 / std::max<std::size_t>(topics.size(), 1));
    const auto time = std::chrono::ceil<std::chrono::minutes>(time_of(pages));
    page.add(Paragraph{fmt::format("About {} min of reading{}.", time.count(),
                                   is_short ? "; without --minutes there are also other model "
                                              "answers, addresses and tasks"
                                            : "")});
    move_into(page, std::move(pages));
    return page;
}

}  // namespace hotseat
