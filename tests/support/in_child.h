// SPDX-License-Identifier: Apache-2.0
// Questions whose answer may be a crash are asked in a child process.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

namespace accession::test {

/// The answers of `look(0)`, `look(1)`, ... `crash` stands for those that ended, or were still at it
/// after `seconds`. One child goes on until it dies; the next one begins behind the question.
[[nodiscard]] std::vector<char> ask_in_children(std::size_t count,
                                                const std::function<char(std::size_t)>& look,
                                                char crash, unsigned seconds = 60);

}  // namespace accession::test
