// SPDX-License-Identifier: Apache-2.0
// What the log keeps of one accepted command: the command, its facts and what was told about it.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/lifecycle/command.h"
#include "core/lifecycle/consequences.h"
#include "core/lifecycle/fact.h"

namespace accession {

struct Decided {
    Command command;
    std::vector<Fact> facts;
    std::vector<Consequence> told;
};

/// In canonical bytes (core/model/codec.h): command, consequences, facts.
[[nodiscard]] std::string encode_decided(const Command& command, std::span<const Fact> facts,
                                         const std::vector<Consequence>& told);
/// Nothing when the bytes are damaged or of another kind.
[[nodiscard]] std::optional<Decided> decode_decided(std::string_view bytes);
/// The command and what was told alone; false as above, but the facts are not looked at.
[[nodiscard]] bool decode_told(std::string_view bytes, Command& command,
                               std::vector<Consequence>& told);

}  // namespace accession
