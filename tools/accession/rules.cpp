// SPDX-License-Identifier: Apache-2.0
// accession rules: the table that decides everything, printed as it is.
#include <algorithm>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "core/lifecycle/rulebook.h"
#include "tools/accession/commands.h"
#include "tools/accession/rulebook_option.h"
#include "tools/accession/table.h"

namespace accession::tool {

namespace {

struct Options {
    std::string rulebook;
    bool markdown = false;
};

std::string_view axis_key(const Rulebook& rulebook, Axis axis) {
    for (const AxisWords& words : rulebook.axes) {
        if (words.axis == axis) {
            return words.key;
        }
    }
    return axis == Axis::invoice_status ? "invoice" : "order";
}

std::string statuses(StatusSet set) {
    std::string text;
    for (std::size_t i = 0; i < status_count; ++i) {
        const auto status = static_cast<Status>(i);
        if (set.has(status)) {
            text += text.empty() ? "" : ", ";
            text += status == Status::none ? std::string_view("(blank)") : text_of(status);
        }
    }
    return text;
}

std::string continuities(const Applies& applies) {
    if (applies.one_time && applies.continuous) {
        return "all";
    }
    return applies.one_time ? "one-time" : "continuous";
}

template <class List>
std::string names(const List& list) {
    std::string text;
    for (const auto* member : list) {
        text += text.empty() ? "" : ", ";
        text += member->name;
    }
    return text;
}

int run(const Options& options) {
    const RulebookKey key = rulebook_named(options.rulebook);
    const Rulebook& rulebook = rulebook_of(key);
    Table table({"action", "by", "axis", "for", "from", "when", "to", "does", "source"});
    for (const Row& row : rulebook.rows) {
        const std::string to = row.to == Status::none ? "stays" : std::string(text_of(row.to));
        table.add({std::string(row.action),
                   row.trigger == Trigger::user    ? "person"
                   : row.trigger == Trigger::daily ? "daily"
                                                   : "itself",
                   std::string(axis_key(rulebook, row.axis)), continuities(row.applies),
                   statuses(row.from), names(row.when), to, names(row.does),
                   std::string(row.source)});
    }
    if (options.markdown) {
        const char* title = key == RulebookKey::alma ? "Alma" : "FOLIO";
        std::printf(
            "<!-- SPDX-License-Identifier: Apache-2.0 -->\n# Rules: %s\n\n"
            "Read off the table that decides, by `accession rules %s --markdown`. Several "
            "conditions of one row must all be met.\n\n%s",
            title, options.rulebook.c_str(), table.markdown().c_str());
    } else {
        std::fputs(table.text().c_str(), stdout);
    }
    return done;
}

}  // namespace

void add_rules(CLI::App& app, Job& job) {
    CLI::App* command = app.add_subcommand("rules", "Print a rulebook's table");
    const auto options = std::make_shared<Options>();
    command->add_option("rulebook", options->rulebook, "alma or folio")
        ->required()
        ->check(is_rulebook());
    command->add_flag("--markdown", options->markdown, "as a page of documentation");
    command->callback([options, &job] { job = [options] { return run(*options); }; });
}

}  // namespace accession::tool
