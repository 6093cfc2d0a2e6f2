// SPDX-License-Identifier: Apache-2.0
// Forms offer exactly what the actions behind them take.
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

#include "core/desk/asking.h"
#include "core/desk/field_tables.h"
#include "core/lifecycle/alma/effects.h"
#include "core/validation/alma_line_fields.h"

namespace accession::desk {
namespace {

TEST(DeskForms, EveryFieldOfALineIsAsked) {
    const std::vector<FormField> fields = form_fields(RulebookKey::alma, "edit_line");
    for (const alma::LineField& field : alma::line_fields()) {
        EXPECT_NE(std::ranges::find(fields, field.name, &FormField::name), fields.end())
            << field.name;
    }
}

TEST(DeskForms, WhatIsAskedOfAnItemCanBeSet) {
    Item item;
    for (const FormField& field : form_fields(RulebookKey::alma, "edit_item")) {
        EXPECT_EQ(alma::set_item_field(item, field.name, {}), alma::SetField::done) << field.name;
    }
}

TEST(DeskForms, EveryFieldsQuestionHasFields) {
    for (const ActionForm& form : alma_rulebook().forms) {
        const bool asks = std::ranges::any_of(
            form.asks, [](const Ask& ask) { return ask.kind == AskKind::fields; });
        if (asks) {
            EXPECT_FALSE(form_fields(RulebookKey::alma, form.action).empty()) << form.action;
        }
    }
}

TEST(DeskForms, RolesAreTheRulebooks) {
    EXPECT_EQ(roles_of(alma_rulebook()).size(), 7U);
    EXPECT_EQ(roles_of(folio_rulebook()).size(), 9U);
}

TEST(DeskForms, AnAskerWithoutRolesHasThemAll) {
    const Asker all = asker_from(nlohmann::json("POL-1"), alma_rulebook());
    EXPECT_EQ(all.roles.size(), 7U);
    const Asker none =
        asker_from({{"roles", nlohmann::json::array()}, {"actor", "Ada"}}, alma_rulebook());
    EXPECT_TRUE(none.roles.empty());
    EXPECT_EQ(none.actor, "Ada");
}

}  // namespace
}  // namespace accession::desk
