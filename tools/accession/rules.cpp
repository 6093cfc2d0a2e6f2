// SPDX-License-Identifier: Apache-2.0
// accession rules: the table that decides everything, printed as it is.
#include <cstdio>
#include <memory>
#include <string>

#include "core/lifecycle/rulebook.h"
#include "tools/accession/commands.h"
#include "tools/accession/rulebook_option.h"
#include "tools/accession/rules_page.h"

namespace accession::tool {

namespace {

struct RulesOptions {
    std::string rulebook;
    bool markdown = false;
    std::string scenarios = std::string(ACCESSION_SOURCE_DIR) + "/tests/conformance/alma";
};

int run(const RulesOptions& options) {
    const Rulebook& rulebook = rulebook_of(rulebook_named(options.rulebook));
    const std::string text = options.markdown ? rules_page(rulebook, cited_in(options.scenarios))
                                              : rules_table(rulebook).text();
    std::fputs(text.c_str(), stdout);
    return done;
}

}  // namespace

void add_rules(CLI::App& app, Job& job) {
    CLI::App* command = app.add_subcommand("rules", "Print a rulebook's table");
    const auto options = std::make_shared<RulesOptions>();
    command->add_option("rulebook", options->rulebook, "alma or folio")
        ->required()
        ->check(is_rulebook());
    command->add_flag("--markdown", options->markdown, "as a page of documentation");
    command->add_option("--scenarios", options->scenarios,
                        "folder of the scenarios that the page's index names");
    command->callback([options, &job] { job = [options] { return run(*options); }; });
}

}  // namespace accession::tool
