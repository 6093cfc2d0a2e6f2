// SPDX-License-Identifier: Apache-2.0
// The work lists as the desk shows them: how long each is, and one of them line by line with why
// each line is on it.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "core/desk/work_list_book.h"

namespace accession::desk {

/// {day, list?, offset?, count?, package?: [line ids]} -> WorkLists of web/src/contract.ts.
/// `package`: the orders that could take these lines are named too.
[[nodiscard]] nlohmann::json lists_view(const Workspace& workspace, WorkListBook& book,
                                        const nlohmann::json& question, Date day);

}  // namespace accession::desk
