// SPDX-License-Identifier: Apache-2.0
// Heads of requests, and ranges of answers.
#include <gtest/gtest.h>

#include "tools/hub/http/head.h"
#include "tools/hub/http/message.h"

namespace accession::hub {

namespace {

int status_of(const std::string& text) {
    const auto head = read_head(text);
    return head ? 200 : head.error().status;
}

TEST(HubHead, IsTakenApart) {
    const auto head = read_head(
        "GET /v1/a%20b?after=9&x=%41&empty HTTP/1.1\r\nHost: h\r\nAUTHORIZATION:  Bearer x "
        "\r\n\r\n");
    ASSERT_TRUE(head);
    EXPECT_EQ(head->method, "GET");
    EXPECT_EQ(head->path, "/v1/a b");
    EXPECT_EQ(head->parameter("after"), "9");
    EXPECT_EQ(head->parameter("x"), "A");
    EXPECT_EQ(head->header("authorization"), "Bearer x");
    EXPECT_TRUE(head->keep_alive);
    EXPECT_FALSE(read_head("GET / HTTP/1.1\r\nHost: h\r\nConnection: Close\r\n\r\n")->keep_alive);
    EXPECT_FALSE(read_head("GET / HTTP/1.0\r\nHost: h\r\n\r\n")->keep_alive);
}

TEST(HubHead, IsRefusedWhenItCouldMeanTwoThings) {
    EXPECT_EQ(status_of("GET / HTTP/1.1\r\nHost: h\r\n\r\n"), 200);
    for (const char* path :
         {"/..", "/a/../b", "/%2e%2e/b", "/a//b", "/a%2fb", "/a%5Cb", "/.", "/%00", "/%", "/%4",
          "/\xc3\xa4", "x", "/a%5cb", "/%0a", "/%ff", "/?a=1&a=2"}) {
        EXPECT_EQ(status_of("GET " + std::string(path) + " HTTP/1.1\r\nHost: h\r\n\r\n"), 400)
            << path;
    }
    EXPECT_EQ(status_of("GET / HTTP/1.1\nHost: h\n\n"), 400);
    EXPECT_EQ(status_of("GET  / HTTP/1.1\r\nHost: h\r\n\r\n"), 400);
    EXPECT_EQ(status_of("GET / HTTP/1.1\r\nHost: h\r\nContent-Length: 1 1\r\n\r\n"), 400);
    EXPECT_EQ(status_of("GET / HTTP/1.1\r\nHost: h\r\nContent-Length: +1\r\n\r\n"), 400);
    EXPECT_EQ(status_of("GET / HTTP/1.1\r\nHost: h\r\nContent-Length: 0x1\r\n\r\n"), 400);
    EXPECT_EQ(status_of(""), 400);
    EXPECT_EQ(status_of("\r\n\r\n"), 400);
}

TEST(HubHead, WhatSaysNothingIsThereAllTheSame) {
    // The next one may hold the request that a proxy takes for the body of this one.
    EXPECT_EQ(read_head("GET / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding:\r\n"
                        "Transfer-Encoding: chunked\r\n\r\n")
                  .error()
                  .status,
              411);
    EXPECT_EQ(read_head("POST / HTTP/1.1\r\nHost: h\r\nContent-Length:\r\n\r\n").error().status,
              400);
}

TEST(HubHead, NeverCrashesOnWhatIsCutOffOrFlipped) {
    const std::string text =
        "POST /v1/w?x=%41&y HTTP/1.1\r\nHost: h\r\nCookie: a=b; c=d\r\nContent-Length: 3\r\n\r\n";
    for (std::size_t at = 0; at < text.size(); ++at) {
        [[maybe_unused]] const int cut = status_of(text.substr(0, at));
        for (unsigned bit = 0; bit < 8; ++bit) {
            std::string flipped = text;
            flipped[at] = static_cast<char>(static_cast<unsigned char>(flipped[at]) ^ (1U << bit));
            [[maybe_unused]] const int status = status_of(flipped);
        }
    }
}

TEST(HubRange, GivesTheBytesThatWereAskedFor) {
    const auto content = std::make_shared<const std::string>("0123456789");
    const auto asked = [&](const std::string& range, const std::string& condition = "") {
        Head head;
        head.headers.emplace_back("range", range);
        if (!condition.empty()) {
            head.headers.emplace_back("if-range", condition);
        }
        const Response response = ranged(head, content, "\"t\"");
        return std::to_string(response.status) + ' ' + std::string(response.content());
    };
    EXPECT_EQ(asked("bytes=0-2"), "206 012");
    EXPECT_EQ(asked("bytes=7-"), "206 789");
    EXPECT_EQ(asked("bytes=-2"), "206 89");
    EXPECT_EQ(asked("bytes=-99"), "206 0123456789");
    EXPECT_EQ(asked("bytes=8-99"), "206 89");
    EXPECT_EQ(asked("bytes=10-"), "416 ");
    EXPECT_EQ(asked("bytes=-0"), "416 ");
    for (const char* odd : {"bytes=2-1", "bytes=0-1,3-4", "lines=0-1", "bytes=a-b", "bytes=-",
                            "bytes=99999999999999999999999-"}) {
        EXPECT_EQ(asked(odd), "200 0123456789") << odd;
    }
    EXPECT_EQ(asked("bytes=0-2", "\"t\""), "206 012");
    EXPECT_EQ(asked("bytes=0-2", "\"u\""), "200 0123456789");
}

TEST(HubAnswer, EndsNoLineThatIsNotItsOwn) {
    Response response;
    response.with("X", "a\r\nSet-Cookie: b");
    EXPECT_NE(head_text(response, true).find("X: aSet-Cookie: b\r\n"), std::string::npos);
}

TEST(HubCookie, IsFoundByItsWholeName) {
    Request request;
    request.head.headers.emplace_back("cookie", "xa=1; a=2; ab=3");
    EXPECT_EQ(request.cookie("a"), "2");
    EXPECT_EQ(request.cookie("b"), "");
}

}  // namespace

}  // namespace accession::hub
