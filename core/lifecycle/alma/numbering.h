// SPDX-License-Identifier: Apache-2.0
// What the inventory of a line is called: `L1.h1`, `L1.i1`, `L1.e1`, and so on.
#pragma once

#include <cstdint>
#include <string>

#include "core/lifecycle/state.h"

namespace accession::alma {

template <class IdType>
struct Numbered {
    IdType id;
    std::int32_t number = 0;
};

/// The first number beyond `last` whose name nothing has: what is there already, whosever it is, is
/// left alone.
template <class IdType>
[[nodiscard]] Numbered<IdType> next_free(const State& state, const LineId& line, char kind,
                                         std::int32_t last = 0) {
    Numbered<IdType> next;
    do {
        next.number = ++last;
        next.id = IdType(line.str() + "." + kind + std::to_string(last));
    } while (state.find(next.id) != nullptr);
    return next;
}

}  // namespace accession::alma
