// SPDX-License-Identifier: Apache-2.0
#include "tools/accession/workspace_file.h"

#include <cstdio>
#include <map>
#include <utility>

#include "core/journal/frame.h"
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
    return "the workspace could not be opened";
}

}  // namespace

class MemoryStorage final : public Storage {
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
    [[nodiscard]] bool write(const std::string& name, std::string_view bytes) override {
        files_[name] = bytes;
        return true;
    }
    [[nodiscard]] bool append(const std::string& name, std::string_view bytes) override {
        files_[name] += bytes;
        return true;
    }
    [[nodiscard]] bool remove(const std::string& name) override { return files_.erase(name) == 1; }

    /// By name, which is the order of the log.
    [[nodiscard]] const std::map<std::string, std::string>& files() const { return files_; }

private:
    std::map<std::string, std::string> files_;
};

WorkspaceFile::WorkspaceFile()
    : storage_(std::make_unique<MemoryStorage>()), ledger_(std::make_unique<Ledger>(*storage_)) {}
WorkspaceFile::~WorkspaceFile() = default;
WorkspaceFile::WorkspaceFile(WorkspaceFile&&) noexcept = default;
WorkspaceFile& WorkspaceFile::operator=(WorkspaceFile&&) noexcept = default;

std::expected<WorkspaceFile, int> WorkspaceFile::open(const std::filesystem::path& path) {
    const auto bytes = read_file(path, max_workspace_bytes);
    if (!bytes) {
        return std::unexpected(complain(bytes.error()));
    }
    WorkspaceFile file;
    Touched touched;
    const auto begun = file.ledger_->begin_from_file(*bytes, touched);
    if (!begun) {
        std::fprintf(stderr, "accession: %s: %s: %s\n", path.c_str(), begun.error().c_str(),
                     in_words(begun.error()));
        return std::unexpected(static_cast<int>(input_refused));
    }
    return file;
}

WorkspaceFile WorkspaceFile::begin(std::span<const Fact> facts) {
    WorkspaceFile file;
    Touched touched;
    // Memory does not refuse to be written to.
    [[maybe_unused]] const auto begun = file.ledger_->begin(facts, touched);
    return file;
}

Ledger& WorkspaceFile::ledger() {
    return *ledger_;
}

const Workspace& WorkspaceFile::workspace() const {
    return ledger_->workspace();
}

/// The ledger's segments as the one that a workspace file is.
std::string WorkspaceFile::bytes() const {
    std::string whole = segment_header({1, 0});
    ChainEnd written{first_chain(1), 0};
    ChainEnd read{first_chain(1), 0};
    std::uint32_t number = 0;
    for (const auto& [name, segment] : storage_->files()) {
        for (const ReadFrame& one : read_segment(segment, {1, number}, read).frames) {
            whole += frame(written, one.kind, one.payload);
        }
        ++number;
    }
    return whole;
}

int WorkspaceFile::save(const std::filesystem::path& path) {
    const auto written = write_file(path, bytes());
    return written ? static_cast<int>(done) : complain(written.error());
}

}  // namespace accession::tool
