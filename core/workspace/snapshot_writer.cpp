// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <optional>

#include "core/workspace/frozen.h"
#include "core/workspace/snapshot.h"
#include "core/workspace/snapshot/write_onto.h"
#include "core/workspace/snapshot/write_whole.h"

namespace accession {

namespace {

constexpr std::size_t all_of_it = std::size_t{1} << 28U;

}  // namespace

struct SnapshotWriter::Work {
    explicit Work(const Workspace& workspace) : from(workspace) {
        if (from.before != nullptr) {
            onto.emplace(from);
        } else {
            whole.emplace(from);
        }
    }

    bool run(std::size_t budget) {
        if (onto) {
            const auto progress = onto->run(budget);
            if (progress != stored::WriteOnto::Progress::impossible) {
                return progress == stored::WriteOnto::Progress::done;
            }
            onto.reset();
            whole.emplace(from);
        }
        return whole->run(budget);
    }
    std::string take() { return onto ? onto->take() : whole->take(); }

    FrozenWorkspace from;
    std::optional<stored::WriteOnto> onto;
    std::optional<stored::WriteWhole> whole;
};

SnapshotWriter::SnapshotWriter(const Workspace& workspace)
    : work_(std::make_unique<Work>(workspace)) {}
SnapshotWriter::SnapshotWriter(SnapshotWriter&&) noexcept = default;
SnapshotWriter& SnapshotWriter::operator=(SnapshotWriter&&) noexcept = default;
SnapshotWriter::~SnapshotWriter() = default;

bool SnapshotWriter::step(std::size_t records) {
    // Whoever asks for more records than there can be wants all of it now.
    while (records >= all_of_it) {
        if (work_->run(all_of_it)) {
            return true;
        }
    }
    return work_->run(std::max<std::size_t>(records, 1));
}

std::string SnapshotWriter::take() {
    (void)step(all_of_it);
    return work_->take();
}

}  // namespace accession
