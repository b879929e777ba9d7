#include "support/pinned.hpp"

#include "files/files.hpp"

#include <cstdlib>

namespace hotseat::test {

std::string replaced(std::string text, const std::string& what, const std::string& by) {
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

std::string pinned(const std::string& file, const std::string& written) {
    if (std::getenv("HOTSEAT_UPDATE")) write_file(file, written);
    return read_file(file);
}

}  // namespace hotseat::test
