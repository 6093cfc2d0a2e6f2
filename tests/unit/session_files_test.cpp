// SPDX-License-Identifier: Apache-2.0
// Files in and out as the desk does it: whose records they are, and what comes of it.
#include <gtest/gtest.h>

#include <memory>

#include <nlohmann/json.hpp>

#include "core/desk/session.h"
#include "core/formats/source_rulebook.h"
#include "tests/support/memory_storage.h"
#include "tests/unit/alma_files.h"

namespace accession::test {
namespace {

using Json = nlohmann::json;

const char* folio_order = R"({"id":"o","poNumber":"8","orderType":"One-Time","vendor":"v",
                              "workflowStatus":"Open"})";

class SessionFiles : public testing::Test {
protected:
    SessionFiles() : session_(std::make_unique<MemoryStorage>(), "w") {
        EXPECT_TRUE(Json::parse(session_.open())["ok"]);
    }

    Json take(const std::vector<AlmaFile>& files, const char* options) {
        session_.begin_import();
        for (const auto& [name, bytes] : files) {
            session_.add_import_file(name, bytes);
        }
        return Json::parse(session_.finish_import(options));
    }
    RulebookKey rulebook() { return session_.ledger().workspace().settings().rulebook; }

    desk::Session session_;
};

TEST_F(SessionFiles, AnAlmaWorkspaceTakesAlmasFiles) {
    const Json answer = take(whole_library(), "{}");
    ASSERT_TRUE(answer["ok"]) << answer;
    EXPECT_TRUE(answer["value"]["report"]["imported"]);
    EXPECT_EQ(answer["value"]["report"]["lines"], 3);
    EXPECT_EQ(answer["value"]["report"]["leftOut"], 1);
    EXPECT_FALSE(answer["value"]["touched"]["put"].empty());
    const Json table = take({{"lines.csv", alma_file("lines.csv")}}, "{}");
    EXPECT_EQ(table["value"]["report"]["lines"], 3);
    EXPECT_EQ(table["value"]["report"]["columns"][0]["field"], "isbn");
}

TEST(SessionOpening, TellsOfTheWorkspaceWhatItsDescriptionTells) {
    auto storage = std::make_unique<MemoryStorage>();
    const MemoryStorage& kept = *storage;
    desk::Session first(std::move(storage), "w");
    EXPECT_FALSE(Json::parse(first.open())["value"].contains("axes"));
    first.begin_import();
    first.add_import_file("t.csv", "POL,Title,Status\n7,Salt,In Review\n");
    ASSERT_TRUE(Json::parse(first.finish_import(R"({"replace":true})"))["ok"]);
    (void)first.apply(R"([{"id":"c","action":"cancel","line":"7","today":"2026-03-02","at":12,
                           "actor":"Ada","device":"desk","args":{"reason":"not wanted"}}])");

    auto copy = std::make_unique<MemoryStorage>();
    copy->files = kept.files;
    desk::Session second(std::move(copy), "w");
    const Json opened = Json::parse(second.open())["value"];
    const Json described = Json::parse(second.describe())["value"];
    ASSERT_EQ(opened["found"], "opened") << opened;
    EXPECT_EQ(opened["axes"], described["rulebook"]["axes"]);
    EXPECT_EQ(opened["sequence"], described["sequence"]);
    EXPECT_EQ(opened["queued"], described["queued"]);
    EXPECT_EQ(opened["oldestUnsent"], Json::parse(second.device())["value"]["oldestUnsent"]);
}

TEST_F(SessionFiles, ChangesInARescueFileNameTheirLine) {
    ASSERT_TRUE(
        take({{"t.csv", "POL,Title,Status\n7,Salt,In Review\n"}}, R"({"replace":true})")["ok"]);
    const std::string line = Json::parse(
        session_.scan(R"({"text":"7","today":"2026-03-02"})"))["value"]["matches"][0]["line"]["id"];
    const Json command = {{"id", "c"},
                          {"action", "edit_line"},
                          {"line", line},
                          {"at", 12},
                          {"today", "2026-03-02"},
                          {"actor", "Ada"},
                          {"device", "desk"},
                          {"set", {{"receivingNote", "by hand"}}}};
    const Json applied = Json::parse(session_.apply(Json::array({command}).dump()));
    ASSERT_EQ(applied["value"]["outcomes"][0]["accepted"], true) << applied;

    // Read where nothing of it is.
    desk::Session other(std::make_unique<MemoryStorage>(), "w");
    ASSERT_TRUE(Json::parse(other.open())["ok"]);
    const Json read = Json::parse(other.inspect_rescue(session_.rescue_file(1)));
    const Json& told = read["value"]["commands"][0];
    EXPECT_EQ(told["number"], "7") << read;
    EXPECT_EQ(told["title"], "Salt");
}

TEST_F(SessionFiles, FilesOfTheOtherRulebookAreRefused) {
    EXPECT_EQ(take({{"o.json", folio_order}}, "{}")["error"]["code"], "other_rulebook");
    EXPECT_TRUE(take({{"o.json", folio_order}}, R"({"replace":true})")["ok"]);
    EXPECT_EQ(rulebook(), RulebookKey::folio);
    EXPECT_EQ(take(whole_library(), "{}")["error"]["code"], "other_rulebook");
    EXPECT_EQ(take({{"l.csv", alma_file("lines.csv")}}, "{}")["error"]["code"], "other_rulebook");
    EXPECT_TRUE(take(whole_library(), R"({"replace":true})")["ok"]);
    EXPECT_EQ(rulebook(), RulebookKey::alma);
    EXPECT_EQ(session_.ledger().workspace().lines().size(), 3U);
}

TEST_F(SessionFiles, TheRulebookMayBeNamed) {
    const char* plain = R"({"vendor":[{"code":"V","name":"Firm"}]})";
    EXPECT_TRUE(take({{"v.json", plain}}, R"({"replace":true,"rulebook":"alma"})")["ok"]);
    EXPECT_EQ(rulebook(), RulebookKey::alma);
    EXPECT_NE(session_.ledger().workspace().find(VendorId("V")), nullptr);
}

TEST_F(SessionFiles, ColumnsMayBeNamed) {
    const Json answer = take({{"t.csv", "Ref,Title\n7,Salt\n"}}, R"({"columns":{"Ref":"number"}})");
    EXPECT_TRUE(answer["value"]["report"]["imported"]) << answer;
    EXPECT_NE(session_.ledger().workspace().find(LineId("7")), nullptr);
}

TEST_F(SessionFiles, WhatCannotBeReadTakesNothingIn) {
    const Json answer = take({{"l.json", R"({"po_line":[)"}}, "{}");
    ASSERT_TRUE(answer["ok"]);
    EXPECT_FALSE(answer["value"]["report"]["imported"]);
    EXPECT_EQ(answer["value"]["report"]["findings"][0]["code"], "invalid_json");
    EXPECT_EQ(session_.ledger().workspace().lines().size(), 0U);
}

TEST_F(SessionFiles, OptionsOfOddFormCountAsNotSaid) {
    for (const char* options : {"", "7", R"({"replace":"yes","rulebook":7,"columns":[]})"}) {
        EXPECT_TRUE(take(whole_library(), options)["ok"]) << options;
    }
    EXPECT_EQ(session_.ledger().workspace().lines().size(), 3U);
}

TEST_F(SessionFiles, FilesGoOut) {
    EXPECT_TRUE(take(whole_library(), "{}")["ok"]);
    const auto table = session_.export_file(R"({"format":"lines-csv","columns":["number"]})");
    ASSERT_TRUE(table);
    EXPECT_EQ(*table, "\xEF\xBB\xBFnumber\r\nPOL-5001\r\nPOL-5002\r\nPOL-5003\r\n");
    const auto code = [&](const char* options) {
        const auto file = session_.export_file(options);
        return file ? std::string{} : Json::parse(file.error())["error"]["code"].get<std::string>();
    };
    EXPECT_EQ(code("7"), "wrong_type");
    EXPECT_EQ(code(R"({"format":"pdf"})"), "unknown_format");
    EXPECT_EQ(code(R"({"format":"lines-csv","columns":[7]})"), "unknown_column");
    EXPECT_EQ(code(R"({"format":"receipts-csv","since":"2026-02-30"})"), "invalid_date");
    EXPECT_TRUE(take({{"o.json", folio_order}}, R"({"replace":true})")["ok"]);
    EXPECT_EQ(code(R"({"format":"alma-json"})"), "other_rulebook");
}

TEST(SourceRulebook, IsToldByNamesOfFields) {
    const auto of = [](std::string_view name, std::string_view bytes) {
        const SourceFile file{std::string(name), bytes};
        return rulebook_of_files({&file, 1});
    };
    EXPECT_EQ(of("a.json", R"({"po_line":[]})"), RulebookKey::alma);
    EXPECT_EQ(of("a.json", R"({"poLines":[]})"), RulebookKey::folio);
    EXPECT_EQ(of("a.csv", "Title\nx"), RulebookKey::alma);
    EXPECT_EQ(of("a.csv", "\xEF\xBB\xBF \r\n,,"), std::nullopt) << "an empty table is nobody's";
    EXPECT_EQ(of("a.json", R"({"name":"x"})"), std::nullopt);
}

}  // namespace
}  // namespace accession::test
