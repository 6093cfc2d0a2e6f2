// SPDX-License-Identifier: Apache-2.0
// What lists, filters and sorting ask of a line, kept beside its record so that the record need not
// be read for it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/model/date.h"
#include "core/model/status.h"
#include "core/workspace/snapshot/bytes.h"

namespace accession::stored {

/// An id's place and one; 0: no id.
using MaybePlace = std::uint32_t;

struct LineGlance {
    Status status = Status::none;
    Status receipt = Status::none;
    Status payment = Status::none;
    MaybePlace order = 0;
    MaybePlace vendor = 0;
    MaybePlace first_fund = 0;
    /// It has no other. Snapshots from before this was told do not say so.
    bool one_fund = false;
    std::optional<Date> expected_on;
    std::optional<std::int64_t> price;
};
inline constexpr std::uint8_t line_glance_size = 28;

inline void put_glance(std::string& out, const LineGlance& glance) {
    const auto byte = [&out](unsigned value) { out += static_cast<char>(value); };
    byte(static_cast<unsigned>(glance.status));
    byte(static_cast<unsigned>(glance.receipt));
    byte(static_cast<unsigned>(glance.payment));
    byte((glance.expected_on ? 1U : 0U) | (glance.price ? 2U : 0U) | (glance.one_fund ? 4U : 0U));
    put_u32(out, glance.order);
    put_u32(out, glance.vendor);
    put_u32(out, glance.first_fund);
    put_u32(out, glance.expected_on ? static_cast<std::uint32_t>(glance.expected_on->days()) : 0);
    const auto price = static_cast<std::uint64_t>(glance.price.value_or(0));
    put_u32(out, static_cast<std::uint32_t>(price));
    put_u32(out, static_cast<std::uint32_t>(price >> 32U));
}

/// A byte of a glance that is no status is `none`: it can only have been made up.
[[nodiscard]] inline Status status_in(std::string_view glance, std::size_t at) {
    const std::uint8_t byte = at < glance.size() ? static_cast<std::uint8_t>(glance[at]) : 0xFF;
    return byte < status_count ? static_cast<Status>(byte) : Status::none;
}

[[nodiscard]] inline LineGlance line_glance(std::string_view bytes) {
    LineGlance glance;
    if (bytes.size() != line_glance_size) {
        return glance;
    }
    glance.status = status_in(bytes, 0);
    glance.receipt = status_in(bytes, 1);
    glance.payment = status_in(bytes, 2);
    const auto marks = static_cast<unsigned char>(bytes[3]);
    glance.order = load_u32(bytes.data() + 4);
    glance.vendor = load_u32(bytes.data() + 8);
    glance.first_fund = load_u32(bytes.data() + 12);
    glance.one_fund = (marks & 4U) != 0;
    if ((marks & 1U) != 0) {
        glance.expected_on =
            Date::from_days(static_cast<std::int32_t>(load_u32(bytes.data() + 16)));
    }
    if ((marks & 2U) != 0) {
        glance.price = static_cast<std::int64_t>(load_u32(bytes.data() + 20) |
                                                 std::uint64_t{load_u32(bytes.data() + 24)} << 32U);
    }
    return glance;
}

}  // namespace accession::stored
