// SPDX-License-Identifier: Apache-2.0
#include "tools/accession/workspace_file.h"

#include <cstdio>
#include <utility>

#include "tools/accession/exit_status.h"
#include "tools/accession/file_io.h"

namespace accession::tool {

namespace {

/// A workspace of some million lines; more is not a workspace file.
constexpr std::size_t max_workspace_bytes = std::size_t{4} * 1024 * 1024 * 1024;

const char* in_words(const std::string& code) {
    if (code == "not_a_workspace_file") {
        return "this is not a workspace file";
    }
    if (code == "workspace_file_damaged") {
        return "this workspace file is damaged";
    }
    if (code == "newer_format") {
        return "this workspace file was written by a later version";
    }
    return "the workspace could not be opened";
}

}  // namespace

WorkspaceFile::WorkspaceFile()
    : storage_(std::make_unique<MemoryFiles>()), ledger_(std::make_unique<Ledger>(*storage_)) {}
WorkspaceFile::~WorkspaceFile() = default;
WorkspaceFile::WorkspaceFile(WorkspaceFile&&) noexcept = default;
WorkspaceFile& WorkspaceFile::operator=(WorkspaceFile&&) noexcept = default;

std::expected<WorkspaceFile, int> WorkspaceFile::open(const std::filesystem::path& path) {
    const auto bytes = read_file(path, max_workspace_bytes);
    if (!bytes) {
        return std::unexpected(complain(bytes.error()));
    }
    WorkspaceFile file;
    const auto begun = file.ledger_->begin_from_file(*bytes);
    if (!begun) {
        std::fprintf(stderr, "accession: %s: %s: %s\n", path.c_str(), begun.error().c_str(),
                     in_words(begun.error()));
        return std::unexpected(static_cast<int>(input_refused));
    }
    return file;
}

WorkspaceFile WorkspaceFile::begin(std::span<const Fact> facts) {
    WorkspaceFile file;
    // Memory does not refuse to be written to.
    [[maybe_unused]] const auto begun = file.ledger_->begin(facts);
    return file;
}

Ledger& WorkspaceFile::ledger() {
    return *ledger_;
}

const Workspace& WorkspaceFile::workspace() const {
    return ledger_->workspace();
}

std::string WorkspaceFile::whole() const {
    return ledger_->rescue_file(ledger_->sequence());
}

int WorkspaceFile::save(const std::filesystem::path& path) {
    const auto written = write_file(path, whole());
    return written ? static_cast<int>(done) : complain(written.error());
}

}  // namespace accession::tool
