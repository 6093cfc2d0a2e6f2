// SPDX-License-Identifier: Apache-2.0
// The messages between device and hub as JSON text (docs/sync-protocol.md). Reading never throws;
// members that are not known are passed over.
#pragma once

#include <expected>
#include <optional>
#include <string>
#include <string_view>

#include "core/sync/messages.h"

namespace accession {

/// Lists and objects within each other, at most: what lies deeper is refused before it is read.
inline constexpr std::size_t nested_max = 32;

/// A push request as it is put together, command by command.
class PushWriter {
public:
    /// Of its commands none is taken over.
    explicit PushWriter(const PushRequest& request);
    /// False, and nothing is added, when the commands would become longer than this many bytes; the
    /// first is always added.
    bool add(const PushedCommand& pushed, std::size_t bytes_max);
    [[nodiscard]] std::size_t commands() const { return commands_; }
    [[nodiscard]] std::string take();

private:
    std::string text_;
    std::size_t commands_ = 0;
    std::size_t bytes_ = 0;
};

[[nodiscard]] std::string write_push_request(const PushRequest& request);
/// Fault: 400 `malformed`, with the command's number and the path where they are known.
[[nodiscard]] std::expected<PushRequest, SyncFault> read_push_request(std::string_view text);

[[nodiscard]] std::string write_push_reply(const PushReply& reply);
/// Nothing: it is no such reply.
[[nodiscard]] std::optional<PushReply> read_push_reply(std::string_view text);

/// What one change adds to a reply with changes, at most.
[[nodiscard]] std::size_t written_bytes(const Change& change);
[[nodiscard]] std::string write_changes_reply(const ChangesReply& reply);
[[nodiscard]] std::optional<ChangesReply> read_changes_reply(std::string_view text);

/// {"error": {"code", "message", ...}}
[[nodiscard]] std::string write_fault(const SyncFault& fault);
/// Of an answer with this status; an empty code when the body says none.
[[nodiscard]] SyncFault read_fault(int status, std::string_view text);

/// 32 lower-case hex digits; nothing when it is anything else.
[[nodiscard]] std::optional<Hash128> hash_from_hex(std::string_view text);

}  // namespace accession
