// SPDX-License-Identifier: Apache-2.0
// FOLIO files for tests: read from a folder or made up on the spot.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/formats/folio/import.h"
#include "core/workspace/workspace.h"

namespace accession::test {

/// Files with the bytes that the sources of an import only point to.
struct FolioFiles {
    std::vector<std::string> names;
    std::vector<std::string> contents;

    void add(std::string name, std::string content);
    [[nodiscard]] FolioImport import(const State& existing = Workspace{},
                                     Existing policy = Existing::keep) const;
};

/// All JSON files below a folder, by path.
[[nodiscard]] FolioFiles files_in(const std::filesystem::path& folder);
/// The small library of tests/data/folio.
[[nodiscard]] FolioFiles library();
[[nodiscard]] FolioImport import_one(std::string name, std::string content,
                                     const State& existing = Workspace{},
                                     Existing policy = Existing::keep);

[[nodiscard]] std::vector<ImportFinding> findings_of(const FolioImport& import,
                                                     std::string_view code);
[[nodiscard]] std::size_t count_of(const FolioImport& import, std::string_view code);

/// A sound line "8-1" of order "8", with one part of its text replaced.
[[nodiscard]] std::string line_json(std::string_view part = {}, std::string_view by = {});
[[nodiscard]] std::string order_json(std::string_view status = "Open");
/// Both of them.
[[nodiscard]] FolioImport import_line(std::string_view part, std::string_view by,
                                      std::string_view order_status = "Open");

}  // namespace accession::test
