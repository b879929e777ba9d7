#include "rubric/rubric_fingerprint.hpp"

#include "base/fingerprint.hpp"

#include <bit>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace hotseat {
namespace {

// Every list is preceded by its size and every optional thing by whether it is there, so that no
// two rubrics are written alike.
class Writer {
public:
    void add(const std::string& text) { fingerprint_.add(text); }
    void add(const Phrase& phrase) { fingerprint_.add(phrase.text); }
    void add(bool truth) { fingerprint_.add(truth ? "true" : "false"); }
    void add(double number) { add_bits(std::bit_cast<std::uint64_t>(number + 0.0)); }  // -0 is 0
    void add(const std::pair<Phrase, Phrase>& pair) {
        add(pair.first);
        add(pair.second);
    }
    void add(const Entity& entity) {
        add(entity.is);
        add(entity.is_not);
    }
    void add(const Reference& reference) {
        add(reference.text);
        add(reference.spoken);
    }
    void add(const Point& point) {
        add(point.id);
        add(point.weight);
        add(point.any);
        add(point.part);
        add(point.part_credit);
        add(point.wrong);
        add(point.entity);
        add(point.denial_voids);
        add(point.must_cap);
    }
    void add(const Order& order) {
        add(order.steps);
        add(order.weight);
    }
    void add(const RedFlag& flag) {
        add(flag.id);
        add(flag.any);
        add(flag.entity);
        add(flag.swap);
        add(flag.denial_voids);
        add(flag.before);
        add(flag.penalty);
        add(flag.cap);
    }
    void add(const Heard& heard) {
        add(heard.word);
        add(heard.misheard);
    }
    void add(const LexiconEntry& entry) {
        add(entry.name);
        add(entry.alternatives);
    }
    template <typename T>
    void add(const std::vector<T>& list) {
        add_bits(list.size());
        for (const auto& item : list) add(item);
    }
    template <typename T>
    void add(const std::optional<T>& thing) {
        add(thing.has_value());
        if (thing) add(*thing);
    }
    std::string hex() const { return fingerprint_.hex(); }

private:
    void add_bits(std::uint64_t bits) {
        std::string bytes;
        for (int i = 0; i < 8; ++i, bits >>= 8) bytes += static_cast<char>(bits & 0xff);
        fingerprint_.add(bytes);
    }

    Fingerprint fingerprint_;
};

}  // namespace

std::string fingerprint(const Rubric& rubric, const Lexicon& lexicon) {
    Writer writer;
    writer.add(std::string("rubric 1"));
    writer.add(rubric.references);
    writer.add(rubric.points);
    writer.add(rubric.ordered);
    writer.add(full_weight(rubric));
    writer.add(rubric.red);
    writer.add(rubric.heard);
    writer.add(rubric.enumeration);
    writer.add(lexicon);
    return writer.hex();
}

}  // namespace hotseat
