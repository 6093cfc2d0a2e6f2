// SPDX-License-Identifier: Apache-2.0
// What the desk shows, as JSON (or column slices for pages of the grid): shapes as in
// web/src/contract.ts. Codes and statuses' own words only; sentences are the desk's.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "core/journal/ledger.h"
#include "core/lifecycle/engine.h"
#include "core/workspace/query.h"

namespace accession::desk {

[[nodiscard]] nlohmann::json rulebook_view(const Settings& settings);
/// The axes with the words of their statuses, as they stand in it.
[[nodiscard]] nlohmann::json axes_view(const Rulebook& rulebook);
[[nodiscard]] nlohmann::json workspace_view(const Ledger& ledger);
/// Commands that no hub has taken yet.
[[nodiscard]] std::size_t commands_queued(const Ledger& ledger);
/// [{code, acknowledged}]
[[nodiscard]] nlohmann::json alerts_view(const Line& line);
[[nodiscard]] nlohmann::json line_row(const Workspace& workspace, const Line& line);
/// As somebody with every role sees it.
[[nodiscard]] nlohmann::json line_detail(const Ledger& ledger, const Line& line);
/// `asker`: what is offered depends on who looks.
[[nodiscard]] nlohmann::json line_detail(const Ledger& ledger, const Line& line,
                                         const Asker& asker);
/// Records to choose from: {of, text, ...} -> {choices, total}; of `vendors`, `titles`, `orders`,
/// `funds`, `holdings`, `lines`. Null for anything else.
[[nodiscard]] nlohmann::json choices_view(const Workspace& workspace,
                                          const nlohmann::json& question);
/// A file that goes with a line, one of its claims, an answer or a letter, with its bytes; null
/// when it is not there.
[[nodiscard]] nlohmann::json attachment_view(const Workspace& workspace,
                                             const nlohmann::json& question);
[[nodiscard]] nlohmann::json scan_view(const Workspace& workspace, const std::string& text);
[[nodiscard]] nlohmann::json facets_view(const Workspace& workspace, const LineQueryResult& result);
[[nodiscard]] nlohmann::json lifecycles_view(const State& state, const Line& line);
[[nodiscard]] nlohmann::json offer_view(const Offer& offer);

[[nodiscard]] std::string fund_code(const Workspace& workspace, const FundId& id);
[[nodiscard]] nlohmann::json status_word(const Rulebook& rulebook, Axis axis, Status status);
[[nodiscard]] nlohmann::json money_view(std::int64_t minor, const std::string& currency);
/// Statuses of a line on the axes of the rulebook, the main one first.
[[nodiscard]] nlohmann::json axis_values(const Workspace& workspace, const Line& line);

/// Rows of the grid as columns in one buffer (layout: wasm/README.md, "Pages of lines").
[[nodiscard]] std::string column_slices(const Workspace& workspace, std::span<const Slot> lines);

}  // namespace accession::desk
