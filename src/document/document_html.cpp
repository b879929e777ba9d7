#include "document/document.hpp"
#include "unicode/printable.hpp"

#include <algorithm>

namespace hotseat {
namespace {

// Two schemes by the reader's system; nothing is wider than the screen; cards stay whole in print.
constexpr std::string_view style = R"(
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #ffffff; --quiet: #595959;
  --line: #c8c8c8; --tint: #f2f4f7; --link: #0b57b0; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --paper: #16181c;
  --quiet: #a8adb5; --line: #474c55; --tint: #22262d; --link: #8ab8ff; } }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 46rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { font-size: 1.2rem; margin-top: 2rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin-top: 1.5rem; }
ul { padding-left: 1.25rem; }
a { color: var(--link); }
blockquote { margin: 0.5rem 0; padding: 0.25rem 0.75rem; border-left: 3px solid var(--line);
  background: var(--tint); }
blockquote p { margin: 0.25rem 0; }
pre { background: var(--tint); padding: 0.75rem; white-space: pre-wrap;
  font-family: ui-monospace, monospace; font-size: 0.9em; }
code { font: inherit; }
table { border-collapse: collapse; width: 100%; font-size: 0.9em; }
th, td { border: 1px solid var(--line); padding: 0.25rem 0.5rem; text-align: left;
  vertical-align: top; }
thead th { background: var(--tint); }
details { border: 1px solid var(--line); border-radius: 0.5rem; margin: 0.75rem 0;
  break-inside: avoid; }
summary { padding: 0.75rem; font-weight: 600; cursor: pointer; }
details p { margin: 0; padding: 0 0.75rem 0.75rem; }
small { color: var(--quiet); font-weight: 400; }
@media screen and (max-width: 36rem) { tr, th, td { display: block; }
  thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  tbody th { background: var(--tint); } td::before { content: attr(data-of) ": ";
  font-weight: 600; } td + td { border-top: 0; } tbody th { margin-top: 0.5rem; } }
@page { margin: 10mm; }
@media print { body { font-size: 0.65rem; line-height: 1.25; } main { max-width: none; padding: 0; }
  h1 { font-size: 1.1rem; } h2 { font-size: 0.95rem; margin: 0.75rem 0 0.25rem; }
  h3 { font-size: 0.8rem; margin: 0.5rem 0 0.1rem; } h2, h3 { break-after: avoid; }
  p, ul, pre, table, blockquote { margin-top: 0.15rem; margin-bottom: 0.15rem; }
  details::details-content { content-visibility: visible; display: block; }
  pre { padding: 0.25rem 0.5rem; } li, tr { break-inside: avoid; } }
)";

std::string element(const std::string& name, std::string_view text) {
    return "<" + name + ">" + escaped_html(text) + "</" + name + ">";
}

/// Its lines, one below the other.
std::string broken(std::string_view text) {
    auto result = escaped_html(text);
    for (std::size_t at = 0; (at = result.find('\n', at)) != result.npos; at += 4)
        result.replace(at, 1, "<br>");
    return result;
}

struct Writer {
    std::string text{};

    void operator()(const Heading& heading) {
        text += element("h" + std::to_string(heading.level), heading.text) + "\n";
    }
    void operator()(const Paragraph& paragraph) {
        const auto label = paragraph.label.empty() ? "" : element("strong", paragraph.label);
        const auto gap = label.empty() || paragraph.text.empty() ? "" : " ";
        text += "<p>" + label + gap + escaped_html(paragraph.text) + "</p>\n";
    }
    void operator()(const Bullets& bullets) {
        if (bullets.items.empty()) return;
        text += "<ul>\n";
        for (const auto& item : bullets.items) text += "<li>" + broken(item) + "</li>\n";
        text += "</ul>\n";
    }
    void operator()(const Quote& quote) {
        text += "<blockquote>\n";
        std::string_view left = quote.text;
        while (!left.empty()) {
            const auto end = std::min(left.find('\n'), left.size());
            if (end > 0) text += element("p", left.substr(0, end)) + "\n";
            left.remove_prefix(std::min(end + 1, left.size()));
        }
        text += "</blockquote>\n";
    }
    void operator()(const Code& code) {
        text += "<pre><code>" + escaped_html(code.text) + "</code></pre>\n";
    }
    void operator()(const Table& table) {
        text += "<table>\n<thead><tr>";
        for (const auto& cell : table.head)
            text += "<th scope=\"col\">" + escaped_html(cell) + "</th>";
        text += "</tr></thead>\n<tbody>\n";
        for (const auto& cells : table.rows) {
            text += "<tr>";
            for (std::size_t i = 0; i < cells.size(); ++i)
                text += i == 0 ? "<th scope=\"row\">" + escaped_html(cells[i]) + "</th>"
                               : "<td data-of=\"" +
                                     escaped_html(i < table.head.size() ? table.head[i] : "") +
                                     "\">" + escaped_html(cells[i]) + "</td>";
            text += "</tr>\n";
        }
        text += "</tbody>\n</table>\n";
    }
    void operator()(const Links& links) {
        if (links.addresses.empty()) return;
        text += "<ul>\n";
        for (const auto& address : links.addresses) {
            const auto shown = escaped_html(address);
            text += is_address(address) ? "<li><a href=\"" + shown + "\" rel=\"noreferrer\">" +
                                              shown + "</a></li>\n"
                                        : "<li>" + shown + "</li>\n";
        }
        text += "</ul>\n";
    }
    void operator()(const Card& card) {
        if (!card.code.empty()) (*this)(Code{card.code});
        text += "<details><summary>" + escaped_html(card.front);
        if (!card.mark.empty()) text += " " + element("small", card.mark);
        text += "</summary>\n<p>" + broken(card.back) + "</p></details>\n";
    }
};

}  // namespace

bool is_address(std::string_view text) {
    return text.starts_with("https://") || text.starts_with("http://");
}

std::string escaped_html(std::string_view text) {
    std::string result;
    for (const auto c : printable(text)) {
        switch (c) {
            case '&':
                result += "&amp;";
                break;
            case '<':
                result += "&lt;";
                break;
            case '>':
                result += "&gt;";
                break;
            case '"':
                result += "&quot;";
                break;
            case '\'':
                result += "&#39;";
                break;
            default:
                result += c;
        }
    }
    return result;
}

std::string to_html(const Document& document) {
    Writer writer{
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;; "
        "style-src &#39;unsafe-inline&#39;\">\n"
        "<meta name=\"referrer\" content=\"no-referrer\">\n"};
    writer.text += element("title", document.title) + "\n<style>";
    writer.text.append(style).append("</style>\n</head>\n<body>\n<main>\n");
    writer(Heading{1, document.title});
    for (const auto& part : document.parts) std::visit(writer, part);
    return std::move(writer.text) + "</main>\n</body>\n</html>\n";
}

}  // namespace hotseat
