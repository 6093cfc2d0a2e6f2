// SPDX-License-Identifier: Apache-2.0
// Bibliographic reference and relink (R55-R62, B12).
#include <algorithm>

#include "core/lifecycle/alma/condition_words.h"
#include "core/lifecycle/alma/conditions.h"
#include "core/lifecycle/alma/effects.h"
#include "core/lifecycle/alma/queries.h"

namespace accession::alma {

namespace {

void unmovable_items(const Situation& s, std::vector<Unmet>& all) {
    struct Blocker {
        std::string_view code;
        bool (*blocks)(const Item&);
    };
    static constexpr Blocker blockers[] = {
        {"item_on_loan", [](const Item& item) { return item.on_loan; }},
        {"item_in_temporary_location", [](const Item& item) { return item.temporary_location; }},
        {"item_in_two_bibs", [](const Item& item) { return !item.second_title.empty(); }},
        {"item_requested", [](const Item& item) { return item.requests > 0; }},
    };
    for (const Blocker& blocker : blockers) {
        std::string names;
        for (const ItemId& id : moving_items(s.state, *s.line)) {
            const Item& item = *s.state.find(id);
            if (blocker.blocks(item)) {
                names +=
                    (names.empty() ? "" : ", ") +
                    (item.barcode.empty() ? "copy " + std::to_string(item.sequence) : item.barcode);
            }
        }
        if (!names.empty()) {
            unmet(all, blocker.code, {{"items", names}});
        }
    }
}

bool line_title_is_local(const Situation& s) {
    const Title* title = s.state.find(s.line->title);
    return title == nullptr || !title->community_zone;
}

bool holdings_unshared(const Situation& s) {
    return std::ranges::none_of(s.line->holdings, [&](const HoldingsId& id) {
        return used_by_other_line(s.state, id, s.line->id);
    });
}

TitleId chosen(const Command& command) {
    return TitleId(std::string(command.arg("title")));
}

/// Without a query every title may be chosen.
void wrong_choice(const Situation& s, std::vector<Unmet>& all) {
    const TitleId choice = chosen(*s.command);
    if (choice.empty()) {
        return;
    }
    if (s.command->args.contains("query")) {
        const std::vector<TitleId> hits = s.state.titles_matching(s.command->arg("query"));
        if (std::ranges::find(hits, choice) == hits.end()) {
            unmet(all, "not_a_hit");
            return;
        }
    }
    if (s.state.find(choice) == nullptr) {
        unmet(all, "unknown_bib", {{"bib", choice.str()}});
    }
}

void unfit_title(const Situation& s, std::vector<Unmet>& all) {
    const TitleId choice = chosen(*s.command);
    const Title* title = choice.empty() ? nullptr : s.state.find(choice);
    if (title == nullptr) {
        return;
    }
    if (choice == s.line->title) {
        unmet(all, "same_bib");
    } else if (title->community_zone) {
        unmet(all, "community_zone_bib");
    }
}

}  // namespace

const Condition items_can_move = state_lists("items_can_move", "item_on_loan", unmovable_items);
const Condition title_is_local =
    state_is("title_is_local", "community_zone_bib", line_title_is_local);
const Condition holdings_are_its_own =
    state_is("holdings_are_its_own", "holdings_used_by_other_line", holdings_unshared);
const Condition choice_among_hits = argument_lists("choice_among_hits", "not_a_hit", wrong_choice);
const Condition new_title_fits = argument_lists("new_title_fits", "same_bib", unfit_title);

}  // namespace accession::alma
