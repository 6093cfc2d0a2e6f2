// SPDX-License-Identifier: Apache-2.0
#include "core/journal/take_back.h"

#include <algorithm>
#include <optional>
#include <ranges>
#include <tuple>
#include <type_traits>
#include <unordered_set>

#include "core/lifecycle/draft.h"

namespace accession {

namespace {

template <class Entity, class IdType>
const Table<Entity, IdType>& table_of(const Workspace& of) {
    return std::get<const Table<Entity, IdType>&>(std::tie(
        of.vendors(), of.funds(), of.titles(), of.all_holdings(), of.orders(), of.lines(),
        of.items(), of.invoices(), of.eresources(), of.claims(), of.work_orders(), of.letters()));
}

/// Calls `visit` with the id of every record that folding the fact changes.
struct Changing {
    const Workspace& now;

    template <class FactType, class Visit>
    void each(const FactType& f, Visit visit) const {
        if constexpr (requires { f.record->id; }) {
            visit(f.record->id);
        } else if constexpr (requires { f.item; }) {
            visit(f.item);
        } else if constexpr (requires { f.line; }) {
            visit(f.line);
        } else if constexpr (requires { f.order; }) {
            visit(f.order);
        } else if constexpr (requires { f.holdings; }) {
            visit(f.holdings);
        } else if constexpr (requires { f.title; }) {
            visit(f.title);
        } else if constexpr (requires { f.invoice; }) {
            visit(f.invoice);
        } else if constexpr (requires { f.eresource; }) {
            visit(f.eresource);
        } else if constexpr (requires { f.claim; }) {
            visit(f.claim);
        } else if constexpr (requires { f.letter; }) {
            visit(f.letter);
        } else {
            visit(f.work_order);
        }
    }
    /// A copy that is new will go when this is taken back.
    template <class Visit>
    void each(const ItemRecorded& f, Visit visit) const {
        if (!f.record->line.empty() && now.find(f.record->id) == nullptr) {
            visit(f.record->line);
        }
        visit(f.record->id);
    }
    /// The line remembers the number of a copy that has gone.
    template <class Visit>
    void each(const ItemDeleted& f, Visit visit) const {
        if (const Item* item = now.find(f.item)) {
            visit(item->line);
        }
        visit(f.item);
    }
};

/// How a record goes. Vendors and funds stay for good.
Fact gone(const TitleId& id) {
    return TitleDeleted{id};
}
Fact gone(const HoldingsId& id) {
    return HoldingsDeleted{id};
}
Fact gone(const OrderId& id) {
    return OrderDeleted{id};
}
Fact gone(const LineId& id) {
    return LineDeleted{id};
}
Fact gone(const ItemId& id) {
    return ItemDeleted{id};
}
Fact gone(const InvoiceId& id) {
    return InvoiceDeleted{id};
}
Fact gone(const EResourceId& id) {
    return EResourceDeleted{id};
}
Fact gone(const ClaimId& id) {
    return ClaimDeleted{id};
}
Fact gone(const WorkOrderId& id) {
    return WorkOrderDeleted{id};
}
Fact gone(const LetterId& id) {
    return LetterDeleted{id};
}

/// Facts that lead a state back, each seen by those after it.
class Way {
public:
    explicit Way(const State& now) : now_(now) {}

    template <class IdType>
    [[nodiscard]] const auto* find(const IdType& id) const {
        return now_.find(id);
    }
    void go(Fact fact) {
        fold(now_, fact);
        facts_.push_back(std::move(fact));
    }
    /// Statuses first, for that is what people are told of.
    void move(const Line& before) {
        static constexpr Status Line::* axes[] = {&Line::status, &Line::receipt, &Line::payment};
        const Line now = *now_.find(before.id);
        for (const LineAxis axis : {LineAxis::status, LineAxis::receipt, LineAxis::payment}) {
            const auto status = axes[static_cast<std::size_t>(axis)];
            if (now.*status != before.*status) {
                go(LineMoved{before.id, axis, now.*status, before.*status});
            }
        }
    }
    void move(const Order& before) {
        if (const Status now = now_.find(before.id)->status; now != before.status) {
            go(OrderMoved{before.id, now, before.status, before.close_reason});
        }
    }
    void move(const Invoice& before) {
        if (const Status now = now_.find(before.id)->status; now != before.status) {
            go(InvoiceMoved{before.id, now, before.status});
        }
    }
    template <class Entity>
    void move(const Entity& /*before*/) {}

    [[nodiscard]] std::vector<Fact> take() { return std::move(facts_); }

private:
    Draft now_;
    std::vector<Fact> facts_;
};

}  // namespace

Before::Before(CommandId of, std::string what, std::string who)
    : command(std::move(of)), action(std::move(what)), actor(std::move(who)) {}

template <class IdType>
void Before::keep(const Workspace& workspace, const IdType& id) {
    using Entity = std::remove_cvref_t<decltype(*workspace.find(id))>;
    auto& [records, places] = std::get<Kept<Entity, IdType>>(tables_);
    if (places.try_emplace(id, records.size()).second) {
        const auto& table = table_of<Entity, IdType>(workspace);
        const Slot slot = table.slot_of(id);
        records.emplace_back(id, slot == no_slot ? SharedRecord<Entity>() : table.shared(slot));
    }
}

void Before::fold_into(Workspace& workspace, const Fact& fact) {
    std::visit(
        [&](const auto& f) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(f)>, SettingsRecorded>) {
                settings_ = settings_ ? settings_ : workspace.settings();
            } else {
                Changing{workspace}.each(f, [&](const auto& id) { keep(workspace, id); });
            }
        },
        fact);
    fold(workspace, fact);
}

std::vector<Fact> Before::restoring(const Workspace& now) const {
    Way way(now);
    if (settings_) {
        way.go(SettingsRecorded{*settings_});
    }
    const auto each = [&](auto visit) {
        std::apply([&](const auto&... kept) { (visit(kept.records), ...); }, tables_);
    };
    each([&](const auto& records) {
        for (const auto& [id, before] : records) {
            if (before && way.find(id) != nullptr) {
                way.move(*before);
            }
        }
    });
    // What was made goes before what it was made for comes back: a copy that goes leaves its number.
    each([&](const auto& records) {
        for (const auto& [id, before] : records) {
            if constexpr (requires { gone(id); }) {
                if (!before && way.find(id) != nullptr) {
                    way.go(gone(id));
                }
            }
        }
    });
    each([&](const auto& records) {
        for (const auto& [id, before] : records) {
            const auto* present = way.find(id);
            if (before && (present == nullptr || *present != *before)) {
                way.go(Recorded(before));
            }
        }
    });
    return way.take();
}

void TakeBacks::apply(Workspace& workspace, const Command& command, const Told& told) {
    if (command.action == take_back_action) {
        workspace.apply(told.decision.facts);
        done_.pop_back();
        return;
    }
    Before& before = done_.emplace_back(command.id, command.action, command.actor);
    for (const Fact& fact : told.decision.facts) {
        before.fold_into(workspace, fact);
    }
    std::unordered_set<LineId> lines;
    const auto add = [&](const LineId& line) {
        if (!line.empty() && lines.insert(line).second) {
            before.lines.push_back(line);
        }
    };
    add(command.line);
    for (const Consequence& one : told.consequences) {
        add(one.line);
    }
    if (done_.size() > most) {
        done_.pop_front();
    }
}

std::expected<Told, Refusal> TakeBacks::decide(const Workspace& workspace,
                                               const Command& command) const {
    if (done_.empty() || done_.back().command.str() != command.arg(taken_back_argument)) {
        return std::unexpected(Refusal{{{"nothing_to_take_back", {}}}});
    }
    const Before& before = done_.back();
    if (before.actor != command.actor) {
        return std::unexpected(Refusal{{{"done_by_another", {{"actor", before.actor}}}}});
    }
    Told told;
    told.decision.facts = before.restoring(workspace);
    for (const LineId& line : before.lines) {
        told.consequences.push_back(
            {ConsequenceMark::changed, "taken_back", {{"action", before.action}}, line});
    }
    std::ranges::move(consequences(workspace, told.decision),
                      std::back_inserter(told.consequences));
    return told;
}

std::set<CommandId> taken_back(const History& history) {
    std::set<CommandId> commands;
    for (std::size_t i = 0; i < history.size(); ++i) {
        const Command command = history.at(i).command;
        if (command.action == take_back_action) {
            commands.insert(command.id);
            commands.insert(CommandId(std::string(command.arg(taken_back_argument))));
        }
    }
    return commands;
}

}  // namespace accession
