#pragma once

#include "skill/delivery.hpp"

#include <string>

namespace hotseat {

/// "asked back in Q2 "[how many] users …"; no project of your own in 3 answers"; empty where no
/// answer was of a kind that asks for it. Printable, one line.
std::string delivery_text(const Delivery& delivery);

}  // namespace hotseat
