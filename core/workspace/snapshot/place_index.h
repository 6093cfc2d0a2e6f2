// SPDX-License-Identifier: Apache-2.0
// Places in a table by the hashes of their ids.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace accession::stored {

inline constexpr std::uint32_t no_place = std::numeric_limits<std::uint32_t>::max();

/// Open addressing, at most two thirds full. Beside its place a cell has as much of the hash as there is room for, so
/// that hardly ever the id of another place is looked at: those lie anywhere in a large snapshot.
class PlaceIndex {
public:
    /// Room for places below this number; what was in it is forgotten.
    void begin(std::uint32_t places) {
        bits_ = static_cast<unsigned>(std::bit_width(places));
        places_ = places;
        cells_.assign(std::size_t{places} + places / 2 + 1, no_place);
    }
    [[nodiscard]] bool empty() const { return cells_.empty(); }
    /// It has room for this one.
    [[nodiscard]] bool takes(std::size_t place) const { return place < places_; }

    /// Each place once; of equal ids the one that was put in first is found.
    void put(std::uint32_t place, std::uint32_t hash) {
        std::size_t cell = home(hash);
        while (cells_[cell] != no_place) {
            cell = after(cell);
        }
        // Never all bits of both: a place is below the number that has so many bits.
        cells_[cell] = place | marked(hash);
    }
    /// The first place with this hash for which `is(place)`; `no_place` where there is none.
    template <class Is>
    [[nodiscard]] std::uint32_t find(std::uint32_t hash, const Is& is) const {
        const std::uint32_t mark = marked(hash);
        const std::uint32_t place_bits = bits_ < 32 ? (1U << bits_) - 1 : no_place;
        for (std::size_t cell = home(hash); cells_[cell] != no_place; cell = after(cell)) {
            const std::uint32_t place = cells_[cell] & place_bits;
            if ((cells_[cell] & ~place_bits) == mark && is(place)) {
                return place;
            }
        }
        return no_place;
    }

private:
    /// By the upper bits of the hash; the lower ones are those that fit beside a place.
    [[nodiscard]] std::size_t home(std::uint32_t hash) const {
        return static_cast<std::size_t>((std::uint64_t{hash} * cells_.size()) >> 32U);
    }
    [[nodiscard]] std::size_t after(std::size_t cell) const {
        return cell + 1 == cells_.size() ? 0 : cell + 1;
    }
    [[nodiscard]] std::uint32_t marked(std::uint32_t hash) const {
        return bits_ < 32 ? hash << bits_ : 0;
    }

    std::vector<std::uint32_t> cells_;
    unsigned bits_ = 0;
    std::uint32_t places_ = 0;
};

}  // namespace accession::stored
