#include "json/lines.hpp"

#include "json/parse.hpp"

#include <algorithm>
#include <string>

namespace hotseat::json {

void read_lines(std::string_view text, std::string_view file, Diagnostics& problems,
                const TakeLine& take) {
    const auto before = problems.size();
    for (int line = 1; !text.empty() && problems.size() - before < Problems::most; ++line) {
        const auto content = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), content.size() + 1));
        if (content.find_first_not_of(" \t\r") == content.npos) continue;
        Diagnostics of_line;
        Problems told(std::string(file), content, of_line, line);
        if (const auto value = parse(content, told)) take(*value, told, line);
        problems.insert(problems.end(), of_line.begin(), of_line.end());
    }
}

}  // namespace hotseat::json
