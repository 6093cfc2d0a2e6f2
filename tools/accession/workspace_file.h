// SPDX-License-Identifier: Apache-2.0
// A workspace file opened for a command: its ledger in memory, written back as a whole.
#pragma once

#include <expected>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

#include "core/journal/ledger.h"
#include "core/journal/memory_files.h"

namespace accession::tool {

class WorkspaceFile {
public:
    WorkspaceFile();
    ~WorkspaceFile();
    WorkspaceFile(WorkspaceFile&&) noexcept;
    WorkspaceFile& operator=(WorkspaceFile&&) noexcept;

    /// On an error it has said so on the error stream; the value is the exit status.
    [[nodiscard]] static std::expected<WorkspaceFile, int> open(const std::filesystem::path& path);
    /// A new workspace that begins with these facts; nothing is written yet.
    [[nodiscard]] static WorkspaceFile begin(std::span<const Fact> facts);

    [[nodiscard]] Ledger& ledger();
    [[nodiscard]] const Workspace& workspace() const;
    /// Everything as the file's bytes, history included.
    [[nodiscard]] std::string whole() const;
    /// Writes everything, history included. Gives the exit status.
    [[nodiscard]] int save(const std::filesystem::path& path);

private:
    std::unique_ptr<MemoryFiles> storage_;
    std::unique_ptr<Ledger> ledger_;
};

}  // namespace accession::tool
