// SPDX-License-Identifier: Apache-2.0
// Claims: communications with the vendor about what did not come (R63-R67), and the outbox.
#include <algorithm>

#include "core/lifecycle/alma/claim_types.h"
#include "core/lifecycle/alma/condition_words.h"
#include "core/lifecycle/alma/conditions.h"
#include "core/model/trim.h"
#include "core/validation/field_text.h"

namespace accession::alma {

namespace {

void claim_type_faults(const Situation& s, std::vector<Unmet>& all) {
    const std::string_view type = s.command->arg("type");
    if (type.empty()) {
        unmet(all, "missing_claim_type");
    } else if (std::ranges::find(claim_types, type) == std::end(claim_types)) {
        unmet(all, "unknown_claim_type", {{"type", std::string(type)}});
    }
}

bool items_of_line(const Situation& s) {
    return std::ranges::all_of(s.command->items, [&](const ItemId& id) {
        const Item* item = s.state.find(id);
        return item != nullptr && item->line == s.line->id;
    });
}

/// After sending, the internal notes alone stay open (R66).
void claim_edit_faults(const Situation& s, std::vector<Unmet>& all) {
    const FieldSet& set = s.command->set;
    const bool only_notes = set.size() == 1 && set.begin()->first == "notes";
    if (s.claim->state != Status::draft && !only_notes) {
        unmet(all, "claim_already_sent");
        return;
    }
    for (const auto& [name, value] : set) {
        std::vector<Attachment> attachments;
        const bool text = name == "subject" || name == "body" || name == "notes";
        if (!text && name != "attachments") {
            unmet(all, "field_locked", {{"field", name}});
        } else if (text ? !is_plain_text(value) : !read_attachments(value, attachments)) {
            unmet(all, "invalid_field", {{"field", name}});
        }
    }
}

}  // namespace

const Condition claim_is_new =
    argument_is("claim_is_new", "duplicate_claim",
                [](const Situation& s) { return s.state.find(s.command->claim) == nullptr; });
const Condition claim_type_known =
    argument_lists("claim_type_known", "unknown_claim_type", claim_type_faults);
const Condition claim_items_of_line =
    argument_is("claim_items_of_line", "item_not_of_line", items_of_line);
const Condition claim_editable =
    argument_lists("claim_editable", "claim_already_sent", claim_edit_faults);
const Condition claim_is_draft =
    argument_is("claim_is_draft", "claim_already_sent",
                [](const Situation& s) { return s.claim->state == Status::draft; });
const Condition claim_was_sent =
    argument_is("claim_was_sent", "claim_not_sent",
                [](const Situation& s) { return s.claim->state != Status::draft; });
const Condition response_says_something =
    argument_is("response_says_something", "empty_response", [](const Situation& s) {
        return !is_blank(s.command->arg("text")) || !s.command->attachments.empty();
    });
const Condition letter_waiting =
    state_is("letter_waiting", "letter_already_sent",
             [](const Situation& s) { return s.letter->state != LetterState::sent; });
const Condition letter_not_sent =
    state_is("letter_failed", "letter_not_failed",
             [](const Situation& s) { return s.letter->state == LetterState::failed; });

}  // namespace accession::alma
