// SPDX-License-Identifier: Apache-2.0
#include "core/conformance/folio_runner.h"

#include <algorithm>
#include <optional>

#include "core/conformance/folio_checks.h"
#include "core/conformance/folio_names.h"
#include "core/conformance/folio_step.h"
#include "core/conformance/folio_template.h"
#include "core/lifecycle/engine.h"
#include "core/validation/folio_order_fields.h"

namespace accession::conformance {

namespace {

/// The engine's own words for what FOLIO calls otherwise.
std::vector<Unmet> in_folio_words(std::vector<Unmet> unmet, std::string_view action = {}) {
    for (Unmet& one : unmet) {
        if (one.code == "unknown_item") {
            one.code = "pieceNotFound";
        } else if (one.code == "unknown_order") {
            one.code = "orderNotFound";
        } else if (one.code == "unknown_line") {
            one.code =
                action == "add_routing_list" ? "poLineNotFoundForRoutingList" : "poLineNotFound";
        }
    }
    return unmet;
}

/// FOLIO keeps its settings as texts.
template <class Value>
std::optional<Value> setting(const Json& settings, const char* name) {
    const auto given = settings.find(name);
    if (given == settings.end() || given->is_null()) {
        return std::nullopt;
    }
    const Json value = given->is_string() ? Json::parse(given->get<std::string>()) : *given;
    return value.get<Value>();
}

class FolioRun {
public:
    FolioRun(const Json& given, const Rulebook& rulebook) : rulebook_(rulebook) {
        Settings settings;
        settings.rulebook = RulebookKey::folio;
        const Json wanted = given.value("settings", Json::object());
        settings.max_lines_per_order = setting<std::int32_t>(wanted, "poLines-limit");
        settings.approval_required = setting<bool>(wanted, "isApprovalRequired").value_or(false);
        now_.put(settings);
        for (const char* vendor : {"V1", "V2"}) {
            now_.put(Vendor{VendorId(vendor), vendor, vendor, true, true});
        }
        place_order(given.value("order", Json::object()));
        const Json lines = given.value("lines", Json::object());
        for (const auto& [name, spec] : lines.items()) {
            place_line(name, spec);
        }
    }

    std::vector<std::string> take(const Json& step);
    [[nodiscard]] const std::vector<std::string>& invalid_lines() const { return invalid_; }

private:
    void place_order(const Json& given) {
        Order order;
        order.id = the_order;
        order.number = "10000";
        order.status = Status::pending;
        order.vendor = VendorId("V1");
        // What a scenario gives need not be what FOLIO would take: the steps begin from there.
        static_cast<void>(folio::set_order_fields(order, folio_order_fields(given)));
        now_.put(order);
    }

    /// Given lines are made, and checked, as any line is.
    void place_line(const std::string& name, const Json& spec) {
        const Json step = {{"do", "create_line"}, {"line", name}, {"line_body", spec}};
        Command command = *folio_step(step, now_, names_).command;
        command.id = next_id();
        furnish(command);
        const auto decision = decide(rulebook_, now_, command);
        if (!decision) {
            invalid_.push_back("given " + name + ": " + decision.error().unmet.front().code);
            return;
        }
        apply(*decision, {});
    }

    /// Holdings that a line's places are given as are there already: `h:L1:LOC1` stands at LOC1.
    void furnish(const Command& command) {
        for (const auto& [path, value] : command.set) {
            for (const LocationShare& share : value.locations) {
                const std::string& name = share.holdings.str();
                if (name.starts_with("h:") && now_.find(share.holdings) == nullptr) {
                    now_.put(
                        Holdings{share.holdings, TitleId{}, name.substr(name.rfind(':') + 1), {}});
                }
            }
        }
    }

    void apply(const Decision& decision, const std::vector<std::string>& given) {
        now_.apply(decision.facts);
        names_.learn(now_, decision.facts, given);
    }

    [[nodiscard]] CommandId next_id() { return CommandId("c" + std::to_string(++commands_)); }

    void check_result(const Json& expected, std::size_t taken, const std::vector<LeftOut>& left,
                      Differences& differences) const;
    void refuse(const Json& expected, const Command& command, const std::vector<Unmet>& unmet,
                Differences& differences) const;

    const Rulebook& rulebook_;
    Workspace now_;
    FolioNames names_;
    std::vector<std::string> invalid_;
    int commands_ = 0;
};

void FolioRun::check_result(const Json& expected, std::size_t taken,
                            const std::vector<LeftOut>& left, Differences& differences) const {
    const Json result = expected.value("result", Json::object());
    differences.refuse_unknown(result, {"ok", "errors"}, "result");
    if (result.contains("ok")) {
        differences.expect("result.ok", taken, result["ok"]);
    }
    if (result.contains("errors")) {
        nlohmann::json errors = nlohmann::json::object();
        for (const LeftOut& one : left) {
            errors[names_.name_of(one.item)] = in_folio_words({one.why}).front().code;
        }
        if (errors != nlohmann::json(result["errors"])) {
            differences.add("result.errors: expected " + result["errors"].dump() + ", found " +
                            errors.dump());
        }
    }
}

/// Piece by piece, nothing taken is a result too: FOLIO answers 200 even if every piece failed.
void FolioRun::refuse(const Json& expected, const Command& command, const std::vector<Unmet>& unmet,
                      Differences& differences) const {
    const bool piecewise =
        std::ranges::find(rulebook_.piecewise, command.action) != rulebook_.piecewise.end();
    const bool by_piece =
        std::ranges::all_of(unmet, [](const Unmet& one) { return one.params.contains("item"); });
    if (piecewise && (by_piece || expected.contains("result")) && !expected.contains("error")) {
        std::vector<LeftOut> left;
        for (const Unmet& one : unmet) {
            const auto item = one.params.find("item");
            left.push_back({ItemId(item == one.params.end() ? "" : item->second), one});
        }
        check_result(expected, 0, left, differences);
        return;
    }
    const std::vector<Unmet> told = in_folio_words(unmet, command.action);
    if (!expected.contains("error")) {
        differences.add(command.action + " was refused: " + told.front().code);
        return;
    }
    check_folio_error(expected["error"], command.action, told, differences);
}

std::vector<std::string> FolioRun::take(const Json& step) {
    Differences differences;
    const Json expected = step.value("expect", Json::object());
    FolioStep read = folio_step(step, now_, names_);
    if (read.command) {
        Command& command = *read.command;
        command.id = next_id();
        furnish(command);
        if (command.today == Date{}) {
            command.today = *Date::from_civil(2026, 3, 2);
        }
        const Hash128 before = now_.state_hash();
        const auto decision = decide(rulebook_, now_, command);
        if (now_.state_hash() != before) {
            differences.add("deciding changed the state");
        }
        if (!decision) {
            refuse(expected, command, decision.error().unmet, differences);
        } else {
            if (expected.contains("error")) {
                differences.add("expected a refusal with " + expected["error"].dump() +
                                ", found it accepted");
            }
            const std::size_t left = decision->result.left_out.size();
            check_result(expected, command.items.size() - left, decision->result.left_out,
                         differences);
            apply(*decision, read.given_names);
        }
    } else if (expected.contains("error")) {
        differences.add("expected a refusal with " + expected["error"].dump() +
                        ", found nothing to do");
    }
    check_folio_state(expected, now_, names_, differences);
    return differences.found();
}

}  // namespace

std::vector<std::string> run_folio_scenario(const Json& scenario, const Rulebook& rulebook) {
    FolioRun run(scenario.value("given", Json::object()), rulebook);
    std::vector<std::string> problems = run.invalid_lines();
    int number = 0;
    for (const Json& step : scenario.at("steps")) {
        ++number;
        for (const std::string& difference : run.take(step)) {
            problems.push_back("step " + std::to_string(number) + ": " + difference);
        }
    }
    return problems;
}

}  // namespace accession::conformance
