// SPDX-License-Identifier: Apache-2.0
// An import is tried before it is done, and can be taken back wholly, also after other work.
#include <gtest/gtest.h>

#include <memory>

#include <nlohmann/json.hpp>

#include "core/desk/session.h"
#include "core/workspace/workspace.h"
#include "tests/support/memory_storage.h"
#include "tests/unit/alma_files.h"

namespace accession::test {
namespace {

using Json = nlohmann::json;

class ImportUndone : public testing::Test {
protected:
    ImportUndone() : session_(open()) {}

    std::unique_ptr<desk::Session> open() {
        auto storage = std::make_unique<MemoryStorage>();
        storage_ = storage.get();
        auto session = std::make_unique<desk::Session>(std::move(storage), "w");
        EXPECT_TRUE(Json::parse(session->open(R"({"fence":1,"token":"t"})"))["ok"]);
        return session;
    }
    Json take(const std::vector<AlmaFile>& files, const char* options) {
        session_->begin_import();
        for (const auto& [name, bytes] : files) {
            session_->add_import_file(name, bytes);
        }
        const Json answer = Json::parse(session_->finish_import(options));
        EXPECT_TRUE(answer["ok"]) << answer;
        return answer["value"]["report"];
    }
    Json described() const { return Json::parse(session_->describe())["value"]; }
    Json undo() { return Json::parse(session_->undo_import()); }
    Json cancel(const char* id, const char* line) {
        const Json command = {{"id", id},         {"action", "cancel"},
                              {"line", line},     {"today", "2026-03-02"},
                              {"at", 1},          {"actor", "Ada"},
                              {"device", "desk"}, {"args", {{"reason", "not wanted"}}}};
        return Json::parse(session_->apply(Json::array({command}).dump()))["value"]["outcomes"][0];
    }
    Hash128 hash() const { return session_->ledger().workspace().state_hash(); }

    MemoryStorage* storage_ = nullptr;
    std::unique_ptr<desk::Session> session_;
};

const AlmaFile two_lines{"t.csv", "POL,Title,Status\n7,Salt,In Review\n8,Pepper,In Review\n"};

TEST_F(ImportUndone, ATrialTakesNothingInAndTellsTheSame) {
    const Hash128 before = hash();
    const Json trial = take({two_lines}, R"({"dryRun":true})");
    EXPECT_FALSE(trial["imported"]);
    EXPECT_TRUE(trial["dryRun"]);
    EXPECT_EQ(hash(), before);
    EXPECT_FALSE(described().contains("importUndo"));
    Json real = take({two_lines}, "{}");
    EXPECT_TRUE(real["imported"]);
    real["imported"] = false;
    real["dryRun"] = true;
    EXPECT_EQ(real, trial);
}

TEST_F(ImportUndone, WhatWasLookedAtIsTakenInAsWithoutALook) {
    for (const char* replace : {"false", "true"}) {
        const std::string options = std::string(R"({"replace":)") + replace;
        session_ = open();
        take({two_lines}, (options + "}").c_str());
        const Hash128 at_once = hash();
        session_ = open();
        take({two_lines}, (options + R"(,"dryRun":true})").c_str());
        take({two_lines}, (options + "}").c_str());
        EXPECT_EQ(hash(), at_once) << replace;
    }
}

TEST_F(ImportUndone, OtherFilesOrWishesAreLookedAtAnew) {
    const AlmaFile other{"t.csv", "POL,Title\n7,Sugar\n"};
    take({two_lines}, R"({"dryRun":true})");
    EXPECT_EQ(take({other}, "{}")["lines"], 1);
    EXPECT_EQ(take({two_lines}, R"({"dryRun":true})")["kept"], 1);
    EXPECT_EQ(take({two_lines}, R"({"replaceExisting":true})")["kept"], 0);
    EXPECT_EQ(session_->ledger().workspace().find(LineId("7"))->description.title, "Salt");
}

TEST_F(ImportUndone, WhatHasChangedSinceTheLookIsNotPassedOver) {
    take({two_lines}, "{}");
    EXPECT_FALSE(take({two_lines}, R"({"dryRun":true,"replaceExisting":true})")["imported"]);
    ASSERT_TRUE(cancel("c", "7")["accepted"]);
    EXPECT_TRUE(take({two_lines}, R"({"replaceExisting":true})")["imported"]);
    EXPECT_EQ(session_->ledger().workspace().find(LineId("7"))->status, Status::in_review);
}

TEST_F(ImportUndone, FilesAreTakenForWhatTheyAre) {
    const Json report = take({two_lines,
                              {"v.json", R"({"vendor":[{"code":"V","name":"Firm"}]})"},
                              {"x.json", R"({"colour":"red"})"}},
                             R"({"dryRun":true})");
    const Json files = report["files"];
    ASSERT_EQ(files.size(), 3U);
    EXPECT_EQ(files[0], (Json{{"name", "t.csv"}, {"kind", "table"}, {"records", 2}}));
    EXPECT_EQ(files[1], (Json{{"name", "v.json"}, {"kind", "vendors"}, {"records", 1}}));
    EXPECT_EQ(files[2], (Json{{"name", "x.json"}, {"kind", "ignored"}, {"records", 0}}));
    EXPECT_EQ(report["rulebook"], "alma");
    EXPECT_NE(std::find(report["fields"].begin(), report["fields"].end(), "barcode"),
              report["fields"].end());
}

TEST_F(ImportUndone, AColumnCanBeReadAsNothing) {
    const Json report = take({two_lines}, R"({"dryRun":true,"columns":{"Title":""}})");
    EXPECT_EQ(report["columns"][1], (Json{{"file", "t.csv"}, {"heading", "Title"}, {"field", ""}}));
}

TEST_F(ImportUndone, TheWorkspaceIsAsItWas) {
    take({two_lines}, R"({"at":5})");
    const Hash128 first = hash();
    take({{"more.csv", "POL,Title\n9,Thyme\n8,Pepper again\n"}},
         R"({"at":9,"replaceExisting":true})");
    const Json told = described()["importUndo"];
    EXPECT_EQ(told["at"], 9);
    EXPECT_EQ(told["files"], Json::array({"more.csv"}));
    EXPECT_EQ(told["lines"], 2);
    EXPECT_EQ(told["since"], 0);
    EXPECT_NE(hash(), first);
    EXPECT_TRUE(undo()["ok"]);
    EXPECT_EQ(hash(), first);
    EXPECT_FALSE(described().contains("importUndo")) << "there is one undo, not a stack";
    EXPECT_EQ(undo()["error"]["code"], "nothing_to_undo");
}

TEST_F(ImportUndone, WhatWasDoneSinceIsDoneAgainWhereItCanBe) {
    take({two_lines}, "{}");
    take({{"more.csv", "POL,Title,Status\n9,Thyme,In Review\n"}}, "{}");
    ASSERT_TRUE(cancel("c1", "7")["accepted"]) << cancel("c1", "7");
    ASSERT_TRUE(cancel("c2", "9")["accepted"]);
    EXPECT_EQ(described()["importUndo"]["since"], 2);
    const Json undone = undo()["value"]["undone"];
    EXPECT_EQ(undone["redone"], 1);
    ASSERT_EQ(undone["lost"].size(), 1U);
    EXPECT_EQ(undone["lost"][0]["action"], "cancel");
    EXPECT_EQ(undone["lost"][0]["line"], "9");
    EXPECT_FALSE(undone["lost"][0]["unmet"].empty());
    EXPECT_EQ(session_->ledger().history().size(), 1U);
}

TEST_F(ImportUndone, AReplacedWorkspaceComesBack) {
    take({two_lines}, "{}");
    const Hash128 before = hash();
    take({{"o.json", R"({"id":"o","poNumber":"8","orderType":"One-Time","vendor":"v",
                         "workflowStatus":"Open"})"}},
         R"({"replace":true})");
    EXPECT_TRUE(described()["importUndo"]["replaced"]);
    EXPECT_TRUE(undo()["ok"]);
    EXPECT_EQ(hash(), before);
}

TEST_F(ImportUndone, ItIsKeptOverAReloadAndThrownAwayWhenTheImportStays) {
    take({two_lines}, "{}");
    const auto names = [&] {
        const auto all = storage_->list();
        return std::count_if(all.begin(), all.end(),
                             [](const std::string& name) { return name.starts_with("undo-"); });
    };
    EXPECT_EQ(names(), 2);
    ASSERT_TRUE(Json::parse(session_->open(R"({"fence":2,"token":"u"})"))["ok"]);
    EXPECT_TRUE(described().contains("importUndo"));
    (void)session_->keep_import();
    EXPECT_EQ(names(), 0);
    EXPECT_EQ(undo()["error"]["code"], "nothing_to_undo");
}

TEST_F(ImportUndone, AnotherWorkspaceHasNothingToUndo) {
    take({two_lines}, "{}");
    const std::string other = session_->workspace_file();
    ASSERT_TRUE(Json::parse(session_->load_snapshot(other))["ok"]);
    EXPECT_FALSE(described().contains("importUndo"));
    EXPECT_EQ(undo()["error"]["code"], "nothing_to_undo");
}

}  // namespace
}  // namespace accession::test
