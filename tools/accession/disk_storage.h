// SPDX-License-Identifier: Apache-2.0
// A store's files in a folder on disk. What was synced is flushed: files and the folder's entries.
#pragma once

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/journal/storage.h"

namespace accession::tool {

class DiskStorage final : public Storage {
public:
    /// Makes the folder when it is not there; then it is empty.
    explicit DiskStorage(std::filesystem::path folder);
    ~DiskStorage() override;

    /// False when another process has this folder open, or it cannot be made: nothing may be
    /// written then.
    [[nodiscard]] bool locked() const { return lock_ >= 0; }

    [[nodiscard]] std::vector<std::string> list() override;
    [[nodiscard]] std::optional<std::string> read(const std::string& name) override;
    [[nodiscard]] bool append(const std::string& name, std::string_view bytes) override;
    [[nodiscard]] bool put(const std::string& name, std::string_view bytes) override;
    [[nodiscard]] bool remove(const std::string& name) override;
    [[nodiscard]] bool sync() override;

private:
    std::filesystem::path folder_;
    /// Appended to since they were last flushed.
    std::set<std::string> unflushed_;
    bool folder_changed_ = false;
    int lock_ = -1;
};

}  // namespace accession::tool
