// SPDX-License-Identifier: Apache-2.0
// What a command tells the shell.
#pragma once

namespace accession::tool {

enum ExitStatus : int {
    done = 0,
    wrong_usage = 1,
    /// The input has an error with a code; nothing was changed.
    input_refused = 2,
    /// A file could not be read or written.
    file_trouble = 3,
};

}  // namespace accession::tool
