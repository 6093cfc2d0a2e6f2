// SPDX-License-Identifier: Apache-2.0
#include "core/sync/messages_json.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <utility>

#include "core/journal/messages.h"
#include "core/model/base64.h"
#include "core/sync/json_members.h"

namespace accession {

namespace {

std::unexpected<SyncFault> malformed(std::uint64_t seq, const std::string& path) {
    SyncFault fault{400, "malformed", path};
    fault.seq = seq;
    return std::unexpected(std::move(fault));
}

Json pushed_json(const PushedCommand& pushed) {
    return {{"seq", pushed.seq},
            {"base", pushed.base},
            {"told", hex8(pushed.told)},
            {"command", to_json(pushed.command)}};
}

std::expected<PushedCommand, SyncFault> pushed_from(const Json& json) {
    Members members(json);
    PushedCommand pushed;
    pushed.seq = members.number("seq");
    pushed.base = members.number("base");
    const auto told = from_hex8(members.text("told"));
    const Json& command = members.object("command");
    if (!members.good() || !told || pushed.seq == 0) {
        const char* const other = pushed.seq == 0 ? "seq" : "told";
        return malformed(pushed.seq, members.good() ? other : members.fault());
    }
    pushed.told = *told;
    auto read = command_from(command);
    if (!read) {
        return malformed(pushed.seq, "command." + read.error().path);
    }
    pushed.command = std::move(*read);
    return pushed;
}

Params params_from(const Json& json) {
    Params params;
    for (const auto& [name, value] : json.items()) {
        if (value.is_string()) {
            params.insert_or_assign(name, value.get<std::string>());
        }
    }
    return params;
}

std::vector<Unmet> unmet_from(const Json& list) {
    std::vector<Unmet> unmet;
    for (const Json& one : list) {
        Members members(one);
        unmet.push_back({members.text("code"), params_from(members.object("params"))});
    }
    return unmet;
}

std::vector<Consequence> consequences_from(const Json& list) {
    std::vector<Consequence> all;
    for (const Json& one : list) {
        Members members(one);
        Consequence& consequence = all.emplace_back();
        (void)read_kind(members.text("mark"), consequence.mark);
        consequence.code = members.text("code");
        consequence.params = params_from(members.object("params"));
        consequence.line = LineId(members.text("line"));
    }
    return all;
}

std::vector<Since> since_from(const Json& list) {
    std::vector<Since> since;
    for (const Json& one : list) {
        Members members(one);
        since.push_back({members.number("position"), members.text("action"),
                         LineId(members.text("line")), members.text("actor"),
                         members.text("device"), members.whole("at")});
    }
    return since;
}

Json answered_json(const Answered& answered) {
    Json json = {{"seq", answered.seq}, {"outcome", std::string(text_of(answered.kind))}};
    if (answered.position > 0) {
        json["position"] = answered.position;
    }
    if (answered.kind == OutcomeKind::rejected) {
        json["unmet"] = to_json(answered.unmet);
    }
    if (answered.kind == OutcomeKind::accepted_adjusted) {
        Json told = Json::array();
        for (const Consequence& consequence : answered.consequences) {
            told.push_back(to_json(consequence));
        }
        json["consequences"] = std::move(told);
    }
    if (!answered.since.empty()) {
        json["since"] = to_json(answered.since);
    }
    return json;
}

std::optional<Answered> answered_from(const Json& json) {
    Members members(json);
    Answered answered;
    answered.seq = members.number("seq");
    const bool known = read_kind(members.text("outcome"), answered.kind);
    if (answered.kind != OutcomeKind::rejected) {
        answered.position = members.number("position");
    } else {
        answered.unmet = unmet_from(members.list("unmet"));
    }
    if (answered.kind == OutcomeKind::accepted_adjusted) {
        answered.consequences = consequences_from(members.list("consequences"));
    }
    if (members.has("since")) {
        answered.since = since_from(members.list("since"));
    }
    return members.good() && known ? std::optional(std::move(answered)) : std::nullopt;
}

/// False when it is none.
bool read_change(const Json& json, ChangesReply& reply) {
    Members members(json);
    Change change;
    change.position = members.number("position");
    change.device = members.hash("device");
    change.seq = members.number("seq");
    if (members.has("sum")) {
        reply.sums.insert_or_assign(change.position, members.hash("sum"));
    } else {
        auto decided = from_base64(members.text("decided"));
        if (!decided) {
            return false;
        }
        change.decided = std::move(*decided);
    }
    reply.changes.push_back(std::move(change));
    return members.good();
}

void write(std::string& text, const Change& change, const Hash128* sum) {
    // Digits and letters only: nothing in it needs to be escaped.
    text += R"({"position":)" + std::to_string(change.position);
    text += R"(,"device":")" + to_hex(change.device);
    text += R"(","seq":)" + std::to_string(change.seq);
    text += sum != nullptr ? R"(,"sum":")" + to_hex(*sum)
                           : R"(,"decided":")" + to_base64(change.decided);
    text += R"("},)";
}

}  // namespace

PushWriter::PushWriter(const PushRequest& request)
    : text_(dump({{"device", to_hex(request.device)},
                  {"epoch", to_hex(request.epoch)},
                  {"rulebook", request.rulebook},
                  {"clock", request.clock}})) {
    text_.back() = ',';
    text_ += R"("commands":[)";
}

bool PushWriter::add(const PushedCommand& pushed, std::size_t bytes_max) {
    const std::string one = dump(pushed_json(pushed));
    const std::size_t size = one.size() + 1;
    if (commands_ > 0 && bytes_ + size > bytes_max) {
        return false;
    }
    text_ += commands_ > 0 ? "," : "";
    text_ += one;
    bytes_ += size;
    ++commands_;
    return true;
}

std::string PushWriter::take() {
    text_ += "]}";
    return std::move(text_);
}

std::string write_push_request(const PushRequest& request) {
    PushWriter writer(request);
    for (const PushedCommand& pushed : request.commands) {
        (void)writer.add(pushed, std::numeric_limits<std::size_t>::max());
    }
    return writer.take();
}

std::expected<PushRequest, SyncFault> read_push_request(std::string_view text) {
    const Json json = strict_object_from(text);
    if (json.empty()) {
        return malformed(0, "body");  // no JSON, or a key in it twice
    }
    Members members(json);
    PushRequest request;
    request.device = members.hash("device");
    request.epoch = members.hash("epoch");
    request.rulebook = members.text("rulebook");
    request.clock = members.whole("clock");
    const Json& commands = members.list("commands");
    if (!members.good()) {
        return malformed(0, members.fault());
    }
    for (const Json& one : commands) {
        auto pushed = pushed_from(one);
        if (!pushed) {
            return std::unexpected(std::move(pushed.error()));
        }
        request.commands.push_back(std::move(*pushed));
    }
    return request;
}

std::string write_push_reply(const PushReply& reply) {
    Json outcomes = Json::array();
    for (const Answered& answered : reply.outcomes) {
        outcomes.push_back(answered_json(answered));
    }
    return dump({{"epoch", to_hex(reply.epoch)},
                 {"last_seq", reply.last_seq},
                 {"position", reply.position},
                 {"clock", reply.clock},
                 {"outcomes", std::move(outcomes)}});
}

std::optional<PushReply> read_push_reply(std::string_view text) {
    const Json json = object_from(text);
    Members members(json);
    PushReply reply;
    reply.epoch = members.hash("epoch");
    reply.last_seq = members.number("last_seq");
    reply.position = members.number("position");
    reply.clock = members.whole("clock");
    for (const Json& one : members.list("outcomes")) {
        auto answered = answered_from(one);
        if (!answered) {
            return std::nullopt;
        }
        reply.outcomes.push_back(std::move(*answered));
    }
    return members.good() ? std::optional(std::move(reply)) : std::nullopt;
}

std::size_t written_bytes(const Change& change) {
    // Two numbers of 20 digits, a device's 32, their names, and three bytes as four letters.
    constexpr std::size_t around = 120;
    return around + (change.decided.size() + 2) / 3 * 4;
}

std::string write_changes_reply(const ChangesReply& reply) {
    Json around = {
        {"epoch", to_hex(reply.epoch)}, {"position", reply.position}, {"more", reply.more}};
    if (!reply.hashes.empty()) {
        Json tables = Json::object();
        for (const auto& [table, hash] : reply.hashes) {
            tables[table] = to_hex(hash);
        }
        around["hashes"] = std::move(tables);
    }
    // Pages are long: the changes are written as they stand, not gathered as values first.
    std::string text = dump(around);
    text.back() = ',';
    text += R"("changes":[)";
    for (const Change& change : reply.changes) {
        const auto sum = reply.sums.find(change.position);
        write(text, change, sum == reply.sums.end() ? nullptr : &sum->second);
    }
    if (text.back() == ',') {
        text.pop_back();
    }
    text += "]}";
    return text;
}

std::optional<ChangesReply> read_changes_reply(std::string_view text) {
    const Json json = object_from(text);
    Members members(json);
    ChangesReply reply;
    reply.epoch = members.hash("epoch");
    reply.position = members.number("position");
    reply.more = members.truth("more");
    for (const Json& one : members.list("changes")) {
        if (!read_change(one, reply)) {
            return std::nullopt;
        }
    }
    if (members.has("hashes")) {
        for (const auto& [table, hex] : members.object("hashes").items()) {
            const auto hash =
                hex.is_string() ? hash_from_hex(hex.get_ref<const std::string&>()) : std::nullopt;
            if (!hash) {
                return std::nullopt;
            }
            reply.hashes.emplace(table, *hash);
        }
    }
    return members.good() ? std::optional(std::move(reply)) : std::nullopt;
}

std::string write_fault(const SyncFault& fault) {
    Json error = {{"code", fault.code}, {"message", fault.message}};
    if (fault.code == "hub_restored" || fault.code == "sequence_gap") {
        error["epoch"] = to_hex(fault.epoch);
        error["position"] = fault.position;
    }
    if (fault.code == "hub_restored" || fault.code == "sequence_gap" ||
        fault.code == "upgrade_required") {
        error["last_seq"] = fault.last_seq;
    }
    if (fault.seq > 0) {
        error["seq"] = fault.seq;
    }
    return dump({{"error", std::move(error)}});
}

SyncFault read_fault(int status, std::string_view text) {
    SyncFault fault{status, {}};
    const Json json = object_from(text);
    Members outer(json);
    const Json& error = outer.object("error");
    Members members(error);
    fault.code = members.text("code");
    fault.message = members.text("message");
    if (members.has("epoch")) {
        fault.epoch = members.hash("epoch");
        fault.position = members.number("position");
    }
    fault.last_seq = members.has("last_seq") ? members.number("last_seq") : 0;
    fault.seq = members.has("seq") ? members.number("seq") : 0;
    return fault;
}

}  // namespace accession
