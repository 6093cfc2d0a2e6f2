// SPDX-License-Identifier: Apache-2.0
// Alma's files for tests: read from a folder or made up on the spot.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/formats/alma/import.h"
#include "core/workspace/workspace.h"

namespace accession::test {

/// In the library of tests/data/alma.
inline const LineId lichens("POL-5001");
inline const ItemId first_copy("23100000000000101");

inline std::string alma_file(std::string_view name) {
    const auto path = std::filesystem::path(ACCESSION_SOURCE_DIR) / "tests/data/alma" / name;
    std::ifstream in(path, std::ios::binary);
    EXPECT_TRUE(in.good()) << path;
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Name and bytes.
using AlmaFile = std::pair<std::string, std::string>;

inline ImportResult import_files(const std::vector<AlmaFile>& files,
                                 const Workspace& existing = Workspace{},
                                 const AlmaImportOptions& options = {}) {
    std::vector<SourceFile> sources;
    for (const auto& [name, bytes] : files) {
        sources.push_back({name, bytes});
    }
    return import_alma(sources, existing, options);
}

inline Workspace alma_workspace() {
    Workspace workspace;
    Settings settings;
    settings.rulebook = RulebookKey::alma;
    workspace.put(settings);
    return workspace;
}

inline Workspace workspace_of(const std::vector<AlmaFile>& files) {
    Workspace workspace = alma_workspace();
    const ImportResult import = import_files(files, workspace);
    EXPECT_TRUE(import.ok);
    workspace.apply(import.facts);
    return workspace;
}

inline std::vector<AlmaFile> whole_library() {
    return {{"po_lines.json", alma_file("po_lines.json")},
            {"invoices.json", alma_file("invoices.json")},
            {"vendors.json", alma_file("vendors.json")}};
}

inline std::vector<ImportFinding> told(const ImportResult& import, std::string_view code) {
    std::vector<ImportFinding> found;
    std::ranges::copy_if(import.findings, std::back_inserter(found),
                         [&](const ImportFinding& finding) { return finding.code == code; });
    return found;
}

}  // namespace accession::test
