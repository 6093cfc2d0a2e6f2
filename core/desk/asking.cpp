// SPDX-License-Identifier: Apache-2.0
#include "core/desk/asking.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <utility>

#include "core/desk/view_parts.h"
#include "core/desk/views.h"
#include "core/journal/messages.h"
#include "core/lifecycle/matching.h"
#include "core/lifecycle/situation.h"
#include "core/lifecycle/steps.h"
#include "core/model/codec.h"
#include "core/model/fields.h"

namespace accession::desk {

using Json = nlohmann::json;

namespace {

bool sort_fits(const Row& row, const Situation& situation) {
    return std::ranges::none_of(row.when, [&](const Condition* condition) {
        return condition->lasting && !condition->holds(situation);
    });
}

}  // namespace

bool is_listed(const Rulebook& rulebook, std::string_view action) {
    const auto form = std::ranges::find(rulebook.forms, action, &ActionForm::action);
    return form == rulebook.forms.end() || form->listed;
}

std::vector<std::string> roles_of(const Rulebook& rulebook) {
    std::vector<std::string> all;
    for (const ActionRoles& rule : rulebook.roles) {
        for (const std::string_view role : rule.roles) {
            if (std::ranges::find(all, role) == all.end()) {
                all.emplace_back(role);
            }
        }
    }
    return all;
}

Asker asker_from(const Json& question, const Rulebook& rulebook) {
    Asker asker;
    if (!question.is_object()) {
        asker.roles = roles_of(rulebook);
        return asker;
    }
    asker.actor = text_of_question(question, "actor");
    asker.today = Date::parse(text_of_question(question, "today")).value_or(Date{});
    const Json roles = question.value("roles", Json());
    if (!roles.is_array()) {
        asker.roles = roles_of(rulebook);
        return asker;
    }
    for (const Json& role : roles) {
        if (role.is_string()) {
            asker.roles.push_back(role.get<std::string>());
        }
    }
    return asker;
}

Command trial_of(const Asker& asker, std::string action) {
    Command command;
    command.id = CommandId("trial");
    command.action = std::move(action);
    command.today = asker.today;
    command.actor = asker.actor;
    command.roles = asker.roles;
    return command;
}

std::vector<Unmet> refusal_of(const State& state, const Command& command) {
    std::vector<LeftOut> left_out;
    auto steps = steps_of(rulebook_of(state.settings().rulebook), state, command, left_out);
    return steps ? std::vector<Unmet>{} : std::move(steps.error().unmet);
}

Json trial_view(const State& state, const Command& command) {
    const std::vector<Unmet> unmet = refusal_of(state, command);
    return {{"action", command.action}, {"allowed", unmet.empty()}, {"unmet", to_json(unmet)}};
}

bool is_for(const Rulebook& rulebook, std::string_view action, const State& state,
            const Line& line) {
    const Situation situation{state, nullptr, &line, state.find(line.order)};
    return std::ranges::any_of(rulebook.rows, [&](const Row& row) {
        return row.action == action && row.trigger == Trigger::user && applies_to(row, situation) &&
               sort_fits(row, situation);
    });
}

Json offers_view(const State& state, const Line& line, const Asker& asker) {
    const Rulebook& rulebook = rulebook_of(state.settings().rulebook);
    const std::vector<Offer> all = offers(state, line.id, &asker);
    Json offered = Json::array();
    for (const bool allowed : {true, false}) {
        for (const Offer& offer : all) {
            if (offer.allowed() == allowed && is_listed(rulebook, offer.action) &&
                is_for(rulebook, offer.action, state, line)) {
                offered.push_back(offer_view(offer));
            }
        }
    }
    return offered;
}

Json record_offers_view(const State& state, const Line& line, const Asker& asker) {
    const RecordActions& records = rulebook_of(state.settings().rulebook).records;
    Json offered = Json::array();
    for (const std::string_view action :
         {records.edit_line, records.make_item, records.make_title, records.edit_title,
          records.delete_title, records.make_routing_list, records.delete_routing_list,
          records.note_invoice}) {
        if (!action.empty()) {
            offered.push_back(offer_view(offer(state, line.id, action, &asker)));
        }
    }
    return offered;
}

namespace {

/// Answers that somebody has to choose, chosen: whether an action could be taken does not hang on them.
void answer_choices(const Rulebook& rulebook, Command& command) {
    const auto form = std::ranges::find(rulebook.forms, command.action, &ActionForm::action);
    if (form == rulebook.forms.end()) {
        return;
    }
    for (const Ask& ask : form->asks) {
        if (ask.required && !ask.choices.empty()) {
            command.args[std::string(ask.name)] = std::string(ask.choices.front());
        }
    }
}

}  // namespace

Json item_actions(const State& state, const Item& item, const Asker& asker) {
    Json allowed = Json::array();
    std::set<std::string_view> asked;
    const Rulebook& rulebook = rulebook_of(state.settings().rulebook);
    for (const Row& row : rulebook.rows) {
        const bool of_item = row.subject == Subject::item || row.subject == Subject::single_item;
        if (row.trigger != Trigger::user || !of_item || !asked.insert(row.action).second) {
            continue;
        }
        Command command = trial_of(asker, std::string(row.action));
        command.items.push_back(item.id);
        answer_choices(rulebook, command);
        if (refusal_of(state, command).empty()) {
            allowed.push_back(std::string(row.action));
        }
    }
    return allowed;
}

namespace {

/// What is left of an item without what tells it from others of its sort.
std::string sort_of(Item item) {
    item.id = ItemId{};
    item.sequence = 0;
    for (std::string Item::* text :
         {&Item::barcode, &Item::call_number, &Item::copy_number, &Item::enumeration,
          &Item::chronology, &Item::description, &Item::note, &Item::received_by, &Item::extra}) {
        (item.*text).clear();
    }
    item.expected_on.reset();
    item.received_on.reset();
    PieceTerms& terms = item.folio.edit();
    terms.status_on.reset();
    terms.accession_number.clear();
    terms.internal_note.clear();
    terms.external_note.clear();
    ByteWriter bytes;
    Encoder{bytes}.write(item);
    return bytes.take();
}

}  // namespace

Json ItemActions::of(const Item& item) {
    if (state_.settings().rulebook != RulebookKey::folio) {
        return item_actions(state_, item, asker_);
    }
    const auto [found, fresh] = known_.try_emplace(sort_of(item));
    if (fresh) {
        found->second = item_actions(state_, item, asker_);
    }
    return found->second;
}

}  // namespace accession::desk
