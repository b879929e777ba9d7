#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace hotseat {

/// A page to read, before it is text, Markdown or HTML. All texts are plain: nothing in them is
/// markup, whoever wrote them.
struct Heading {
    int level = 2;  ///< 2 or 3; the title is 1
    std::string text{};
};
struct Paragraph {
    std::string text{};
    std::string label{};  ///< stands before it, set apart: "Then"
};
struct Bullets {
    std::vector<std::string> items{};  ///< each may have several lines
};
/// Somebody's words, with their line ends.
struct Quote {
    std::string text{};
};
/// Code, data, command lines: as they are.
struct Code {
    std::string text{};
};
struct Table {
    std::vector<std::string> head{};
    std::vector<std::vector<std::string>> rows{};  ///< each as wide as the head
};
/// Addresses; only those that begin with https:// or http:// become links.
struct Links {
    std::vector<std::string> addresses{};
};
/// A question whose answer is out of sight until it is wanted, where that can be.
struct Card {
    std::string front{};
    std::string back{};  ///< may have several lines
    std::string mark{};  ///< a word or two: where it comes from
    std::string code{};  ///< what the question is about; may be empty
};
using DocumentPart = std::variant<Heading, Paragraph, Bullets, Quote, Code, Table, Links, Card>;

struct Document {
    std::string title{};
    std::vector<DocumentPart> parts{};

    template <class Part>
    void add(Part part) {
        parts.emplace_back(std::move(part));
    }
};

/// For a terminal: lines of at most `columns`, everything printable.
std::string to_text(const Document& document, std::size_t columns);
/// CommonMark, tables as GitHub has them.
std::string to_markdown(const Document& document);
/// One file: no script, nothing from elsewhere (a Content-Security-Policy says so), dark and light,
/// from a phone to a printed page.
std::string to_html(const Document& document);

/// True for what may become a link.
bool is_address(std::string_view text);

/// `text` as content of an element or a quoted attribute of HTML.
std::string escaped_html(std::string_view text);

}  // namespace hotseat
