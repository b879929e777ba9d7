#pragma once

#include <string>
#include <vector>

namespace hotseat {

/// One record of RFC 4180, with its line end. A cell that a spreadsheet would run as a formula gets
/// a ' in front; bytes that are no UTF-8 become U+FFFD.
std::string csv_line(const std::vector<std::string>& cells);

}  // namespace hotseat
