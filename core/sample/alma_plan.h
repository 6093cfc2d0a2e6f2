// SPDX-License-Identifier: Apache-2.0
// Which orders the Alma sample has and how far each of their lines has come; what they buy is
// decided later.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/model/date.h"
#include "core/model/status.h"
#include "core/sample/random.h"

namespace accession::sample {

/// How much of a line has arrived.
enum class Arrival : std::uint8_t { none, some, all };
enum class Bill : std::uint8_t { none, in_approval, approved, paid_in_part, paid };

/// Why Order Now will say no.
enum class Gap : std::uint8_t { none, vendor, account, fund, price, closed_fund, closed_vendor };

struct PlannedLine {
    Status status = Status::in_review;
    Arrival arrival = Arrival::none;
    Bill bill = Bill::none;
    Gap gap = Gap::none;
    std::string_view close_reason = {};
    /// Belongs to the line before it and uses that line's inventory.
    bool additional = false;
    /// Somebody waits for a copy.
    bool requested = false;
    /// At least this many copies.
    std::int32_t copies = 1;
};

struct PlannedOrder {
    std::vector<PlannedLine> lines = {};
    Date created_on = {};
    bool continuous = false;
    /// False: a line (just one) that is in no order yet, or no more.
    bool packaged = true;
    /// Nothing went to the vendor yet.
    bool unsent = false;
    /// Electronic stock only.
    bool electronic = false;
};

/// Orders with `lines` lines in all, the oldest first. They begin with one of every kind, so that
/// also a small library shows every status.
[[nodiscard]] std::vector<PlannedOrder> plan_alma(Random& random, std::uint32_t lines, Date today);

}  // namespace accession::sample
