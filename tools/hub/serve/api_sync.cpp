// SPDX-License-Identifier: Apache-2.0
// What a device says about one workspace: the user is known, and a member of it.
#include <charconv>
#include <utility>

#include "core/sync/compare_json.h"
#include "core/sync/messages_json.h"
#include "tools/hub/http/limits.h"
#include "tools/hub/serve/api.h"
#include "tools/hub/serve/proof.h"
#include "tools/hub/who/audit.h"
#include "tools/hub/who/devices.h"
#include "tools/hub/who/users.h"

namespace accession::hub {

namespace {

/// The reply, when the device may not; `busy` when that could not be found out.
std::optional<Response> refuse_device(Database& database, const Device& device) {
    std::optional<DeviceFault> known;
    {
        // Mostly it is known, and nobody needs to wait for anybody to find that out.
        Transaction transaction = database.begin(Begin::read);
        known = known_device(transaction, device, now_ms());
        if (!transaction.good()) {
            return busy_response();
        }
    }
    DeviceFault fault = known.value_or(DeviceFault::none);
    const bool found =
        known.has_value() || in_transaction(database, Begin::write, [&](Transaction& transaction) {
            fault = claim_device(transaction, device, now_ms());
        });
    if (!found) {
        return busy_response();
    }
    return fault == DeviceFault::none ? std::nullopt : std::optional(device_refusal(fault));
}

/// What the last command calls the device that it was given on; empty when that can be no name.
std::string called_by(const std::vector<PushedCommand>& commands) {
    const std::string name = commands.empty() ? std::string{} : commands.back().command.device;
    return is_label(name) ? name : std::string{};
}

/// One more, as long as it lives.
class Counted {
public:
    explicit Counted(std::atomic<std::size_t>& counter) : counter_(counter), count_(++counter) {}
    Counted(const Counted&) = delete;
    Counted& operator=(const Counted&) = delete;
    ~Counted() { --counter_; }
    [[nodiscard]] std::size_t count() const { return count_; }

private:
    std::atomic<std::size_t>& counter_;
    std::size_t count_;
};

bool is_json(const Request& request) {
    return request.head.header("content-type").starts_with("application/json");
}

void add_standing(Response& response, const Standing& standing) {
    response.with("Accession-Epoch", to_hex(standing.epoch))
        .with("Accession-Position", std::to_string(standing.position));
}

std::optional<std::uint64_t> position_from(std::string_view text) {
    std::uint64_t position = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), position);
    const bool whole = read.ec == std::errc{} && read.ptr == text.data() + text.size();
    return whole ? std::optional(position) : std::nullopt;
}

}  // namespace

std::expected<std::pair<std::string, Api::Place>, Response> Api::posted(const Request& request,
                                                                        const Place& place) {
    const Clock::time_point began = Clock::now();
    if (!is_json(request)) {
        return std::unexpected(refusal(415, "malformed", "what is posted is application/json"));
    }
    if (request.head.content_length > push_bytes_max) {
        return std::unexpected(refusal(413, "batch_too_large", "what is posted has at most 1 MB"));
    }
    auto body = request.body();
    if (!body) {
        return std::unexpected(std::move(body.error()));
    }
    // While a body came slowly somebody may have been shut out, or have got other roles.
    auto who = Clock::now() - began < body_at_once ? std::expected<Place, Response>(place)
                                                   : enter(request, place.membership.workspace);
    if (!who) {
        return std::unexpected(std::move(who.error()));
    }
    return std::pair(std::move(*body), std::move(*who));
}

Response Api::push(const Request& request, const Place& place) {
    const Clock::time_point began = Clock::now();
    const auto arrived = posted(request, place);
    if (!arrived) {
        return arrived.error();
    }
    const auto& [body, who] = *arrived;
    const auto asked = read_push_request(body);
    if (!asked) {
        return fault_response(asked.error());
    }
    if (asked->device == StoreId{}) {
        return fault_response({400, "malformed", "device"});
    }
    const std::string& workspace = who.membership.workspace;
    if (auto refused = refuse_device(database_, {.id = to_hex(asked->device),
                                                 .workspace = workspace,
                                                 .user = who.user,
                                                 .called = called_by(asked->commands)})) {
        return std::move(*refused);
    }
    const Counted mine(pushing_);
    if (mine.count() > pushes_max) {
        return busy_response();
    }
    const auto reply = rooms_.room_to_decide(workspace).push(
        *asked, {who.user, who.membership.roles, who.access_hash}, now_ms());
    events_.look_now();
    const std::chrono::duration<double> took = Clock::now() - began;
    metrics_.push(took.count());
    if (!reply) {
        return fault_response(reply.error());
    }
    for (const Answered& answered : reply->outcomes) {
        metrics_.command(text_of(answered.kind));
    }
    return json_response(200, write_push_reply(*reply));
}

Response Api::changes(const Request& request, const Place& place) {
    const auto epoch = hash_from_hex(request.head.parameter("epoch"));
    const auto after = position_from(request.head.parameter("after"));
    const std::string_view whose = request.head.parameter("own");
    const auto own = whose.empty() ? std::nullopt : hash_from_hex(whose);
    if (!epoch || !after || own.has_value() == whose.empty()) {
        return refusal(400, "malformed",
                       "changes are asked for with an epoch, a position and maybe a device");
    }
    const auto reply = rooms_.room(place.membership.workspace).changes(*epoch, *after, own);
    return reply ? json_response(200, write_changes_reply(*reply)) : fault_response(reply.error());
}

Response Api::compare(const Request& request, const Place& place) {
    const auto arrived = posted(request, place);
    if (!arrived) {
        return arrived.error();
    }
    const auto& [body, who] = *arrived;
    const auto asked = read_compare_request(body);
    if (!asked) {
        return fault_response(asked.error());
    }
    const auto reply = rooms_.room(who.membership.workspace).compare(*asked);
    return reply ? json_response(200, write_compare_reply(*reply)) : fault_response(reply.error());
}

Response Api::snapshot(const Request& request, const Place& place) {
    const std::string_view seen = request.head.parameter("after");
    const auto after = seen.empty() ? std::optional<std::uint64_t>(0) : position_from(seen);
    if (!after) {
        return refusal(400, "malformed", "a snapshot is asked for after a position");
    }
    Room& room = rooms_.room(place.membership.workspace);
    // A download that was broken off goes on with the same snapshot, as long as it is kept.
    if (const auto same = room.snapshot_tagged(request.head.header("if-range"))) {
        Response response = ranged(request.head, same->bytes, same->tag());
        response.with("Content-Type", "application/octet-stream").with("Cache-Control", "no-cache");
        add_standing(response, same->standing);
        return response;
    }
    const auto newest = room.snapshot(*after);
    if (!newest) {
        return fault_response(newest.error());
    }
    Response response;
    if (is_known(request.head, newest->tag())) {
        response.status = 304;
        response.with("ETag", newest->tag());
    } else {
        response = ranged(request.head, newest->bytes, newest->tag());
        response.with("Content-Type", "application/octet-stream");
    }
    response.with("Cache-Control", "no-cache");
    add_standing(response, newest->standing);
    return response;
}

Response Api::listen(const Place& place) const {
    if (events_.count() >= listeners_max) {
        return busy_response();
    }
    Response response;
    response.with("Content-Type", "text/event-stream")
        .with("Cache-Control", "no-store")
        .with("X-Accel-Buffering", "no");
    response.listening =
        Listening{place.membership.workspace, place.access_hash, place.access_expires};
    return response;
}

}  // namespace accession::hub
