// SPDX-License-Identifier: Apache-2.0
#include "core/journal/standing.h"

#include <algorithm>
#include <type_traits>
#include <variant>
#include <vector>

#include "core/lifecycle/draft.h"
#include "core/lifecycle/noting.h"

namespace accession {

namespace {

template <class Fact, class... Removing>
constexpr bool is_one_of = (std::is_same_v<Fact, Removing> || ...);
template <class Fact>
constexpr bool removes =
    is_one_of<Fact, ItemDeleted, HoldingsDeleted, TitleDeleted, EResourceDeleted, WorkOrderDeleted,
              LineDeleted, OrderDeleted, InvoiceDeleted, ClaimDeleted, LetterDeleted>;

/// Whether there is such a record, and was before anything that waits was done.
template <class IdType>
bool has_stood(const Workspace& view, const IdType& id) {
    const auto in = [&id](const auto& table) {
        if constexpr (requires { table.has_stood(id); }) {
            return table.has_stood(id);
        }
        return false;
    };
    return in(view.lines()) || in(view.orders()) || in(view.items()) || in(view.titles()) ||
           in(view.all_holdings()) || in(view.vendors()) || in(view.funds()) ||
           in(view.invoices()) || in(view.eresources()) || in(view.claims()) ||
           in(view.work_orders()) || in(view.letters());
}

/// Whether a fact leaves everybody's place as it is.
struct Fits {
    const Workspace& view;
    /// With what came before it on its page.
    const State& with_page;
    /// Of this device: it is in the view already, so what it changes has to have stood.
    bool own = false;

    template <class Entity>
    bool operator()(const Recorded<Entity>& fact) const {
        const auto& id = fact.record->id;
        return own ? has_stood(view, id) : with_page.find(id) != nullptr;
    }
    /// There are only the ones.
    bool operator()(const SettingsRecorded& /*fact*/) const { return false; }
    template <class Moved>
    bool operator()(const Moved& fact) const {
        if (!own) {
            return true;
        }
        if constexpr (removes<Moved>) {
            return false;
        } else if constexpr (requires { fact.item; }) {
            return has_stood(view, fact.item);
        } else if constexpr (requires { fact.line; }) {
            return has_stood(view, fact.line);
        } else if constexpr (requires { fact.title; }) {
            return has_stood(view, fact.title);
        } else if constexpr (requires { fact.invoice; }) {
            return has_stood(view, fact.invoice);
        } else {
            return has_stood(view, fact.order);
        }
    }
};

bool all_fit(const std::vector<Fact>& facts, const Fits& fits) {
    return std::ranges::all_of(facts, [&](const Fact& fact) { return std::visit(fits, fact); });
}

}  // namespace

bool can_stand(const Workspace& view, const Queue& queue, std::span<const Decided> changes) {
    if (queue.waiting().empty()) {
        return false;  // nothing is taken back
    }
    auto longest = queue.waiting().begin();
    Draft draft(view);
    Changed changed;
    for (const Decided& one : changes) {
        const Waiting* own = queue.find(one.command.id);
        if (!all_fit(one.facts, {view, draft, own != nullptr})) {
            return false;
        }
        if (own == nullptr) {
            changed.add(fold_noting(draft, one.facts));
            continue;
        }
        const bool as_shown = longest != queue.waiting().end() && own == &longest->second &&
                              own->on_view && own->on_view->facts == one.facts;
        if (!as_shown) {
            return false;
        }
        ++longest;
    }
    return !queue.depends_on(changed);
}

}  // namespace accession
