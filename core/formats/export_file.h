// SPDX-License-Identifier: Apache-2.0
// One file of a workspace for others, in a format that is named.
#pragma once

#include <expected>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/formats/receipts.h"
#include "core/journal/history.h"
#include "core/workspace/workspace.h"

namespace accession {

struct ExportOptions {
    /// One of export_formats().
    std::string format;
    /// Of `lines-csv`; empty: the usual ones.
    std::vector<std::string> columns;
    ReceiptOptions receipts;
    /// What was done in the workspace; `folio-calls-json` tells it. None: nothing was.
    const History* history = nullptr;
};

struct ExportFault {
    /// unknown_format, other_rulebook, unknown_column
    std::string_view code;
    std::string value;
};

[[nodiscard]] std::span<const std::string_view> export_formats();
[[nodiscard]] std::expected<std::string, ExportFault> export_file(const Workspace& workspace,
                                                                  const ExportOptions& options);

}  // namespace accession
