// SPDX-License-Identifier: Apache-2.0
// Comparing as JSON text (docs/sync-protocol.md, "Compare"). Reading never throws; members that are not known are
// passed over.
#pragma once

#include <expected>
#include <optional>
#include <string>
#include <string_view>

#include "core/sync/messages.h"

namespace accession {

[[nodiscard]] std::string write_compare_request(const CompareRequest& request);
/// Fault: 400 `malformed`, with the path.
[[nodiscard]] std::expected<CompareRequest, SyncFault> read_compare_request(std::string_view text);

/// What one bucket adds to a reply, at most.
[[nodiscard]] std::size_t written_bytes(const Bucket& bucket);
[[nodiscard]] std::string write_compare_reply(const CompareReply& reply);
/// Nothing: it is no such reply.
[[nodiscard]] std::optional<CompareReply> read_compare_reply(std::string_view text);

}  // namespace accession
