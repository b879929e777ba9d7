#include "terminal/line_editor.hpp"

#include "base/diagnostic.hpp"
#include "terminal/screen.hpp"

#include <algorithm>
#include <array>
#include <clocale>
#include <cstdio>
#include <cwchar>
#include <deque>
#include <optional>
#include <string_view>
#include <utility>

#include <histedit.h>
#include <unistd.h>

namespace hotseat {
namespace {

/// From so many characters at once (a paste), drawing each would take too long.
constexpr std::size_t many = 16;

/// The key strokes that libedit knows for what a key asks for.
const wchar_t* strokes(KeyKind kind) {
    switch (kind) {
        case KeyKind::enter:
            return L"\n";
        case KeyKind::erase:
            return L"\x7f";
        case KeyKind::erase_next:
            return L"\x04";
        case KeyKind::erase_word:
            return L"\x17";
        case KeyKind::erase_next_word:
            return L"\033d";
        case KeyKind::erase_to_end:
            return L"\x0b";
        case KeyKind::erase_all:
            return L"\x15";
        case KeyKind::left:
            return L"\x02";
        case KeyKind::right:
            return L"\x06";
        case KeyKind::word_left:
            return L"\033b";
        case KeyKind::word_right:
            return L"\033f";
        case KeyKind::home:
            return L"\x01";
        case KeyKind::end:
            return L"\x05";
        case KeyKind::put_back:
            return L"\x19";
        default:
            return L"";
    }
}

}  // namespace

struct LineEditor::Editor {
    std::FILE* in = nullptr;
    std::FILE* out = nullptr;
    EditLine* library = nullptr;
    std::string prompt{};
    std::deque<wchar_t> strokes{};  // still to be read by libedit
    bool raw = false;

    static int next_stroke(EditLine* library, wchar_t* stroke);
    static char* prompt_of(EditLine* library);
    static Editor& of(EditLine* library);
    const LineInfoW& line() const { return *el_wline(library); }
};

LineEditor::Editor& LineEditor::Editor::of(EditLine* library) {
    void* data = nullptr;
    el_get(library, EL_CLIENTDATA, &data);
    return *static_cast<Editor*>(data);
}

int LineEditor::Editor::next_stroke(EditLine* library, wchar_t* stroke) {
    auto& strokes = of(library).strokes;
    if (strokes.empty()) return 0;
    *stroke = strokes.front();
    strokes.pop_front();
    return 1;
}

char* LineEditor::Editor::prompt_of(EditLine* library) {
    return of(library).prompt.data();
}

LineEditor::LineEditor(int in, int out, std::string prompt) : editor_(std::make_unique<Editor>()) {
    // libedit reads characters by the locale, and here every text is UTF-8: under LC_ALL=C too.
    // Nothing but the kind of characters is set, and to a locale whose letters are English.
    std::setlocale(LC_CTYPE, "C.UTF-8");
    auto& editor = *editor_;
    editor.prompt = std::move(prompt);
    editor.in = fdopen(dup(in), "r");
    editor.out = fdopen(dup(out), "w");
    if (editor.in && editor.out)
        editor.library = el_init_fd("hotseat", editor.in, editor.out, editor.out, in, out, out);
    if (!editor.library) throw Error("the terminal cannot be used", "try: TERM=dumb hotseat ...");
    el_set(editor.library, EL_CLIENTDATA, &editor);
    el_set(editor.library, EL_EDITOR, "emacs");
    el_set(editor.library, EL_PROMPT, &Editor::prompt_of);
    el_wset(editor.library, EL_GETCFN, &Editor::next_stroke);
    el_set(editor.library, EL_BIND, "^W", "ed-delete-prev-word", nullptr);
}

LineEditor::~LineEditor() {
    auto& editor = *editor_;
    if (editor.library) {
        pause();
        // libedit would throw away what was typed ahead, for whoever reads the terminal next. The
        // modes are back already: let it do that to something else.
        auto* nothing = std::fopen("/dev/null", "r");
        if (nothing) el_set(editor.library, EL_SETFP, 0, nothing);
        el_end(editor.library);
        if (nothing) std::fclose(nothing);
    }
    if (editor.in) std::fclose(editor.in);
    if (editor.out) std::fclose(editor.out);
}

void LineEditor::begin() {
    // Leaving and entering this mode is libedit's way to a fresh line.
    el_set(editor_->library, EL_UNBUFFERED, 0);
    el_set(editor_->library, EL_UNBUFFERED, 1);
    editor_->raw = true;
}

bool LineEditor::press(const Key& key) {
    auto& editor = *editor_;
    const auto& line = editor.line();
    if (key.kind == KeyKind::redraw) {
        hide();
        redraw();
        return false;
    }
    if (key.kind == KeyKind::erase_next && line.cursor == line.lastchar) return false;
    if (key.kind == KeyKind::text) {
        if (text().size() + key.text.size() > longest_line) return false;
        if (key.text.size() >= many || key.text.find('\t') != std::string::npos) {
            hide();
            el_insertstr(editor.library, key.text.c_str());
            redraw();
            return false;
        }
    }
    std::wstring wide(strokes(key.kind));
    if (key.kind == KeyKind::text) {
        wide.resize(key.text.size());
        wide.resize(std::mbstowcs(wide.data(), key.text.c_str(), wide.size()));
    }
    editor.strokes.assign(wide.begin(), wide.end());
    while (!editor.strokes.empty()) {
        int count = 0;
        el_wgets(editor.library, &count);
    }
    return key.kind == KeyKind::enter;
}

std::string LineEditor::text() const {
    const auto* line = el_line(editor_->library);
    std::string text(line->buffer, line->lastchar);
    if (text.ends_with('\n')) text.pop_back();
    return text;
}

void LineEditor::hide() {
    const auto& line = editor_->line();
    const std::wstring_view before(line.buffer,
                                   static_cast<std::size_t>(line.cursor - line.buffer));
    const auto size = screen_size(fileno(editor_->out));
    const auto rows =
        std::min(rows_above(before, editor_->prompt.size(), size.columns), size.rows - 1);
    std::string sequence = "\r";
    if (rows > 0) sequence += "\033[" + std::to_string(rows) + "A";
    write_all(fileno(editor_->out), sequence + "\033[J");
}

void LineEditor::redraw() {
    el_set(editor_->library, EL_REFRESH);
}

void LineEditor::pause() {
    if (!std::exchange(editor_->raw, false)) return;
    el_set(editor_->library, EL_PREP_TERM, 0);
}

void LineEditor::resume() {
    el_set(editor_->library, EL_PREP_TERM, 0);
    el_set(editor_->library, EL_PREP_TERM, 1);
    editor_->raw = true;
}

void LineEditor::resize() {
    hide();
    el_resize(editor_->library);
    redraw();
}

}  // namespace hotseat
