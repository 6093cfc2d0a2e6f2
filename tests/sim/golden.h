// SPDX-License-Identifier: Apache-2.0
// A store that was written once and is kept in tests/corpus.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "core/journal/memory_files.h"

namespace accession::sim {

inline std::string file_bytes(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

struct Golden {
    MemoryFiles files;
    std::string state_hash;

    explicit Golden(const std::filesystem::path& folder) {
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            const std::string name = entry.path().filename().string();
            if (name != "state-hash.txt") {
                EXPECT_TRUE(files.put(name, file_bytes(entry.path())));
            }
        }
        state_hash = file_bytes(folder / "state-hash.txt").substr(0, 32);
    }
};

inline std::filesystem::path corpus(const std::string& name) {
    return std::filesystem::path(ACCESSION_SOURCE_DIR) / "tests" / "corpus" / name;
}

}  // namespace accession::sim
