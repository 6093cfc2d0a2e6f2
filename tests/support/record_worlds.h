// SPDX-License-Identifier: Apache-2.0
// Worlds for actions that are not about a line: the record in each of its states, and a command with
// good answers.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/lifecycle/command.h"
#include "core/lifecycle/row.h"
#include "core/workspace/workspace.h"

namespace accession::test {

struct RecordWorld {
    /// The state the record is in, as the golden text names it.
    std::string name;
    Workspace workspace;
    Command command;
};

[[nodiscard]] std::vector<RecordWorld> record_worlds(std::string_view action);

/// "yes" without any, "-" for status_not_allowed, else the codes.
[[nodiscard]] std::string codes_text(const std::vector<Unmet>& unmet);

}  // namespace accession::test
