// SPDX-License-Identifier: Apache-2.0
// A workspace's records as Alma's API writes them.
#pragma once

#include <string>

#include "core/workspace/workspace.h"

namespace accession {

// Each is a page with everything: `{"po_line": [...], "total_record_count": n}`. Records that came
// from Alma and were not changed say what they said.
[[nodiscard]] std::string export_alma_lines(const Workspace& workspace);
[[nodiscard]] std::string export_alma_invoices(const Workspace& workspace);
[[nodiscard]] std::string export_alma_vendors(const Workspace& workspace);

}  // namespace accession
