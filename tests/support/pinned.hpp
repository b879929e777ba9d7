#pragma once

#include <string>

namespace hotseat::test {

/// `text` with every `what` replaced.
std::string replaced(std::string text, const std::string& what, const std::string& by);

/// The text of a file that pins it. HOTSEAT_UPDATE=1 writes `written` there first: read the diff
/// before you commit it.
std::string pinned(const std::string& file, const std::string& written);

}  // namespace hotseat::test
