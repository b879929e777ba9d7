#include "terminal/screen.hpp"

#include <cerrno>
#include <cwchar>

#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace hotseat {

ScreenSize screen_size(int descriptor) {
    winsize window{};
    ScreenSize size;
    if (ioctl(descriptor, TIOCGWINSZ, &window) != 0) return size;
    if (window.ws_row > 0) size.rows = window.ws_row;
    if (window.ws_col > 1) size.columns = window.ws_col;  // libedit, too, takes one for none
    return size;
}

bool write_all(int descriptor, std::string_view text) {
    while (!text.empty()) {
        const auto written = write(descriptor, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0 && errno == EAGAIN) {
            pollfd output{descriptor, POLLOUT, 0};
            poll(&output, 1, -1);
            continue;
        }
        if (written <= 0) return false;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

std::size_t rows_above(std::wstring_view text, std::size_t indent, std::size_t columns) {
    constexpr std::size_t tab = 8;
    std::size_t rows = indent / columns;
    std::size_t column = indent % columns;
    for (const auto c : text) {
        const int known = wcwidth(c);
        std::size_t width = known < 0 ? 0 : static_cast<std::size_t>(known);
        if (c == L'\t') width = tab - column % tab;
        if (column + width > columns) {  // a wide character does not stand on two rows
            ++rows;
            column = 0;
        }
        column += width;
        if (column == columns) {
            ++rows;
            column = 0;
        }
    }
    return rows;
}

}  // namespace hotseat
