// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/who/secrets.h"

#include <array>
#include <cstdio>
#include <cstdlib>

#include <openssl/rand.h>
#include <openssl/sha.h>

namespace accession::hub {

std::string random_bytes(std::size_t count) {
    std::string made(count, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char*>(made.data()), static_cast<int>(count)) != 1) {
        std::fputs("accession: the system gives no random numbers\n", stderr);
        std::abort();
    }
    return made;
}

std::string hex_of(std::string_view bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        out += digits[value >> 4U];
        out += digits[value & 15U];
    }
    return out;
}

std::string random_token() {
    return hex_of(random_bytes(token_bytes));
}

Hash128 random_hash128() {
    Hash128 made;
    for (const char byte : random_bytes(sizeof made.high)) {
        made.high = (made.high << 8U) | static_cast<unsigned char>(byte);
    }
    for (const char byte : random_bytes(sizeof made.low)) {
        made.low = (made.low << 8U) | static_cast<unsigned char>(byte);
    }
    return made;
}

std::string sha256_hex(std::string_view bytes) {
    std::array<unsigned char, SHA256_DIGEST_LENGTH> hash{};
    SHA256(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), hash.data());
    return hex_of({reinterpret_cast<const char*>(hash.data()), hash.size()});
}

}  // namespace accession::hub
