// SPDX-License-Identifier: Apache-2.0
// One thing that a hub's workspace has taken, as devices pull and keep it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/journal/frame.h"
#include "core/lifecycle/command.h"
#include "core/lifecycle/consequences.h"

namespace accession {

struct Change {
    /// In the hub's order: 1, 2, 3, ... without gaps.
    std::uint64_t position = 0;
    /// Whose it was. Empty: it was done at the hub itself (an import).
    StoreId device;
    /// Of that device's commands.
    std::uint64_t seq = 0;
    /// encode_decided(): the command, what was told, its facts.
    std::string decided;

    friend bool operator==(const Change&, const Change&) = default;
};

/// Where a change or a command of a log record stands among others; it lies behind what was decided.
struct Origin {
    /// Of a change; of a command that waits: the cursor on which it was decided.
    std::uint64_t position = 0;
    StoreId device;
    std::uint64_t seq = 0;
};
/// What a log record of it has: `decided`, and behind it 32 bytes of origin.
[[nodiscard]] std::string with_origin(std::string_view decided, const Origin& origin);
/// Nothing when the payload is too short.
[[nodiscard]] std::optional<Change> change_from(std::string_view payload);

/// Ids of the lines that a command and what was told of it are about, each once.
[[nodiscard]] std::vector<LineId> lines_of(const Command& command,
                                           const std::vector<Consequence>& told);

}  // namespace accession
