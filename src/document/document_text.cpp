#include "document/document.hpp"
#include "unicode/printable.hpp"
#include "unicode/width.hpp"

#include <algorithm>
#include <utility>

namespace hotseat {
namespace {

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    while (true) {
        const auto end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        if (end == text.size()) return lines;
        text.remove_prefix(end + 1);
    }
}

struct Writer {
    std::size_t columns = 80;
    std::string text{};

    void line(const std::string& start, std::string_view content, std::size_t indent) {
        text += wrapped(printable_line(start + std::string(content)), columns, indent) + "\n";
    }
    void operator()(const Heading& heading) {
        const auto shown = wrapped(printable_line(heading.text), columns);
        const auto lines = lines_of(shown);
        std::size_t width = 0;
        for (const auto& one : lines) width = std::max(width, display_width(one));
        text += shown + "\n" + std::string(width, heading.level <= 2 ? '=' : '-') + "\n\n";
    }
    void operator()(const Paragraph& paragraph) {
        line(paragraph.label.empty() ? "" : paragraph.label + " ", paragraph.text, 0);
        text += "\n";
    }
    void operator()(const Bullets& bullets) {
        for (const auto& item : bullets.items) {
            const char* start = "- ";
            for (const auto& one : lines_of(item)) line(std::exchange(start, "  "), one, 2);
        }
        if (!bullets.items.empty()) text += "\n";
    }
    void operator()(const Quote& quote) {
        for (const auto& one : lines_of(quote.text)) {
            const auto shown = wrapped(printable_line(one), columns - 2);
            for (const auto& row : lines_of(shown)) text += "| " + row + "\n";
        }
        text += "\n";
    }
    void operator()(const Code& code) {
        for (const auto& one : lines_of(code.text))
            text += one.empty() ? "\n" : "    " + printable(one) + "\n";
        text += "\n";
    }
    void operator()(const Table& table) {
        constexpr std::size_t gap = 2, narrowest = 12;
        const auto count = std::max<std::size_t>(table.head.size(), 1);
        if (columns < count * (narrowest + gap)) return one_below_the_other(table);
        const auto widths = widths_of(table, columns - (count - 1) * gap);
        row(table.head, widths, gap);
        std::string under;
        for (const auto width : widths)
            under += (under.empty() ? "" : std::string(gap, ' ')) + std::string(width, '-');
        text += under + "\n";
        for (const auto& cells : table.rows) row(cells, widths, gap);
        text += "\n";
    }
    /// Not broken: they are there to be copied.
    void operator()(const Links& links) {
        for (const auto& address : links.addresses) text += "- " + printable_line(address) + "\n";
        if (!links.addresses.empty()) text += "\n";
    }
    void operator()(const Card& card) {
        const auto mark = card.mark.empty() ? "" : "  (" + card.mark + ")";
        line("? ", card.front + mark, 2);
        if (!card.code.empty()) (*this)(Code{card.code});
        for (const auto& one : lines_of(card.back)) line("  ", one, 2);
        text += "\n";
    }

private:
    /// As much as each needs, as far as all fit; what is left is shared alike by the wide ones.
    static std::vector<std::size_t> widths_of(const Table& table, std::size_t room) {
        std::vector<std::size_t> wanted;
        for (const auto& cell : table.head) wanted.push_back(display_width(printable_line(cell)));
        for (const auto& cells : table.rows)
            for (std::size_t i = 0; i < cells.size() && i < wanted.size(); ++i)
                wanted[i] = std::max(wanted[i], display_width(printable_line(cells[i])));
        std::vector<std::size_t> widths(wanted.size());
        auto left = wanted.size();
        for (bool again = true; again && left > 0;) {
            again = false;
            for (std::size_t i = 0; i < wanted.size(); ++i)
                if (widths[i] == 0 && wanted[i] <= room / left) {
                    widths[i] = std::max<std::size_t>(wanted[i], 1);
                    room -= widths[i];
                    --left;
                    again = true;
                    break;
                }
        }
        for (auto& width : widths)
            if (width == 0) width = room / left;
        return widths;
    }
    void row(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths,
             std::size_t gap) {
        std::vector<std::vector<std::string>> columns_of_row;
        std::size_t height = 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            columns_of_row.push_back(
                lines_of(wrapped(printable_line(i < cells.size() ? cells[i] : ""), widths[i])));
            height = std::max(height, columns_of_row.back().size());
        }
        for (std::size_t at = 0; at < height; ++at) {
            std::string shown;
            for (std::size_t i = 0; i < widths.size(); ++i) {
                if (i > 0) shown += std::string(gap, ' ');
                shown +=
                    padded(at < columns_of_row[i].size() ? columns_of_row[i][at] : "", widths[i]);
            }
            shown.erase(shown.find_last_not_of(' ') + 1);
            text += shown + "\n";
        }
    }
    void one_below_the_other(const Table& table) {
        for (const auto& cells : table.rows)
            for (std::size_t i = 0; i < cells.size() && i < table.head.size(); ++i)
                line(i == 0 ? "" : "  " + printable_line(table.head[i]) + ": ", cells[i],
                     i == 0 ? 0 : 4);
        text += "\n";
    }
};

}  // namespace

std::string to_text(const Document& document, std::size_t columns) {
    Writer writer{columns};
    writer(Heading{1, document.title});
    for (const auto& part : document.parts) std::visit(writer, part);
    while (writer.text.ends_with("\n\n")) writer.text.pop_back();
    return std::move(writer.text);
}

}  // namespace hotseat
