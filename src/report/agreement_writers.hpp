#pragma once

#include "agreement/agreement.hpp"

#include <cstddef>
#include <string>

namespace hotseat {

/// What is shown of an agreement as text.
struct AgreementView {
    std::size_t columns = 80;
    std::size_t most = 5;      ///< of what is ranked: differences, phrases, groups of answers
    bool by_style = false;     ///< figures for each style of answer
    bool all_phrases = false;  ///< every phrase, not only the most telling
};

/// Plain text for a terminal; everything of users and banks is printable and on its line.
std::string to_text(const Agreement& agreement, const AgreementView& view);
/// {"format":"hotseat-agreement","version":1,...}: figures, differences, every phrase.
std::string to_json(const Agreement& agreement);

}  // namespace hotseat
