// SPDX-License-Identifier: Apache-2.0
// A store's files in memory: for a workspace that is read whole from one file.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/journal/storage.h"

namespace accession {

class MemoryFiles final : public Storage {
public:
    [[nodiscard]] std::vector<std::string> list() override {
        std::vector<std::string> names;
        for (const auto& [name, bytes] : files_) {
            names.push_back(name);
        }
        return names;
    }
    [[nodiscard]] std::optional<std::string> read(const std::string& name) override {
        const auto found = files_.find(name);
        return found == files_.end() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] bool append(const std::string& name, std::string_view bytes) override {
        files_[name] += bytes;
        return true;
    }
    [[nodiscard]] bool put(const std::string& name, std::string_view bytes) override {
        files_[name] = bytes;
        return true;
    }
    [[nodiscard]] bool remove(const std::string& name) override {
        files_.erase(name);
        return true;
    }
    [[nodiscard]] bool sync() override { return true; }

private:
    std::map<std::string, std::string> files_;
};

}  // namespace accession
