// SPDX-License-Identifier: Apache-2.0
// Stories: a world and the steps taken in it, told by what they did. The golden texts are such
// stories; a rulebook that is not the library's own tells them otherwise.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/conformance/json.h"
#include "core/lifecycle/rulebook.h"

namespace accession::test {

struct Story {
    std::string title;
    /// In the words of the conformance contract.
    conformance::Json given;
    std::vector<conformance::Json> steps;
};

/// Stories that share a world name it; each then begins in a fresh one.
[[nodiscard]] std::vector<Story> stories_from(const std::filesystem::path& file);

/// Title, then each step with what came of it. A step that is refused changes nothing and the next
/// one goes on from there.
[[nodiscard]] std::vector<std::string> tell(const Story& story, const Rulebook& rulebook);

/// Compares with the file beside the project's tests and says where they part; rewrites it when the
/// environment variable ACCESSION_GOLDEN is "write".
void expect_golden(const std::string& name, const std::vector<std::string>& lines);

[[nodiscard]] std::filesystem::path golden_folder();

}  // namespace accession::test
