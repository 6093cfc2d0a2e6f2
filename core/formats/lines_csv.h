// SPDX-License-Identifier: Apache-2.0
// Lines as a table with chosen columns.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/workspace/workspace.h"

namespace accession {

/// Every name of alma::line_fields() but attachments, and status, order, vendorName, received,
/// expected, receivedOn, created, sent, barcodes, encumbered.
[[nodiscard]] bool is_line_column(std::string_view name);
[[nodiscard]] std::vector<std::string> line_columns();
[[nodiscard]] std::span<const std::string_view> usual_line_columns();

/// The headings are the columns' names, so that what is written can be read again. Names that are no
/// columns give empty cells.
[[nodiscard]] std::string lines_csv(const Workspace& workspace,
                                    std::span<const std::string> columns);

}  // namespace accession
