// SPDX-License-Identifier: Apache-2.0
#include "core/model/ids.h"

#include <array>
#include <charconv>
#include <cstddef>
#include <limits>

#include "core/model/hash128.h"
#include "core/model/uuid.h"

namespace accession {

namespace {

/// The bytes of a word, the highest first.
void put_word(Uuid& uuid, std::size_t first, std::uint64_t word) {
    for (std::size_t i = 0; i < 8; ++i) {
        uuid[first + i] = static_cast<char>(static_cast<unsigned char>(word >> (56 - 8 * i)));
    }
}

}  // namespace

std::string derive_id(std::string_view command_id, std::string_view kind, std::uint32_t ordinal) {
    std::array<char, std::numeric_limits<std::uint32_t>::digits10 + 1> digits{};
    char* const begin = digits.data();
    char* const end = std::to_chars(begin, begin + digits.size(), ordinal).ptr;
    std::string seed;
    seed.reserve(command_id.size() + kind.size() + digits.size() + 2);
    seed.append(command_id).append("\n").append(kind).append("\n").append(begin, end);
    const Hash128 hash = hash128(seed);
    Uuid uuid{};
    put_word(uuid, 0, hash.high);
    put_word(uuid, 8, hash.low);
    std::string text = text_of_uuid(uuid);
    text[14] = '5';  // version 5: made from a name; FOLIO's schemas take no later version
    text[19] = "89ab"[static_cast<std::size_t>(text[19]) % 4];
    return text;
}

}  // namespace accession
