// SPDX-License-Identifier: Apache-2.0
// Alma libraries and commands made up from numbers: lines of every type in every status, and every
// action that a person can take, with answers that are good, wrong or missing.
#pragma once

#include "core/lifecycle/command.h"
#include "core/workspace/workspace.h"
#include "tests/support/random_world.h"

namespace accession::test {

[[nodiscard]] Workspace any_alma_library(Choices& choices);
/// `number` makes its id; `today` is the story's day, which a daily run may move on.
[[nodiscard]] Command any_alma_command(const Workspace& workspace, Choices& choices, int number,
                                       Date& today);

}  // namespace accession::test
