// SPDX-License-Identifier: Apache-2.0
#include "core/conformance/alma_runner.h"

#include <algorithm>
#include <set>

#include "core/conformance/alma_checks.h"
#include "core/conformance/alma_names.h"
#include "core/conformance/alma_step.h"
#include "core/conformance/alma_template.h"
#include "core/conformance/alma_world.h"
#include "core/journal/fact_codec.h"
#include "core/lifecycle/alma/work_lists.h"
#include "core/lifecycle/engine.h"

namespace accession::conformance {

namespace {

/// What is expected besides records.
Json beside_the_state(Json expected) {
    for (const char* part : {"lines", "orders", "items", "holdings", "bibs", "eresources",
                             "encumbrances", "invoices", "claims", "workOrders"}) {
        if (expected.is_object()) {
            expected.erase(part);
        }
    }
    return expected;
}

std::vector<std::string> roles_of(const Json& value) {
    if (value.is_string()) {
        return {value.get<std::string>()};
    }
    return value.get<std::vector<std::string>>();
}

Json codes_of(const std::vector<Unmet>& unmet) {
    std::vector<std::string> codes;
    for (const Unmet& one : unmet) {
        codes.push_back(one.code);
    }
    return as_set(std::move(codes));
}

using Answer = std::expected<Decision, Refusal>;

class Run {
public:
    Run(const Json& given, const Rulebook& rulebook)
        : rulebook_(rulebook), today_(today_of(given)) {
        build_alma_world(given, now_);
        names_.learn(now_);
        const Json actor = given.value("actor", Json::object());
        roles_ = actor.contains("roles") ? roles_of(actor["roles"])
                                         : std::vector<std::string>{"purchasing_operator"};
    }

    std::vector<std::string> take(const Json& step);

private:
    [[nodiscard]] std::vector<std::string> roles_for(const Json& step) const {
        return value_at(step, "as", Json()).is_null() ? roles_ : roles_of(step["as"]);
    }
    [[nodiscard]] Answer decided(const Json& step, const std::string& action);
    void act(const Json& step, const Json& expected, Differences& differences);
    void ask(const Json& step, const Json& expected, Differences& differences);
    void check_offers(const Json& step, const Json& expected, Differences& differences) const;
    void check_preview(const Json& step, const Json& expected, Differences& differences);
    void check_list(const Json& step, const Json& expected, Differences& differences) const;
    void check_missing(const Json& step, const Json& expected, Differences& differences) const;
    void check_refusal(const Json& expected, const std::vector<Unmet>& unmet,
                       Differences& differences) const;
    void check_words(const Json& expected, std::string_view answer, Differences& differences) const;

    const Rulebook& rulebook_;
    Workspace now_;
    AlmaNames names_;
    Date today_;
    std::vector<std::string> roles_;
    int commands_ = 0;
};

/// The day belongs to the scenario, not to the library: moving it alone is no command.
bool moves_the_day(const std::string& action) {
    return action == "set_today" || action == "run_daily";
}

/// A field that the library knows and the contract does not is one that nothing takes.
FieldSet kept_to_contract(const std::string& action, const FieldSet& set) {
    FieldSet kept;
    for (const auto& [name, value] : set) {
        kept[is_edited_by(action, name) ? name : "?" + name] = value;
    }
    return kept;
}

Answer Run::decided(const Json& step, const std::string& action) {
    const Date day = moves_the_day(action) ? date_at(step, "today").value_or(today_) : today_;
    if (day < today_) {
        return std::unexpected(Refusal{{{"date_in_past", {}}}});
    }
    if (action == "set_today") {
        return Decision{};
    }
    Command command = command_of(step, action, names_);
    command.set = kept_to_contract(action, command.set);
    command.id = CommandId("c" + std::to_string(++commands_));
    command.roles = roles_for(step);
    command.today = day;
    return decide(rulebook_, now_, command);
}

void Run::check_refusal(const Json& expected, const std::vector<Unmet>& unmet,
                        Differences& differences) const {
    const Json codes = codes_of(unmet);
    if (!expected.contains("refused")) {
        differences.add("refused with " + codes.dump());
    } else {
        differences.refuse_unknown(expected["refused"], {"codes"}, "refused");
        if (expected["refused"].contains("codes")) {
            differences.expect("refused", codes, expected["refused"]["codes"]);
        }
    }
    // What is refused does nothing and says nothing (contract, 14.17).
    check_decision(expected, now_, Decision{}, names_, differences);
    check_decision(expected.value("result", Json::object()), now_, Decision{}, names_, differences);
}

/// `answer`: what a step of this kind may be asked for besides the state.
void Run::check_words(const Json& expected, std::string_view answer,
                      Differences& differences) const {
    differences.refuse_unknown(beside_the_state(expected),
                               {"warnings", "messages", "refused", answer}, "expect");
    if (answer == "result") {
        differences.refuse_unknown(expected.value("result", Json::object()),
                                   {"deletes", "keeps", "hits", "changed", "missing"}, "result");
    }
}

void Run::act(const Json& step, const Json& expected, Differences& differences) {
    const std::string action = step["do"].get<std::string>();
    check_words(expected, "result", differences);
    const Hash128 before = now_.state_hash();
    const Answer answer = decided(step, action);
    if (now_.state_hash() != before) {
        differences.add("deciding changed the state");
    }
    if (!answer) {
        check_refusal(expected, answer.error().unmet, differences);
        return;
    }
    if (expected.contains("refused")) {
        differences.add("expected a refusal with " + expected["refused"].dump() +
                        ", found it accepted");
    }
    names_.learn(answer->facts);
    check_decision(expected, now_, *answer, names_, differences);
    const Json result = expected.value("result", Json::object());
    check_decision(result, now_, *answer, names_, differences);
    if (result.contains("hits")) {
        std::vector<std::string> hits;
        for (const TitleId& hit : answer->result.hits) {
            hits.push_back(hit.str());
        }
        // Only who asks for titles hears of any (contract, 14.14).
        const bool searched = step.contains("query") && !step["query"].is_null();
        differences.expect("hits", searched ? Json(hits) : Json(), result["hits"]);
    }
    if (result.contains("changed")) {
        differences.expect("changed", answer->result.changed, result["changed"]);
    }
    if (result.contains("missing")) {
        differences.add("result.missing: nobody was asked what is missing");
    }
    now_.apply(answer->facts);
    if (moves_the_day(action)) {
        today_ = date_at(step, "today").value_or(today_);
    }
}

void Run::check_offers(const Json& step, const Json& expected, Differences& differences) const {
    const Asker asker{"", roles_for(step), today_};
    const auto all = offers(rulebook_, now_, LineId(text_at(step, "line")), &asker);
    const Json wanted = expected.value("offers", Json::object());
    for (const auto& [action, answer] : wanted.items()) {
        const auto found = std::ranges::find(all, action, &Offer::action);
        if (found == all.end()) {
            differences.add("offers " + action + ": not listed");
            continue;
        }
        const Json actual = found->allowed() ? Json(true) : codes_of(found->unmet);
        differences.expect("offers " + action, actual, answer);
    }
}

void Run::check_preview(const Json& step, const Json& expected, Differences& differences) {
    const Json wanted = expected.value("preview", Json::object());
    const Answer answer = decided(step, text_at(step, "action"));
    if (wanted.contains("allowed")) {
        differences.expect("allowed", answer.has_value(), wanted["allowed"]);
    }
    if (wanted.contains("codes")) {
        const Json codes = answer ? Json::array() : codes_of(answer.error().unmet);
        differences.expect("codes", codes, wanted["codes"]);
    }
    differences.refuse_unknown(
        wanted, {"allowed", "codes", "warnings", "messages", "deletes", "keeps", "after"},
        "preview");
    differences.refuse_unknown(beside_the_state(wanted.value("after", Json::object())), {},
                               "after");
    if (!answer) {
        check_decision(wanted, now_, Decision{}, names_, differences);
        check_state(wanted.value("after", Json::object()), now_, names_, differences);
        return;
    }
    AlmaNames names = names_;
    names.learn(answer->facts);
    check_decision(wanted, now_, *answer, names, differences);
    if (wanted.contains("after")) {
        Workspace after;
        after.apply(decode_facts(encode_snapshot(now_)).value());
        after.apply(answer->facts);
        check_state(wanted["after"], after, names, differences);
    }
}

void Run::check_list(const Json& step, const Json& expected, Differences& differences) const {
    const auto lines = alma::work_list(now_, text_at(step, "view"));
    if (!lines) {
        differences.add("there is no list " + text_at(step, "view"));
        return;
    }
    Json names = Json::array();
    for (const LineId& line : *lines) {
        names.push_back(line.str());
    }
    if (expected.contains("list") && names != expected["list"]) {
        differences.add("list: expected " + expected["list"].dump() + ", found " + names.dump());
    }
}

void Run::check_missing(const Json& step, const Json& expected, Differences& differences) const {
    const Json result = expected.value("result", Json::object());
    if (result.contains("missing")) {
        const auto missing = alma::missing_for_close(now_, LineId(text_at(step, "line")));
        differences.expect("missing", codes_of(missing), result["missing"]);
    }
    check_decision(result, now_, Decision{}, names_, differences);
}

/// Questions: nothing may change.
void Run::ask(const Json& step, const Json& expected, Differences& differences) {
    const std::string question = step["do"].get<std::string>();
    const Hash128 before = now_.state_hash();
    const LineId line(text_at(step, "line"));
    check_words(expected, question == "explain_close" ? "result" : std::string_view(question),
                differences);
    const bool unknown =
        (question == "offers" || question == "explain_close") && now_.find(line) == nullptr;
    if (expected.contains("refused") && !unknown) {
        differences.add("expected a refusal with " + expected["refused"].dump() +
                        ", found an answer");
    }
    check_decision(expected, now_, Decision{}, names_, differences);
    if (unknown) {
        check_refusal(expected, {{"unknown_line", {}}}, differences);
    } else if (question == "offers") {
        check_offers(step, expected, differences);
    } else if (question == "preview") {
        check_preview(step, expected, differences);
    } else if (question == "list") {
        check_list(step, expected, differences);
    } else {
        check_missing(step, expected, differences);
    }
    if (now_.state_hash() != before) {
        differences.add(question + " changed the state");
    }
}

std::vector<std::string> Run::take(const Json& step) {
    static const std::set<std::string> questions = {"offers", "preview", "list", "explain_close"};
    Differences differences;
    const Json expected = step.value("expect", Json::object());
    const std::string action = step.at("do").get<std::string>();
    if (questions.contains(action)) {
        ask(step, expected, differences);
    } else {
        act(step, expected, differences);
    }
    check_state(expected, now_, names_, differences);
    return differences.found();
}

}  // namespace

std::vector<std::string> run_alma_scenario(const Json& scenario, const Rulebook& rulebook) {
    Json given = value_at(scenario, "given", Json::object());
    for (auto part = given.begin(); part != given.end();) {
        part = part->is_null() ? given.erase(part) : std::next(part);
    }
    Run run(given, rulebook);
    std::vector<std::string> problems;
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
