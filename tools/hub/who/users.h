// SPDX-License-Identifier: Apache-2.0
// Users, what they may do in which workspace, and tokens for programs that sign in.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tools/hub/sql/database.h"

namespace accession::hub {

struct User {
    std::string name;
    std::string full_name;
    /// argon2id; empty: there is none, only tokens.
    std::string password;
    bool disabled = false;
};

/// Letters, digits, and . _ - @, at most 64 of them.
[[nodiscard]] bool is_name(std::string_view text);
/// Texts for people: UTF-8 without control characters, at most 200 bytes. A list on a terminal shows them: the
/// controls of eight bits are none either, and nothing turns the direction of what stands behind it.
[[nodiscard]] bool is_label(std::string_view text);

[[nodiscard]] std::optional<User> find_user(Transaction& transaction, std::string_view name);
/// The same, and until the transaction ends nobody else changes them or ends their sign-ins.
[[nodiscard]] std::optional<User> lock_user(Transaction& transaction, std::string_view name);
[[nodiscard]] std::vector<User> all_users(Transaction& transaction);
/// False: there is one of that name.
[[nodiscard]] bool add_user(Transaction& transaction, const User& user, std::int64_t now);
/// These end every sign-in of the user. False: there is none of that name.
[[nodiscard]] bool set_password(Transaction& transaction, std::string_view name,
                                std::string_view hash);
[[nodiscard]] bool set_disabled(Transaction& transaction, std::string_view name, bool disabled);

/// One workspace as one of its users sees it.
struct Membership {
    std::string workspace;
    std::string name;
    std::string rulebook;
    std::vector<std::string> roles;
};
[[nodiscard]] std::vector<Membership> memberships_of(Transaction& transaction,
                                                     std::string_view user);
/// Nothing: no such workspace, or not the user's; nobody can tell which.
[[nodiscard]] std::optional<Membership> membership(Transaction& transaction, std::string_view user,
                                                   std::string_view workspace);
/// Without roles: no longer a member.
void set_membership(Transaction& transaction, std::string_view user, std::string_view workspace,
                    const std::vector<std::string>& roles);

struct ApiToken {
    std::string id;
    std::string user;
    std::string label;
    bool revoked = false;
    /// 0: never.
    std::int64_t expires_at = 0;
};
/// Gives the token, which nobody can read again.
[[nodiscard]] std::string add_token(Transaction& transaction, ApiToken& token, std::int64_t now);
[[nodiscard]] std::vector<ApiToken> all_tokens(Transaction& transaction);
/// What was signed in with it is signed out. False: there is none.
[[nodiscard]] bool revoke_token(Transaction& transaction, std::string_view id);
/// The token, if it is good now.
[[nodiscard]] std::optional<ApiToken> good_token(Transaction& transaction, std::string_view token,
                                                 std::int64_t now);
/// The same; until the transaction ends nobody revokes it.
[[nodiscard]] std::optional<ApiToken> good_token_locked(Transaction& transaction,
                                                        std::string_view token, std::int64_t now);

[[nodiscard]] std::vector<std::string> roles_from(std::string_view text);
[[nodiscard]] std::string roles_text(const std::vector<std::string>& roles);

}  // namespace accession::hub
