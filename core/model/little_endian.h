// SPDX-License-Identifier: Apache-2.0
// Integers of fixed width in files: little endian on every platform.
#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/model/hash128.h"

namespace accession {

template <std::unsigned_integral Integer>
[[gnu::noinline]] void put_integer(std::string& out, Integer value) {
    std::array<char, sizeof(Integer)> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bytes[i] = static_cast<char>(static_cast<unsigned char>(value >> (8 * i)));
    }
    out.append(bytes.data(), bytes.size());
}

inline void put_hash(std::string& out, const Hash128& hash) {
    put_integer(out, hash.high);
    put_integer(out, hash.low);
}

/// Reads from the front. Beyond the end everything is zero and `ok` is false.
class FrontReader {
public:
    explicit FrontReader(std::string_view bytes) : bytes_(bytes) {}

    template <std::unsigned_integral Integer>
    [[nodiscard]] Integer integer() {
        Integer value = 0;
        const std::string_view taken = bytes(sizeof(Integer));
        for (std::size_t i = 0; i < taken.size(); ++i) {
            value = static_cast<Integer>(
                value | static_cast<Integer>(
                            static_cast<Integer>(static_cast<unsigned char>(taken[i])) << (8 * i)));
        }
        return value;
    }
    [[nodiscard]] Hash128 hash() {
        const auto high = integer<std::uint64_t>();
        return {high, integer<std::uint64_t>()};
    }
    /// That many bytes, or none when there are fewer.
    [[nodiscard]] std::string_view bytes(std::uint64_t count) {
        if (count > bytes_.size() - at_) {
            ok_ = false;
            at_ = bytes_.size();
            return {};
        }
        const std::string_view taken = bytes_.substr(at_, static_cast<std::size_t>(count));
        at_ += taken.size();
        return taken;
    }
    [[nodiscard]] bool ok() const { return ok_; }
    [[nodiscard]] std::size_t at() const { return at_; }
    [[nodiscard]] std::string_view rest() const { return bytes_.substr(at_); }

private:
    std::string_view bytes_;
    std::size_t at_ = 0;
    bool ok_ = true;
};

}  // namespace accession
