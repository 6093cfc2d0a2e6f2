// SPDX-License-Identifier: Apache-2.0
// Sign-ins. A session has one refresh token at a time, which is another after each use, and access
// tokens that live for minutes. All are kept as hashes, so that every hub of the database knows them
// and whoever reads the database has none.
//
// Two tabs share one cookie and may come with it at once, and a reply may get lost. So the token before
// is good for some seconds more, and gives the same next token again: that one is made of it and of a
// random salt which is kept. There is one chain of tokens whoever uses it, and a copy is noticed.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "tools/hub/sql/database.h"

namespace accession::hub {

inline constexpr std::int64_t access_life_ms = std::int64_t{15} * 60 * 1000;
inline constexpr std::int64_t session_life_ms = std::int64_t{30} * 24 * 3600 * 1000;
/// How long after its first use a refresh token may come again, while the next is unused.
inline constexpr std::int64_t refresh_grace_ms = std::int64_t{30} * 1000;

struct SignedIn {
    std::string user;
    std::string access;
    std::int64_t access_expires = 0;
    std::string refresh;
};

/// Where a sign-in comes from.
struct SignInBy {
    std::string device = {};
    /// Id of the token for programs; empty: it was a password.
    std::string token = {};
    /// When that token ends, and the sign-in with it; 0: never.
    std::int64_t token_expires = 0;
};
[[nodiscard]] SignedIn begin_session(Transaction& transaction, std::string_view user,
                                     const SignInBy& by, std::int64_t now,
                                     std::int64_t access_life);

enum class RefreshFault : std::uint8_t {
    /// Unknown, too old, signed out, or its user is disabled or its token worthless.
    unknown,
    /// It was used before, and not just now: somebody has a copy. The whole session has ended with it.
    used_before,
};
struct Refreshed {
    std::optional<SignedIn> session;
    RefreshFault fault = RefreshFault::unknown;
    /// Whose it was, for the audit.
    std::string user;
};
[[nodiscard]] Refreshed refresh_session(Transaction& transaction, std::string_view refresh,
                                        std::int64_t now, std::int64_t access_life);
/// Ends the session that a refresh token is of. Gives its user.
std::string end_session(Transaction& transaction, std::string_view refresh);
void end_sessions_of(Transaction& transaction, std::string_view user);
/// Those that were begun with a token for programs.
void end_sessions_with(Transaction& transaction, std::string_view token);

struct Access {
    std::string user;
    std::int64_t expires = 0;
    /// It was good once.
    bool expired = false;
    /// Of the token.
    std::string hash = {};
};
/// Nothing: there is no such token, or its user is disabled.
[[nodiscard]] std::optional<Access> access_of(Transaction& transaction, std::string_view token,
                                              std::int64_t now);
/// Of an access token by its hash: it has not been taken away, nor its user disabled. One that has run out since stands.
[[nodiscard]] bool access_stands(Transaction& transaction, std::string_view hash);
/// Who may listen to which workspace now: the hashes of access tokens, each with a workspace.
[[nodiscard]] std::set<std::pair<std::string, std::string>> all_access(Transaction& transaction,
                                                                       std::int64_t now);
/// Takes away what can no longer be used.
void forget_old_sessions(Transaction& transaction, std::int64_t now);

}  // namespace accession::hub
