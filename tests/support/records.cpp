#include "support/records.hpp"

namespace hotseat::test {
namespace {

int below(std::mt19937& random, int end) {
    return static_cast<int>(random() % static_cast<unsigned>(end));
}

std::chrono::milliseconds any_time(std::mt19937& random) {
    return std::chrono::milliseconds(below(random, 300'000));
}

double any_share(std::mt19937& random) {
    return static_cast<double>(random()) / 4294967296.0;
}

template <class T, class Make>
std::vector<T> some(std::mt19937& random, Make&& make) {
    std::vector<T> items;
    for (int i = below(random, 4); i > 0; --i) items.push_back(make());
    return items;
}

std::string any_id(std::mt19937& random) {
    return "id-" + std::to_string(below(random, 100));
}

Evidence any_evidence(std::mt19937& random, std::size_t size) {
    const auto begin = random() % (size + 1);
    return {{begin, begin + random() % (size - begin + 1)}, any_id(random)};
}

PointGrade any_point(std::mt19937& random, std::size_t size) {
    PointGrade point{any_id(random), any_share(random), any_share(random)};
    point.prompted = below(random, 2) == 0;
    point.denied = below(random, 2) == 0;
    if (below(random, 2) == 0) point.evidence = any_evidence(random, size);
    if (below(random, 2) == 0) point.with_it = any_share(random) * 100;
    return point;
}

RedFlagGrade any_flag(std::mt19937& random, std::size_t size) {
    RedFlagGrade flag{.id = any_id(random), .penalty = any_share(random)};
    if (below(random, 2) == 0) flag.cap = any_share(random);
    if (below(random, 2) == 0) flag.evidence = any_evidence(random, size);
    return flag;
}

Grade any_grade(std::mt19937& random, std::size_t size) {
    Grade grade{.mark = any_share(random) * 100};
    grade.band = band_of(grade.mark);
    grade.points = any_share(random);
    grade.closeness = any_share(random);
    grade.absent = some<std::string>(random, [&] { return any_id(random); });
    grade.per_point = some<PointGrade>(random, [&] { return any_point(random, size); });
    grade.red = some<RedFlagGrade>(random, [&] { return any_flag(random, size); });
    grade.guards = some<Guard>(random, [&] { return static_cast<Guard>(below(random, 3)); });
    grade.caps = some<Cap>(random, [&] { return Cap{any_share(random) * 100, any_id(random)}; });
    if (below(random, 2) == 0) grade.with_all = any_share(random) * 100;
    grade.grader = "1";
    grade.rubric = any_id(random);
    return grade;
}

Asked any_question(std::mt19937& random) {
    Asked asked{.question = any_id(random), .topic = any_id(random)};
    asked.subtopic = any_text(random);
    asked.level = static_cast<Level>(below(random, 3));
    asked.kind = static_cast<Kind>(below(random, 7));
    asked.prompt = any_text(random);
    asked.context = any_text(random);
    asked.answer_limit = std::chrono::seconds(below(random, 300));
    asked.think_limit = std::chrono::seconds(below(random, 300));
    asked.points = some<AskedPoint>(random, [&] {
        return AskedPoint{any_id(random), any_text(random), any_share(random), any_text(random)};
    });
    asked.flags = some<AskedFlag>(random, [&] {
        return AskedFlag{any_id(random), any_text(random)};
    });
    asked.full = any_share(random);
    asked.models = some<std::string>(random, [&] { return any_text(random); });
    return asked;
}

}  // namespace

SessionRecord a_session() {
    using namespace std::chrono_literals;
    return {.kind = SessionKind::mock,
            .mode = AnswerMode::typed,
            .state = SessionState::open,
            .started = at(evening),
            .planned = 25min,
            .used = 23min,
            .seed = 42,
            .request = "--minutes 25",
            .questions = {"dict-lookup"}};
}

Attempt an_attempt(std::int64_t session, int position) {
    using namespace std::chrono_literals;
    Attempt attempt{.session = session, .position = position};
    attempt.asked = {
        .question = "dict-lookup",
        .topic = "data-structures",
        .subtopic = "hash tables",
        .level = Level::mid,
        .kind = Kind::explain,
        .prompt = "What does a dict lookup cost, and why?",
        .context = "d[key]",
        .answer_limit = 90s,
        .think_limit = 10s,
        .points = {{"hash", "hash picks the slot", 2, ""},
                   {"constant", "O(1) on average", 1, "How long does it take?"},
                   {"collisions", "collisions make it O(n)", 1.25, "And if every key collides?"},
                   {"resize", "resizing keeps load low", 0.75, ""}},
        .flags = {{"sorted", "Dicts are sorted"}},
        .full = 5,
        .models = {"The key is hashed, which picks a slot."}};
    attempt.outcome = Outcome::answered;
    attempt.text = "it hashes the key to a bucket, constant time normally";
    attempt.late_text = "and one more thing";
    attempt.thinking = 4s;
    attempt.answering = 68s;
    attempt.ended = at(evening + 90'000 * position);
    attempt.self_marks = {{"hash", 1}, {"constant", 0.5}};
    attempt.grade =
        Grade{.mark = 58,
              .band = Band::mixed,
              .points = 0.6,
              .earned = 0.6,
              .closeness = 0.53,
              .absent = {"collision", "resize", "amortised"},
              .per_point = {{"hash", 2, 1, false, false, Evidence{{3, 17}, "hash key"}},
                            {"constant", 1, 1, false, false, Evidence{{31, 44}, "constant time"}},
                            {"collisions", 1.25, 0, false, false, {}, 75},
                            {"resize", 0.75, 0, false, false, {}, 68}},
              .with_all = 86,
              .grader = "1",
              .rubric = "00000000deadbeef"};
    return attempt;
}

std::string any_text(std::mt19937& random) {
    static const std::vector<std::string> pieces{
        "a",  " ",  "\n", std::string(1, '\0'), "'", "\"", "\\", "é", "\xff", "\xc3",
        "漢", "{}", "--"};
    std::string text;
    for (int i = below(random, 8); i > 0; --i) text += pieces[random() % pieces.size()];
    return text;
}

SessionRecord any_session(std::mt19937& random) {
    SessionRecord session{.kind = static_cast<SessionKind>(below(random, 2))};
    session.mode = static_cast<AnswerMode>(below(random, 3));
    session.state = static_cast<SessionState>(below(random, 3));
    session.started = at(evening + below(random, 1'000'000'000));
    if (session.state != SessionState::open) session.ended = session.started + any_time(random);
    session.planned = any_time(random);
    session.used = any_time(random);
    session.seed = std::int64_t{below(random, 1000)} * (1LL << 40) * (below(random, 2) ? 1 : -1);
    session.request = any_text(random);
    session.questions = some<std::string>(random, [&] { return any_text(random); });
    return session;
}

Attempt any_attempt(std::mt19937& random, std::int64_t session, int position) {
    Attempt attempt{.session = session, .position = position, .asked = any_question(random)};
    attempt.outcome = static_cast<Outcome>(below(random, 4));
    attempt.text = any_text(random);
    attempt.late_text = any_text(random);
    attempt.thinking = any_time(random);
    attempt.answering = any_time(random);
    attempt.ended = at(evening + below(random, 1'000'000'000));
    attempt.self_marks = some<SelfMark>(random, [&] {
        return SelfMark{any_text(random), 0.5 * below(random, 3)};
    });
    if (below(random, 2) == 0) attempt.grade = any_grade(random, attempt.text.size());
    return attempt;
}

}  // namespace hotseat::test
