#include "cli/output.hpp"

#include "files/files.hpp"
#include "unicode/printable.hpp"

#include <ostream>

namespace hotseat::cli {

namespace po = boost::program_options;

namespace {

/// For a terminal, which would obey some bytes. CSV's line ends are nothing to see there.
std::string shown(std::string_view document) {
    std::string text;
    for (std::size_t i = 0; i < document.size(); ++i)
        if (document.substr(i, 2) != "\r\n") text += document[i];
    return printable(text);
}

}  // namespace

std::shared_ptr<Output> add_output(Command& command, const std::vector<std::string>& formats) {
    auto output = std::make_shared<Output>();
    std::string listed;
    for (const auto& format : formats) listed += (listed.empty() ? "" : ", ") + format;
    command.options.add_options()(
        "format", po::value(&output->format)->default_value(formats.front())->value_name("FORMAT"),
        listed.c_str())("output", po::value(&output->file)->value_name("FILE"),
                        "write to FILE instead of standard output");
    command.choices.push_back({"format", formats});
    return output;
}

void write(World& world, const Output& output, std::string_view document) {
    if (output.file.empty() || output.file == "-") {
        // A pipe or a file gets every byte.
        world.out << (world.out_is_terminal ? shown(document) : std::string(document));
        world.out.flush();
        return;
    }
    write_file(output.file, document);
    if (!world.quiet) world.err << "written to " << printable(output.file) << '\n';
}

namespace {

void write_in_pager(World& world, const Output& output, std::string_view document) {
    const bool to_screen = output.file.empty() && world.out_is_terminal;
    if (!to_screen || !world.page) return write(world, output, document);
    try {
        world.page(shown(document));
    } catch (const Error&) {
        write(world, output, document);  // without a pager it can be read, too
    }
}

}  // namespace

void write_page(World& world, const Output& output, const Document& page) {
    if (output.format == "markdown") return write(world, output, to_markdown(page));
    if (output.format == "html") return write(world, output, to_html(page));
    write_in_pager(world, output, to_text(page, columns_of(world)));
}

}  // namespace hotseat::cli
