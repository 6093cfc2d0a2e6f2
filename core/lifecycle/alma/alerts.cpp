// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/alma/alerts.h"

#include <algorithm>
#include <iterator>

#include "core/lifecycle/alma/queries.h"
#include "core/lifecycle/alma/statuses.h"
#include "core/model/money.h"

namespace accession::alma {

namespace {

bool above_limit(const State& state, const Line& line) {
    const std::optional<std::int64_t> limit = state.settings().price_limit;
    return limit && line.cost.price &&
           to_major(*line.cost.price, line.cost.currency) > static_cast<double>(*limit) / 10'000.0;
}

/// Some other line's item, or nobody's, hangs on the title.
bool in_inventory(const State& state, const Line& line) {
    if (line.title.empty()) {
        return false;
    }
    const std::vector<HoldingsId> holdings = state.holdings_of(line.title);
    return std::ranges::any_of(holdings, [&](const HoldingsId& id) {
        const std::vector<ItemId> items = state.items_of(id);
        return std::ranges::any_of(
            items, [&](const ItemId& item) { return state.find(item)->line != line.id; });
    });
}

bool on_order(const State& state, const Line& line) {
    const std::vector<LineId> lines =
        line.title.empty() ? std::vector<LineId>{} : state.lines_of(line.title);
    return std::ranges::any_of(
        lines, [&](const LineId& id) { return id != line.id && is_active(state, id); });
}

/// A fund whose open encumbrances and this line are more than was allocated to it.
bool over_expended(const State& state, const Line& line) {
    for (const FundShare& share : line.funds) {
        const Fund* fund = state.find(share.fund);
        if (fund == nullptr || !fund->allocated) {
            continue;
        }
        std::int64_t taken = 0;
        const auto add = [&](const Line& one, std::int64_t amount) {
            for (const FundShare& part : one.funds) {
                if (part.fund == share.fund) {
                    taken += part.is_percent ? scale_half_even(amount, part.value, whole_ppm)
                                             : std::min(part.value, amount);
                }
            }
        };
        for (const LineId& id : state.lines_in(active)) {
            const Line& other = *state.find(id);
            if (id != line.id && other.encumbrance.state == EncumbranceState::encumbered) {
                add(other, other.encumbrance.amount);
            }
        }
        add(line, line.cost.price.value_or(0));
        if (taken > *fund->allocated) {
            return true;
        }
    }
    return false;
}

/// A title alone does not say enough to recognise it again.
bool is_brief(const State&, const Line& line) {
    return line.description.author.empty() && line.description.product_ids.empty();
}

bool has_no_price(const State&, const Line& line) {
    return line.cost.price.value_or(0) == 0;
}

bool has_no_fund(const State&, const Line& line) {
    return line.funds.empty();
}

struct AlertRule {
    std::string_view code;
    bool (*applies)(const State&, const Line&);
    bool always = false;
};

constexpr AlertRule rules[] = {
    {"price_limit_reached", above_limit, true},
    {"already_in_inventory", in_inventory, true},
    {"already_on_order", on_order},
    {"no_price", has_no_price},
    {"no_fund", has_no_fund},
    {"fund_over_expended", over_expended},
    {"brief_bib", is_brief},
};

}  // namespace

std::vector<std::string> alerts_of(const State& state, const Line& line) {
    const std::vector<std::string>& further = state.settings().further_alerts;
    std::vector<std::string> alerts;
    for (const AlertRule& rule : rules) {
        const bool wanted = rule.always || std::ranges::find(further, rule.code) != further.end();
        if (wanted && rule.applies(state, line)) {
            alerts.emplace_back(rule.code);
        }
    }
    return alerts;
}

std::vector<std::string_view> all_alerts() {
    std::vector<std::string_view> codes;
    std::ranges::transform(rules, std::back_inserter(codes), &AlertRule::code);
    return codes;
}

std::vector<std::string_view> further_alerts() {
    std::vector<std::string_view> codes;
    for (const AlertRule& rule : rules) {
        if (!rule.always) {
            codes.push_back(rule.code);
        }
    }
    return codes;
}

}  // namespace accession::alma
