// SPDX-License-Identifier: Apache-2.0
// Changing and deleting a title of a line (folio.md C3, C4).
#include <algorithm>

#include "core/lifecycle/folio/effects.h"
#include "core/lifecycle/folio/parts.h"
#include "core/lifecycle/folio/title_changes.h"
#include "core/validation/folio_title_fields.h"

namespace accession::folio {

const Title* title_of_command(const State& state, const Command& command) {
    return state.find(TitleId(std::string(command.arg("title"))));
}

TitleChange changed_title(const Title& before, const FieldSet& set) {
    TitleChange change{before, {}};
    change.findings = set_title_fields(change.after, set);
    return change;
}

std::vector<ItemId> pieces_of(const State& state, const Title& title) {
    std::vector<ItemId> pieces = state.items_of(title.folio->line);
    std::erase_if(pieces, [&](const ItemId& id) { return state.find(id)->title != title.id; });
    return pieces;
}

namespace {

void run_delete_title(Transition& t) {
    const Title title = *title_of_command(t.state(), t.command());
    std::vector<HoldingsId> holdings;
    for (const ItemId& id : pieces_of(t.state(), title)) {
        holdings.push_back(t.state().find(id)->holdings);
        t.emit(ItemDeleted{id});
    }
    t.emit(TitleDeleted{title.id});
    if (t.command().flag("deleteHoldings", false)) {
        for (const HoldingsId& id : holdings) {
            delete_if_unused(t, id);
        }
    }
}

}  // namespace

const Effect change_title{"change_title", [](Transition& t) {
                              const Title before = *title_of_command(t.state(), t.command());
                              t.amend(before.id, [&](Title& title) {
                                  title = changed_title(before, t.command().set).after;
                              });
                          }};
const Effect delete_title{"delete_title", run_delete_title};

}  // namespace accession::folio
