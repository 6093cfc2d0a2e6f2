// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/steps.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/lifecycle/matching.h"

namespace accession {

namespace {

std::unexpected<Refusal> refuse(std::string code, Params params = {}) {
    return std::unexpected(Refusal{{{std::move(code), std::move(params)}}});
}

Steps single_step(const Rulebook& rulebook, const Command& command, Situation situation) {
    auto row = match(rulebook, command.action, situation);
    if (!row) {
        return std::unexpected(Refusal{std::move(row.error())});
    }
    return std::vector<Step>{{*row, std::move(situation)}};
}

Steps line_steps(const Rulebook& rulebook, const State& state, const Command& command) {
    const Line* line = state.find(command.line);
    if (line == nullptr) {
        return refuse("unknown_line", {{"line", command.line.str()}});
    }
    return single_step(rulebook, command, {state, &command, line, state.find(line->order)});
}

Steps order_steps(const Rulebook& rulebook, const State& state, const Command& command) {
    const Line* line = state.find(command.line);
    const OrderId id = command.order.empty() && line != nullptr ? line->order : command.order;
    const Order* order = state.find(id);
    if (order == nullptr) {
        return refuse("unknown_order", {{"order", id.str()}});
    }
    return single_step(rulebook, command, {state, &command, nullptr, order});
}

Steps invoice_steps(const Rulebook& rulebook, const State& state, const Command& command) {
    const Invoice* invoice = command.invoice.empty()
                                 ? invoice_for(rulebook, state, command.action, command.line)
                                 : state.find(command.invoice);
    if (invoice == nullptr) {
        return refuse("unknown_invoice", {{"invoice", command.invoice.str()}});
    }
    return single_step(rulebook, command,
                       {state, &command, state.find(command.line), nullptr, {}, invoice});
}

/// An item by itself: its line and the row it would be taken by.
std::expected<Step, Refusal> item_step(const Rulebook& rulebook, const State& state,
                                       const Command& command, const ItemId& id) {
    const Item* item = state.find(id);
    if (item == nullptr) {
        return refuse("unknown_item", {{"item", id.str()}});
    }
    const Line* line = state.find(item->line);
    if (line == nullptr) {
        return refuse("no_order_line", {{"item", id.str()}});
    }
    Situation situation{state, &command, line, state.find(line->order), {item}};
    auto row = match(rulebook, command.action, situation);
    if (!row) {
        return std::unexpected(Refusal{std::move(row.error())});
    }
    return Step{*row, std::move(situation)};
}

/// None could be taken: each says which one it is about.
Steps refused_of(const std::vector<LeftOut>& left_out) {
    Refusal refusal;
    for (const LeftOut& one : left_out) {
        refusal.unmet.push_back(one.why);
        refusal.unmet.back().params["item"] = one.item.str();
    }
    return std::unexpected(std::move(refusal));
}

/// One step for each line the items belong to. The items are checked one by one, in the order in
/// which they were named, so that the first one at fault is the one that is reported.
Steps item_steps(const Rulebook& rulebook, const State& state, const Command& command,
                 std::vector<LeftOut>& left_out) {
    if (command.items.empty()) {
        return refuse("missing_items");
    }
    auto faults = faults_of_command(rulebook, {state, &command});
    if (!faults.empty()) {
        return std::unexpected(Refusal{std::move(faults)});
    }
    const bool piecewise =
        std::ranges::find(rulebook.piecewise, command.action) != rulebook.piecewise.end();
    std::vector<Step> steps;
    for (const ItemId& id : command.items) {
        auto next = item_step(rulebook, state, command, id);
        if (!next && piecewise) {
            left_out.push_back({id, std::move(next.error().unmet.front())});
            continue;
        }
        if (!next) {
            return std::unexpected(std::move(next.error()));
        }
        const Item* item = next->situation.items.front();
        const auto known = std::ranges::find_if(steps, [&](const Step& step) {
            return step.row == next->row && step.situation.line == next->situation.line;
        });
        if (known == steps.end()) {
            steps.push_back(std::move(*next));
        } else if (auto& items = known->situation.items;
                   std::ranges::find(items, item) == items.end()) {
            items.push_back(item);
        }
    }
    return steps.empty() ? refused_of(left_out) : Steps(std::move(steps));
}

/// Items by themselves, whatever line they belong to; each its own step, checked in turn.
Steps single_item_steps(const Rulebook& rulebook, const State& state, const Command& command) {
    if (command.items.empty()) {
        return refuse("missing_items");
    }
    std::vector<Step> steps;
    for (const ItemId& id : command.items) {
        const Item* item = state.find(id);
        if (item == nullptr) {
            return refuse("unknown_item", {{"item", id.str()}});
        }
        const bool known = std::ranges::any_of(
            steps, [&](const Step& step) { return step.situation.items.front() == item; });
        if (known) {
            continue;
        }
        auto one = single_step(rulebook, command, {state, &command, nullptr, nullptr, {item}});
        if (!one) {
            return one;
        }
        steps.push_back(std::move(one->front()));
    }
    return steps;
}

std::vector<LineId> lines_of_command(const Command& command) {
    std::vector<LineId> ids = command.lines;
    for (const InvoicedLine& one : command.invoice_lines) {
        ids.push_back(one.line);
    }
    if (ids.empty() && !command.line.empty()) {
        ids.push_back(command.line);
    }
    return ids;
}

/// Several lines as one step: each is checked by itself, in the order in which they were named;
/// then what the command asks of all of them together.
Steps lines_steps(const Rulebook& rulebook, const State& state, const Command& command) {
    Situation together{state, &command};
    auto faults = faults_of_command(rulebook, together);
    if (!faults.empty()) {
        return std::unexpected(Refusal{std::move(faults)});
    }
    for (const LineId& id : lines_of_command(command)) {
        const Line* line = state.find(id);
        if (line == nullptr) {
            return refuse("unknown_line", {{"line", id.str()}});
        }
        const Asker asker{command.actor, command.roles, command.today};
        Situation alone{state, nullptr, line, state.find(line->order)};
        alone.asker = &asker;
        if (auto row = match(rulebook, command.action, alone); !row) {
            return std::unexpected(Refusal{std::move(row.error())});
        }
        if (std::ranges::find(together.lines, line) == together.lines.end()) {
            together.lines.push_back(line);
        }
    }
    if (together.lines.empty()) {
        return refuse("missing_lines");
    }
    const Row* row = row_of(rulebook, command.action);
    if (auto unmet = argument_faults(*row, together); !unmet.empty()) {
        return std::unexpected(Refusal{std::move(unmet)});
    }
    return std::vector<Step>{{row, std::move(together)}};
}

Steps claim_steps(const Rulebook& rulebook, const State& state, const Command& command) {
    Situation situation{state, &command};
    situation.claim = state.find(command.claim);
    if (situation.claim == nullptr) {
        return refuse("unknown_claim", {{"claim", command.claim.str()}});
    }
    situation.line = state.find(situation.claim->line);
    return single_step(rulebook, command, std::move(situation));
}

Steps work_order_steps(const Rulebook& rulebook, const State& state, const Command& command) {
    Situation situation{state, &command};
    situation.work_order = state.find(command.work_order);
    if (situation.work_order == nullptr || situation.work_order->kind != WorkOrderKind::binding) {
        return refuse("unknown_binding", {{"binding", command.work_order.str()}});
    }
    return single_step(rulebook, command, std::move(situation));
}

Steps holdings_steps(const Rulebook& rulebook, const State& state, const Command& command) {
    Situation situation{state, &command};
    situation.holdings = state.find(command.holdings);
    if (situation.holdings == nullptr) {
        return refuse("unknown_holdings", {{"holdings", command.holdings.str()}});
    }
    return single_step(rulebook, command, std::move(situation));
}

Steps letter_steps(const Rulebook& rulebook, const State& state, const Command& command) {
    Situation situation{state, &command};
    situation.letter = state.find(command.letter);
    if (situation.letter == nullptr) {
        return refuse("unknown_letter", {{"letter", command.letter.str()}});
    }
    return single_step(rulebook, command, std::move(situation));
}

Steps workspace_steps(const Rulebook& rulebook, const State& state, const Command& command) {
    return single_step(rulebook, command, {state, &command});
}

using StepsOfSubject = Steps (*)(const Rulebook&, const State&, const Command&,
                                 std::vector<LeftOut>&);

/// Of what is taken as a whole or not at all.
template <auto Make>
Steps whole(const Rulebook& rulebook, const State& state, const Command& command,
            std::vector<LeftOut>&) {
    return Make(rulebook, state, command);
}

/// In the order of Subject.
constexpr std::array steps_by_subject = std::to_array<StepsOfSubject>(
    {whole<line_steps>, whole<order_steps>, item_steps, whole<invoice_steps>, whole<lines_steps>,
     whole<single_item_steps>, whole<claim_steps>, whole<work_order_steps>, whole<holdings_steps>,
     whole<letter_steps>, whole<workspace_steps>});
static_assert(steps_by_subject.size() == std::size(Words<Subject>::texts));

}  // namespace

/// The line's first invoice that the action could be taken on, else its first one.
const Invoice* invoice_for(const Rulebook& rulebook, const State& state, std::string_view action,
                           const LineId& id) {
    const Line* line = state.find(id);
    const Invoice* first = nullptr;
    for (const InvoiceId& candidate : state.invoices_of(id)) {
        const Invoice* invoice = state.find(candidate);
        if (match(rulebook, action, {state, nullptr, line, nullptr, {}, invoice})) {
            return invoice;
        }
        first = first ? first : invoice;
    }
    return first;
}

Steps steps_of(const Rulebook& rulebook, const State& state, const Command& command,
               std::vector<LeftOut>& left_out) {
    const Row* any = row_of(rulebook, command.action);
    if (any == nullptr) {
        return refuse("unknown_action", {{"action", command.action}});
    }
    return steps_by_subject.at(static_cast<std::size_t>(any->subject))(rulebook, state, command,
                                                                       left_out);
}

}  // namespace accession
