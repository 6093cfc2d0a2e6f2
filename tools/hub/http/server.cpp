// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/http/server.h"

#include <memory>
#include <utility>

#include "tools/hub/http/limits.h"

namespace accession::hub {

namespace {

/// The last address in `X-Forwarded-For` is the one that the nearest proxy saw.
std::string forwarded_address(const Head& head, const std::string& otherwise) {
    // A proxy may add a line of its own behind those that the client sent.
    std::string_view all;
    for (const auto& [name, value] : head.headers) {
        all = name == "x-forwarded-for" ? std::string_view(value) : all;
    }
    if (const std::size_t comma = all.rfind(','); comma != std::string_view::npos) {
        all.remove_prefix(comma + 1);
    }
    while (all.starts_with(' ')) {
        all.remove_prefix(1);
    }
    constexpr std::size_t longest = 45;
    const bool address =
        !all.empty() && all.size() <= longest &&
        all.find_first_not_of("0123456789abcdefABCDEF:.") == std::string_view::npos;
    return address ? std::string(all) : otherwise;
}

/// Has its place among the bodies that come slowly, if there was one.
class SlowBody {
public:
    SlowBody(Crowd& crowd, const std::string& address)
        : crowd_(crowd), address_(address), may_(crowd.enter(address)) {}
    SlowBody(const SlowBody&) = delete;
    SlowBody& operator=(const SlowBody&) = delete;
    ~SlowBody() {
        if (may_) {
            crowd_.leave(address_);
        }
    }
    [[nodiscard]] bool may() const { return may_; }

private:
    Crowd& crowd_;
    const std::string& address_;
    bool may_;
};

}  // namespace

Server::Server(const ServerSetting& setting, Answer answer, Listen listen)
    : setting_(setting),
      answer_(std::move(answer)),
      listen_(std::move(listen)),
      slow_bodies_(slow_bodies_max, slow_bodies_per_address),
      workers_(workers_max),
      gatherer_({setting.listening, setting.tls,
                 setting.behind_proxy ? connections_max : connections_per_address},
                [this](ConnectionPtr ready) {
                    workers_.give(
                        [this, taken = std::move(ready)]() mutable { serve(std::move(taken)); });
                }),
      slow_([this](Answering answered) {
          workers_.give([this, gone = std::move(answered)]() mutable { after(std::move(gone)); });
      }) {}

void Server::run() {
    gatherer_.run();
    workers_.finish();
    slow_.finish();
}

std::expected<std::string, Response> Server::read_body(HttpConnection& connection,
                                                       const std::string& address,
                                                       std::size_t length) {
    const Clock::time_point until = Clock::now() + body_time;
    std::string body = std::move(connection.arrived);
    connection.arrived.clear();
    if (body.size() > length) {
        connection.arrived = body.substr(length);
        body.resize(length);
    }
    if (connection.socket.read_up_to(body, length, Clock::now() + body_at_once)) {
        return body;
    }
    const SlowBody slow(slow_bodies_, address);
    if (!slow.may()) {
        Response busy = refusal(503, "busy", "too many bodies come slowly");
        busy.with("Retry-After", "2");
        return std::unexpected(std::move(busy));
    }
    if (!connection.socket.read_up_to(body, length, until)) {
        return std::unexpected(refusal(408, "busy", "the body did not come in time"));
    }
    return body;
}

Response Server::answer_to(HttpConnection& connection, Head head, bool& body_left) {
    const std::size_t length = head.content_length;
    const bool waits = !head.header("expect").empty();
    const std::string address =
        setting_.behind_proxy ? forwarded_address(head, connection.address) : connection.address;
    body_left = length > 0;
    const auto read = [&]() -> std::expected<std::string, Response> {
        if (waits && !connection.socket.write_all("HTTP/1.1 100 Continue\r\n\r\n")) {
            return std::unexpected(refusal(408, "busy", "nobody takes an answer"));
        }
        auto body = read_body(connection, address, length);
        body_left = !body;
        return body;
    };
    return answer_({.head = std::move(head),
                    .address = address,
                    .secure = setting_.tls != nullptr || setting_.behind_proxy,
                    .body = read});
}

void Server::serve(ConnectionPtr connection) {
    const std::size_t end = head_end(connection->arrived);
    const bool too_long = end == 0 || end > head_bytes_max;
    auto head = too_long ? std::expected<Head, BadHead>(
                               std::unexpected(BadHead{431, "the head of the request is too long"}))
                         : read_head(std::string_view(connection->arrived).substr(0, end));
    connection->arrived.erase(0, end);
    Response response;
    bool keep = head.has_value() && head->keep_alive;
    const bool only_head = head.has_value() && head->method == "HEAD";
    bool body_left = !head.has_value();
    if (head) {
        response = answer_to(*connection, std::move(*head), body_left);
    } else {
        response = refusal(head.error().status, "malformed", head.error().why);
    }
    keep = keep && !body_left && !response.listening;
    std::string text = head_text(response, keep);
    Answering answering{.connection = std::move(connection),
                        .head = std::move(text),
                        .response = std::move(response),
                        .only_head = only_head,
                        .keep = keep,
                        .body_left = body_left};
    const Moved moved = answering.write();
    if (moved == Moved::some) {
        after(std::move(answering));
    } else if (moved != Moved::closed) {
        slow_.take(std::move(answering), moved);
    }
}

void Server::after(Answering answered) {
    if (answered.response.listening) {
        listen_(std::move(answered.connection), *answered.response.listening);
    } else if (answered.keep) {
        gatherer_.take_back(std::move(answered.connection));
    } else if (answered.body_left) {
        gatherer_.see_out(std::move(answered.connection));
    }
}

}  // namespace accession::hub
