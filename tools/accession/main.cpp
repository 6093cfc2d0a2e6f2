// SPDX-License-Identifier: Apache-2.0
// The `accession` command: make, fill, look at and change workspace files without a browser.
#include <cstdio>
#include <exception>

#include "tools/accession/commands.h"

namespace {

constexpr const char* about =
    "Carries a library's purchase-order lines through their life.\n"
    "Exit status: 0 done, 1 wrong usage, 2 input refused, "
    "3 a file could not be read or written.";

int run(int argc, char** argv) {
    namespace tool = accession::tool;
    CLI::App app{about, "accession"};
    app.set_version_flag("--version", ACCESSION_VERSION);
    app.require_subcommand(1);
    tool::Job job;
    tool::add_sample(app, job);
    tool::add_import(app, job);
    tool::add_export(app, job);
    tool::add_show(app, job);
    tool::add_explain(app, job);
    tool::add_apply(app, job);
    tool::add_rules(app, job);
    tool::add_bench(app, job);
    tool::add_store(app, job);
    tool::add_rescue(app, job);
    tool::add_scenario(app, job);
    tool::add_serve(app, job);
    tool::add_hub(app, job);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? tool::done : tool::wrong_usage;
    }
    const int status = job();
    // What was said may not have arrived: a full disk behind a ">" is told only now.
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) {
        std::fprintf(stderr, "accession: the output could not be written\n");
        return tool::file_trouble;
    }
    return status;
}

}  // namespace

int main(int argc, char** argv) {
    try {
        return run(argc, argv);
    } catch (const std::exception& error) {
        // Memory that ran out, for one; everything that can be foreseen has a code.
        std::fprintf(stderr, "accession: %s\n", error.what());
        return accession::tool::file_trouble;
    }
}
