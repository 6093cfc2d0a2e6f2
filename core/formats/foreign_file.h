// SPDX-License-Identifier: Apache-2.0
// Files that are brought by mistake, told by how they begin: better named than read as a table of one
// strange column.
#pragma once

#include <string_view>

#include "core/formats/import_log.h"

namespace accession {

/// gzip, zip (spreadsheets are such), xls, pdf, xml, edifact, marc; empty for anything else.
[[nodiscard]] std::string_view foreign_kind(std::string_view bytes);

/// Whether it is one of those; then that was told, as `unsupported_file` with its `kind`.
[[nodiscard]] bool is_foreign(const std::string& name, std::string_view bytes, ImportLog& log);

}  // namespace accession
