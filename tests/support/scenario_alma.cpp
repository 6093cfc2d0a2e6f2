// SPDX-License-Identifier: Apache-2.0
// Carries an Alma scenario out as commands of the rulebook.
#include <algorithm>
#include <set>

#include "core/lifecycle/engine.h"
#include "core/lifecycle/matching.h"
#include "tests/support/scenario_alma_state.h"
#include "tests/support/scenario_alma_world.h"

namespace accession::test {

namespace {

std::vector<std::string> codes_from(const std::vector<Unmet>& unmet) {
    std::set<std::string> codes;
    for (const Unmet& one : unmet) {
        codes.insert(one.code);
    }
    return {codes.begin(), codes.end()};
}

class AlmaRun {
public:
    explicit AlmaRun(const Json& scenario) : scenario_(scenario) {
        const Json given = scenario.value("given", Json::object());
        allow_only(given,
                   {"today", "actor", "settings", "vendors", "funds", "bibs", "holdings", "items",
                    "orders", "lines"},
                   "given");
        build_alma_world(given, now_);
        today_ = scenario_today(given);
    }

    std::vector<std::string> run() {
        for (const Json& step : scenario_["steps"]) {
            take(step);
        }
        return differences_.found();
    }

private:
    void take(const Json& step);
    void check(const Json& step, const std::expected<Decision, Refusal>& decision);
    [[nodiscard]] Command command_of(const Json& step, const std::string& action);
    void require_rows(const std::string& action, const Line& line) const;
    void check_decision(const Json& expected, const Decision& decision);
    void check_preview(const Json& step, const Json& expected);
    void check_offers(const Json& step);
    void check_list(const Json& step);
    void check_missing(const Json& step);
    [[nodiscard]] Json deleted(const Decision& decision, const char* kind) const;
    [[nodiscard]] Json messages(const Decision& decision) const;
    void check_state(const Json& expected, const Workspace& state) {
        check_alma_state(expected, state, invoices_, differences_);
    }

    const Json& scenario_;
    Workspace now_;
    Date today_;
    std::map<std::string, InvoiceId> invoices_;
    Differences differences_;
    int commands_ = 0;
};

void AlmaRun::require_rows(const std::string& action, const Line& line) const {
    const bool there = std::ranges::any_of(alma_rulebook().rows, [&](const Row& row) {
        const bool applies =
            line.continuity == Continuity::one_time ? row.applies.one_time : row.applies.continuous;
        return row.action == action && row.trigger == Trigger::user && applies;
    });
    if (!there) {
        throw NotCovered("action " + action +
                         (line.continuity == Continuity::continuous ? " on continuous lines" : ""));
    }
    if (line.format != Format::physical) {
        throw NotCovered("electronic lines");
    }
}

Command AlmaRun::command_of(const Json& step, const std::string& action) {
    if (row_of(alma_rulebook(), action) == nullptr) {
        throw NotCovered("action " + action);
    }
    Command command;
    command.id = CommandId("c" + std::to_string(++commands_));
    command.action = action;
    command.today = today_;
    allow_only(step,
               {"do", "action", "as", "expect", "line", "items", "date", "keepInDepartment",
                "department", "invoice", "lines", "confirm", "reason", "note", "bib", "send"},
               action + " with");
    command.line = LineId(step.value("line", ""));
    for (const Json& item : step.value("items", Json::array())) {
        command.items.emplace_back(item.get<std::string>());
        if (const Item* found = now_.find(command.items.back())) {
            if (const Line* line = now_.find(found->line)) {
                require_rows(action, *line);
            }
        }
    }
    for (const char* key : {"date", "reason", "note", "bib"}) {
        if (step.contains(key) && step[key].is_string()) {
            command.args[key] = step[key].get<std::string>();
        }
    }
    for (const char* key : {"keepInDepartment", "confirm", "send"}) {
        if (step.contains(key)) {
            command.args[key] = step[key].get<bool>() ? "true" : "false";
        }
    }
    if (action == "create_invoice") {
        const Json& lines = step["lines"];
        if (lines.size() != 1) {
            throw NotCovered("invoices of several lines or none");
        }
        command.line = LineId(lines[0]["line"].get<std::string>());
        command.args["number"] = step["invoice"].get<std::string>();
        command.args["fullyInvoiced"] = lines[0].value("fullyInvoiced", true) ? "true" : "false";
        if (lines[0].contains("amount")) {
            command.args["amount"] = lines[0]["amount"].dump();
        }
    } else if (step.contains("invoice")) {
        const auto known = invoices_.find(step["invoice"].get<std::string>());
        command.invoice = known == invoices_.end() ? InvoiceId("unknown") : known->second;
    }
    if (const Line* line = now_.find(command.line)) {
        require_rows(action, *line);
    }
    return command;
}

void AlmaRun::take(const Json& step) {
    const std::string action = step["do"].get<std::string>();
    const Json expected = step.value("expect", Json::object());
    allow_only(expected,
               {"lines", "orders", "items", "holdings", "bibs", "encumbrances", "invoices",
                "offers", "list", "warnings", "messages", "result", "preview", "refused"},
               "expectation");
    if (action == "offers") {
        check_offers(step);
    } else if (action == "list") {
        check_list(step);
    } else if (action == "explain_close") {
        check_missing(step);
    } else if (action == "preview") {
        check_preview(step, expected.value("preview", Json::object()));
    } else {
        const Command command = command_of(step, action);
        const Hash128 before = now_.state_hash();
        const auto decision = decide(now_, command);
        if (now_.state_hash() != before) {
            differences_.add(action + " changed the state while deciding");
        }
        check(step, decision);
    }
    check_state(expected, now_);
}

void AlmaRun::check(const Json& step, const std::expected<Decision, Refusal>& decision) {
    const Json expected = step.value("expect", Json::object());
    const std::string action = step["do"].get<std::string>();
    if (!decision) {
        const std::vector<std::string> codes = codes_from(decision.error().unmet);
        if (expected.contains("refused")) {
            differences_.expect(action + " refused", codes, sorted(expected["refused"]["codes"]));
        } else {
            differences_.add(action + " was refused: " + Json(codes).dump());
        }
        return;
    }
    if (expected.contains("refused")) {
        differences_.add(action + " was not refused");
    }
    check_decision(expected, *decision);
    for (const Fact& fact : decision->facts) {
        if (const auto* invoice = std::get_if<InvoiceRecorded>(&fact)) {
            invoices_[invoice->record.number] = invoice->record.id;
        }
    }
    now_.apply(decision->facts);
}

void AlmaRun::check_decision(const Json& expected, const Decision& decision) {
    if (expected.contains("warnings")) {
        differences_.expect("warnings", sorted(decision.warnings), sorted(expected["warnings"]));
    }
    if (expected.contains("messages")) {
        const Json actual = messages(decision);
        const Json& wanted = expected["messages"];
        bool same = actual.size() == wanted.size();
        for (std::size_t i = 0; same && i < wanted.size(); ++i) {
            for (const auto& [key, value] : wanted[i].items()) {
                same = same && actual[i].contains(key) && actual[i][key] == value;
            }
        }
        if (!same) {
            differences_.expect("messages", actual, wanted);
        }
    }
    const Json result = expected.value("result", Json::object());
    const Json lists = result.value("deletes", Json::object());
    for (const auto& [kind, names] : lists.items()) {
        differences_.expect("deletes " + kind, deleted(decision, kind.c_str()), sorted(names));
    }
    const Json keeps = result.value("keeps", Json::object());
    for (const auto& [name, reason] : keeps.items()) {
        const auto found = std::ranges::find(decision.kept, name, &Kept::id);
        differences_.expect("keeps " + name,
                            found == decision.kept.end() ? Json() : Json(found->reason), reason);
    }
    if (result.contains("keeps") && keeps.empty()) {
        differences_.expect("keeps", decision.kept.size(), 0U);
    }
}

Json AlmaRun::deleted(const Decision& decision, const char* kind) const {
    std::vector<std::string> names;
    for (const Fact& fact : decision.facts) {
        const std::string wanted = kind;
        if (const auto* item = std::get_if<ItemDeleted>(&fact); item && wanted == "items") {
            names.push_back(item->item.str());
        }
        if (const auto* h = std::get_if<HoldingsDeleted>(&fact); h && wanted == "holdings") {
            names.push_back(h->holdings.str());
        }
        if (const auto* title = std::get_if<TitleDeleted>(&fact); title && wanted == "bibs") {
            names.push_back(title->title.str());
        }
    }
    return sorted(names);
}

/// What went out to vendors: an order's message is the fact that it was sent with one.
Json AlmaRun::messages(const Decision& decision) const {
    std::vector<std::string> lines;
    Json all = Json::array();
    std::map<OrderId, Order> made;
    const auto order_of = [&](const OrderId& id) {
        const auto fresh = made.find(id);
        return fresh == made.end() ? *now_.find(id) : fresh->second;
    };
    for (const Fact& fact : decision.facts) {
        if (const auto* recorded = std::get_if<OrderRecorded>(&fact)) {
            made[recorded->record.id] = recorded->record;
        } else if (const auto* line = std::get_if<LineSent>(&fact)) {
            lines.push_back(line->line.str());
        } else if (const auto* sent = std::get_if<OrderSent>(&fact); sent && sent->message) {
            const Order order = order_of(sent->order);
            const Vendor* vendor = now_.find(order.vendor);
            all.push_back({{"type", "order"},
                           {"vendor", order.vendor.str()},
                           {"channel", vendor && vendor->connected ? "automatic" : "manual"},
                           {"order", order.number},
                           {"lines", lines}});
        }
    }
    return all;
}

void AlmaRun::check_preview(const Json& step, const Json& expected) {
    const std::string action = step["action"].get<std::string>();
    allow_only(expected, {"allowed", "codes", "warnings", "messages", "deletes", "keeps", "after"},
               "preview of");
    const auto decision = decide(now_, command_of(step, action));
    if (expected.contains("allowed")) {
        differences_.expect("preview allowed", decision.has_value(), expected["allowed"]);
    }
    if (expected.contains("codes")) {
        const std::vector<std::string> codes =
            decision ? std::vector<std::string>{} : codes_from(decision.error().unmet);
        differences_.expect("preview codes", codes, sorted(expected["codes"]));
    }
    if (!decision) {
        return;
    }
    check_decision({{"result", expected}}, *decision);
    Json rest = expected;
    rest.erase("deletes");
    rest.erase("keeps");
    check_decision(rest, *decision);
    Workspace after;
    build_alma_world(scenario_.value("given", Json::object()), after);
    if (scenario_["steps"][0] != step && expected.contains("after")) {
        throw NotCovered("preview after other steps");
    }
    after.apply(decision->facts);
    check_state(expected.value("after", Json::object()), after);
}

void AlmaRun::check_offers(const Json& step) {
    const LineId line(step["line"].get<std::string>());
    const auto all = offers(now_, line);
    for (const auto& [action, wanted] : step["expect"]["offers"].items()) {
        const auto found = std::ranges::find(all, action, &Offer::action);
        if (found == all.end()) {
            continue;  // this version does not have the action for such a line
        }
        const Json actual = found->allowed() ? Json(true) : Json(codes_from(found->unmet));
        differences_.expect("offer " + action + " on " + line.str() + " (" +
                                std::string(text_of(now_.find(line)->status)) + ")",
                            actual, wanted.is_array() ? sorted(wanted) : wanted);
    }
}

void AlmaRun::check_list(const Json& step) {
    const std::string view = step["view"].get<std::string>();
    static const std::map<std::string, Status> views = {
        {"in_review", Status::in_review},
        {"waiting_for_invoice", Status::waiting_for_invoice},
        {"deferred", Status::deferred},
        {"renewals", Status::waiting_for_manual_renewal}};
    if (view != "all" && !views.contains(view)) {
        throw NotCovered("list " + view);
    }
    Json actual = Json::array();
    for (Slot slot = 0; slot < now_.lines().slots(); ++slot) {
        const Line& line = now_.lines().at(slot);
        const bool listed =
            view == "all" ? line.status != Status::deleted : line.status == views.at(view);
        if (listed) {
            actual.push_back(line.id.str());
        }
    }
    differences_.expect("list " + view, actual, step["expect"]["list"]);
}

void AlmaRun::check_missing(const Json& step) {
    const LineId line(step["line"].get<std::string>());
    require_rows("receive", *now_.find(line));
    static const std::map<std::string_view, std::string> names = {
        {"all_items_received", "not_all_received"},
        {"fully_invoiced", "not_fully_invoiced"},
        {"invoices_paid", "invoice_not_paid"},
        {"order_sent", "order_not_sent"}};
    std::set<std::string> missing;
    bool explained = false;
    for (const Explanation& step_there : explain(now_, line)) {
        if (step_there.action != "automatic_close") {
            continue;
        }
        explained = true;
        for (const ConditionState& condition : step_there.conditions) {
            if (!condition.met) {
                missing.insert(names.at(condition.name));
            }
        }
    }
    if (!explained) {
        throw NotCovered("explaining the close of a line that does not close by itself");
    }
    differences_.expect("missing", sorted(std::vector(missing.begin(), missing.end())),
                        sorted(step["expect"]["result"]["missing"]));
}

}  // namespace

std::vector<std::string> run_alma_scenario(const Json& scenario) {
    return AlmaRun(scenario).run();
}

}  // namespace accession::test
