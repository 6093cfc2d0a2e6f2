// SPDX-License-Identifier: Apache-2.0
#include "core/model/codec.h"

#include <algorithm>
#include <utility>

namespace accession {

void ByteWriter::make_room(std::size_t more) {
    constexpr std::size_t least = 256;
    room_.resize(std::max({least, used_ + more, room_.size() * 2}));
}

std::string ByteWriter::take() {
    // A text of its own length: what is kept for long keeps no room.
    return {room_.data(), std::exchange(used_, 0)};
}

void ByteWriter::raw(std::string_view value) {
    if (value.size() > room_.size() - used_) {
        make_room(value.size());
    }
    value.copy(room_.data() + used_, value.size());
    used_ += value.size();
}

void ByteWriter::varint(std::uint64_t value) {
    while (value >= 0x80U) {
        byte(static_cast<std::uint8_t>((value & 0x7fU) | 0x80U));
        value >>= 7U;
    }
    byte(static_cast<std::uint8_t>(value));
}

void ByteWriter::signed_varint(std::int64_t value) {
    const auto bits = static_cast<std::uint64_t>(value);
    varint((bits << 1U) ^ (value < 0 ? ~std::uint64_t{0} : std::uint64_t{0}));
}

void ByteWriter::text(std::string_view value) {
    varint(value.size());
    raw(value);
}

std::uint8_t ByteReader::byte() {
    if (!ok_ || offset_ >= bytes_.size()) {
        ok_ = false;
        return 0;
    }
    return static_cast<std::uint8_t>(bytes_[offset_++]);
}

bool ByteReader::flag() {
    const std::uint8_t value = byte();
    ok_ = ok_ && value <= 1;
    return ok_ && value == 1;
}

std::uint64_t ByteReader::long_varint() {
    constexpr unsigned last_shift = 63;
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift <= last_shift; shift += 7) {
        const std::uint8_t part = byte();
        value |= static_cast<std::uint64_t>(part & 0x7fU) << shift;
        if ((part & 0x80U) == 0) {
            // One number, one spelling: no zeros at its end, nothing above its 64 bits.
            ok_ = ok_ && (part != 0 || shift == 0) && (shift < last_shift || part == 1);
            return ok_ ? value : 0;
        }
    }
    ok_ = false;
    return 0;
}

std::int64_t ByteReader::signed_varint() {
    const std::uint64_t bits = varint();
    return static_cast<std::int64_t>((bits >> 1U) ^ (~(bits & 1U) + 1U));
}

std::string_view ByteReader::text() {
    return raw(varint());
}

std::string_view ByteReader::raw(std::uint64_t size) {
    if (!ok_ || size > bytes_.size() - offset_) {
        ok_ = false;
        return {};
    }
    const std::string_view value = bytes_.substr(offset_, static_cast<std::size_t>(size));
    offset_ += static_cast<std::size_t>(size);
    return value;
}

std::size_t ByteReader::count() {
    const std::uint64_t members = varint();
    if (!ok_ || members > bytes_.size() - offset_) {
        ok_ = false;
        return 0;
    }
    return static_cast<std::size_t>(members);
}

}  // namespace accession
