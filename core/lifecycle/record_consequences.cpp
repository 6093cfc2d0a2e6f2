// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/record_consequences.h"

#include <algorithm>
#include <utility>

#include "core/lifecycle/rulebook.h"
#include "core/validation/alma_line_fields.h"
#include "core/validation/folio_line_fields.h"
#include "core/validation/folio_order_fields.h"
#include "core/validation/folio_title_fields.h"

namespace accession {

namespace {

using enum ConsequenceMark;

std::string vendor_name(const State& state, const VendorId& id) {
    const Vendor* vendor = state.find(id);
    return vendor != nullptr && !vendor->name.empty() ? vendor->name : id.str();
}

std::string title_of(const State& state, const TitleId& id) {
    const Title* title = state.find(id);
    return title != nullptr ? title->title : std::string{};
}

std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts) {
        all += (all.empty() ? "" : ", ") + text;
    }
    return all;
}

/// An acquisition unit's id says nothing to people; other members of lists are what they say.
std::string unit_or_text(const State& state, const std::string& text) {
    const auto& units = state.settings().acquisition_units;
    const auto unit = std::ranges::find(units, text, &AcquisitionUnit::id);
    return unit != units.end() && !unit->name.empty() ? unit->name : text;
}

/// What a share is spent on; empty where that is not told.
std::string expense_class_name(const Fund* fund, const FieldRecord& spent_on) {
    const auto id = spent_on.find("expenseClassId");
    if (id == spent_on.end()) {
        return {};
    }
    if (fund != nullptr) {
        const auto known = std::ranges::find(fund->expense_classes, id->second, &ExpenseClass::id);
        if (known != fund->expense_classes.end()) {
            return known->name;
        }
    }
    return id->second;
}

/// "HIST 50 % Print"
std::string share_text(const State& state, const FundShare& share, const FieldRecord& spent_on) {
    const Fund* fund = state.find(share.fund);
    std::string text = fund != nullptr ? fund->code : share.fund.str();
    if (share.is_percent) {
        text += " " + std::to_string(share.value / 10'000) + " %";
    }
    const std::string name = expense_class_name(fund, spent_on);
    return name.empty() ? text : text + " " + name;
}

/// A field's value on one line.
std::string shown(const State& state, const FieldValue& value) {
    std::vector<std::string> parts;
    for (const std::string& text : value.list) {
        parts.push_back(unit_or_text(state, text));
    }
    const bool spent_on = !value.funds.empty() && value.records.size() == value.funds.size();
    for (std::size_t i = 0; i < value.funds.size(); ++i) {
        parts.push_back(
            share_text(state, value.funds[i], spent_on ? value.records[i] : FieldRecord{}));
    }
    for (const Attachment& attachment : value.attachments) {
        parts.push_back(attachment.name);
    }
    for (const FieldRecord& record : spent_on ? std::vector<FieldRecord>{} : value.records) {
        for (const auto& [name, text] : record) {
            parts.push_back(text);
        }
    }
    if (!value.text.empty()) {
        parts.push_back(value.text);
    }
    return joined(parts);
}

/// Members of `after` that are not in `before`.
std::vector<std::string> added(const std::vector<std::string>& before,
                               const std::vector<std::string>& after) {
    std::vector<std::string> fresh;
    std::ranges::copy_if(after, std::back_inserter(fresh), [&](const std::string& one) {
        return std::ranges::find(before, one) == before.end();
    });
    return fresh;
}

class LineTeller {
public:
    LineTeller(const State& state, const Line& before, const Line& after)
        : state_(state), before_(before), after_(after) {}

    std::vector<Consequence> take() {
        fields();
        tasks_and_alerts();
        claim_and_owner();
        return std::move(told_);
    }

private:
    void tell(ConsequenceMark mark, std::string code, Params params = {}) {
        told_.push_back({mark, std::move(code), std::move(params), after_.id});
    }

    void fields() {
        if (before_.vendor != after_.vendor) {
            tell(changed, "vendor_changed",
                 {{"from", vendor_name(state_, before_.vendor)},
                  {"to", vendor_name(state_, after_.vendor)}});
        }
        if (before_.title != after_.title) {
            tell(changed, "bib_moved", {{"title", title_of(state_, after_.title)}});
        }
        if (state_.settings().rulebook == RulebookKey::folio) {
            folio_fields();
        } else {
            alma_fields();
        }
        date("renewal_date_set", before_.renewal.date, after_.renewal.date);
        if (before_.deferral != after_.deferral) {
            const std::optional<Date>& until = after_.deferral.until;
            tell(changed, "deferred_until",
                 {{"date", until ? until->str() : ""}, {"reason", after_.deferral.reason}});
        }
    }

    /// Whether the lines differ in more than what is told in other words: opening gives each line of
    /// an order its title, instance and locations, and comparing all fields is what costs.
    [[nodiscard]] bool fields_differ() const {
        Line same = after_;
        same.title = before_.title;
        same.locations = before_.locations;
        if (same.folio->instance != before_.folio->instance) {
            same.folio.edit().instance = before_.folio->instance;
        }
        return !(same == before_);
    }

    /// Statuses are told as moves.
    void folio_fields() {
        if (!fields_differ()) {
            return;
        }
        for (const std::string_view path : folio::changed_line_fields(before_, after_)) {
            const folio::LineField& field = *folio::line_field(path);
            if (path != "receiptStatus" && path != "paymentStatus" && path != "instanceId" &&
                path != "locations") {
                tell(changed, "field_changed",
                     {{"field", std::string(path)},
                      {"from", shown(state_, field.get(before_, path))},
                      {"to", shown(state_, field.get(after_, path))}});
            }
        }
        const auto& lists = after_.folio->routing_lists;
        if (before_.folio->routing_lists != lists) {
            tell(changed, "routing_lists_changed", {{"count", std::to_string(lists.size())}});
        }
    }

    void alma_fields() {
        for (const alma::LineField& field : alma::line_fields()) {
            // Told in words of their own.
            static constexpr std::string_view others[] = {"vendor", "bib", "renewalDate",
                                                          "deferUntil", "holdings"};
            const FieldValue from = field.get(before_);
            const FieldValue to = field.get(after_);
            if (from != to && std::ranges::find(others, field.name) == std::end(others)) {
                tell(changed, "field_changed",
                     {{"field", std::string(field.name)},
                      {"from", shown(state_, from)},
                      {"to", shown(state_, to)}});
            }
        }
    }

    void date(std::string code, const std::optional<Date>& from, const std::optional<Date>& to) {
        if (from != to) {
            tell(changed, std::move(code),
                 {{"from", from ? from->str() : ""}, {"to", to ? to->str() : ""}});
        }
    }

    void tasks_and_alerts() {
        for (const std::string& task : added(before_.tasks, after_.tasks)) {
            tell(created, "task_opened", {{"task", task}});
        }
        for (const std::string& task : added(after_.tasks, before_.tasks)) {
            tell(changed, "task_ended", {{"task", task}});
        }
        if (const auto fresh = added(before_.alerts, after_.alerts); !fresh.empty()) {
            tell(changed, "alerts_raised", {{"alerts", joined(fresh)}});
        }
        const auto seen = added(before_.acknowledged_alerts, after_.acknowledged_alerts);
        if (!seen.empty()) {
            tell(changed, "alerts_acknowledged", {{"alerts", joined(seen)}});
        }
    }

    void claim_and_owner() {
        if (before_.claiming.in_claim != after_.claiming.in_claim) {
            tell(changed, after_.claiming.in_claim ? "put_in_claim" : "claim_ended");
        }
        if (before_.assigned_to != after_.assigned_to) {
            tell(changed, after_.assigned_to.empty() ? "unassigned" : "assigned",
                 {{"to", after_.assigned_to}, {"from", before_.assigned_to}});
        }
    }

    const State& state_;
    const Line& before_;
    const Line& after_;
    std::vector<Consequence> told_;
};

LineId first_line(const State& state, const std::vector<ItemId>& items) {
    for (const ItemId& id : items) {
        if (const Item* item = state.find(id)) {
            return item->line;
        }
    }
    return {};
}

}  // namespace

std::vector<Consequence> told_of(const State& state, const Line* before, const Line& after) {
    if (before == nullptr) {
        return {{created,
                 "line_created",
                 {{"line", after.number}, {"title", after.description.title}},
                 after.id}};
    }
    return LineTeller(state, *before, after).take();
}

std::vector<Consequence> told_of(const State& state, const Order& before, const Order& after) {
    std::vector<Consequence> told;
    for (const std::string_view path : folio::changed_order_fields(before, after)) {
        const folio::OrderField& field = *folio::order_field(path);
        told.push_back({changed,
                        "order_field_changed",
                        {{"order", after.number},
                         {"field", std::string(path)},
                         {"from", shown(state, field.get(before, path))},
                         {"to", shown(state, field.get(after, path))}},
                        {}});
    }
    return told;
}

/// A title's fields that people set; what opening notes on it is told elsewhere.
std::vector<Consequence> told_of(const State& state, const Title& before, const Title& after) {
    std::vector<Consequence> told;
    for (const folio::TitleField& field : folio::title_fields()) {
        const FieldValue then = field.get(before, field.path);
        const FieldValue now = field.get(after, field.path);
        if (folio::same(then, now)) {
            continue;
        }
        // An id says nothing to people.
        if (field.path == "instanceId") {
            told.push_back({then.text.empty() ? created : changed,
                            "instance_linked",
                            {{"from", then.text}, {"to", now.text}},
                            after.folio->line});
        } else {
            told.push_back({changed,
                            "field_changed",
                            {{"field", std::string(field.path)},
                             {"from", shown(state, then)},
                             {"to", shown(state, now)}},
                            after.folio->line});
        }
    }
    return told;
}

std::vector<Consequence> told_of(const State& state, const EResource* before,
                                 const EResource& after) {
    const Params params = {{"title", title_of(state, after.title)}};
    std::vector<Consequence> told;
    if (before == nullptr) {
        told.push_back({created, "eresource_created", params, after.line});
        return told;
    }
    if (!before->active && after.active) {
        told.push_back({changed, "eresource_activated", params, after.line});
    }
    if (before->title != after.title) {
        told.push_back({changed, "eresource_moved", params, after.line});
    }
    return told;
}

std::vector<Consequence> told_of(const State&, const Claim* before, const Claim& after) {
    const Params params = {{"type", after.type}, {"subject", after.subject}};
    if (before == nullptr) {
        return {{created, "claim_started", params, after.line}};
    }
    if (before->responses.size() < after.responses.size()) {
        return {{changed, "claim_answered", params, after.line}};
    }
    if (before->state != after.state) {
        return {{changed, "claim_sent", params, after.line}};
    }
    return {{changed, "claim_changed", params, after.line}};
}

std::vector<Consequence> told_of(const State& state, const WorkOrder* before,
                                 const WorkOrder& after) {
    const Params params = {{"kind", std::string(text_of(after.kind))},
                           {"department", after.department},
                           {"count", std::to_string(after.items.size())}};
    std::vector<ItemId> items = after.items;
    items.push_back(after.new_item);
    const LineId line = first_line(state, items);
    if (before == nullptr) {
        return {{created, "work_order_opened", params, line}};
    }
    if (before->state != after.state && after.state == Status::done) {
        return {{changed, "work_order_done", params, line}};
    }
    return {};  // a binding that was confirmed: its items tell
}

std::vector<Consequence> told_of(const State& state, const Letter* before, const Letter& after) {
    const LineId line = after.lines.size() == 1 ? after.lines.front() : LineId{};
    if (before == nullptr) {
        return {{sent,
                 "letter_written",
                 {{"kind", std::string(text_of(after.kind))},
                  {"vendor", vendor_name(state, after.vendor)},
                  {"channel", after.automatic ? "automatic" : "manual"},
                  {"subject", after.subject}},
                 line}};
    }
    return {{changed,
             "letter_marked",
             {{"state", std::string(text_of(after.state))}, {"subject", after.subject}},
             line}};
}

std::vector<Consequence> told_of(const Settings& before, const Settings& after) {
    std::vector<std::string> names;
    for (const Setting& setting : rulebook_of(after.rulebook).settings) {
        if (!(setting.get(before) == setting.get(after))) {
            names.emplace_back(setting.name);
        }
    }
    std::vector<Consequence> told;
    if (!names.empty()) {
        told.push_back({changed, "settings_changed", {{"fields", joined(names)}}, {}});
    }
    if (before.daily_run_on != after.daily_run_on && after.daily_run_on) {
        told.push_back({changed, "daily_run", {{"date", after.daily_run_on->str()}}, {}});
    }
    return told;
}

}  // namespace accession
