#include <CLI/CLI.hpp>

int main(int argc, char* argv[]) {
    CLI::App app("Shows how an article changed between two versions");
    app.set_version_flag("--version", "stet-cli " STET_VERSION);
    CLI11_PARSE(app, argc, argv);
}
