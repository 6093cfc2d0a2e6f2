// SPDX-License-Identifier: Apache-2.0
// Worlds and commands made up from numbers, for properties that must hold whatever happens.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tests/support/world.h"

namespace accession::test {

/// Choices read one after the other from a list of numbers; when it ends, the first choice each
/// time. Shrinking the list makes a failing story shorter and simpler.
class Choices {
public:
    explicit Choices(std::vector<std::uint32_t> numbers) : numbers_(std::move(numbers)) {}
    [[nodiscard]] bool left() const { return at_ < numbers_.size(); }
    /// From 0 to `count` - 1.
    int of(int count) {
        return left() ? static_cast<int>(numbers_[at_++] % static_cast<std::uint32_t>(count)) : 0;
    }
    bool coin() { return of(2) == 1; }

private:
    std::vector<std::uint32_t> numbers_;
    std::size_t at_ = 0;
};

void populate(World& world, Choices& choices);
/// Mostly sensible, sometimes not.
[[nodiscard]] Command any_command(const World& world, Choices& choices);
/// The state as facts that would make it.
[[nodiscard]] std::vector<Fact> all_records(const Workspace& workspace);

}  // namespace accession::test
