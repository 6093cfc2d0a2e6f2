// SPDX-License-Identifier: Apache-2.0
// Facts as lines that a person can read beside the documents: what moved, what was made, which
// fields of a record are others than before.
#pragma once

#include <string>
#include <vector>

#include "core/conformance/alma_names.h"
#include "core/lifecycle/engine.h"
#include "core/workspace/workspace.h"

namespace accession::test {

/// One line for each fact, then what was kept, the warnings and the result; in this order.
[[nodiscard]] std::vector<std::string> told(const Workspace& before, const Decision& decision,
                                            const conformance::AlmaNames& names);

}  // namespace accession::test
