// SPDX-License-Identifier: Apache-2.0
// Making a line with its inventory, and changing its fields.
#include <algorithm>

#include "core/lifecycle/alma/effects.h"
#include "core/lifecycle/alma/money_effects.h"
#include "core/lifecycle/alma/numbering.h"
#include "core/lifecycle/alma/queries.h"
#include "core/lifecycle/transition.h"
#include "core/validation/alma_line_fields.h"
#include "core/validation/alma_line_types.h"
#include "core/validation/field_text.h"

namespace accession::alma {

namespace {

/// What a new line is where the command says nothing.
Line new_line(const Command& command) {
    Line line;
    line.id = command.line;
    line.status = Status::in_review;
    line.acquisition_method = "purchase";
    line.created_on = command.today;
    for (const auto& [name, value] : command.set) {
        if (const LineField* field = line_field(name)) {
            field->set(line, value);
        }
    }
    // The price needs the currency, whichever of them was named first.
    if (const auto price = command.set.find("price"); price != command.set.end()) {
        line_field("price")->set(line, price->second);
    }
    if (line.number.empty()) {
        line.number = "POL-" + line.id.str();
    }
    const LineType& type = *line_type(line.type);
    line.format = type.format;
    line.continuity = type.continuity;
    if (!command.set.contains("copies")) {
        line.cost.quantity_physical = line.continuity == Continuity::one_time ? 1 : 0;
    }
    return line;
}

/// Title, author and ISBN that were not given are the title's (R55).
void describe(const Command& command, const Title& title, Line& line) {
    const auto given = [&](const char* name) {
        const auto found = command.set.find(name);
        return found != command.set.end() && !found->second.empty();
    };
    if (!given("title")) {
        line.description.title = title.title;
    }
    if (!given("author")) {
        line.description.author = title.author;
    }
    if (!given("isbn")) {
        line.description.product_ids = title.product_ids;
    }
    if (!given("publisher")) {
        line.description.publisher = title.publisher;
    }
    if (!given("publicationYear")) {
        line.description.publication_year = title.publication_year;
    }
}

void make_items(Transition& t, const Line& line) {
    const auto location = line.locations.empty() ? std::string() : line.locations.front().location;
    if (line.holdings.size() == 1 && t.state().find(line.holdings.front()) == nullptr) {
        t.emit(HoldingsRecorded{{line.holdings.front(), line.title, location, {}}});
    }
    std::int32_t last = 0;
    for (std::int32_t n = 0; n < line.cost.quantity_physical; ++n) {
        const auto name = next_free<ItemId>(t.state(), line.id, 'i', last);
        last = name.number;
        Item item;
        item.id = name.id;
        item.line = line.id;
        item.title = line.title;
        item.holdings = line.holdings.front();
        item.sequence = name.number;
        t.emit(ItemRecorded{std::move(item)});
    }
}

void run_make_line(Transition& t) {
    const Command& command = t.command();
    Line line = new_line(command);
    if (const Title* title = t.state().find(line.title)) {
        describe(command, *title, line);
    }
    const auto inventory = command.set.find("inventory");
    const bool makes = line.additional_to.empty() &&
                       (inventory == command.set.end() || inventory->second.text != "false");
    const bool physical = line.format == Format::physical;
    if (makes && physical && line.holdings.empty()) {
        line.holdings.push_back(next_free<HoldingsId>(t.state(), line.id, 'h').id);
    }
    t.emit(LineRecorded{line});
    t.touch(line.id);
    if (makes && physical) {
        make_items(t, line);
    } else if (makes) {
        const EResourceId name = next_free<EResourceId>(t.state(), line.id, 'e').id;
        t.emit(EResourceRecorded{{name, line.id, line.title}});
    }
}

bool is_set(const Command& command, FieldFollows follows) {
    return std::ranges::any_of(
        command.set, [&](const auto& one) { return line_field(one.first)->follows == follows; });
}

void forget_expected_dates_of_items(Transition& t) {
    for (const ItemId& id : t.state().items_of(t.line_id())) {
        t.amend(id, [](Item& item) { item.expected_on.reset(); });
    }
}

void run_change_fields(Transition& t) {
    const Command& command = t.command();
    t.amend(t.line_id(), [&](Line& line) {
        for (const auto& [name, value] : command.set) {
            line_field(name)->set(line, value);
        }
        // What was looked at has changed: it is to be looked at again.
        if (command.set.contains("price") || command.set.contains("funds") ||
            command.set.contains("title")) {
            line.acknowledged_alerts.clear();
        }
    });
    if (is_set(command, FieldFollows::encumbrance) &&
        t.line().encumbrance.state == EncumbranceState::encumbered) {
        encumber(t, t.line());
    }
    if (is_set(command, FieldFollows::expected_date)) {
        forget_expected_dates_of_items(t);
    }
    end_claim_if_on_time(t, t.line_id());
    if (is_set(command, FieldFollows::renewal)) {
        decide_renewal_status.run(t);
    }
}

}  // namespace

const Effect make_line{"make_line", run_make_line};
const Effect change_fields{"change_fields", run_change_fields};
const Effect acknowledge_alerts{
    "acknowledge_alerts", [](Transition& t) {
        t.amend(t.line_id(), [](Line& line) { line.acknowledged_alerts = line.alerts; });
    }};
const Effect assign_line{"assign", [](Transition& t) {
                             t.amend(t.line_id(), [&](Line& line) {
                                 line.assigned_to = std::string(t.command().arg("to"));
                             });
                         }};
const Effect unassign_line{"unassign", [](Transition& t) {
                               t.amend(t.line_id(), [](Line& line) { line.assigned_to.clear(); });
                           }};

}  // namespace accession::alma
