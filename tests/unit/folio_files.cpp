// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/folio_files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <utility>

namespace accession::test {

namespace fs = std::filesystem;

void FolioFiles::add(std::string name, std::string content) {
    names.push_back(std::move(name));
    contents.push_back(std::move(content));
}

FolioImport FolioFiles::import(const State& existing, Existing policy) const {
    std::vector<SourceFile> sources;
    for (std::size_t i = 0; i < names.size(); ++i) {
        sources.push_back({names[i], contents[i]});
    }
    return import_folio(sources, existing, policy);
}

FolioFiles files_in(const fs::path& folder) {
    std::vector<fs::path> paths;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.path().extension() == ".json") {
            paths.push_back(entry.path());
        }
    }
    std::ranges::sort(paths);
    FolioFiles files;
    for (const fs::path& path : paths) {
        std::ifstream in(path, std::ios::binary);
        files.add(fs::relative(path, folder).generic_string(),
                  std::string(std::istreambuf_iterator<char>(in), {}));
    }
    return files;
}

FolioFiles library() {
    return files_in(fs::path(ACCESSION_SOURCE_DIR) / "tests/data/folio/library");
}

FolioImport import_one(std::string name, std::string content, const State& existing,
                       Existing policy) {
    FolioFiles files;
    files.add(std::move(name), std::move(content));
    return files.import(existing, policy);
}

std::vector<ImportFinding> findings_of(const FolioImport& import, std::string_view code) {
    std::vector<ImportFinding> found;
    std::ranges::copy_if(import.findings, std::back_inserter(found),
                         [&](const ImportFinding& finding) { return finding.code == code; });
    return found;
}

std::size_t count_of(const FolioImport& import, std::string_view code) {
    return findings_of(import, code).size();
}

std::string line_json(std::string_view part, std::string_view by) {
    std::string text = R"({"id": "l", "purchaseOrderId": "o", "poLineNumber": "8-1",
        "titleOrPackage": "Almanac", "orderFormat": "Physical Resource",
        "receiptStatus": "Awaiting Receipt", "paymentStatus": "Awaiting Payment",
        "cost": {"currency": "USD", "listUnitPrice": 10, "quantityPhysical": 1},
        "locations": [{"locationId": "main", "quantityPhysical": 1}],
        "claimingInterval": 5, "isPackage": false})";
    if (!part.empty()) {
        const std::size_t at = text.find(part);
        EXPECT_NE(at, std::string::npos) << part;
        text.replace(at, part.size(), by);
    }
    return text;
}

std::string order_json(std::string_view status) {
    return R"({"id": "o", "poNumber": "8", "orderType": "One-Time", "vendor": "v",
        "workflowStatus": ")" +
           std::string(status) + "\"}";
}

FolioImport import_line(std::string_view part, std::string_view by, std::string_view order_status) {
    FolioFiles files;
    files.add("order.json", order_json(order_status));
    files.add("line.json", line_json(part, by));
    return files.import();
}

}  // namespace accession::test
