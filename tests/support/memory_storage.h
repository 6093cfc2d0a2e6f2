// SPDX-License-Identifier: Apache-2.0
// The journal's files in memory, with a disk that can be told to fail.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/journal/storage.h"

namespace accession::test {

class MemoryStorage final : public Storage {
public:
    std::map<std::string, std::string> files;
    bool full = false;

    std::vector<std::string> list() override {
        std::vector<std::string> names;
        for (const auto& [name, bytes] : files) {
            names.push_back(name);
        }
        return names;
    }
    std::optional<std::string> read(const std::string& name) override {
        const auto found = files.find(name);
        return found == files.end() ? std::nullopt : std::optional(found->second);
    }
    bool append(const std::string& name, std::string_view bytes) override {
        if (!full) {
            files[name] += bytes;
        }
        return !full;
    }
    bool put(const std::string& name, std::string_view bytes) override {
        if (!full) {
            files[name] = std::string(bytes);
        }
        return !full;
    }
    bool remove(const std::string& name) override {
        files.erase(name);
        return true;
    }
    bool sync() override { return !full; }
};

}  // namespace accession::test
