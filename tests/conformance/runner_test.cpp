// SPDX-License-Identifier: Apache-2.0
// The runner takes no wrong expectation for a right one: what a scenario says and nobody looks at, or
// what did not come about, is a difference.
#include <gtest/gtest.h>

#include <string>

#include "core/conformance/suite.h"

namespace accession::conformance {
namespace {

/// Of one scenario: whether it passed.
bool passes(const std::string& rulebook, const std::string& given, const std::string& steps) {
    const auto results =
        run_suite(R"({"rulebook":")" + rulebook + R"(","scenarios":[{"id":"X",)" +
                  R"("title":"x","given":)" + given + R"(,"steps":)" + steps + "}]}");
    EXPECT_TRUE(results.has_value());
    return results && results->size() == 1 && results->front().passed();
}

bool folio(const std::string& steps) {
    return passes("folio",
                  R"({"order":{"orderType":"One-Time"},"lines":{"L1":{"$default":"physical"}}})",
                  steps);
}

bool alma(const std::string& steps) {
    return passes("alma", R"({"lines":{"L1":{"status":"Sent"}}})", steps);
}

TEST(Runner, ARefusalThatWasToBeAndWasNotIsADifference) {
    EXPECT_TRUE(folio(R"([{"do":"unopen"}])"));
    EXPECT_FALSE(folio(R"([{"do":"unopen","expect":{"error":{"status":400}}}])"));
    EXPECT_FALSE(alma(R"([{"do":"offers","line":"L1","expect":{"refused":{}}}])"));
    EXPECT_FALSE(alma(R"([{"do":"set_today","today":"2026-04-01","expect":{"refused":{}}}])"));
}

TEST(Runner, OnlyStepsThatGoPieceByPieceMayTakeNone) {
    EXPECT_TRUE(folio(R"([{"do":"open"},{"do":"check_in","pieces":["no"]}])"));
    EXPECT_FALSE(folio(R"([{"do":"open"},{"do":"delete_piece","piece":"no"}])"));
    EXPECT_FALSE(folio(R"([{"do":"open"},{"do":"put_piece","piece":"no","set":{"comment":"x"},
                            "expect":{"result":{"ok":0}}}])"));
}

TEST(Runner, WhatIsToBeGoneIsGone) {
    EXPECT_TRUE(folio(R"([{"do":"delete_line","line":"L1","expect":{"lines":{"L1":null}}}])"));
    for (const char* part :
         {R"("lines":{"L1":null})", R"("piece":{"L1.p1":null})", R"("titles":{"T:L1":null})",
          R"("encumbrance":{"L1":null})", R"("order":null)"}) {
        EXPECT_FALSE(folio(std::string(R"([{"do":"open","expect":{)") + part + "}}]")) << part;
    }
}

TEST(Runner, AWordThatNobodyKnowsIsADifference) {
    EXPECT_FALSE(folio(R"([{"do":"open","expect":{"peices":{}}}])"));
    EXPECT_FALSE(folio(R"([{"do":"set_workflow","status":"Foo"}])"));
    EXPECT_FALSE(folio(R"([{"do":"close","reason":"x","expect":{"result":{"foo":1}}}])"));
    EXPECT_FALSE(folio(R"([{"do":"check_in","pieces":[],"expect":{"error":{"code":"x"}}}])"));
    EXPECT_FALSE(alma(R"([{"do":"set_today","today":"2026-04-01","expect":{"list":["L1"]}}])"));
    EXPECT_FALSE(alma(R"([{"do":"set_today","today":"2026-04-01","expect":{"reslut":{}}}])"));
    EXPECT_FALSE(alma(R"([{"do":"preview","action":"close","line":"L1","reason":"x",
                           "expect":{"preview":{"bogus":1}}}])"));
}

TEST(Runner, WhatIsRefusedSaysAndDoesNothing) {
    const auto reopened = [](const std::string& more) {
        return R"([{"do":"reopen","line":"L1","expect":{"refused":{"codes":["status_not_allowed"]})" +
               more + "}}]";
    };
    EXPECT_TRUE(alma(reopened("")));
    EXPECT_TRUE(alma(reopened(R"(,"messages":[],"warnings":[])")));
    EXPECT_FALSE(alma(reopened(R"(,"warnings":["line_closed"])")));
    EXPECT_FALSE(alma(reopened(R"(,"messages":[{"type":"order"}])")));
    EXPECT_FALSE(alma(R"([{"do":"preview","action":"reopen","line":"L1",
                           "expect":{"preview":{"allowed":false,"after":{"lines":{"L1":{"status":"Closed"}}}}}}])"));
}

TEST(Runner, AnyFieldOfARecordMayBeAskedFor) {
    EXPECT_TRUE(folio(R"([{"do":"update_line","line":"L1",
        "set":{"details.productIds":[{"productId":"9780552142352","productIdType":"T"}],"tags":{"tagList":["urgent"]}},
        "expect":{"lines":{"L1":{
            "details.productIds.0.productId":"9780552142352",
            "tags":{"tagList":["urgent"]},
            "fundDistribution":[{"fundId":"FUND1","value":100}],
            "locations":[{"locationId":"LOC1","quantity":1}],
            "poLineNumber":"10000-1","deleted":false}}}}])"));
    EXPECT_FALSE(folio(R"([{"do":"open","expect":{"lines":{"L1":{"details.productIds":[{}]}}}}])"));
    EXPECT_FALSE(folio(R"([{"do":"open","expect":{"order":{"workflow":"Open"}}}])"));
}

TEST(Runner, WhoAsksChangesNothing) {
    const auto explained = [](const std::string& result) {
        return alma(R"([{"do":"explain_close","line":"L1","expect":{"result":)" + result + "}}]");
    };
    EXPECT_TRUE(explained(R"({"deletes":{"items":[]}})"));
    EXPECT_FALSE(explained(R"({"deletes":{"items":["L1.i1"]}})"));
    EXPECT_FALSE(explained(R"({"keeps":{"L1.h1":"shared_holdings"}})"));
    const auto tried = [](const std::string& after) {
        return alma(R"([{"do":"preview","action":"cancel","line":"L1","reason":"x",)"
                    R"("expect":{"preview":{"after":)" +
                    after + "}}}]");
    };
    EXPECT_TRUE(tried(R"({"lines":{}})"));
    EXPECT_FALSE(tried(R"({"lins":{}})"));
}

TEST(Runner, HitsAreOfAQueryOnly) {
    const auto hits = [](const std::string& query, const std::string& expected) {
        return alma(R"([{"do":"change_bib_reference","line":"L1","query":)" + query +
                    R"(,"expect":{"result":{"hits":)" + expected + "}}}]");
    };
    EXPECT_TRUE(hits(R"("nobody has written this")", "[]"));
    EXPECT_FALSE(hits(R"("nobody has written this")", "null"));
    EXPECT_TRUE(hits("null", "null"));
    EXPECT_FALSE(hits("null", "[]"));
}

TEST(Runner, NullIsAsIfItWereNotThere) {
    EXPECT_TRUE(passes(
        "alma", R"({"settings":null,"items":null,"lines":{"L1":{"status":null,"received":null}}})",
        R"([{"do":"order_now","line":"L1","as":null}])"));
    EXPECT_TRUE(passes("folio", R"({"settings":{"poLines-limit":null,"isApprovalRequired":"false"},
                           "order":{"orderType":"One-Time"},"lines":{"L1":{"$default":"physical",
                           "locations":[{"locationId":"LOC1","quantityPhysical":"1"}]}}})",
                       R"([{"do":"open","expect":{"pieces":{"L1":{"count":1}}}}])"));
}

}  // namespace
}  // namespace accession::conformance
