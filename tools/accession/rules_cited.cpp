// SPDX-License-Identifier: Apache-2.0
// Which scenarios show which rule, by what they name as their source.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "tools/accession/rules_page.h"

namespace accession::tool {

Cited cited_in(const std::string& folder) {
    Cited cited;
    if (!std::filesystem::is_directory(folder)) {
        return cited;
    }
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".json") {
            files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    for (const std::filesystem::path& file : files) {
        std::ifstream stream(file);
        const auto suite = nlohmann::json::parse(stream);
        for (const auto& scenario : suite.at("scenarios")) {
            for (const auto& rule : scenario.at("source")) {
                cited[rule.get<std::string>()].push_back(scenario.at("id").get<std::string>());
            }
        }
    }
    return cited;
}

}  // namespace accession::tool
