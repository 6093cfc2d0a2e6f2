// SPDX-License-Identifier: Apache-2.0
// The port through which the journal reaches files. The browser's keeps them in IndexedDB, the
// tool's on disk, the tests' in memory.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accession {

class Storage {
public:
    Storage() = default;
    Storage(const Storage&) = delete;
    Storage& operator=(const Storage&) = delete;
    virtual ~Storage() = default;

    /// Names of all files, in any order.
    [[nodiscard]] virtual std::vector<std::string> list() = 0;
    [[nodiscard]] virtual std::optional<std::string> read(const std::string& name) = 0;
    /// Each is false when it could not be done; then the file may be as before or not at all.
    [[nodiscard]] virtual bool write(const std::string& name, std::string_view bytes) = 0;
    [[nodiscard]] virtual bool append(const std::string& name, std::string_view bytes) = 0;
    [[nodiscard]] virtual bool remove(const std::string& name) = 0;
};

}  // namespace accession
