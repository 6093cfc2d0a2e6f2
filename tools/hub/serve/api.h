// SPDX-License-Identifier: Apache-2.0
// Answers the requests of docs/sync-protocol.md.
#pragma once

#include <atomic>
#include <cstddef>
#include <expected>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tools/hub/http/message.h"
#include "tools/hub/serve/desk_files.h"
#include "tools/hub/serve/events.h"
#include "tools/hub/serve/metrics.h"
#include "tools/hub/serve/rooms.h"
#include "tools/hub/store/tail.h"
#include "tools/hub/who/rate_limit.h"
#include "tools/hub/who/sessions.h"
#include "tools/hub/who/users.h"

namespace accession::hub {

struct ApiSetting {
    std::string version;
    /// Origins of other sites whose pages may ask, like https://desk.example.org.
    std::vector<std::string> allowed_origins;
    unsigned sign_ins_per_minute = 20;
    std::int64_t access_life_ms = hub::access_life_ms;
    /// Workspaces whose state is kept in memory, at most.
    std::size_t states_max = 64;
    /// What is kept of changes for devices that come back.
    Retention retention;
    /// A line for each request on the error stream.
    bool verbose = false;
};

class Api {
public:
    /// `desk` may be none.
    Api(Database& database, Events& events, const DeskFiles* desk, ApiSetting setting);

    [[nodiscard]] Response answer(const Request& request);
    /// Now and then: forgets what is no longer needed.
    void tidy();
    /// More seldom: of each workspace, the changes that need not be kept.
    void cut_tails();

private:
    using Refused = std::unexpected<Response>;
    struct Place {
        std::string user;
        Membership membership;
        std::int64_t access_expires = 0;
        std::string access_hash;
    };

    [[nodiscard]] Response route(const Request& request);
    [[nodiscard]] Response route_workspace(const Request& request, std::string_view rest);
    [[nodiscard]] Response preflight(const Request& request) const;
    [[nodiscard]] bool is_own_or_allowed(const Request& request) const;
    [[nodiscard]] bool is_allowed(std::string_view origin) const;
    void allow_origin(const Request& request, Response& response) const;
    [[nodiscard]] Response health();

    // Who (api_who.cpp).
    [[nodiscard]] static std::expected<Access, Response> access(const Request& request,
                                                                Transaction& transaction);
    [[nodiscard]] std::expected<Place, Response> enter(const Request& request,
                                                       std::string_view workspace);
    [[nodiscard]] Response sign_in(const Request& request);
    [[nodiscard]] Response refresh(const Request& request);
    [[nodiscard]] Response sign_out(const Request& request);
    [[nodiscard]] Response me(const Request& request);
    [[nodiscard]] Response signed_in(const Request& request, const SignedIn& session,
                                     const User& user, const std::vector<Membership>& places);

    // Workspaces (api_sync.cpp).
    /// The body of what is posted, and who it is from once it has come.
    [[nodiscard]] std::expected<std::pair<std::string, Place>, Response> posted(
        const Request& request, const Place& place);
    [[nodiscard]] Response push(const Request& request, const Place& place);
    [[nodiscard]] Response changes(const Request& request, const Place& place);
    [[nodiscard]] Response compare(const Request& request, const Place& place);
    [[nodiscard]] Response snapshot(const Request& request, const Place& place);
    [[nodiscard]] Response listen(const Place& place) const;

    Database& database_;
    Events& events_;
    const DeskFiles* desk_;
    ApiSetting setting_;
    Metrics metrics_;
    Rooms rooms_;
    RateLimit by_address_;
    RateLimit by_user_;
    /// Pushes that are decided or wait for it.
    std::atomic<std::size_t> pushing_ = 0;
};

/// The database cannot be had now.
[[nodiscard]] Response busy_response();
[[nodiscard]] Response fault_response(const SyncFault& fault);

}  // namespace accession::hub
