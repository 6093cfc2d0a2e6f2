// SPDX-License-Identifier: Apache-2.0
// The ledger of one workspace on one device: decides commands, keeps what was decided as a log, and
// folds the log back into the workspace when it is opened again.
//
// It writes files through a Storage and says which ones it touched. Whether they are durable is the
// caller's to see to, before anybody is told "saved".
#pragma once

#include <cstdint>
#include <expected>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/journal/frame.h"
#include "core/journal/history.h"
#include "core/journal/storage.h"
#include "core/lifecycle/command.h"
#include "core/lifecycle/consequences.h"
#include "core/workspace/workspace.h"

namespace accession {

struct Outcome {
    CommandId command;
    bool accepted = false;
    std::uint64_t sequence = 0;
    std::vector<Unmet> unmet;
    std::vector<Consequence> consequences;
    /// Items that were not taken although the others were; not known of a command told again.
    std::vector<LeftOut> left_out = {};
};

struct Touched {
    std::vector<std::string> put;
    std::vector<std::string> removed;
};

struct OpenReport {
    bool found = false;
    std::uint64_t sequence = 0;
    /// Bytes that belong to no whole, linked record. They were set aside in files named
    /// `damaged-...`, and the log ends before them.
    std::size_t damaged_bytes = 0;
    Touched touched;
};

class Ledger {
public:
    explicit Ledger(Storage& storage) : storage_(storage) {}

    /// Finds the newest generation that begins well and folds its log.
    OpenReport open();
    /// Begins a new workspace from these facts; the generation before it is removed.
    /// Code: `storage_failed`.
    [[nodiscard]] std::expected<void, std::string> begin(std::span<const Fact> facts,
                                                         Touched& touched);
    /// Begins a new workspace from a workspace file, history included.
    /// Codes: `not_a_workspace_file`, `workspace_file_damaged`, `storage_failed`.
    [[nodiscard]] std::expected<void, std::string> begin_from_file(std::string_view bytes,
                                                                   Touched& touched);
    /// Adds records to the workspace, e.g. an import. Code: `storage_failed`.
    [[nodiscard]] std::expected<void, std::string> add(std::span<const Fact> facts,
                                                       Touched& touched);
    /// Decides and, if accepted, folds and logs. A command that was accepted before gets the same
    /// outcome again. Refused with `storage_failed` when the log could not be written.
    [[nodiscard]] Outcome submit(const Command& command, Touched& touched);

    [[nodiscard]] const Workspace& workspace() const { return workspace_; }
    [[nodiscard]] std::uint64_t sequence() const { return end_.sequence; }
    [[nodiscard]] const History& history() const { return history_; }

    /// Everything as one file: the workspace as it is now.
    [[nodiscard]] static std::string file_of(const Workspace& workspace);

private:
    [[nodiscard]] bool append(RecordKind kind, std::string_view payload, Touched& touched);
    [[nodiscard]] bool begin_generation(std::span<const ReadFrame> frames, Touched& touched);
    [[nodiscard]] bool fold_frame(const ReadFrame& frame);
    /// Folds one generation's segments, oldest first.
    [[nodiscard]] OpenReport open_generation(std::uint32_t generation,
                                             const std::vector<std::uint32_t>& numbers);
    void set_aside(const std::string& name, std::string_view bytes, std::size_t damaged,
                   Touched& touched);
    void forget_all();

    Storage& storage_;
    Workspace workspace_;
    SegmentName segment_{0, 0};
    std::size_t segment_size_ = 0;
    ChainEnd end_;
    History history_;
};

}  // namespace accession
