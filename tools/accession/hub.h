// SPDX-License-Identifier: Apache-2.0
// The parts of `accession hub`, each in its own file.
#pragma once

#include "tools/accession/commands.h"

namespace accession::tool {

void add_hub_workspaces(CLI::App& hub, Job& job);
void add_hub_users(CLI::App& hub, Job& job);
void add_hub_devices(CLI::App& hub, Job& job);
void add_hub_import(CLI::App& hub, Job& job);
void add_hub_backup(CLI::App& hub, Job& job);

/// Who changes the hub from the command line, for the audit.
inline constexpr const char* at_the_hub = "hub";

}  // namespace accession::tool
