// SPDX-License-Identifier: Apache-2.0
// The queue's log records in canonical bytes (core/model/codec.h).
#include <utility>

#include "core/journal/decided.h"
#include "core/journal/fact_codec.h"
#include "core/journal/queue.h"
#include "core/lifecycle/command_fields.h"
#include "core/model/codec.h"
#include "core/model/fields.h"

namespace accession {

template <class V, RecordOf<Hash128> R>
void fields(V& v, R& r) {
    v("high", r.high);
    v("low", r.low);
}

template <class V, RecordOf<Membership> R>
void fields(V& v, R& r) {
    v("workspace", r.workspace);
    v("epoch", r.epoch);
    v("cursor", r.cursor);
    v("lastSeq", r.last_seq);
    v("answeredSeq", r.answered_seq);
    v("lastNumber", r.last_number);
    v("refetch", r.refetch);
    v("unfetched", r.unfetched);
    v("restored", r.restored);
    v("resendAfter", r.resend_after);
    v("former", r.former);
}

template <class V, RecordOf<Settlement> R>
void fields(V& v, R& r) {
    v("number", r.number);
    v("choice", r.choice);
    v("reason", r.reason);
    v("actor", r.actor);
    v("at", r.at_ms);
    v("outcome", r.outcome);
}

template <class V, RecordOf<Attention> R>
void fields(V& v, R& r) {
    v("number", r.number);
    v("command", r.command);
    v("shown", r.shown);
    v("outcome", r.outcome);
}

namespace {

template <class Record>
std::string encoded(const Record& record) {
    ByteWriter writer;
    Encoder{writer}.write(record);
    return writer.take();
}

template <class Record>
std::optional<Record> decoded(std::string_view bytes) {
    ByteReader reader(bytes);
    Record record;
    Decoder{reader}.read(record);
    return reader.ok() && reader.at_end() ? std::optional(std::move(record)) : std::nullopt;
}

}  // namespace

std::string encode(const Membership& membership) {
    return encoded(membership);
}

std::optional<Membership> decode_membership(std::string_view bytes) {
    return decoded<Membership>(bytes);
}

std::string encode(const Attention& attention) {
    return encoded(attention);
}

std::optional<Attention> decode_attention(std::string_view bytes) {
    return decoded<Attention>(bytes);
}

std::string encode(const Answered& answered) {
    return encoded(answered);
}

std::optional<Answered> decode_answered(std::string_view bytes) {
    return decoded<Answered>(bytes);
}

std::string encode(const Waiting& waiting, const StoreId& device) {
    // Its facts are decided anew whenever they are needed.
    return with_origin(encode_decided(waiting.command, {}, waiting.shown),
                       {waiting.base, device, waiting.seq});
}

std::optional<Waiting> decode_waiting(std::string_view bytes) {
    const auto change = change_from(bytes);
    auto decided = change ? decode_decided(change->decided) : std::nullopt;
    if (!decided) {
        return std::nullopt;
    }
    return Waiting{change->seq, change->position, std::move(decided->command),
                   std::move(decided->told)};
}

std::string encode(const Settlement& settlement, const Command& command,
                   const std::vector<Consequence>& shown) {
    return encode_decided(command, {}, shown) + encoded(settlement);
}

std::optional<Settlement> decode_settlement(std::string_view bytes) {
    ByteReader reader(bytes);
    Command command;
    std::vector<Consequence> shown;
    Decoder{reader}.read(command);
    Decoder{reader}.read(shown);
    (void)read_facts(reader);
    Settlement settlement;
    Decoder{reader}.read(settlement);
    return reader.ok() && reader.at_end() ? std::optional(std::move(settlement)) : std::nullopt;
}

}  // namespace accession
