// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/serve/proof.h"

#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/formats/json/reader.h"
#include "core/sync/messages_json.h"
#include "tools/hub/who/password.h"

namespace accession::hub {

std::optional<SignInBody> read_sign_in(const std::string& text) {
    const auto read = read_json(text);
    if (!read || !read->is_object()) {
        return std::nullopt;
    }
    SignInBody body;
    const std::pair<const char*, std::string*> members[] = {{"user", &body.user},
                                                            {"password", &body.password},
                                                            {"token", &body.token},
                                                            {"device", &body.device},
                                                            {"deviceName", &body.device_name}};
    for (const auto& [name, into] : members) {
        const auto found = read->find(name);
        if (found == read->end()) {
            continue;
        }
        if (!found->is_string()) {
            return std::nullopt;
        }
        *into = found->get<std::string>();
    }
    const bool device = body.device.empty() || is_device_id(body.device);
    return device && is_label(body.device_name) ? std::optional(body) : std::nullopt;
}

std::optional<User> proven_user(Transaction& transaction, const SignInBody& body, std::int64_t now,
                                SignInBy& by) {
    if (!body.token.empty()) {
        const auto token = good_token(transaction, body.token, now);
        if (!token) {
            return std::nullopt;
        }
        by.token = token->id;
        by.token_expires = token->expires_at;
        return find_user(transaction, token->user);
    }
    auto user = is_name(body.user) ? find_user(transaction, body.user) : std::nullopt;
    if (!transaction.commit()) {
        return std::nullopt;
    }
    const bool can = user && !user->password.empty();
    const std::string_view password =
        body.password.size() > longest_password ? std::string_view{} : body.password;
    const bool fits = is_password(password, can ? user->password : hash_of_nobody());
    return can && fits ? std::move(user) : std::nullopt;
}

bool is_still_proven(Transaction& transaction, const SignInBody& body, const User& user,
                     std::int64_t now) {
    const auto locked = lock_user(transaction, user.name);
    if (!locked || locked->disabled) {
        return false;
    }
    return body.token.empty() ? locked->password == user.password
                              : good_token_locked(transaction, body.token, now).has_value();
}

bool is_device_id(const std::string& text) {
    const auto id = hash_from_hex(text);
    return id && *id != Hash128{};
}

Response device_refusal(DeviceFault fault) {
    return fault == DeviceFault::revoked
               ? refusal(403, "device_revoked", "this device was shut out")
               : refusal(403, "device_of_another_user", "this device is another user's");
}

}  // namespace accession::hub
