// SPDX-License-Identifier: Apache-2.0
// The outbox: what was written to vendors and whether it has gone.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "core/workspace/workspace.h"

namespace accession::desk {

/// Shape: LetterRow of web/src/contract.ts.
[[nodiscard]] nlohmann::json letter_row(const Workspace& workspace, const Letter& letter);

/// {state?, kind?, offset?, count?, letter?, actor, roles, today} -> Letters: how many there are of
/// each state and kind, a page of those asked for (the newest first), and one of them in full.
[[nodiscard]] nlohmann::json letters_view(const Workspace& workspace,
                                          const nlohmann::json& question);

}  // namespace accession::desk
