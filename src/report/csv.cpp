#include "report/csv.hpp"

#include "unicode/printable.hpp"

#include <string_view>

namespace hotseat {
namespace {

std::string cell(std::string_view text) {
    std::string content(text);
    if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != text.npos)
        content.insert(0, "'");
    content = printable(content);
    if (content.find_first_of(",\"\r\n") == content.npos) return content;
    std::string quoted = "\"";
    for (const char c : content) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

}  // namespace

std::string csv_line(const std::vector<std::string>& cells) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) line += (i > 0 ? "," : "") + cell(cells[i]);
    return line + "\r\n";
}

}  // namespace hotseat
