// SPDX-License-Identifier: Apache-2.0
// The numbers a random story is made of; a failing story shrinks with their list.
#pragma once

#include <rapidcheck.h>

#include <cstdint>
#include <vector>

namespace accession::test {

/// `scale`: how much longer the list grows than a property's own size.
[[nodiscard]] inline std::vector<std::uint32_t> any_numbers(double scale) {
    return *rc::gen::scale(
        scale, rc::gen::container<std::vector<std::uint32_t>>(rc::gen::arbitrary<std::uint32_t>()));
}

}  // namespace accession::test
