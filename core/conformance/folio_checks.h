// SPDX-License-Identifier: Apache-2.0
// What a FOLIO scenario expects after a step, held against what is there (contract, Expect).
#pragma once

#include "core/conformance/alma_checks.h"
#include "core/conformance/folio_names.h"

namespace accession::conformance {

/// order, lines, pieces, piece, items, titles, encumbrance.
void check_folio_state(const Json& expected, const Workspace& state, const FolioNames& names,
                       Differences& differences);

/// A refusal held against `error`: status, codes, params.
void check_folio_error(const Json& expected, const std::string& action,
                       const std::vector<Unmet>& unmet, Differences& differences);

}  // namespace accession::conformance
