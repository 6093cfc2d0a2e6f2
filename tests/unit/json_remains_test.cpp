// SPDX-License-Identifier: Apache-2.0
// What only the document said comes back; what was changed since is not undone.
#include "core/formats/json/remains.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace accession {
namespace {

using Json = nlohmann::json;

Json there_and_back(const Json& plain, const Json& written) {
    const std::string extra = extra_from(remains_of(plain, written));
    return with_remains(plain, remains_from(extra));
}

TEST(JsonRemains, NothingRemainsOfEqualDocuments) {
    const Json document = {{"a", 1}, {"list", {{{"b", 2}}}}};
    EXPECT_TRUE(remains_of(document, document).empty());
    EXPECT_EQ(extra_from(remains_of(document, document)), "");
}

TEST(JsonRemains, EveryDifferenceComesBack) {
    const Json plain = {{"number", "P"},
                        {"price", {{"sum", "50.00"}}},
                        {"gone", "ours"},
                        {"list", {{{"id", "1"}}, {{"id", "2"}}}},
                        {"sizes", {1, 2}}};
    const Json written = {{"number", 5},
                          {"price", {{"sum", "50.0"}, {"currency", {{"value", "CHF"}}}}},
                          {"~odd", {{"~", 1}}},
                          {"empty", nullptr},
                          {"list", {{{"id", "1"}, {"link", "x"}}, {{"id", "2"}}}},
                          {"sizes", {1, "two", 3}}};
    EXPECT_EQ(there_and_back(plain, written), written);
}

TEST(JsonRemains, WhatWasNotOursStaysWhereItBelongs) {
    const Json plain = {{"list", {{{"id", "1"}}, {{"id", "2"}}}}};
    const Json written = {
        {"list", {{{"id", "1"}, {"link", "one"}}, {{"id", "2"}, {"link", "two"}}}}};
    const Json remains = remains_of(plain, written);
    const Json now = {{"list", {{{"id", "2"}}, {{"id", "3"}}}}};
    EXPECT_EQ(with_remains(now, remains),
              (Json{{"list", {{{"id", "2"}, {"link", "two"}}, {{"id", "3"}}}}}));
}

TEST(JsonRemains, AChangeIsNotUndone) {
    const Json plain = {
        {"vendor", {{"value", "A"}}}, {"price", {{"sum", "50.00"}}}, {"rush", false}};
    const Json written = {{"vendor", {{"value", "A"}, {"desc", "Firm A"}}},
                          {"price", {{"sum", "50.0"}}}};
    const Json remains = remains_of(plain, written);
    const Json now = {{"vendor", {{"value", "B"}}}, {"price", {{"sum", "60.00"}}}, {"rush", true}};
    EXPECT_EQ(with_remains(now, remains), now);
}

TEST(JsonRemains, OddExtrasAreNoRemains) {
    const Json plain = {{"a", 1}};
    for (const char* extra : {"", "[]", "7", "{", R"({"~":[1,{"at":["a",{}],"plain":1}]})",
                              R"({"~":[{"at":[0],"plain":1,"written":2}],"a":{"b":1}})"}) {
        EXPECT_EQ(with_remains(plain, remains_from(extra)), plain) << extra;
    }
}

}  // namespace
}  // namespace accession
