#include "document/document.hpp"
#include "document/markdown.hpp"
#include "unicode/printable.hpp"

#include <algorithm>

namespace hotseat {
namespace {

/// Its lines, one below the other.
std::string broken(std::string_view text, std::string_view indent) {
    std::string result;
    while (true) {
        const auto end = std::min(text.find('\n'), text.size());
        result += escaped_markdown(text.substr(0, end));
        if (end == text.size()) return result;
        result.append("  \n").append(indent);
        text.remove_prefix(end + 1);
    }
}

/// As a link that readers can follow; what is none is escaped.
std::string linked(const std::string& address) {
    const bool plain =
        address.find_first_of(" <>\\`\"") == address.npos && printable_line(address) == address;
    return plain && is_address(address) ? "<" + address + ">" : escaped_markdown(address);
}

std::string row(const std::vector<std::string>& cells) {
    std::string text = "|";
    for (const auto& cell : cells) text += " " + escaped_markdown(cell) + " |";
    return text + "\n";
}

struct Writer {
    std::string text{};

    void operator()(const Heading& heading) {
        text += std::string(static_cast<std::size_t>(heading.level), '#') + " " +
                escaped_markdown(heading.text) + "\n\n";
    }
    void operator()(const Paragraph& paragraph) {
        if (!paragraph.label.empty()) text += "**" + escaped_markdown(paragraph.label) + "**";
        if (!paragraph.label.empty() && !paragraph.text.empty()) text += " ";
        text += escaped_markdown(paragraph.text) + "\n\n";
    }
    void operator()(const Bullets& bullets) {
        for (const auto& item : bullets.items) text += "- " + broken(item, "  ") + "\n";
        if (!bullets.items.empty()) text += "\n";
    }
    void operator()(const Quote& quote) {
        std::string_view left = quote.text;
        for (;;) {
            const auto end = std::min(left.find('\n'), left.size());
            const auto line = escaped_markdown(left.substr(0, end));
            text += line.empty() ? ">\n" : "> " + line + "\n";
            if (end == left.size()) break;
            left.remove_prefix(end + 1);
        }
        text += "\n";
    }
    void operator()(const Code& code) { text += markdown_block(code.text) + "\n"; }
    void operator()(const Table& table) {
        text += row(table.head) + "|";
        for (std::size_t i = 0; i < table.head.size(); ++i) text += "---|";
        text += "\n";
        for (const auto& cells : table.rows) text += row(cells);
        text += "\n";
    }
    void operator()(const Links& links) {
        for (const auto& address : links.addresses) text += "- " + linked(address) + "\n";
        if (!links.addresses.empty()) text += "\n";
    }
    void operator()(const Card& card) {
        if (!card.code.empty()) (*this)(Code{card.code});
        text += "- **" + escaped_markdown(card.front) + "**";
        if (!card.mark.empty()) text += " (" + escaped_markdown(card.mark) + ")";
        text += "  \n  " + broken(card.back, "  ") + "\n\n";
    }
};

}  // namespace

std::string to_markdown(const Document& document) {
    Writer writer{"# " + escaped_markdown(document.title) + "\n\n"};
    for (const auto& part : document.parts) std::visit(writer, part);
    while (writer.text.ends_with("\n\n")) writer.text.pop_back();
    return std::move(writer.text);
}

}  // namespace hotseat
