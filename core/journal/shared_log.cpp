// SPDX-License-Identifier: Apache-2.0
#include "core/journal/shared_log.h"

#include <string>
#include <utility>

#include "core/journal/decided.h"

namespace accession {

namespace {

std::optional<Confirmed> take_change(std::uint64_t sequence, std::string_view payload, Queue& queue,
                                     History& history) {
    const auto change = change_from(payload);
    auto decided = change ? decode_decided(change->decided) : std::nullopt;
    if (!decided) {
        return std::nullopt;
    }
    return take_change(sequence, std::string(payload), *change, std::move(*decided), queue,
                       history);
}

std::optional<Confirmed> take_answer(std::uint64_t sequence, std::string_view payload, Queue& queue,
                                     History& history) {
    const auto answered = decode_answered(payload);
    if (!answered) {
        return std::nullopt;
    }
    const auto found = queue.waiting().find(answered->seq);
    const bool waits = found != queue.waiting().end() && !found->second.answer;
    if (waits && answered->kind != OutcomeKind::rejected &&
        answered->position <= queue.membership().cursor) {
        // It was in what was fetched anew already: only the history has not heard of it.
        const Waiting& one = found->second;
        history.add(sequence,
                    with_origin(encode_decided(one.command, {}, one.shown),
                                {answered->position, queue.device(), answered->seq}),
                    one.command, one.shown, RecordKind::change);
    }
    queue.answer(*answered);
    return Confirmed{};
}

std::optional<Confirmed> take_settled(std::uint64_t sequence, std::string_view payload,
                                      Queue& queue, History& history) {
    const auto settlement = decode_settlement(payload);
    Command command;
    std::vector<Consequence> shown;
    if (!settlement || !decode_told(payload, command, shown)) {
        return std::nullopt;
    }
    queue.settle(settlement->number);
    history.add_settled(sequence, std::string(payload), command, shown);
    return Confirmed{};
}

}  // namespace

Confirmed take_change(std::uint64_t sequence, std::string payload, const Change& change,
                      Decided decided, Queue& queue, History& history) {
    Confirmed confirmed;
    confirmed.as_shown = queue.confirm(change, decided);
    // Records that came in at the hub are nobody's command.
    if (!decided.command.id.empty()) {
        history.add(sequence, std::move(payload), decided.command, decided.told,
                    RecordKind::change);
    }
    confirmed.facts = std::move(decided.facts);
    return confirmed;
}

std::optional<Confirmed> take_shared(std::uint64_t sequence, RecordKind kind,
                                     std::string_view payload, Queue& queue, History& history) {
    if (kind == RecordKind::change) {
        return take_change(sequence, payload, queue, history);
    }
    if (kind == RecordKind::settled) {
        return take_settled(sequence, payload, queue, history);
    }
    if (kind == RecordKind::answer) {
        return take_answer(sequence, payload, queue, history);
    }
    bool good = false;
    if (kind == RecordKind::waiting) {
        auto waiting = decode_waiting(payload);
        good = waiting.has_value();
        if (good) {
            queue.add(std::move(*waiting));
        }
    } else if (kind == RecordKind::attention) {
        auto attention = decode_attention(payload);
        good = attention.has_value();
        if (good) {
            queue.add(std::move(*attention));
        }
    } else if (kind == RecordKind::membership) {
        auto membership = decode_membership(payload);
        good = membership.has_value();
        if (good) {
            queue.set(std::move(*membership));
        }
    }
    return good ? std::optional(Confirmed{}) : std::nullopt;
}

std::vector<std::pair<RecordKind, std::string>> records_of(const Queue& queue) {
    std::vector<std::pair<RecordKind, std::string>> records;
    records.emplace_back(RecordKind::membership, encode(queue.membership()));
    for (const Attention& one : queue.attention()) {
        records.emplace_back(RecordKind::attention, encode(one));
    }
    for (const auto& [seq, one] : queue.waiting()) {
        records.emplace_back(RecordKind::waiting, encode(one, queue.device()));
        if (one.answer) {
            records.emplace_back(RecordKind::answer, encode(*one.answer));
        }
    }
    return records;
}

History history_of(const Queue& queue) {
    History history;
    std::uint64_t sequence = 0;
    const auto add = [&](const Command& command, const std::vector<Consequence>& shown) {
        history.add(++sequence, encode_decided(command, {}, shown), command, shown);
    };
    for (const Attention& one : queue.attention()) {
        if (one.outcome.kind == OutcomeKind::rejected) {
            add(one.command, one.shown);
        }
    }
    for (const auto& [seq, one] : queue.waiting()) {
        add(one.command, one.shown);
    }
    return history;
}

}  // namespace accession
