// SPDX-License-Identifier: Apache-2.0
// A step of a FOLIO scenario as the command it stands for (contract, Steps).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/conformance/folio_names.h"
#include "core/conformance/json.h"
#include "core/lifecycle/command.h"

namespace accession::conformance {

struct FolioStep {
    /// Nothing: FOLIO takes the request and has nothing to do.
    std::optional<Command> command;
    /// What the step calls the pieces, or the title, that it makes.
    std::vector<std::string> given_names;
};

[[nodiscard]] FolioStep folio_step(const Json& step, const Workspace& state,
                                   const FolioNames& names);

/// The one order of a scenario.
inline const OrderId the_order("O1");

}  // namespace accession::conformance
