#include "agreement/statistics.hpp"

#include <array>
#include <cmath>

namespace hotseat {
namespace {

constexpr std::size_t fewest = 3;  // two points always lie on a line
constexpr std::size_t bands = 4;

template <class Value>
double mean(std::span<const MarkPair> marks, Value&& value) {
    if (marks.empty()) return 0;
    double sum = 0;
    for (const auto& pair : marks) sum += value(pair);
    return sum / static_cast<double>(marks.size());
}

std::size_t band_number(double mark) {
    return static_cast<std::size_t>(band_of(mark));
}

}  // namespace

std::optional<double> pearson(std::span<const MarkPair> marks) {
    if (marks.size() < fewest) return std::nullopt;
    const double person = mean(marks, [](const MarkPair& m) { return m.person; });
    const double machine = mean(marks, [](const MarkPair& m) { return m.machine; });
    double together = 0, of_person = 0, of_machine = 0;
    for (const auto& pair : marks) {
        const double x = pair.person - person, y = pair.machine - machine;
        together += x * y;
        of_person += x * x;
        of_machine += y * y;
    }
    // Marks have one decimal: less spread than this is what rounding leaves of none.
    constexpr double none = 1e-9;
    if (of_person < none || of_machine < none) return std::nullopt;
    return together / std::sqrt(of_person * of_machine);
}

double mean_error(std::span<const MarkPair> marks) {
    return mean(marks, [](const MarkPair& m) { return std::abs(m.machine - m.person); });
}

double bias(std::span<const MarkPair> marks) {
    return mean(marks, [](const MarkPair& m) { return m.machine - m.person; });
}

std::optional<double> quadratic_weighted_kappa(std::span<const MarkPair> marks) {
    if (marks.size() < fewest) return std::nullopt;
    std::array<double, bands> person{}, machine{};
    double seen = 0;
    const auto weight = [](std::size_t i, std::size_t j) {
        const double apart = static_cast<double>(i) - static_cast<double>(j);
        return apart * apart;  // the common divisor cancels out
    };
    for (const auto& pair : marks) {
        const auto i = band_number(pair.person), j = band_number(pair.machine);
        person[i] += 1;
        machine[j] += 1;
        seen += weight(i, j);
    }
    double expected = 0;
    for (std::size_t i = 0; i < bands; ++i)
        for (std::size_t j = 0; j < bands; ++j) expected += weight(i, j) * person[i] * machine[j];
    if (expected == 0) return std::nullopt;
    return 1 - seen * static_cast<double>(marks.size()) / expected;
}

Figures figures(std::span<const MarkPair> marks) {
    return {marks.size(), pearson(marks), mean_error(marks), bias(marks),
            quadratic_weighted_kappa(marks)};
}

}  // namespace hotseat
