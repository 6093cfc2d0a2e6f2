// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/who/users.h"

#include <algorithm>

#include "core/formats/json/reader.h"
#include "tools/hub/who/secrets.h"
#include "tools/hub/who/sessions.h"

namespace accession::hub {

namespace {

constexpr std::size_t longest_name = 64;
constexpr std::size_t longest_label = 200;
constexpr std::size_t token_id_bytes = 6;
/// Looked up by its hash: how long that takes says nothing of the token itself.
constexpr std::string_view token_by_hash =
    "SELECT id, user_name, label, revoked, expires_at FROM tokens WHERE hash = ? AND "
    "revoked = 0 AND (expires_at = 0 OR expires_at > ?)";

bool is_name_letter(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
           (letter >= '0' && letter <= '9') ||
           std::string_view("._-@").find(letter) != std::string_view::npos;
}

/// U+0080 to U+009F, which a terminal obeys, and what turns the direction of writing.
bool has_hidden_letter(std::string_view text) {
    for (std::size_t at = text.find('\xc2'); at != std::string_view::npos;
         at = text.find('\xc2', at + 1)) {
        if (static_cast<unsigned char>(text[at + 1]) < 0xa0) {
            return true;
        }
    }
    constexpr std::string_view turning[] = {"\u202a", "\u202b", "\u202c", "\u202d", "\u202e",
                                            "\u2066", "\u2067", "\u2068", "\u2069"};
    return std::ranges::any_of(turning, [&](std::string_view one) { return text.contains(one); });
}

User user_of(const Row& row) {
    return {row.text(0), row.text(1), row.text(2), row.number(3) != 0};
}

Membership membership_of(const Row& row) {
    return {row.text(0), row.text(1), row.text(2), roles_from(row.text(3))};
}

ApiToken token_of(const Row& row) {
    return {row.text(0), row.text(1), row.text(2), row.number(3) != 0, row.number(4)};
}

}  // namespace

bool is_name(std::string_view text) {
    return !text.empty() && text.size() <= longest_name && text.front() != '.' &&
           std::ranges::all_of(text, is_name_letter);
}

bool is_label(std::string_view text) {
    return text.size() <= longest_label && first_invalid_utf8(text) == text.size() &&
           std::ranges::none_of(text,
                                [](char letter) {
                                    return static_cast<unsigned char>(letter) < 0x20 ||
                                           letter == 0x7f;
                                }) &&
           !has_hidden_letter(text);
}

std::optional<User> find_user(Transaction& transaction, std::string_view name) {
    const auto row = transaction.row(
        "SELECT name, full_name, password, disabled FROM users WHERE name = ?", {text(name)});
    return row ? std::optional(user_of(*row)) : std::nullopt;
}

std::optional<User> lock_user(Transaction& transaction, std::string_view name) {
    const auto row = transaction.row(
        "SELECT name, full_name, password, disabled FROM users WHERE name = ? FOR UPDATE",
        {text(name)});
    return row ? std::optional(user_of(*row)) : std::nullopt;
}

std::vector<User> all_users(Transaction& transaction) {
    std::vector<User> users;
    transaction.each("SELECT name, full_name, password, disabled FROM users ORDER BY name", {},
                     [&](const Row& row) { users.push_back(user_of(row)); });
    return users;
}

bool add_user(Transaction& transaction, const User& user, std::int64_t now) {
    return transaction
        .row(
            "INSERT INTO users (name, full_name, password, disabled, made_at) VALUES "
            "(?, ?, ?, ?, ?) ON CONFLICT (name) DO NOTHING RETURNING name",
            {text(user.name), text(user.full_name), text(user.password),
             number(std::int64_t{user.disabled}), number(now)})
        .has_value();
}

bool set_password(Transaction& transaction, std::string_view name, std::string_view hash) {
    const bool found = transaction
                           .row("UPDATE users SET password = ? WHERE name = ? RETURNING name",
                                {text(hash), text(name)})
                           .has_value();
    end_sessions_of(transaction, name);
    return found;
}

bool set_disabled(Transaction& transaction, std::string_view name, bool disabled) {
    const bool found = transaction
                           .row("UPDATE users SET disabled = ? WHERE name = ? RETURNING name",
                                {number(std::int64_t{disabled}), text(name)})
                           .has_value();
    end_sessions_of(transaction, name);
    return found;
}

std::vector<Membership> memberships_of(Transaction& transaction, std::string_view user) {
    std::vector<Membership> found;
    transaction.each(
        "SELECT w.id, w.name, w.rulebook, m.roles FROM memberships m JOIN workspaces w ON w.id = "
        "m.workspace WHERE m.user_name = ? ORDER BY w.id",
        {text(user)}, [&](const Row& row) { found.push_back(membership_of(row)); });
    return found;
}

std::optional<Membership> membership(Transaction& transaction, std::string_view user,
                                     std::string_view workspace) {
    const auto row = transaction.row(
        "SELECT w.id, w.name, w.rulebook, m.roles FROM memberships m JOIN workspaces w ON w.id = "
        "m.workspace WHERE m.user_name = ? AND m.workspace = ?",
        {text(user), text(workspace)});
    return row ? std::optional(membership_of(*row)) : std::nullopt;
}

void set_membership(Transaction& transaction, std::string_view user, std::string_view workspace,
                    const std::vector<std::string>& roles) {
    transaction.run("DELETE FROM memberships WHERE workspace = ? AND user_name = ?",
                    {text(workspace), text(user)});
    if (!roles.empty()) {
        transaction.run("INSERT INTO memberships (workspace, user_name, roles) VALUES (?, ?, ?)",
                        {text(workspace), text(user), text(roles_text(roles))});
    }
}

std::string add_token(Transaction& transaction, ApiToken& token, std::int64_t now) {
    token.id = hex_of(random_bytes(token_id_bytes));
    std::string secret = random_token();
    transaction.run(
        "INSERT INTO tokens (id, user_name, label, hash, revoked, expires_at, made_at) VALUES "
        "(?, ?, ?, ?, 0, ?, ?)",
        {text(token.id), text(token.user), text(token.label), text(sha256_hex(secret)),
         number(token.expires_at), number(now)});
    return secret;
}

std::vector<ApiToken> all_tokens(Transaction& transaction) {
    std::vector<ApiToken> tokens;
    transaction.each(
        "SELECT id, user_name, label, revoked, expires_at FROM tokens ORDER BY user_name, id", {},
        [&](const Row& row) { tokens.push_back(token_of(row)); });
    return tokens;
}

bool revoke_token(Transaction& transaction, std::string_view id) {
    // First, so that who signs in with it just now is seen, or sees this.
    const bool found =
        transaction.row("UPDATE tokens SET revoked = 1 WHERE id = ? RETURNING id", {text(id)})
            .has_value();
    end_sessions_with(transaction, id);
    return found;
}

std::optional<ApiToken> good_token(Transaction& transaction, std::string_view token,
                                   std::int64_t now) {
    const auto row = transaction.row(token_by_hash, {text(sha256_hex(token)), number(now)});
    return row ? std::optional(token_of(*row)) : std::nullopt;
}

std::optional<ApiToken> good_token_locked(Transaction& transaction, std::string_view token,
                                          std::int64_t now) {
    static const std::string sql = std::string(token_by_hash) + " FOR UPDATE";
    const auto row = transaction.row(sql, {text(sha256_hex(token)), number(now)});
    return row ? std::optional(token_of(*row)) : std::nullopt;
}

std::vector<std::string> roles_from(std::string_view text) {
    std::vector<std::string> roles;
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        if (comma > 0) {
            roles.emplace_back(text.substr(0, comma));
        }
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return roles;
}

std::string roles_text(const std::vector<std::string>& roles) {
    std::string all;
    for (const std::string& role : roles) {
        all += (all.empty() ? "" : ",") + role;
    }
    return all;
}

}  // namespace accession::hub
