// SPDX-License-Identifier: Apache-2.0
#include "core/formats/json/reader.h"

#include <gtest/gtest.h>

#include <string>

#include <nlohmann/json.hpp>

#include "core/model/limits.h"

namespace accession {
namespace {

std::string refusal(std::string_view bytes) {
    const auto document = read_json(bytes);
    if (document) {
        return "accepted";
    }
    return std::string(document.error().code) + "@" + std::to_string(document.error().offset);
}

TEST(JsonReader, ReadsWhatIsWellFormed) {
    const auto document = read_json(R"( {"a": [1, -2, 2.5, true, null, "\u00e9\n"], "b": {}} )");
    ASSERT_TRUE(document);
    EXPECT_EQ((*document)["a"][2], 2.5);
    EXPECT_EQ((*document)["a"][5], "\xC3\xA9\n");
    EXPECT_TRUE((*document)["b"].is_object());
    EXPECT_EQ(*read_json("7"), 7);
}

TEST(JsonReader, TellsWhereTheTextEndsTooEarly) {
    EXPECT_EQ(refusal(""), "invalid_json@0");
    EXPECT_EQ(refusal("   "), "invalid_json@3");
    EXPECT_EQ(refusal(R"({"a": [1, 2)"), "invalid_json@11");
    EXPECT_EQ(refusal(R"({"a": "unfinished)"), "invalid_json@17");
}

TEST(JsonReader, RefusesEveryProperBeginningOfADocument) {
    const std::string whole =
        R"({"poLines": [{"id": "x", "rush": false, "n": -1.5e2}], "total": 1})";
    ASSERT_EQ(refusal(whole), "accepted");
    for (std::size_t length = 0; length < whole.size(); ++length) {
        EXPECT_TRUE(refusal(whole.substr(0, length)).starts_with("invalid_json@")) << length;
    }
}

TEST(JsonReader, RefusesWhatOnlyLooksLikeJson) {
    EXPECT_EQ(refusal(R"({"a": 1,})"), "invalid_json@8");
    EXPECT_EQ(refusal("{'a': 1}"), "invalid_json@1");
    EXPECT_EQ(refusal("[1] x"), "invalid_json@4");
    EXPECT_EQ(refusal("// note\n[]"), "invalid_json@0");
    EXPECT_EQ(refusal("[NaN]"), "invalid_json@1");
    EXPECT_EQ(refusal("[01]"), "invalid_json@2");
    EXPECT_EQ(refusal("[1e999]"), "number_out_of_range@5");
}

TEST(JsonReader, AZeroByteDoesNotEndTheText) {
    using namespace std::string_view_literals;
    EXPECT_EQ(refusal("[]\0"sv), "invalid_json@2");
    EXPECT_EQ(refusal("[]\0[[["sv), "invalid_json@2");
    EXPECT_EQ(refusal("\0"sv), "invalid_json@0");
    EXPECT_EQ(refusal("[\"a\0b\"]"sv), "invalid_json@3");
}

TEST(JsonReader, RefusesBytesThatAreNotUtf8) {
    EXPECT_EQ(refusal("[\"caf\xE9\"]"), "invalid_utf8@5");           // Latin-1
    EXPECT_EQ(refusal("[\"\xC0\xAF\"]"), "invalid_utf8@2");          // overlong
    EXPECT_EQ(refusal("[\"\xED\xA0\x80\"]"), "invalid_utf8@2");      // surrogate
    EXPECT_EQ(refusal("[\"\xF4\x90\x80\x80\"]"), "invalid_utf8@2");  // beyond Unicode
    EXPECT_EQ(refusal("[\"\xE2\x82\"]"), "invalid_utf8@2");          // cut short
    EXPECT_EQ(refusal("\xFF\xFE[\0"), "invalid_utf8@0");             // UTF-16
    EXPECT_EQ(refusal("[\"\xF0\x9F\x93\x9A\"]"), "accepted");
}

TEST(JsonReader, TellsTheFirstOfTwoFaults) {
    EXPECT_EQ(refusal("[1,,\"\xE9\"]"), "invalid_json@3");
}

TEST(JsonReader, FindsInvalidUtf8) {
    EXPECT_EQ(first_invalid_utf8(""), 0U);
    EXPECT_EQ(first_invalid_utf8("plain"), 5U);
    EXPECT_EQ(first_invalid_utf8("a\xC3\xA9z\x80"), 4U);
}

TEST(JsonReader, RefusesAKeyThatComesTwice) {
    EXPECT_EQ(refusal(R"({"a": 1, "b": 2, "a": 3})"), "duplicate_key@17");
    EXPECT_EQ(refusal(R"([{"x\"y": {}}, {"x\"y": 1, "x\"y": 2}])"), "duplicate_key@27");
    EXPECT_EQ(refusal(R"([{"a": 1}, {"a": 1}])"), "accepted");
}

TEST(JsonReader, GoesAsDeepAsTheLimitAndNoDeeper) {
    const std::size_t most = max_json_depth;
    const auto nested = [](std::size_t depth) {
        return std::string(depth, '[') + std::string(depth, ']');
    };
    EXPECT_EQ(refusal(nested(most)), "accepted");
    EXPECT_EQ(refusal(nested(most + 1)), "json_too_deep@" + std::to_string(most));
}

TEST(JsonReader, AMountainOfBracketsCostsNothing) {
    const std::string brackets(max_file_bytes / 4, '[');
    EXPECT_EQ(refusal(brackets), "json_too_deep@64");
    std::string objects;
    for (int i = 0; i < 100'000; ++i) {
        objects += R"({"a":)";
    }
    EXPECT_EQ(refusal(objects), "json_too_deep@" + std::to_string(5 * max_json_depth));
}

TEST(JsonReader, RefusesFilesOverTheLimit) {
    std::string large(max_file_bytes + 1, ' ');
    EXPECT_EQ(refusal(large), "file_too_large@" + std::to_string(max_file_bytes));
    large.assign(max_file_bytes + 1, '[');
    EXPECT_EQ(refusal(large), "json_too_deep@64");
}

TEST(JsonReader, RefusesTextsOverTheLimit) {
    const std::string longest(max_text_bytes, 'x');
    EXPECT_EQ(refusal("[\"" + longest + "\"]"), "accepted");
    EXPECT_EQ(refusal("[1, \"" + longest + "x\"]"), "text_too_long@4");
}

TEST(JsonReader, RefusesMoreValuesThanTheLimit) {
    std::string many = "[";
    many.reserve(2 * max_json_values + 2);
    for (std::size_t i = 0; i < max_json_values; ++i) {
        many += "0,";
    }
    EXPECT_TRUE(refusal(many).starts_with("too_many_values@"));
}

}  // namespace
}  // namespace accession
