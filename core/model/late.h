// SPDX-License-Identifier: Apache-2.0
// A part of a record that came with a later format of the log (docs/log-format.md).
#pragma once

#include <concepts>

namespace accession {

/// Written only where something is in it: records without it have the bytes they always had, and those
/// written before are read as they are. Whether it is there is told by the first byte of the `Rare` the
/// record stands in, or by the fact's kind; the record tells by `late()` whether something is in it.
template <class T>
struct Late : T {
    using T::T;
};

template <class T>
[[nodiscard]] bool has_late(const T& record) {
    if constexpr (requires {
                      { record.late() } -> std::same_as<bool>;
                  }) {
        return record.late();
    } else {
        return false;
    }
}

}  // namespace accession
