// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/sim_hubs.h"

#include <string>
#include <string_view>

#include "core/sync/compare_json.h"
#include "core/sync/hub_compare.h"
#include "core/sync/hub_reads.h"
#include "core/sync/messages_json.h"
#include "tests/sim/auditor.h"

namespace accession::sim {

namespace {

SyncReply refused(const SyncRequest& request, const SyncFault& fault) {
    return {request.id, fault.status, {}, write_fault(fault)};
}

}  // namespace

void SimHubs::renew() {
    for (auto& hub : hubs_) {
        hub = std::make_unique<Hub>(store_);
    }
}

SyncReply SimHubs::answer(const SyncRequest& request, std::int64_t clock) {
    switch (request.asking) {
    case Asking::push:
        return push(request, clock);
    case Asking::changes:
        return changes(request);
    case Asking::compare:
        return compare(request);
    case Asking::snapshot:
        return snapshot(request);
    }
    return {};
}

SyncReply SimHubs::push(const SyncRequest& request, std::int64_t clock) {
    const auto push = read_push_request(request.body);
    require(push.has_value(), "a hub cannot read what a device says");
    // Often who gave the first of them: what comes of it is what the device has decided, to the byte.
    const std::string caller =
        push->commands.empty() || random_.percent(30) ? "m.tsang" : push->commands[0].command.actor;
    const auto reply = any().push(*push, {caller, {}}, clock);
    return reply ? SyncReply{request.id, 200, {}, write_push_reply(*reply)}
                 : refused(request, reply.error());
}

SyncReply SimHubs::changes(const SyncRequest& request) {
    const std::size_t epoch_at = request.path.find("epoch=") + 6;
    const std::size_t after_at = request.path.find("after=") + 6;
    const auto epoch = hash_from_hex(std::string_view(request.path).substr(epoch_at, 32));
    const std::size_t own_at = request.path.find("own=");
    const auto own = own_at == std::string::npos
                         ? std::nullopt
                         : hash_from_hex(std::string_view(request.path).substr(own_at + 4, 32));
    auto reply = changes_after(store_, *epoch, std::stoull(request.path.substr(after_at)),
                               1 + random_.below(6000), own);
    return reply ? SyncReply{request.id, 200, {}, write_changes_reply(*reply)}
                 : refused(request, reply.error());
}

SyncReply SimHubs::compare(const SyncRequest& request) {
    if (older_) {
        return refused(request, {404, "malformed"});
    }
    const auto asked = read_compare_request(request.body);
    require(asked.has_value(), "a hub cannot read what a device wants compared");
    const auto reply = compare_with(store_, *asked, 1 + random_.below(6000));
    if (reply && !reply->buckets.empty()) {
        ++repaired_;
    }
    return reply ? SyncReply{request.id, 200, {}, write_compare_reply(*reply)}
                 : refused(request, reply.error());
}

SyncReply SimHubs::snapshot(const SyncRequest& request) {
    const std::uint64_t after = std::stoull(request.path.substr(request.path.find('=') + 1));
    const auto made = snapshot_reaching(store_, random_.below(20), after);
    if (!made) {
        return refused(request, made.error());
    }
    const std::string tag = to_hex(made->epoch) + "-" + std::to_string(made->position);
    SyncReply reply{request.id,
                    200,
                    {{"etag", tag},
                     {"accession-epoch", to_hex(made->epoch)},
                     {"accession-position", std::to_string(made->position)},
                     {"content-length", std::to_string(made->bytes.size())}},
                    made->bytes};
    const auto range = request.headers.find("range");
    if (range != request.headers.end() && request.headers.at("if-range") == tag) {
        const std::size_t from = std::stoull(range->second.substr(6));
        reply.status = 206;
        reply.body = made->bytes.substr(from);
        reply.headers["content-range"] =
            "bytes " + std::to_string(from) + "-/" + std::to_string(made->bytes.size());
    }
    return reply;
}

}  // namespace accession::sim
