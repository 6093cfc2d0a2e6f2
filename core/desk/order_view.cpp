// SPDX-License-Identifier: Apache-2.0
#include "core/desk/order_view.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/desk/asking.h"
#include "core/desk/letters_view.h"
#include "core/desk/line_parts.h"
#include "core/desk/view_parts.h"
#include "core/desk/views.h"
#include "core/lifecycle/matching.h"

namespace accession::desk {

using Json = nlohmann::json;

namespace {

/// What is done to a line because of its order.
constexpr std::string_view line_actions[] = {"remove_from_order"};

Json line_of_order(const Workspace& workspace, const Line& line, const Asker& asker) {
    const Rulebook& rulebook = rulebook_of(workspace.settings().rulebook);
    Json json = line_row(workspace, line);
    json["alerts"] = alerts_view(line);
    json["offers"] = Json::array();
    for (const std::string_view action : line_actions) {
        if (row_of(rulebook, action) != nullptr) {
            json["offers"].push_back(offer_view(offer(workspace, line.id, action, &asker)));
        }
    }
    return json;
}

/// Money of one currency is one sum; several currencies are never added up.
struct Sum {
    std::int64_t price = 0;
    std::int64_t encumbered = 0;
};

Json sums_view(const std::map<std::string, Sum>& sums) {
    Json json = Json::array();
    for (const auto& [currency, sum] : sums) {
        json.push_back({{"price", money_view(sum.price, currency)},
                        {"encumbered", money_view(sum.encumbered, currency)}});
    }
    return json;
}

/// A line that was given up costs nothing.
void add_to(std::map<std::string, Sum>& sums, const Line& line) {
    constexpr StatusSet given_up{Status::canceled, Status::deleted};
    if (given_up.has(line.status) || line.payment == Status::cancelled) {
        return;
    }
    Sum& sum = sums[line.cost.currency];
    sum.price += line.cost.price.value_or(0);
    if (line.encumbrance.state == EncumbranceState::encumbered) {
        sum.encumbered += line.encumbrance.amount;
    }
}

/// Newest first.
Json letters_of_order(const Workspace& workspace, const OrderId& order,
                      const std::vector<LineId>& lines) {
    std::vector<Slot> slots;
    for (const LineId& line : lines) {
        for (const LetterId& id : workspace.letters_of(line)) {
            if (workspace.find(id)->order == order) {
                slots.push_back(workspace.letters().slot_of(id));
            }
        }
    }
    std::ranges::sort(slots, std::greater{});
    const auto twice = std::ranges::unique(slots);
    slots.erase(twice.begin(), twice.end());
    Json letters = Json::array();
    for (const Slot slot : slots) {
        letters.push_back(letter_row(workspace, workspace.letters().at(slot)));
    }
    return letters;
}

/// What the order's own forms do: they stand beside what they change.
Json record_offers(const Workspace& workspace, const Order& order, const Asker& asker) {
    const Rulebook& rulebook = rulebook_of(workspace.settings().rulebook);
    Situation situation{workspace, nullptr, nullptr, &order};
    situation.asker = &asker;
    Json offers = Json::array();
    for (const std::string_view action :
         {rulebook.records.edit_order, rulebook.records.make_line}) {
        const Row* row = action.empty() ? nullptr : row_of(rulebook, action);
        if (row == nullptr || row->subject != Subject::order) {
            continue;
        }
        Offer offer{action, row->subject, {}};
        if (auto matched = match(rulebook, action, situation); !matched) {
            offer.unmet = std::move(matched.error());
        }
        offers.push_back(offer_view(offer));
    }
    return offers;
}

Json listed_offers(const Rulebook& rulebook, const Json& offers) {
    Json listed = Json::array();
    std::ranges::copy_if(offers, std::back_inserter(listed), [&](const Json& offer) {
        return is_listed(rulebook, offer["action"].get<std::string>());
    });
    return listed;
}

}  // namespace

Json order_statuses(const Rulebook& rulebook, const Order& order) {
    Json values = Json::array();
    for (const AxisWords& axis : rulebook.axes) {
        if (axis.of_order && order.status != Status::none) {
            values.push_back({{"axis", std::string(axis.key)},
                              {"word", status_word(rulebook, axis.axis, order.status)}});
        }
    }
    return values;
}

Json order_sums(const Workspace& workspace, const std::vector<LineId>& lines) {
    std::map<std::string, Sum> sums;
    for (const LineId& id : lines) {
        add_to(sums, *workspace.find(id));
    }
    return sums_view(sums);
}

std::optional<Date> order_created_on(const Workspace& workspace, const std::vector<LineId>& lines) {
    std::optional<Date> created;
    for (const LineId& id : lines) {
        const auto& on = workspace.find(id)->created_on;
        created = on && (!created || *on < *created) ? on : created;
    }
    return created;
}

Json order_detail(const Workspace& workspace, const Order& order, const Asker& asker) {
    const Rulebook& rulebook = rulebook_of(workspace.settings().rulebook);
    const std::vector<LineId> ids = workspace.lines_of(order.id);
    const Vendor* vendor = workspace.find(order.vendor);
    Situation situation{workspace, nullptr, nullptr, &order};
    situation.asker = &asker;
    Json json = {{"id", order.id.str()},
                 {"number", order.number},
                 {"statuses", order_statuses(rulebook, order)},
                 {"continuity", std::string(text_of(order.continuity))},
                 {"vendor", vendor_words(workspace, order.vendor)},
                 {"vendorCode", vendor != nullptr ? vendor->code : std::string{}},
                 {"connected", vendor != nullptr && vendor->connected},
                 {"timesSent", order.times_sent},
                 {"notes", order.notes},
                 {"closeReason", order.close_reason},
                 {"fields", rulebook.key == RulebookKey::folio
                                ? folio_order_fields_view(workspace, order, asker)
                                : Json::array()},
                 {"recordOffers", record_offers(workspace, order, asker)},
                 {"lines", Json::array()},
                 {"offers", listed_offers(rulebook, offers_about(Subject::order, situation))},
                 {"letters", letters_of_order(workspace, order.id, ids)}};
    put_date(json, "sentOn", order.sent_on);
    for (const LineId& id : ids) {
        json["lines"].push_back(line_of_order(workspace, *workspace.find(id), asker));
    }
    put_date(json, "createdOn", order_created_on(workspace, ids));
    json["sums"] = order_sums(workspace, ids);
    return json;
}

}  // namespace accession::desk
