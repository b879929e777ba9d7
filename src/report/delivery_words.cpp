#include "report/delivery_words.hpp"

#include "report/figures.hpp"

#include <fmt/format.h>

namespace hotseat {
namespace {

std::string part(const std::optional<DeliveryEvidence>& evidence, const char* done,
                 const char* not_done, int answers) {
    constexpr std::size_t columns = 40;
    if (!evidence) return fmt::format("{} in {}", not_done, counted(answers, "answer"));
    return fmt::format("{} in Q{} \"{}\"", done, evidence->position,
                       excerpt(evidence->text, evidence->words, columns));
}

}  // namespace

std::string delivery_text(const Delivery& delivery) {
    std::string text;
    if (delivery.designs > 0)
        text += part(delivery.asked_back, "asked back", "nothing asked back", delivery.designs);
    if (delivery.stories > 0)
        text += (text.empty() ? "" : "; ") + part(delivery.own_project, "own project mentioned",
                                                  "no project of your own", delivery.stories);
    return text;
}

}  // namespace hotseat
