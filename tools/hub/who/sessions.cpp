// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/who/sessions.h"

#include <algorithm>
#include <utility>

#include "tools/hub/who/secrets.h"

namespace accession::hub {

namespace {

constexpr std::size_t session_id_bytes = 16;

std::string new_access_token(Transaction& transaction, std::string_view session,
                             std::string_view user, std::int64_t expires) {
    std::string access = random_token();
    transaction.run(
        "INSERT INTO access_tokens (hash, session, user_name, expires_at) VALUES (?, ?, ?, ?)",
        {text(sha256_hex(access)), text(session), text(user), number(expires)});
    return access;
}

void keep_refresh_token(Transaction& transaction, std::string_view session,
                        std::string_view refresh) {
    transaction.run("INSERT INTO refresh_tokens (hash, session, used, salt) VALUES (?, ?, 0, '')",
                    {text(sha256_hex(refresh)), text(session)});
}

/// The token that follows one. Neither the token nor the salt alone tells it.
std::string next_token(std::string_view refresh, std::string_view salt) {
    return sha256_hex(std::string(salt) + std::string(refresh));
}

/// What is kept of a refresh token.
struct KeptToken {
    std::string hash;
    /// When it was first used, in milliseconds since 1970 UTC; 0: never.
    std::int64_t used = 0;
    /// What the next one was made with.
    std::string salt;
};

/// The token after this one, while it may be given again; nothing when it may not.
std::optional<std::string> given_again(Transaction& transaction, const KeptToken& token,
                                       std::string_view refresh, std::int64_t now) {
    // A clock that was set back makes nothing good again.
    if (token.used > now || now - token.used > refresh_grace_ms || token.salt.empty()) {
        return std::nullopt;
    }
    std::string next = next_token(refresh, token.salt);
    const auto unused = transaction.row(
        "SELECT used FROM refresh_tokens WHERE hash = ? AND used = 0", {text(sha256_hex(next))});
    return unused ? std::optional(std::move(next)) : std::nullopt;
}

std::string used_now(Transaction& transaction, const KeptToken& token, std::string_view session,
                     std::string_view refresh, std::int64_t now) {
    const std::string salt = random_token();
    std::string next = next_token(refresh, salt);
    transaction.run("UPDATE refresh_tokens SET used = ?, salt = ? WHERE hash = ?",
                    {number(now), text(salt), text(token.hash)});
    transaction.run("UPDATE sessions SET expires_at = ? WHERE id = ?",
                    {number(now + session_life_ms), text(session)});
    keep_refresh_token(transaction, session, next);
    return next;
}

void end(Transaction& transaction, std::string_view session) {
    transaction.run("UPDATE sessions SET revoked = 1 WHERE id = ?", {text(session)});
    transaction.run("DELETE FROM access_tokens WHERE session = ?", {text(session)});
}

std::int64_t no_later(std::int64_t time, std::int64_t end) {
    return end == 0 ? time : std::min(time, end);
}

/// When the token that a session was begun with ends (0: never); nothing when it is worthless by now.
std::optional<std::int64_t> end_of_token(Transaction& transaction, std::string_view token,
                                         std::int64_t now) {
    if (token.empty()) {
        return 0;
    }
    const auto row = transaction.row("SELECT expires_at FROM tokens WHERE id = ? AND revoked = 0",
                                     {text(token)});
    const bool good = row && (row->number(0) == 0 || row->number(0) > now);
    return good ? std::optional(row->number(0)) : std::nullopt;
}

}  // namespace

SignedIn begin_session(Transaction& transaction, std::string_view user, const SignInBy& by,
                       std::int64_t now, std::int64_t access_life) {
    const std::string session = hex_of(random_bytes(session_id_bytes));
    transaction.run(
        "INSERT INTO sessions (id, user_name, device, revoked, expires_at, token) VALUES "
        "(?, ?, ?, 0, ?, ?)",
        {text(session), text(user), text(by.device), number(now + session_life_ms),
         text(by.token)});
    const std::int64_t expires = no_later(now + access_life, by.token_expires);
    SignedIn made{.user = std::string(user),
                  .access = new_access_token(transaction, session, user, expires),
                  .access_expires = expires,
                  .refresh = random_token()};
    keep_refresh_token(transaction, session, made.refresh);
    return made;
}

Refreshed refresh_session(Transaction& transaction, std::string_view refresh, std::int64_t now,
                          std::int64_t access_life) {
    const std::string hash = sha256_hex(refresh);
    // The session's row is the lock: two who come with one token come one after the other.
    const auto row = transaction.row(
        "SELECT s.id, s.user_name, s.revoked, s.expires_at, s.token FROM sessions s WHERE s.id = "
        "(SELECT session FROM refresh_tokens WHERE hash = ?) FOR UPDATE",
        {text(hash)});
    if (!row) {
        return {};
    }
    const std::string& session = row->text(0);
    const std::string& user = row->text(1);
    const auto enabled =
        transaction.row("SELECT name FROM users WHERE name = ? AND disabled = 0", {text(user)});
    const auto token_end = end_of_token(transaction, row->text(4), now);
    if (!enabled || row->number(2) != 0 || row->number(3) <= now || !token_end) {
        return {std::nullopt, RefreshFault::unknown, user};
    }
    const auto kept =
        transaction.row("SELECT used, salt FROM refresh_tokens WHERE hash = ?", {text(hash)});
    const KeptToken token{hash, kept ? kept->number(0) : 0, kept ? kept->text(1) : std::string{}};
    const auto next = token.used == 0
                          ? std::optional(used_now(transaction, token, session, refresh, now))
                          : given_again(transaction, token, refresh, now);
    if (!next) {
        end(transaction, session);
        return {std::nullopt, RefreshFault::used_before, user};
    }
    const std::int64_t expires = no_later(now + access_life, *token_end);
    SignedIn made{.user = user,
                  .access = new_access_token(transaction, session, user, expires),
                  .access_expires = expires,
                  .refresh = *next};
    return {std::move(made), RefreshFault::unknown, user};
}

std::string end_session(Transaction& transaction, std::string_view refresh) {
    const auto row = transaction.row(
        "SELECT s.id, s.user_name FROM sessions s JOIN refresh_tokens r ON r.session = s.id WHERE "
        "r.hash = ?",
        {text(sha256_hex(refresh))});
    if (!row) {
        return {};
    }
    end(transaction, row->text(0));
    return row->text(1);
}

void end_sessions_of(Transaction& transaction, std::string_view user) {
    transaction.run("UPDATE sessions SET revoked = 1 WHERE user_name = ?", {text(user)});
    transaction.run("DELETE FROM access_tokens WHERE user_name = ?", {text(user)});
}

void end_sessions_with(Transaction& transaction, std::string_view token) {
    for (const Row& row : transaction.rows(
             "SELECT id FROM sessions WHERE token = ? AND revoked = 0", {text(token)})) {
        end(transaction, row.text(0));
    }
}

std::optional<Access> access_of(Transaction& transaction, std::string_view token,
                                std::int64_t now) {
    std::string hash = sha256_hex(token);
    const auto row = transaction.row(
        "SELECT a.user_name, a.expires_at FROM access_tokens a JOIN users u ON u.name = "
        "a.user_name WHERE a.hash = ? AND u.disabled = 0",
        {text(hash)});
    if (!row) {
        return std::nullopt;
    }
    return Access{row->text(0), row->number(1), row->number(1) <= now, std::move(hash)};
}

bool access_stands(Transaction& transaction, std::string_view hash) {
    return transaction
        .row(
            "SELECT 1 FROM access_tokens a JOIN users u ON u.name = a.user_name WHERE a.hash = ? "
            "AND u.disabled = 0",
            {text(hash)})
        .has_value();
}

std::set<std::pair<std::string, std::string>> all_access(Transaction& transaction,
                                                         std::int64_t now) {
    std::set<std::pair<std::string, std::string>> all;
    transaction.each(
        "SELECT a.hash, m.workspace FROM access_tokens a JOIN users u ON u.name = a.user_name "
        "JOIN memberships m ON m.user_name = a.user_name WHERE u.disabled = 0 AND "
        "a.expires_at > ?",
        {number(now)}, [&](const Row& row) { all.emplace(row.text(0), row.text(1)); });
    return all;
}

void forget_old_sessions(Transaction& transaction, std::int64_t now) {
    // An access token is known a day longer, so that it is said to be old and not to be none.
    constexpr std::int64_t day_ms = std::int64_t{24} * 3600 * 1000;
    transaction.run("DELETE FROM access_tokens WHERE expires_at < ?", {number(now - day_ms)});
    transaction.run(
        "DELETE FROM refresh_tokens WHERE session IN (SELECT id FROM sessions WHERE expires_at < "
        "?)",
        {number(now - day_ms)});
    transaction.run("DELETE FROM sessions WHERE expires_at < ?", {number(now - day_ms)});
}

}  // namespace accession::hub
