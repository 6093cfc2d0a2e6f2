// SPDX-License-Identifier: Apache-2.0
// The commands of the tool. Each adds itself to the parser and says what is to be done when it was
// the one that was called.
#pragma once

#include <functional>

#include <CLI/CLI.hpp>

#include "tools/accession/exit_status.h"

namespace accession::tool {

using Job = std::function<int()>;

void add_sample(CLI::App& app, Job& job);
void add_import(CLI::App& app, Job& job);
void add_export(CLI::App& app, Job& job);
void add_show(CLI::App& app, Job& job);
void add_explain(CLI::App& app, Job& job);
void add_apply(CLI::App& app, Job& job);
void add_rules(CLI::App& app, Job& job);
void add_bench(CLI::App& app, Job& job);
void add_store(CLI::App& app, Job& job);
void add_rescue(CLI::App& app, Job& job);
void add_scenario(CLI::App& app, Job& job);
void add_serve(CLI::App& app, Job& job);
void add_hub(CLI::App& app, Job& job);

}  // namespace accession::tool
