// SPDX-License-Identifier: Apache-2.0
// What is written to vendors, in the language of the library's letters.
#include <gtest/gtest.h>

#include "core/lifecycle/alma/claim_types.h"
#include "core/lifecycle/alma/letter_words.h"
#include "tests/support/world.h"

namespace accession::test {
namespace {

class AlmaLetterLanguage : public ::testing::Test {
protected:
    World world{RulebookKey::alma};

    void write_in(std::string_view language) {
        Command command = world.command("edit_settings", "");
        command.set["letterLanguage"].text = language;
        ASSERT_EQ(world.act(command).codes, Codes{});
    }
    [[nodiscard]] const Claim& claim_of(std::string_view line) const {
        return *world.workspace.find(world.workspace.claims_of(LineId(std::string(line))).front());
    }
    [[nodiscard]] const Letter& letter_of(std::string_view line = "L1") const {
        return *world.workspace.find(world.workspace.letters_of(LineId(std::string(line))).back());
    }
};

TEST_F(AlmaLetterLanguage, AClaimIsInTheLanguageOfTheLibrarysLetters) {
    write_in("de");
    world.add(AlmaLine{});
    ASSERT_TRUE(world.act("start_claim", "L1", {{"type", "damaged"}}).accepted());
    EXPECT_EQ(claim_of("L1").subject, "Reklamation POL-L1: beschädigt");
    EXPECT_EQ(claim_of("L1").body,
              "An Vendor One\n\n"
              "Wir schreiben Ihnen wegen POL-L1: First Title, ISBN 9780306406157.\n"
              "Unsere Bestellung: PO-L1\n"
              "Bestellt am: 2026-03-02\n"
              "Erwartet am: 2026-04-01\n"
              "Grund der Reklamation: beschädigt\n\n"
              "Bitte senden Sie uns Ersatz und teilen Sie uns mit, was mit dem beschädigten "
              "Exemplar geschehen soll.");
    write_in("fr");
    world.add(AlmaLine{.id = "L2"});
    ASSERT_TRUE(world.act("start_claim", "L2", {{"type", "not_received"}}).accepted());
    EXPECT_EQ(claim_of("L2").subject, "Réclamation POL-L2\u00a0: non reçu");
    EXPECT_EQ(claim_of("L1").subject, "Reklamation POL-L1: beschädigt") << "as it was written";
}

TEST_F(AlmaLetterLanguage, AnOrderIsInTheLanguageOfTheLibrarysLetters) {
    write_in("es");
    world.add(AlmaLine{.status = Status::ready});
    world.amend(LineId("L1"), [](Line& line) {
        line.rush = true;
        line.cost.price = 12050;
        line.cost.currency = "EUR";
    });
    ASSERT_EQ(world.act("approve_and_send", "L1").codes, Codes{});
    EXPECT_EQ(letter_of().subject, "Pedido PO-L1");
    EXPECT_TRUE(letter_of().text.starts_with("A: Vendor One\n\nLes rogamos que nos envíen:\n"));
    EXPECT_TRUE(letter_of().text.contains("120,50 EUR")) << letter_of().text;
    EXPECT_TRUE(letter_of().text.ends_with(", urgente\n")) << letter_of().text;
}

TEST_F(AlmaLetterLanguage, ACancellationIsInTheLanguageOfTheLibrarysLetters) {
    write_in("fr");
    world.add(AlmaLine{});
    ASSERT_EQ(
        world.act("cancel", "L1", {{"reason", "out_of_print"}, {"informVendor", "true"}}).codes,
        Codes{});
    EXPECT_EQ(letter_of().subject, "Annulation de POL-L1");
    EXPECT_EQ(letter_of().text,
              "À l’attention de Vendor One\n\n"
              "Veuillez annuler POL-L1: First Title, ISBN 9780306406157 (commande PO-L1). "
              "Motif\u00a0: out of print [out_of_print].");
}

TEST_F(AlmaLetterLanguage, NothingElseIsALanguage) {
    for (const char* const language : {"", "xx", "EN", "en-GB"}) {
        Command command = world.command("edit_settings", "");
        command.set["letterLanguage"].text = language;
        EXPECT_EQ(world.act(command).codes, Codes{"invalid_field"}) << language;
    }
    EXPECT_EQ(world.workspace.settings().letters.language, LetterLanguage::en);
}

TEST(LetterWords, EveryLanguageHasAllTheClaims) {
    for (const std::string_view language : all_words<LetterLanguage>()) {
        LetterLanguage one{};
        ASSERT_TRUE(read_kind(language, one));
        for (const std::string_view type : alma::claim_types) {
            EXPECT_EQ(alma::claim_words(one, type).type, type) << language;
            EXPECT_FALSE(alma::claim_words(one, type).name.empty()) << language;
            EXPECT_FALSE(alma::claim_words(one, type).asked.empty()) << language;
        }
        EXPECT_EQ(alma::claim_words(one, "unknown").type, "other");
    }
}

}  // namespace
}  // namespace accession::test
