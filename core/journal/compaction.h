// SPDX-License-Identifier: Apache-2.0
// A snapshot and an archive in the making: the state as of one record, encoded bit by bit while the
// ledger goes on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "core/journal/archive.h"
#include "core/journal/history.h"
#include "core/journal/manifest.h"
#include "core/workspace/snapshot.h"

namespace accession {

class Compaction {
public:
    /// `mark` says what the snapshot will hold; `archive` is the number of the archive.
    Compaction(const Workspace& workspace, const History& history, const SnapshotMark& mark,
               std::uint32_t archive)
        : snapshot_(workspace),
          archive_(mark.store, archive),
          archived_(history.recent_size()),
          archive_number_(archive),
          mark_(mark) {}

    /// About so many records more; true when all are done.
    bool step(std::size_t records, const History& history) {
        for (; records > 0 && next_ < archived_; ++next_, --records) {
            history.write_recent(next_, archive_);
        }
        return snapshot_.step(records) && next_ == archived_;
    }
    [[nodiscard]] const SnapshotMark& mark() const { return mark_; }
    [[nodiscard]] std::uint32_t archive_number() const { return archive_number_; }
    /// Nothing when there is no command to archive.
    [[nodiscard]] std::string take_archive() {
        return archive_.records() == 0 ? std::string{} : archive_.take();
    }
    /// The snapshot's whole file.
    [[nodiscard]] std::string take_snapshot() {
        std::string bytes = snapshot_.take();
        append_mark(bytes, mark_);
        return bytes;
    }

private:
    SnapshotWriter snapshot_;
    ArchiveWriter archive_;
    std::size_t archived_;
    std::size_t next_ = 0;
    std::uint32_t archive_number_;
    SnapshotMark mark_;
};

}  // namespace accession
