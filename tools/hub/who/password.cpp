// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/who/password.h"

#include <array>
#include <semaphore>

#include <argon2.h>

#include "tools/hub/who/secrets.h"

namespace accession::hub {

namespace {

constexpr std::size_t salt_bytes = 16;
constexpr std::size_t hash_bytes = 32;
constexpr std::size_t encoded_room = 160;

/// So many at a time: each takes memory_cost, and nobody may make the hub take all there is.
constexpr std::ptrdiff_t at_once = 4;

std::counting_semaphore<at_once>& turns() {
    static std::counting_semaphore<at_once> semaphore(at_once);
    return semaphore;
}

class Turn {
public:
    Turn() { turns().acquire(); }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;
    ~Turn() { turns().release(); }
};

}  // namespace

std::string hash_of_password(std::string_view password) {
    const Turn turn;
    const std::string salt = random_bytes(salt_bytes);
    std::array<char, encoded_room> encoded{};
    const int status = argon2id_hash_encoded(
        password_cost.passes, password_cost.kibibytes, password_cost.lanes, password.data(),
        password.size(), salt.data(), salt.size(), hash_bytes, encoded.data(), encoded.size());
    return status == ARGON2_OK ? std::string(encoded.data()) : std::string{};
}

bool is_password(std::string_view password, const std::string& hash) {
    const Turn turn;
    return argon2id_verify(hash.c_str(), password.data(), password.size()) == ARGON2_OK;
}

const std::string& hash_of_nobody() {
    static const std::string hash = hash_of_password(random_token());
    return hash;
}

}  // namespace accession::hub
