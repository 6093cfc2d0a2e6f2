// SPDX-License-Identifier: Apache-2.0
// Logs of version 4: files g<generation>-<number>.log, whose first segment begins with the records
// the workspace started from. Read only.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/journal/frame.h"
#include "core/journal/storage.h"

namespace accession {

struct OldLog {
    /// The segments' bytes, oldest first; the frames point into them.
    std::vector<std::string> segments;
    std::vector<ReadFrame> frames;
    /// Whole ones that lie behind damage.
    std::vector<ReadFrame> behind;
    /// Bytes that belong to no whole, linked record.
    std::size_t damaged_bytes = 0;
};

/// The newest generation that begins well; without frames when there is none.
[[nodiscard]] OldLog read_old_log(Storage& storage);

}  // namespace accession
