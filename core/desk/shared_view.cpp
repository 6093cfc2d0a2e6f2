// SPDX-License-Identifier: Apache-2.0
#include "core/desk/shared_view.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ranges>

#include "core/desk/answers.h"
#include "core/desk/views.h"
#include "core/journal/messages.h"

namespace accession::desk {

namespace {

/// Numbers of what waits behind it, concerns one of the same lines and is not allowed any more.
Json dependents(const Queue& queue, std::uint64_t seq, const std::vector<LineId>& lines) {
    Json list = Json::array();
    for (const auto& [number, waiting] : queue.waiting()) {
        const std::vector<LineId> of = lines_of(waiting.command, waiting.shown);
        const bool same = std::ranges::any_of(
            of, [&](const LineId& line) { return std::ranges::find(lines, line) != lines.end(); });
        if (number != seq && same && !waiting.allowed()) {
            list.push_back(number);
        }
    }
    return list;
}

Json entry(const Ledger& ledger, const Command& command, const std::vector<Consequence>& shown) {
    const std::vector<LineId> lines = lines_of(command, shown);
    const Line* line = lines.empty() ? nullptr : ledger.workspace().find(lines.front());
    return {{"command", to_json(command)},
            {"actor", command.actor},
            {"at", command.at_ms},
            {"line", line == nullptr ? Json() : line_row(ledger.workspace(), *line)},
            {"shown", told_view(shown)}};
}

Json told_of(const std::vector<Consequence>& consequences, const Line& line) {
    Json told = Json::array();
    for (const Consequence& consequence : consequences) {
        if (consequence.line.empty() || consequence.line == line.id) {
            told.push_back(to_json(consequence));
        }
    }
    return told;
}

Json story(std::uint64_t sequence, const Command& command,
           const std::vector<Consequence>& consequences, const Line& line) {
    return {{"sequence", sequence},
            {"at", command.at_ms},
            {"on", command.today.str()},
            {"actor", command.actor},
            {"device", command.device},
            {"action", command.action},
            {"consequences", told_of(consequences, line)},
            {"saved", true}};
}

bool concerns(const Line& line, const Command& command,
              const std::vector<Consequence>& consequences) {
    const std::vector<LineId> lines = lines_of(command, consequences);
    return std::ranges::find(lines, line.id) != lines.end();
}

void add_unconfirmed(const Queue& queue, std::uint64_t sequence, const Line& line, Json& history) {
    for (const auto& [seq, one] : std::views::reverse(queue.waiting())) {
        if (concerns(line, one.command, one.shown)) {
            history.push_back(story(sequence + seq, one.command, one.shown, line));
            history.back()["state"] =
                one.answer || seq <= queue.membership().answered_seq ? "sent" : "waiting";
        }
    }
    for (const Attention& one : std::views::reverse(queue.attention())) {
        if (one.outcome.kind == OutcomeKind::rejected && concerns(line, one.command, one.shown)) {
            history.push_back(story(sequence, one.command, one.shown, line));
            history.back()["state"] = "attention";
        }
    }
}

}  // namespace

Json told_view(const std::vector<Consequence>& consequences) {
    Json told = Json::array();
    for (const Consequence& consequence : consequences) {
        told.push_back(to_json(consequence));
    }
    return told;
}

Json sync_view(const Ledger& ledger, const Courier& courier) {
    const Queue* queue = ledger.queue();
    if (queue == nullptr) {
        return nullptr;
    }
    const Membership& membership = queue->membership();
    const auto sent = static_cast<std::size_t>(std::ranges::count_if(
        queue->waiting(), [](const auto& one) { return one.second.answer.has_value(); }));
    const SyncFault& stopped = courier.stopped();
    Json json = {
        {"workspace", membership.workspace},
        {"epoch", to_hex(membership.epoch)},
        {"cursor", membership.cursor},
        {"waiting", queue->waiting().size() - sent},
        {"sent", sent},
        {"attention", queue->attention().size()},
        {"device", to_hex(queue->device())},
        {"oldestWaiting",
         queue->waiting().empty() ? Json() : Json(queue->waiting().begin()->second.command.at_ms)},
        {"refetch", membership.refetch},
        {"unfetched", membership.unfetched},
        {"restored", membership.restored ? Json({{"position", *membership.restored}}) : Json()},
        {"stopped", stopped.code.empty()
                        ? Json()
                        : Json({{"code", stopped.code}, {"message", stopped.message}})},
        {"clockSkew", courier.clock_skew() ? Json(*courier.clock_skew()) : Json()},
        {"hubIsOlder", courier.hub_is_older_for() > 0},
        {"needsUpdate", courier.needs_update()}};
    if (stopped.seq > 0) {
        json["stopped"]["seq"] = stopped.seq;
    }
    return json;
}

Json attention_view(const Ledger& ledger) {
    Json list = Json::array();
    const Queue* queue = ledger.queue();
    if (queue == nullptr) {
        return list;
    }
    for (const Attention& one : queue->attention()) {
        Json json = entry(ledger, one.command, one.shown);
        json["seq"] = one.number;
        json["kind"] = std::string(text_of(one.outcome.kind));
        json["unmet"] = to_json(one.outcome.unmet);
        json["became"] = told_view(one.outcome.consequences);
        json["since"] = to_json(one.outcome.since);
        json["dependents"] = dependents(*queue, one.outcome.seq, lines_of(one.command, one.shown));
        list.push_back(std::move(json));
    }
    for (const auto& [seq, one] : queue->waiting()) {
        if (!one.allowed()) {
            Json json = entry(ledger, one.command, one.shown);
            json["seq"] = seq;
            json["kind"] = "blocked";
            json["unmet"] = to_json(one.unmet);
            json["became"] = Json::array();
            json["since"] = Json::array();
            json["dependents"] = Json::array();
            list.push_back(std::move(json));
        }
    }
    return list;
}

Json history_view(const Ledger& ledger, const Line& line) {
    Json history = Json::array();
    const Queue* queue = ledger.queue();
    if (queue != nullptr) {
        add_unconfirmed(*queue, ledger.sequence(), line, history);
    }
    for (const Entry& one : ledger.history().of(line.id)) {
        history.push_back(story(one.sequence, one.command, one.consequences, line));
        Json& json = history.back();
        if (one.settled) {
            json["state"] = "settled";
            json["settled"] = {{"choice", std::string(text_of(one.settled->choice))},
                               {"reason", one.settled->reason},
                               {"actor", one.settled->actor},
                               {"at", one.settled->at_ms},
                               {"outcome", std::string(text_of(one.settled->outcome.kind))},
                               {"unmet", to_json(one.settled->outcome.unmet)}};
        } else if (queue != nullptr) {
            json["state"] = "confirmed";
        }
    }
    return history;
}

}  // namespace accession::desk
