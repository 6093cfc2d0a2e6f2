// SPDX-License-Identifier: Apache-2.0
// Strong ids: a line's id can't be handed over where an order's is wanted.
//
// Ids are given from outside (UUIDv7 made by a device or the hub, or the ids of the system a record
// came from). The core makes none; where one command needs many ids they are derived from the
// command's own id (see derive_id).
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

#include "core/model/shared_text.h"

namespace accession {

template <class Tag>
class Id {
public:
    Id() = default;
    explicit Id(std::string value) : value_(std::move(value)) {}
    explicit Id(SharedText value) : value_(std::move(value)) {}

    [[nodiscard]] const std::string& str() const { return value_.str(); }
    [[nodiscard]] const SharedText& shared() const { return value_; }
    [[nodiscard]] bool empty() const { return value_.empty(); }

    [[nodiscard]] std::size_t hash() const { return value_.hash(); }

    friend bool operator==(const Id&, const Id&) = default;
    friend auto operator<=>(const Id&, const Id&) = default;

private:
    SharedText value_;
};

using OrderId = Id<struct OrderTag>;
using LineId = Id<struct LineTag>;
using ItemId = Id<struct ItemTag>;
using TitleId = Id<struct TitleTag>;
using HoldingsId = Id<struct HoldingsTag>;
using VendorId = Id<struct VendorTag>;
using FundId = Id<struct FundTag>;
using InvoiceId = Id<struct InvoiceTag>;
using EResourceId = Id<struct EResourceTag>;
using ClaimId = Id<struct ClaimTag>;
using WorkOrderId = Id<struct WorkOrderTag>;
using LetterId = Id<struct LetterTag>;
using CommandId = Id<struct CommandTag>;

/// The n-th id of a kind that a command needs, as UUID text (of version 5, the latest that FOLIO
/// takes). Equal inputs give equal ids on every device and on the hub, so that a command replayed
/// elsewhere makes the same records.
[[nodiscard]] std::string derive_id(std::string_view command_id, std::string_view kind,
                                    std::uint32_t ordinal);

}  // namespace accession

template <class Tag>
struct std::hash<accession::Id<Tag>> {
    // Not noexcept: libstdc++ takes that for a hash that is had for nothing, and does not keep it.
    std::size_t operator()(const accession::Id<Tag>& id) const { return id.hash(); }
};
