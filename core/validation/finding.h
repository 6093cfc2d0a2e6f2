// SPDX-License-Identifier: Apache-2.0
// What a check has to say about a record: a code, how serious it is, and where.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "core/model/kinds.h"

namespace accession {

enum class Severity : std::uint8_t { error, warning, info };
template <>
struct Words<Severity> {
    static constexpr std::string_view texts[] = {"error", "warning", "info"};
};

/// Values the words of a message need; amounts and numbers as text.
using Params = std::map<std::string, std::string>;

struct Finding {
    std::string code;
    Severity severity = Severity::error;
    /// Path of the field inside its record, e.g. `cost.quantityPhysical` or `locations[1].quantity`.
    std::string path;
    Params params;

    friend bool operator==(const Finding&, const Finding&) = default;
};

}  // namespace accession
