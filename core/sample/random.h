// SPDX-License-Identifier: Apache-2.0
// Chance for the sample library that falls the same way on every platform (splitmix64). The
// standard library's distributions differ between its implementations.
//
// Two draws in one expression are only in a fixed order inside braces: write
// `join({draw(a), draw(b)})`, never `draw(a) + draw(b)`.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace accession::sample {

class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next() {
        state_ += 0x9E3779B97F4A7C15U;
        std::uint64_t mixed = state_;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return mixed ^ (mixed >> 31U);
    }

    /// 0 ... count-1; count must not be 0.
    std::uint32_t below(std::uint32_t count) {
        return static_cast<std::uint32_t>(((next() >> 32U) * count) >> 32U);
    }
    std::int32_t between(std::int32_t lowest, std::int32_t highest) {
        const auto width = static_cast<std::uint32_t>(highest - lowest) + 1;
        return lowest + static_cast<std::int32_t>(below(width));
    }
    bool percent(std::uint32_t chance) { return below(100) < chance; }

    template <class T, std::size_t Extent>
    const T& pick(std::span<const T, Extent> choices) {
        return choices[below(static_cast<std::uint32_t>(choices.size()))];
    }
    template <class T, std::size_t N>
    const T& pick(const T (&choices)[N]) {
        return choices[below(static_cast<std::uint32_t>(N))];
    }

    /// An index drawn by weight.
    std::uint32_t weighted(std::span<const std::uint32_t> weights) {
        std::uint32_t sum = 0;
        for (const std::uint32_t weight : weights) {
            sum += weight;
        }
        std::uint32_t drawn = below(sum);
        std::uint32_t index = 0;
        while (drawn >= weights[index]) {
            drawn -= weights[index];
            ++index;
        }
        return index;
    }

    /// An independent source for part `n`.
    [[nodiscard]] Random part(std::uint64_t n) const {
        Random mixed(state_ ^ (n * 0xD1B54A32D192ED03U));
        return Random(mixed.next());
    }

private:
    std::uint64_t state_;
};

inline std::string join(std::initializer_list<std::string_view> parts) {
    std::string text;
    for (const std::string_view part : parts) {
        text += part;
    }
    return text;
}

}  // namespace accession::sample
