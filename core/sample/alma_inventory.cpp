// SPDX-License-Identifier: Apache-2.0
// Holdings and items of the Alma sample, as a line's status wants them.
#include <algorithm>
#include <utility>

#include "core/sample/alma_library.h"
#include "core/sample/numbers.h"

namespace accession::sample {

void AlmaLibrary::make_inventory(Batch& batch, const PlannedLine& plan, Line& line) {
    const bool canceled = plan.status == Status::canceled;
    const bool only_line = batch.plan.lines.size() == 1;
    if (plan.status == Status::deleted || (canceled && only_line)) {
        const Place& place = batch.random.pick(places());
        line.owner = place.owner;
        line.locations.push_back({.location = std::string(place.location),
                                  .holdings = {},
                                  .quantity_physical = line.cost.quantity_physical,
                                  .quantity_electronic = line.cost.quantity_electronic});
        line.inventory_deleted = true;
        return;
    }
    if (line.format == Format::electronic) {
        make_access(plan, line);
        return;
    }
    make_holdings(batch, line);
    make_items(batch, plan, line);
    if (canceled) {
        // Its order has other lines, so Cancel kept the inventory and took it off the line.
        line.holdings.clear();
        for (Item& item : items_) {
            item.line = {};
        }
    }
}

/// An electronic line pays for access: no holdings, no items, and a task until it is there.
void AlmaLibrary::make_access(const PlannedLine& plan, Line& line) {
    line.owner = places().front().owner;
    line.locations.push_back({.location = std::string(online_location),
                              .holdings = {},
                              .quantity_physical = 0,
                              .quantity_electronic = 1});
    const bool continuous = line.continuity == Continuity::continuous;
    const bool active =
        plan.arrival == Arrival::all || (continuous && plan.arrival == Arrival::some);
    constexpr StatusSet done{Status::recurring_renewal, Status::waiting_for_manual_renewal,
                             Status::under_evaluation_renewal, Status::closed};
    line.activation_done = done.has(line.status);
    if (line.status == Status::sent && !active) {
        line.tasks = {"activation"};
    }
    const LineId owner = line.status == Status::canceled ? LineId{} : line.id;
    sink_(EResourceRecorded{{.id = ids_.next<EResourceId>("eresource"),
                             .line = owner,
                             .title = line.title,
                             .active = active,
                             .activated_on = active ? line.sent_on : std::nullopt}});
}

void AlmaLibrary::make_holdings(Batch& batch, Line& line) {
    const std::int32_t copies = line.cost.quantity_physical;
    const bool split = copies >= 2 && batch.random.percent(40);
    const std::int32_t second = split ? copies / 2 : 0;
    const auto place_copies = [&](std::string_view location, std::int32_t count) {
        Holdings holdings{.id = ids_.next<HoldingsId>("holdings"),
                          .title = line.title,
                          .location = std::string(location),
                          .note = {}};
        line.holdings.push_back(holdings.id);
        line.locations.push_back({.location = holdings.location,
                                  .holdings = holdings.id,
                                  .quantity_physical = count,
                                  .quantity_electronic = 0});
        sink_(HoldingsRecorded{std::move(holdings)});
    };
    const auto main = batch.random.below(static_cast<std::uint32_t>(places().size()));
    line.owner = places()[main].owner;
    place_copies(places()[main].location, copies - second);
    if (split) {
        const std::size_t other = (main + 2 + batch.random.below(4)) % places().size();
        place_copies(places()[other].location, second);
    }
}

void AlmaLibrary::make_items(Batch& batch, const PlannedLine& plan, Line& line) {
    const bool issues = line.continuity == Continuity::continuous;
    if (issues && line.type == "PRINT_SO") {
        return;  // volumes come when they come
    }
    const std::int32_t count = issues ? batch.random.between(3, 8) : line.cost.quantity_physical;
    std::int32_t arrived = 0;
    if (plan.arrival == Arrival::all) {
        arrived = count;
    } else if (plan.arrival == Arrival::some && issues) {
        arrived = count > 1 ? count - batch.random.between(1, 2) : count;
    } else if (plan.arrival == Arrival::some && count > 1) {
        arrived = batch.random.between(1, count - 1);
    }
    for (std::int32_t sequence = 1; sequence <= count; ++sequence) {
        Item item = make_item(batch, plan, line, sequence);
        if (issues) {
            put_issue(line, sequence - arrived, item);
        }
        if (sequence <= arrived) {
            receive(batch, line, item);
        }
        items_.push_back(std::move(item));
    }
}

Item AlmaLibrary::make_item(Batch& batch, const PlannedLine& plan, const Line& line,
                            std::int32_t sequence) {
    Item item;
    item.id = ids_.next<ItemId>("item");
    item.line = line.id;
    item.title = line.title;
    const LocationShare& first = line.locations.front();
    const bool in_first = line.locations.size() == 1 || sequence <= first.quantity_physical;
    const LocationShare& share = in_first ? first : line.locations.back();
    item.holdings = share.holdings;
    item.location = share.location;
    item.format = line.format;
    item.sequence = sequence;
    if (line.cost.quantity_physical > 1 && line.continuity == Continuity::one_time) {
        item.copy_number = std::to_string(sequence);
    }
    // Some vendors deliver shelf-ready: their barcodes are known before the box comes.
    if (batch.random.percent(22)) {
        item.barcode = barcode_number(++numbering_.barcodes);
    }
    if (plan.requested && sequence == line.cost.quantity_physical) {
        item.requests = batch.random.between(1, 3);
    }
    return item;
}

void AlmaLibrary::receive(Batch& batch, const Line& line, Item& item) {
    Random& random = batch.random;
    const Date earliest = line.sent_on.value_or(batch.plan.created_on);
    Date day = earliest.plus_days(random.between(5, 55));
    if (item.expected_on) {
        day = item.expected_on->plus_days(random.between(-4, 9));
    }
    item.status = Status::received;
    item.received_on = std::max(earliest, std::min(today_, day));
    item.received_by = pick_clerk(random);
    item.process = Process::none;
    if (item.barcode.empty() && random.percent(85)) {
        item.barcode = barcode_number(++numbering_.barcodes);
    }
    if (random.percent(70)) {
        item.call_number =
            call_number(random, line.description.author, line.description.publication_year);
    }
    const bool lately = today_.days() - item.received_on->days() < 12;
    if (lately && line.continuity == Continuity::one_time) {
        item.process = random.percent(60) ? Process::transit : Process::work_order;
    }
}

/// Issue number `count` seen from today: 0 is the latest that came, 1 the next.
void AlmaLibrary::put_issue(const Line& line, std::int32_t count, Item& item) const {
    static constexpr std::string_view quarters[] = {"winter", "spring", "summer", "autumn"};
    constexpr std::int32_t days_between = 91;
    const Date day = today_.plus_days(count * days_between - 40);
    const Date since = line.sent_on.value_or(today_);
    item.expected_on = std::max(day, since);
    const std::string text = day.str();
    const std::int32_t month = (text[5] - '0') * 10 + (text[6] - '0');
    const std::int32_t quarter = (month % 12) / 3;
    const std::int32_t volume = 10 + (day.days() / 365) % 60;
    item.enumeration = join({"v.", std::to_string(volume), " no.", std::to_string(quarter + 1)});
    item.chronology = join({text.substr(0, 4), " ", quarters[static_cast<std::size_t>(quarter)]});
    item.description = join({item.enumeration, " (", item.chronology, ")"});
}

}  // namespace accession::sample
