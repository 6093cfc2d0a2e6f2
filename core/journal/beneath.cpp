// SPDX-License-Identifier: Apache-2.0
#include "core/journal/beneath.h"

#include <algorithm>
#include <variant>

#include "core/lifecycle/draft.h"
#include "core/lifecycle/noting.h"

namespace accession {

namespace {

/// Whether a record is new, or the library's choices, of which there are only the ones.
struct IsNew {
    const State& state;

    template <class Entity>
    bool operator()(const Recorded<Entity>& fact) const {
        return state.find(fact.record->id) == nullptr;
    }
    bool operator()(const SettingsRecorded& /*fact*/) const { return true; }
    template <class Moved>
    bool operator()(const Moved& /*fact*/) const {
        return false;
    }
};

}  // namespace

bool can_go_beneath(const Workspace& view, const Queue& queue, std::span<const Decided> changes) {
    if (queue.waiting().empty()) {
        return false;  // nothing is taken back
    }
    Draft draft(view);
    Changed changed;
    for (const Decided& one : changes) {
        if (queue.find(one.command.id) != nullptr) {
            return false;
        }
        for (const Fact& fact : one.facts) {
            if (std::visit(IsNew{draft}, fact)) {
                return false;
            }
        }
        changed.add(fold_noting(draft, one.facts));
    }
    return !queue.depends_on(changed);
}

}  // namespace accession
