// SPDX-License-Identifier: Apache-2.0
// Questions to all lines at once: search, filter by status, sort; and what a scan finds.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/lifecycle/rulebook.h"
#include "core/workspace/line_where.h"
#include "core/workspace/workspace.h"

namespace accession {

enum class SortKey : std::uint8_t {
    number,
    title,
    status,
    order,
    vendor,
    fund,
    price,
    expected,
    received
};
template <>
struct Words<SortKey> {
    static constexpr std::string_view texts[] = {"number", "title", "status",   "order",   "vendor",
                                                 "fund",   "price", "expected", "received"};
};

struct LineQuery {
    /// Every word must begin a word of the line (Workspace::lines_matching); empty finds all.
    std::string text;
    /// Statuses wanted per axis; an axis that is not named takes all.
    std::map<Axis, StatusSet> filters;
    LineWhere where;
    SortKey sort = SortKey::number;
    bool descending = false;
};

struct LineQueryResult {
    std::vector<Slot> lines;
    /// For each axis of the rulebook: how many lines have a status, of those that fit the text and
    /// the other axes' filters.
    std::map<Axis, std::map<Status, std::uint32_t>> facets;
};

/// The status that a line shows on an axis (its order's, on the order's axis).
[[nodiscard]] Status line_status_on(const Workspace& workspace, const Line& line, Axis axis);

[[nodiscard]] LineQueryResult run_query(const Workspace& workspace, const LineQuery& query);
/// The lines alone, in no order.
[[nodiscard]] std::vector<Slot> matching_lines(const Workspace& workspace, const LineQuery& query);

/// Received items and all items of a line.
struct ItemCount {
    std::int32_t received = 0;
    std::int32_t expected = 0;
};
[[nodiscard]] ItemCount count_items(const Workspace& workspace, const LineId& line);

enum class MatchKind : std::uint8_t {
    isbn,
    barcode,
    line_number,
    order_number,
    vendor_reference,
    title
};
template <>
struct Words<MatchKind> {
    static constexpr std::string_view texts[] = {"isbn",         "barcode",          "line_number",
                                                 "order_number", "vendor_reference", "title"};
};

struct Match {
    Slot line = no_slot;
    MatchKind kind = MatchKind::title;
    /// The item that was scanned, when a barcode was.
    std::optional<ItemId> item;
};

/// What a scanned or typed text means, the surest first: barcode, ISBN, line number, vendor
/// reference, order number, words. Lines that still expect something come first.
[[nodiscard]] std::vector<Match> find_scanned(const Workspace& workspace, std::string_view text);

}  // namespace accession
