// SPDX-License-Identifier: Apache-2.0
// Any text as a message between a device and a hub, any bytes as a record of the queue: never a crash,
// and what is read comes through once more as it was.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/journal/queue.h"
#include "core/sync/compare_json.h"
#include "core/sync/messages_json.h"

using namespace accession;

namespace {

void require(bool holds) {
    if (!holds) {
        std::abort();
    }
}

void read_texts(std::string_view text) {
    if (const auto request = read_push_request(text)) {
        const std::string written = write_push_request(*request);
        const auto again = read_push_request(written);
        require(again && write_push_request(*again) == written);
    }
    if (const auto reply = read_push_reply(text)) {
        const std::string written = write_push_reply(*reply);
        const auto again = read_push_reply(written);
        require(again && write_push_reply(*again) == written);
    }
    if (const auto reply = read_changes_reply(text)) {
        const std::string written = write_changes_reply(*reply);
        const auto again = read_changes_reply(written);
        require(again && write_changes_reply(*again) == written);
    }
    if (const auto request = read_compare_request(text)) {
        const std::string written = write_compare_request(*request);
        const auto again = read_compare_request(written);
        require(again && write_compare_request(*again) == written);
    }
    if (const auto reply = read_compare_reply(text)) {
        const std::string written = write_compare_reply(*reply);
        const auto again = read_compare_reply(written);
        require(again && write_compare_reply(*again) == written);
    }
    const SyncFault fault = read_fault(409, text);
    require(read_fault(409, write_fault(fault)).code == fault.code);
}

void read_records(std::string_view bytes) {
    const StoreId device{1, 2};
    if (const auto membership = decode_membership(bytes)) {
        require(encode(*membership) == bytes);
    }
    if (const auto waiting = decode_waiting(bytes)) {
        require(decode_waiting(encode(*waiting, device)).has_value());
    }
    if (const auto attention = decode_attention(bytes)) {
        require(decode_attention(encode(*attention)).has_value());
    }
    if (const auto answered = decode_answered(bytes)) {
        require(decode_answered(encode(*answered)) == answered);
    }
    if (const auto settlement = decode_settlement(bytes)) {
        require(decode_settlement(encode(*settlement, {}, {})).has_value());
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    read_texts(bytes);
    read_records(bytes);
    return 0;
}
