// SPDX-License-Identifier: Apache-2.0
// A request as those see it who answer it, and the answer.
#pragma once

#include <cstddef>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tools/hub/http/head.h"

namespace accession::hub {

/// What goes on being told on a connection after the answer's head.
struct Listening {
    std::string workspace;
    /// Hash of the access token by which it is asked for; its sign-in may end sooner.
    std::string access;
    /// Milliseconds since 1970: when the right to listen ends at the latest.
    std::int64_t until_ms = 0;
};

struct Response {
    int status = 200;
    std::vector<std::pair<std::string, std::string>> headers = {};
    std::string body = {};
    /// In place of `body`, what is shared among many: a part of it.
    std::shared_ptr<const std::string> shared = {};
    std::size_t from = 0;
    std::size_t size = 0;
    std::optional<Listening> listening = {};

    Response& with(std::string_view name, std::string_view value) {
        headers.emplace_back(name, value);
        return *this;
    }
    [[nodiscard]] std::string_view content() const {
        return shared ? std::string_view(*shared).substr(from, size) : std::string_view(body);
    }
};

struct Request {
    Head head;
    /// Who asks: the address of the connection, or what the proxy says it is.
    std::string address;
    /// It came over TLS, here or at the proxy.
    bool secure = false;
    /// Reads the body, once, after it is known who asks; else what to say to one that did not come.
    std::function<std::expected<std::string, Response>()> body;

    /// The cookie's value; empty when there is none.
    [[nodiscard]] std::string_view cookie(std::string_view name) const;
};

[[nodiscard]] Response json_response(int status, std::string body);
/// `{"error": {"code", "message"}}`; both are this program's own words.
[[nodiscard]] Response refusal(int status, std::string_view code, std::string_view message);
/// The bytes that go over the wire before the content. `keep` says that another request may come.
[[nodiscard]] std::string head_text(const Response& response, bool keep);

/// The bytes that `Range` asks for, of `shared`: 206, 416, or 200 with all of it.
[[nodiscard]] Response ranged(const Head& head, std::shared_ptr<const std::string> content,
                              std::string_view tag);
/// Whether `If-None-Match` names this tag.
[[nodiscard]] bool is_known(const Head& head, std::string_view tag);

}  // namespace accession::hub
