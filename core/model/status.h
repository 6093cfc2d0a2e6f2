// SPDX-License-Identifier: Apache-2.0
// Every status word of both rulebooks, in its document's own spelling.
//
// One enumeration serves all axes (Alma's line status, FOLIO's workflow, receipt, payment and
// receiving status, purchase-order and invoice statuses); which words belong to an axis is said by
// the rulebook. "Canceled" is Alma's word and "Cancelled" FOLIO's: they are two statuses.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace accession {

enum class Status : std::uint8_t {
    none,
    // Alma: purchase-order lines
    in_review,
    manual_packaging,
    auto_packaging,
    ready,
    sent,
    waiting_for_invoice,
    recurring_renewal,
    waiting_for_manual_renewal,
    under_evaluation,
    under_evaluation_renewal,
    deferred,
    closed,
    canceled,
    deleted,
    // FOLIO: orders (Closed is shared)
    pending,
    open,
    // FOLIO: receipt and payment of a line (Pending is shared)
    awaiting_receipt,
    partially_received,
    fully_received,
    receipt_not_required,
    awaiting_payment,
    partially_paid,
    fully_paid,
    payment_not_required,
    cancelled,
    ongoing,
    // items (FOLIO: pieces)
    expected,
    received,
    late,
    claim_delayed,
    claim_sent,
    unreceivable,
    // invoices
    in_approval,
    approved,
    paid,
    // claims (Sent is shared) and work orders (Open is shared)
    draft,
    answered,
    done,
    // FOLIO: invoices (Open, Approved, Paid and Cancelled are shared)
    reviewed,
};

inline constexpr std::size_t status_count = static_cast<std::size_t>(Status::reviewed) + 1;

[[nodiscard]] std::string_view text_of(Status status);
/// The status a rulebook's document spells this way; nothing for other text.
[[nodiscard]] std::optional<Status> status_from(std::string_view text);

/// A set of statuses, small enough to be passed by value.
class StatusSet {
public:
    constexpr StatusSet() = default;
    constexpr StatusSet(std::initializer_list<Status> members) {
        for (const Status status : members) {
            bits_ |= bit(status);
        }
    }

    [[nodiscard]] constexpr bool has(Status status) const { return (bits_ & bit(status)) != 0; }
    [[nodiscard]] constexpr bool empty() const { return bits_ == 0; }
    [[nodiscard]] constexpr std::size_t size() const {
        return static_cast<std::size_t>(std::popcount(bits_));
    }
    [[nodiscard]] constexpr StatusSet with(Status status) const {
        return StatusSet(bits_ | bit(status));
    }
    [[nodiscard]] constexpr StatusSet with(StatusSet other) const {
        return StatusSet(bits_ | other.bits_);
    }
    [[nodiscard]] constexpr StatusSet without(StatusSet other) const {
        return StatusSet(bits_ & ~other.bits_);
    }
    friend constexpr bool operator==(StatusSet, StatusSet) = default;

private:
    constexpr explicit StatusSet(std::uint64_t bits) : bits_(bits) {}
    static constexpr std::uint64_t bit(Status status) {
        return std::uint64_t{1} << static_cast<unsigned>(status);
    }
    std::uint64_t bits_ = 0;
};

}  // namespace accession
