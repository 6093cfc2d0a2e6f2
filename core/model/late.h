// SPDX-License-Identifier: Apache-2.0
// A part of a record that came with a later format of the log (docs/log-format.md).
#pragma once

#include <concepts>
#include <cstdint>

namespace accession {

/// The highest level that any part has.
inline constexpr std::uint8_t late_levels = 2;

/// Written only where something is in it: records without it have the bytes they always had, and those
/// written before are read as they are. A part that came still later has a higher level; with it, those
/// before it are written too. The level is told by the first byte of the `Rare` the record stands in, or
/// by the fact's kind; the record tells by `late()` the highest one that has something in it (0: none).
template <class T, std::uint8_t Level = 1>
struct Late : T {
    using T::T;
};

template <class T>
concept WithLate = requires(const T& record) {
    { record.late() } -> std::convertible_to<std::uint8_t>;
};

template <class T>
[[nodiscard]] std::uint8_t late_level(const T& record) {
    if constexpr (WithLate<T>) {
        return static_cast<std::uint8_t>(record.late());
    } else {
        return 0;
    }
}

}  // namespace accession
