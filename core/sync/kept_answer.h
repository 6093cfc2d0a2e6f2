// SPDX-License-Identifier: Apache-2.0
// What a hub keeps of an answer, to give it again to whoever asks again.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/journal/answered.h"
#include "core/model/ids.h"

namespace accession {

struct KeptAnswer {
    /// Whose it was: a device whose store was copied gives the same numbers to other commands.
    CommandId command;
    Answered answered;
};

[[nodiscard]] std::string encode(const KeptAnswer& kept);
/// Nothing when it is damaged.
[[nodiscard]] std::optional<KeptAnswer> decode_kept_answer(std::string_view bytes);

}  // namespace accession
