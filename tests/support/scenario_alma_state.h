// SPDX-License-Identifier: Apache-2.0
// What an Alma scenario expects of the state after a step.
#pragma once

#include <map>

#include "core/workspace/workspace.h"
#include "tests/support/scenario.h"

namespace accession::test {

[[nodiscard]] Json sorted(std::vector<std::string> texts);
[[nodiscard]] Json sorted(const Json& list);

/// `invoices`: the ids of the invoices by their names in the scenario.
void check_alma_state(const Json& expected, const Workspace& state,
                      const std::map<std::string, InvoiceId>& invoices, Differences& differences);

}  // namespace accession::test
