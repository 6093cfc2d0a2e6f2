// SPDX-License-Identifier: Apache-2.0
#include "tests/support/offers_matrix.h"

#include <algorithm>

#include "core/conformance/alma_world.h"
#include "core/conformance/json.h"
#include "core/lifecycle/matching.h"
#include "tests/support/record_worlds.h"

namespace accession::test {

namespace {

using conformance::Json;

constexpr std::string_view standard[] = {"print_book_ot", "e_book_ot", "print_journal_co",
                                         "e_journal_co"};
constexpr std::string_view heads[] = {"one-time physical", "one-time electronic",
                                      "continuous physical", "continuous electronic"};

/// The standard world; the golden text says the same at its top.
Workspace standard_world(std::string_view kind, Status status, bool begun) {
    Json line = {{"$default", std::string(kind)},
                 {"status", std::string(text_of(status))},
                 {"alerts", {"price_limit_reached"}}};
    if (kind.starts_with("print")) {
        const bool complete = kind.ends_with("_ot") &&
                              (status == Status::waiting_for_invoice || status == Status::closed);
        line["copies"] = 2;
        line["received"] = complete ? 2 : 1;
    }
    if (!begun) {
        line["received"] = 0;
        line["activated"] = false;
        line["closeReason"] = status == Status::closed ? "received_and_paid" : "";
    }
    Workspace world;
    conformance::build_alma_world({{"lines", {{"L1", line}}}}, world);
    world.put(Invoice{InvoiceId("N"), "N", Status::in_approval, {{LineId("L1"), 10000, true}}});
    return world;
}

std::string padded(std::string text, std::size_t width) {
    text.resize(std::max(width, text.size() + 1), ' ');
    return text;
}

Asker asker_with(bool roles) {
    const std::vector<std::string> all{"purchasing_operator_extended", "trial_operator"};
    return {"clerk", roles ? all : std::vector<std::string>{}, *Date::from_civil(2026, 3, 2)};
}

std::string answer(const Rulebook& rulebook, const Workspace& world, std::string_view action,
                   const Asker& asker) {
    for (const Offer& offer : offers(rulebook, world, LineId("L1"), &asker)) {
        if (offer.action == action) {
            return codes_text(offer.unmet);
        }
    }
    return "not offered";
}

std::vector<std::string_view> actions_of_people(const Rulebook& rulebook, bool of_line) {
    std::vector<std::string_view> actions;
    for (const Row& row : rulebook.rows) {
        const bool offered = row.subject == Subject::line || row.subject == Subject::lines ||
                             row.subject == Subject::item;
        if (row.trigger == Trigger::user && offered == of_line &&
            std::ranges::find(actions, row.action) == actions.end()) {
            actions.push_back(row.action);
        }
    }
    return actions;
}

/// Only the lines that are others than in the block.
void add_others(const std::string& head, const std::vector<std::string>& block,
                const std::vector<std::string>& other, std::vector<std::string>& lines) {
    bool told_so = false;
    for (std::size_t n = 0; n < block.size(); ++n) {
        if (block[n] != other[n]) {
            if (!told_so) {
                lines.push_back(head);
            }
            told_so = true;
            lines.push_back(other[n]);
        }
    }
}

}  // namespace

OffersMatrix::OffersMatrix() {
    for (const AxisWords& axis : alma_rulebook().axes) {
        if (axis.axis != Axis::line_status) {
            continue;
        }
        for (const Word& word : axis.words) {
            Cell cell{text_of(word.status), {}, {}};
            for (const std::string_view kind : standard) {
                cell.worlds.push_back(standard_world(kind, word.status, true));
                cell.bare_worlds.push_back(standard_world(kind, word.status, false));
            }
            cells_.push_back(std::move(cell));
        }
    }
}

std::vector<std::string> OffersMatrix::line_block(const Rulebook& rulebook, std::string_view action,
                                                  bool with_roles, bool begun) const {
    // Only this action's rows are asked: the others' answers are theirs.
    std::vector<Row> rows;
    for (const Row& row : rulebook.rows) {
        if (row.action == action) {
            rows.push_back(row);
        }
    }
    Rulebook alone = rulebook;
    alone.rows = rows;
    constexpr std::size_t width = 30;
    std::vector<std::string> lines;
    const Asker asker = asker_with(with_roles);
    for (const Cell& cell : cells_) {
        std::string line = padded(std::string(cell.name), width);
        for (const Workspace& world : begun ? cell.worlds : cell.bare_worlds) {
            line += "| " + padded(answer(alone, world, action, asker), width);
        }
        line.resize(line.find_last_not_of(' ') + 1);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<std::string> OffersMatrix::record_block(const Rulebook& rulebook,
                                                    std::string_view action) const {
    std::vector<std::string> lines;
    for (const RecordWorld& world : record_worlds(action)) {
        const auto decision = decide(rulebook, world.workspace, world.command);
        const std::string codes =
            decision ? std::string("yes") : codes_text(decision.error().unmet);
        lines.push_back(padded(world.name, 30) + "| " + codes);
    }
    return lines;
}

std::vector<std::string> OffersMatrix::told(const Rulebook& rulebook,
                                            std::string_view action) const {
    std::vector<std::string> lines{"## " + std::string(action)};
    const Row* row = row_of(rulebook, action);
    const bool of_line =
        row != nullptr && (row->subject == Subject::line || row->subject == Subject::lines ||
                           row->subject == Subject::item);
    if (!of_line) {
        const auto block = record_block(rulebook, action);
        lines.insert(lines.end(), block.begin(), block.end());
        lines.emplace_back();
        return lines;
    }
    std::string head = padded("", 30);
    for (const std::string_view kind : heads) {
        head += "| " + padded(std::string(kind), 30);
    }
    head.resize(head.find_last_not_of(' ') + 1);
    lines.push_back(head);
    const auto block = line_block(rulebook, action, true, true);
    lines.insert(lines.end(), block.begin(), block.end());
    add_others("without the role:", block, line_block(rulebook, action, false, true), lines);
    add_others("with nothing received or active:", block, line_block(rulebook, action, true, false),
               lines);
    lines.emplace_back();
    return lines;
}

std::vector<std::string> OffersMatrix::told(const Rulebook& rulebook) const {
    std::vector<std::string> lines{
        "What may be done, by status: exactly what the rules answer.",
        "",
        "yes      it may be done        -      status_not_allowed        else: every unmet "
        "condition",
        "",
        "The standard world: one line L1 of a kind placed in a status, with one unacknowledged "
        "alert",
        "and an invoice in approval. Printed lines have two copies, one of them received; one-time",
        "lines in Waiting for Invoice and Closed have both. Electronic lines are active, and their",
        "activation is done, from Waiting for Invoice and Recurring Renewal on. Who asks has the",
        "extended and the trial role; where that matters, the lines below show the answer without. "
        "So do",
        "they for lines of which nothing came yet; such a Closed one closed by itself.",
        ""};
    for (const bool of_line : {true, false}) {
        for (const std::string_view action : actions_of_people(rulebook, of_line)) {
            const auto block = told(rulebook, action);
            lines.insert(lines.end(), block.begin(), block.end());
        }
    }
    return lines;
}

}  // namespace accession::test
