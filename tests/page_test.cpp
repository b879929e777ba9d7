#include "document/document.hpp"
#include "support/catch.hpp"

#include <string>

using namespace hotseat;
using Catch::Matchers::ContainsSubstring;

namespace {

Document a_page() {
    Document page{"Frameworks", {}};
    page.add(Heading{2, "Flask"});
    page.add(Paragraph{"small", "Size:"});
    page.add(Bullets{{"routing", "templates"}});
    page.add(Quote{"It is small.\n\nAnd it stays so."});
    page.add(Code{"app = Flask(__name__)\n\nrun()"});
    page.add(Table{{"", "Flask", "Django"}, {{"ORM", "none", "its own, with migrations"}}});
    page.add(Links{{"https://flask.palletsprojects.com/", "a book"}});
    page.add(Card{"What is WSGI?", "A calling convention.", "web-frameworks"});
    return page;
}

/// What banks, answers and notes may hold.
Document a_hostile_page() {
    const std::string hostile =
        "</title><script>alert(1)</script> \" ' & `x` [a](javascript:b) | \033[31m\x07";
    Document page{hostile, {}};
    page.add(Heading{2, hostile});
    page.add(Paragraph{hostile, hostile});
    page.add(Bullets{{hostile}});
    page.add(Quote{hostile});
    page.add(Code{"\033[31m\x07 </code></pre><script>"});
    page.add(Table{{hostile}, {{hostile}}});
    page.add(Links{{"javascript:alert(1)", "https://x/\" onclick=\"y"}});
    page.add(Card{hostile, hostile, hostile});
    return page;
}

}  // namespace

TEST_CASE("a page as text is for a terminal of any width", "[document]") {
    CHECK(to_text(a_page(), 60) == R"(Frameworks
==========

Flask
=====

Size: small

- routing
- templates

| It is small.
| 
| And it stays so.

    app = Flask(__name__)

    run()

     Flask  Django
---  -----  ------------------------
ORM  none   its own, with migrations

- https://flask.palletsprojects.com/
- a book

? What is WSGI?  (web-frameworks)
  A calling convention.
)");
}

TEST_CASE("a table is no wider than the screen", "[document]") {
    std::string many;
    for (int i = 0; i < 30; ++i) many += "word ";
    Document page{"T", {}};
    page.add(Table{{"", "One thing", "Another thing"}, {{"Aspect", many, "short"}}});
    for (const std::size_t columns : {20, 30, 45, 80, 200}) {
        const auto text = to_text(page, columns);
        std::size_t longest = 0, begin = 0;
        for (std::size_t end; (end = text.find('\n', begin)) != text.npos; begin = end + 1)
            longest = std::max(longest, end - begin);
        CHECK(longest <= columns);
    }
}

TEST_CASE("a page as Markdown", "[document]") {
    CHECK(to_markdown(a_page()) == R"(# Frameworks

## Flask

**Size:** small

- routing
- templates

> It is small.
>
> And it stays so.

```
app = Flask(__name__)

run()
```

|  | Flask | Django |
|---|---|---|
| ORM | none | its own, with migrations |

- <https://flask.palletsprojects.com/>
- a book

- **What is WSGI?** (web-frameworks)  
  A calling convention.
)");
}

TEST_CASE("a page as HTML is one file without scripts", "[document]") {
    const auto html = to_html(a_page());
    CHECK_THAT(html, ContainsSubstring("default-src &#39;none&#39;"));
    CHECK_THAT(html, ContainsSubstring("<th scope=\"row\">ORM</th>"));
    CHECK_THAT(html, ContainsSubstring("<details><summary>What is WSGI? "
                                       "<small>web-frameworks</small></summary>"));
    CHECK_THAT(html, ContainsSubstring("<a href=\"https://flask.palletsprojects.com/\""));
    CHECK_THAT(html, ContainsSubstring("<li>a book</li>"));
    CHECK(html.find("<script") == html.npos);
}

TEST_CASE("no text of others is markup on a page", "[document]") {
    const auto html = to_html(a_hostile_page());
    for (const auto* bad :
         {"<script", "</title><", "href=\"javascript", "\" onclick", "\033", "\x07"})
        CHECK(html.find(bad) == html.npos);
    const auto text = to_text(a_hostile_page(), 80), markdown = to_markdown(a_hostile_page());
    for (const auto* bad : {"\033", "\x07"}) {
        CHECK(text.find(bad) == text.npos);
        CHECK(markdown.find(bad) == markdown.npos);
    }
    CHECK_THAT(markdown, ContainsSubstring("\\[a\\](javascript:b)"));
}
