// SPDX-License-Identifier: Apache-2.0
// Which orders the FOLIO sample has and how far each of their lines has come.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/model/date.h"
#include "core/model/status.h"
#include "core/sample/random.h"

namespace accession::sample {

/// Why Open will say no.
enum class OpenGap : std::uint8_t { none, material_type, fund_total, closed_vendor };

struct FolioPlannedLine {
    Status receipt = Status::pending;
    Status payment = Status::pending;
    /// Quantities ordered and received are independent of each other.
    bool independent = false;
    bool package = false;
    OpenGap gap = OpenGap::none;
    /// One of its pieces has this status; `none`: as the receipt status wants it.
    Status troubled_piece = Status::none;
    bool requested = false;
};

struct FolioPlannedOrder {
    std::vector<FolioPlannedLine> lines = {};
    Status workflow = Status::pending;
    Date created_on = {};
    bool ongoing = false;
    bool electronic = false;
    std::string_view close_reason = {};
};

/// Orders with `lines` lines in all, the oldest first; they begin with one of every kind.
[[nodiscard]] std::vector<FolioPlannedOrder> plan_folio(Random& random, std::uint32_t lines,
                                                        Date today);

}  // namespace accession::sample
