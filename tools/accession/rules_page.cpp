// SPDX-License-Identifier: Apache-2.0
#include "tools/accession/rules_page.h"

#include <algorithm>
#include <set>

namespace accession::tool {

namespace {

constexpr int rules_in_documents = 74;

std::string_view axis_key(const Rulebook& rulebook, Axis axis) {
    for (const AxisWords& words : rulebook.axes) {
        if (words.axis == axis) {
            return words.key;
        }
    }
    switch (axis) {
    case Axis::invoice_status:
        return "invoice";
    case Axis::claim_state:
        return "claim";
    case Axis::work_order_state:
        return "binding";
    case Axis::letter_state:
        return "letter";
    default:
        return "order";
    }
}

std::string statuses(StatusSet set) {
    std::string text;
    for (std::size_t i = 0; i < status_count; ++i) {
        const auto status = static_cast<Status>(i);
        if (set.has(status)) {
            text += text.empty() ? "" : ", ";
            text += status == Status::none ? std::string_view("(blank)") : text_of(status);
        }
    }
    return text;
}

std::string continuities(const Applies& applies) {
    if (applies.one_time && applies.continuous) {
        return "all";
    }
    return applies.one_time ? "one-time" : "continuous";
}

std::string_view begins(Trigger trigger) {
    switch (trigger) {
    case Trigger::user:
        return "person";
    case Trigger::daily:
        return "daily";
    case Trigger::automatic:
        break;
    }
    return "itself";
}

template <class List>
std::string names(const List& list) {
    std::string text;
    for (const auto* member : list) {
        text += text.empty() ? "" : ", ";
        text += member->name;
    }
    return text;
}

/// "not_all_received" as people write it.
std::string plain(std::string_view name) {
    std::string text(name);
    std::ranges::replace(text, '_', ' ');
    return text;
}

void add_once(std::vector<std::string>& list, std::string_view one) {
    if (std::ranges::find(list, one) == list.end()) {
        list.emplace_back(one);
    }
}

std::string joined(const std::vector<std::string>& list) {
    std::string text;
    for (const std::string& one : list) {
        text += (text.empty() ? "" : ", ") + one;
    }
    return text;
}

std::string identifier(Status status) {
    std::string id;
    for (const char c : text_of(status)) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        id += letter ? c : '_';
    }
    return id;
}

/// Moves on one axis of one continuity, those between the same statuses as one arrow.
std::string diagram(const Rulebook& rulebook, const AxisWords& axis, bool one_time) {
    std::map<std::pair<std::string, std::string>, std::vector<std::string>> arrows;
    std::set<Status> seen;
    for (const Row& row : rulebook.rows) {
        const bool applies = one_time ? row.applies.one_time : row.applies.continuous;
        if (row.axis != axis.axis || row.to == Status::none || !applies) {
            continue;
        }
        for (std::size_t i = 0; i < status_count; ++i) {
            const auto from = static_cast<Status>(i);
            if (row.from.has(from) && from != row.to) {
                const std::string begin = from == Status::none ? "[*]" : identifier(from);
                add_once(arrows[{begin, identifier(row.to)}], row.action);
                seen.insert({from, row.to});
            }
        }
    }
    std::string text = "```mermaid\nstateDiagram-v2\n";
    for (const Word& word : axis.words) {
        if (seen.contains(word.status)) {
            text += "    state \"" + std::string(text_of(word.status)) + "\" as " +
                    identifier(word.status) + "\n";
        }
    }
    for (const auto& [ends, actions] : arrows) {
        text += "    " + ends.first + " --> " + ends.second + " : " + joined(actions) + "\n";
    }
    return text + "```\n";
}

std::string diagrams(const Rulebook& rulebook) {
    std::string text = "## Pictures\n";
    for (const AxisWords& axis : rulebook.axes) {
        const std::string key(axis.key);
        const bool both = rulebook.key == RulebookKey::alma && !axis.of_order;
        if (!both) {
            text += "\n### " + key + "\n" + diagram(rulebook, axis, true);
            continue;
        }
        text += "\n### " + key + ", one-time\n" + diagram(rulebook, axis, true);
        text += "\n### " + key + ", continuous\n" + diagram(rulebook, axis, false);
    }
    return text;
}

std::string_view stage_words(Stage stage) {
    switch (stage) {
    case Stage::first:
        return "the command, before anything else";
    case Stage::state:
        return "the records; all that fail are named";
    case Stage::argument:
        return "the command; the first that fails is named";
    case Stage::offer:
        break;
    }
    return "the records, when the action is offered";
}

std::string conditions(const Rulebook& rulebook) {
    Table table({"condition", "reported as", "in words", "looks at", "actions"});
    std::map<std::string_view, std::vector<std::string>> actions;
    std::vector<const Condition*> order;
    for (const Row& row : rulebook.rows) {
        for (const Condition* condition : row.when) {
            if (!actions.contains(condition->name)) {
                order.push_back(condition);
            }
            add_once(actions[condition->name], row.action);
        }
    }
    for (const Condition* condition : order) {
        const std::string more = condition->list != nullptr ? " and others" : "";
        table.add({std::string(condition->name), std::string(condition->code) + more,
                   plain(condition->name), std::string(stage_words(condition->stage)),
                   joined(actions[condition->name])});
    }
    return "## Conditions\n\n" + table.markdown();
}

std::string effects(const Rulebook& rulebook) {
    Table table({"effect", "in words", "actions"});
    std::map<std::string_view, std::vector<std::string>> actions;
    std::vector<std::string_view> order;
    for (const Row& row : rulebook.rows) {
        for (const Effect* effect : row.does) {
            if (!actions.contains(effect->name)) {
                order.push_back(effect->name);
            }
            add_once(actions[effect->name], row.action);
        }
    }
    for (const std::string_view name : order) {
        table.add({std::string(name), plain(name), joined(actions[name])});
    }
    return "## Effects\n\n" + table.markdown();
}

std::string who_may(const Rulebook& rulebook) {
    if (rulebook.roles.empty()) {
        return {};
    }
    Table table({"action", "roles", "refused without", "line assigned to somebody else"});
    for (const ActionRoles& one : rulebook.roles) {
        std::vector<std::string> roles;
        for (const std::string_view role : one.roles) {
            roles.emplace_back(role);
        }
        table.add({std::string(one.action), joined(roles), std::string(one.refusal),
                   one.owner_only ? "refused" : "goes on"});
    }
    return "## Who may\n\nAny of the roles, where the library's `rolePolicy` is `strict`; under "
           "`open` only what the rows ask for counts.\n\n" +
           table.markdown();
}

/// What a command of the action may say in its `args`, or, of the kind `fields`, in its `set`.
std::string arguments(const Rulebook& rulebook) {
    Table table({"action", "argument", "kind", "needed", "if not said"});
    for (const ActionForm& form : rulebook.forms) {
        for (const Ask& ask : form.asks) {
            std::string kind(text_of(ask.kind));
            for (std::size_t i = 0; i < ask.choices.size(); ++i) {
                kind += (i == 0 ? ": " : ", ") + std::string(ask.choices[i]);
            }
            table.add({std::string(form.action), std::string(ask.name), kind,
                       ask.required ? "yes" : "", std::string(ask.initial)});
        }
    }
    return "## What actions ask for\n\nIn the `args` of a command; fields of a record in its "
           "`set`. "
           "Actions that are not here ask for nothing but what they are about.\n\n" +
           table.markdown();
}

/// Whether a row's source names the rule: "R2" is not in "R20".
bool names_rule(std::string_view source, const std::string& rule) {
    for (std::size_t at = source.find(rule); at != std::string_view::npos;
         at = source.find(rule, at + 1)) {
        const std::size_t end = at + rule.size();
        if ((at == 0 || source[at - 1] == ' ') && (end == source.size() || source[end] == ' ')) {
            return true;
        }
    }
    return false;
}

/// Rules that are shown elsewhere than by a scenario.
std::string_view elsewhere(int rule) {
    return rule == 58 ? "the desk: the line's page and its list of actions" : "";
}

std::string index(const Rulebook& rulebook, const Cited& scenarios) {
    Table table({"rule", "stated by", "shown by"});
    for (int number = 1; number <= rules_in_documents; ++number) {
        const std::string rule = "R" + std::to_string(number);
        std::vector<std::string> actions;
        for (const Row& row : rulebook.rows) {
            if (names_rule(row.source, rule)) {
                add_once(actions, row.action);
            }
        }
        const auto found = scenarios.find(rule);
        std::string shown = found == scenarios.end() ? "" : joined(found->second);
        shown += elsewhere(number);
        table.add({rule, joined(actions), shown});
    }
    return "## Index of the rules\n\nThe numbers are those of the rows' sources; the scenarios are "
           "those in `tests/conformance/alma`.\n\n" +
           table.markdown();
}

/// Where a workspace of ours does otherwise than FOLIO's server does today, and why.
std::string differences_from_folio() {
    return "## Where this is not what FOLIO's server does\n\n"
           "FOLIO has two functions for a line's receipt status; which one counts depends on the "
           "button "
           "that was pressed. Here one function counts the pieces, whatever changed them (C1):\n\n"
           "- A line that is received independently becomes Fully Received when its last expected "
           "piece "
           "is received; FOLIO leaves it at Partially Received unless the piece is changed by "
           "hand.\n"
           "- The last piece marked Unreceivable, or Received by editing it, makes the line Fully "
           "Received and, if it is paid, "
           "closes the order; FOLIO's order stays open, which its users report as an error.\n"
           "- A piece that is added to a Fully Received line makes it Partially Received, and "
           "deleting "
           "the last expected piece makes it Fully Received; FOLIO recalculates neither. A status "
           "that somebody has set by hand stays, as does that of a line in a pending order. Adding "
           "or "
           "deleting pieces never reopens a closed order.\n\n"
           "Reopening recalculates the statuses, as FOLIO does. Bringing back those from before "
           "the "
           "close is offered beside it, and happens only when somebody asks for it.\n\n"
           "An order whose lines are all Cancelled closes with the reason \"Cancelled\", as the "
           "server "
           "does; a setting of the workspace gives \"Complete\", as FOLIO's documentation says.\n\n"
           "Fields that may not change any more follow the server. A workspace can choose the "
           "shorter "
           "list of FOLIO's documentation instead: a field must then be on that list, in the "
           "column of "
           "the order's type, and free on the server too.\n\n"
           "Acquisition units decide who may create, change and delete, as on the server. They "
           "hide "
           "nothing: who has the library on a device sees all of its orders, and an import says so "
           "of a "
           "unit that FOLIO shows to its members alone.\n";
}

}  // namespace

Table rules_table(const Rulebook& rulebook) {
    Table table({"action", "by", "axis", "for", "from", "when", "to", "does", "source"});
    for (const Row& row : rulebook.rows) {
        const std::string to = row.to == Status::none ? "stays" : std::string(text_of(row.to));
        table.add({std::string(row.action), std::string(begins(row.trigger)),
                   std::string(axis_key(rulebook, row.axis)), continuities(row.applies),
                   statuses(row.from), names(row.when), to, names(row.does),
                   std::string(row.source)});
    }
    return table;
}

std::string rules_page(const Rulebook& rulebook, const Cited& scenarios) {
    const bool alma = rulebook.key == RulebookKey::alma;
    std::string page = "<!-- SPDX-License-Identifier: Apache-2.0 -->\n# Rules: ";
    page += alma ? "Alma" : "FOLIO";
    page += "\n\nRead off the table that decides, by `accession rules ";
    page += alma ? "alma" : "folio";
    page += " --markdown`. Several conditions of one row must all be met.\n\n";
    page += rules_table(rulebook).markdown() + "\n" + diagrams(rulebook) + "\n" +
            conditions(rulebook) + "\n" + effects(rulebook) + "\n" + arguments(rulebook);
    if (alma) {
        page += "\n" + who_may(rulebook) + "\n" + index(rulebook, scenarios);
    } else {
        page += "\n" + who_may(rulebook) + "\n" + differences_from_folio();
    }
    return page;
}

}  // namespace accession::tool
