// SPDX-License-Identifier: Apache-2.0
// Facts are equal when all of their fields are, and about nothing that is not there.
#include "core/lifecycle/fact.h"

#include <gtest/gtest.h>

#include <utility>

#include "core/journal/fact_codec.h"
#include "core/lifecycle/draft.h"
#include "core/lifecycle/fact_fields.h"
#include "core/workspace/workspace.h"
#include "tests/support/field_changer.h"

namespace accession {
namespace {

/// The fact with its n-th field changed; nothing when it has fewer.
template <class Kind>
std::optional<Kind> with_field_changed(Kind fact, int field) {
    test::FieldChanger changer{field};
    fields(changer, fact);
    return changer.changed ? std::optional<Kind>(std::move(fact)) : std::nullopt;
}

template <class Kind>
void expect_equal_by_fields() {
    const Kind fact{};
    const std::string_view name = name_of(Fact(fact));
    EXPECT_EQ(Fact(fact), Fact(Kind{})) << name;
    int count = 0;
    while (const auto other = with_field_changed(fact, count)) {
        EXPECT_NE(Fact(*other), Fact(fact)) << name << ", field " << count;
        EXPECT_EQ(Fact(*other), Fact(*with_field_changed(fact, count)));
        EXPECT_NE(encode_facts(std::vector<Fact>{*other}), encode_facts(std::vector<Fact>{fact}))
            << name << ", field " << count;
        ++count;
    }
    EXPECT_GT(count, 0) << name;
}

template <std::size_t... Kinds>
void expect_all_equal_by_fields(std::index_sequence<Kinds...>) {
    (expect_equal_by_fields<std::variant_alternative_t<Kinds, Fact>>(), ...);
}

TEST(Facts, AreEqualWhenAllTheirFieldsAre) {
    expect_all_equal_by_fields(std::make_index_sequence<std::variant_size_v<Fact>>());
}

template <class Kind>
void expect_nothing_without_record() {
    if constexpr (!is_recorded<Kind>) {
        Workspace workspace;
        const Hash128 before = workspace.state_hash();
        workspace.apply(std::vector<Fact>{Kind{}});
        EXPECT_EQ(workspace.state_hash(), before) << name_of(Fact(Kind{}));
    }
}

template <std::size_t... Kinds>
void expect_nothing_without_records(std::index_sequence<Kinds...>) {
    (expect_nothing_without_record<std::variant_alternative_t<Kinds, Fact>>(), ...);
}

TEST(Facts, AboutARecordThatIsNotThereChangeNothing) {
    expect_nothing_without_records(std::make_index_sequence<std::variant_size_v<Fact>>());
}

TEST(Facts, MoveTheAxisTheyName) {
    Workspace workspace;
    Line line;
    line.id = LineId("L1");
    workspace.put(line);
    workspace.apply(std::vector<Fact>{
        LineMoved{line.id, LineAxis::status, Status::none, Status::sent},
        LineMoved{line.id, LineAxis::receipt, Status::none, Status::awaiting_receipt},
        LineMoved{line.id, LineAxis::payment, Status::none, Status::awaiting_payment}});
    const Line& moved = *workspace.find(line.id);
    EXPECT_EQ(moved.status, Status::sent);
    EXPECT_EQ(moved.receipt, Status::awaiting_receipt);
    EXPECT_EQ(moved.payment, Status::awaiting_payment);
}

TEST(Drafts, HaveTheirOwnSettingsOnceThoseAreChanged) {
    Workspace workspace;
    Draft draft(workspace);
    EXPECT_EQ(&draft.settings(), &workspace.settings());
    Settings settings;
    settings.name = "Another Library";
    fold(draft, SettingsRecorded{settings});
    EXPECT_EQ(draft.settings().name, "Another Library");
    EXPECT_EQ(workspace.settings().name, "Library");
}

TEST(Drafts, KnowTheNumbersOfOrdersBelowAndTheirOwn) {
    Workspace workspace;
    Order order;
    order.id = OrderId("O1");
    order.number = "PO-1";
    workspace.put(order);
    Draft draft(workspace);
    order.id = OrderId("O2");
    order.number = "PO-2";
    fold(draft, OrderRecorded{order});
    EXPECT_TRUE(draft.order_number_taken("PO-1"));
    EXPECT_TRUE(draft.order_number_taken("PO-2"));
    EXPECT_FALSE(draft.order_number_taken("PO-3"));
    fold(draft, OrderDeleted{OrderId("O2")});
    EXPECT_FALSE(draft.order_number_taken("PO-2")) << "its order is gone";
}

}  // namespace
}  // namespace accession
