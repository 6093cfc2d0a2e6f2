// SPDX-License-Identifier: Apache-2.0
// Who asks: signing in and out, and what a bearer token gives the right to.
#include <algorithm>
#include <optional>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/model/letter_case.h"
#include "tools/hub/http/limits.h"
#include "tools/hub/http/network.h"
#include "tools/hub/serve/api.h"
#include "tools/hub/serve/proof.h"
#include "tools/hub/who/audit.h"
#include "tools/hub/who/devices.h"

namespace accession::hub {

namespace {

using nlohmann::json;

constexpr std::string_view cookie_name = "accession_refresh";
constexpr std::size_t token_digits = 64;

std::string cookie_text(const Request& request, std::string_view value, std::int64_t seconds) {
    std::string text = std::string(cookie_name) + '=' + std::string(value) +
                       "; Path=/v1; HttpOnly; SameSite=Strict; Max-Age=" + std::to_string(seconds);
    return request.secure ? text + "; Secure" : text;
}

json describe(const User& user, const std::vector<Membership>& places) {
    std::vector<std::string> all;
    json workspaces = json::array();
    for (const Membership& place : places) {
        all.insert(all.end(), place.roles.begin(), place.roles.end());
        workspaces.push_back({{"id", place.workspace},
                              {"name", place.name},
                              {"rulebook", place.rulebook},
                              {"roles", place.roles}});
    }
    std::ranges::sort(all);
    const auto repeated = std::ranges::unique(all);
    all.erase(repeated.begin(), repeated.end());
    return {{"user", user.name},
            {"name", user.full_name},
            {"roles", all},
            {"workspaces", std::move(workspaces)}};
}

std::string text_of_json(const json& value) {
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

Response too_often(unsigned seconds) {
    Response response = refusal(429, "busy", "too many have tried to sign in");
    response.with("Retry-After", std::to_string(seconds));
    return response;
}

Response sign_in_needed(std::string_view code) {
    Response response = refusal(401, code, "sign in first");
    response.with("WWW-Authenticate", "Bearer");
    return response;
}

}  // namespace

std::expected<Access, Response> Api::access(const Request& request, Transaction& transaction) {
    constexpr std::string_view scheme = "bearer ";
    const std::string_view header = request.head.header("authorization");
    // A scheme's name is written in any letters (RFC 9110, 11.1).
    if (in_small_letters(header.substr(0, scheme.size())) != scheme ||
        header.size() != scheme.size() + token_digits) {
        return Refused(sign_in_needed("sign_in_needed"));
    }
    const auto found = access_of(transaction, header.substr(scheme.size()), now_ms());
    if (!transaction.good()) {
        return Refused(busy_response());
    }
    if (!found) {
        return Refused(sign_in_needed("sign_in_needed"));
    }
    if (found->expired) {
        return Refused(sign_in_needed("token_expired"));
    }
    return *found;
}

std::expected<Api::Place, Response> Api::enter(const Request& request, std::string_view workspace) {
    Transaction transaction = database_.begin(Begin::read);
    const auto who = access(request, transaction);
    if (!who) {
        return Refused(who.error());
    }
    auto found = membership(transaction, who->user, workspace);
    if (!transaction.good()) {
        return Refused(busy_response());
    }
    if (!found) {
        return Refused(refusal(403, "workspace_forbidden", "this is no workspace of yours"));
    }
    return Place{who->user, std::move(*found), who->expires, who->hash};
}

Response Api::signed_in(const Request& request, const SignedIn& session, const User& user,
                        const std::vector<Membership>& places) {
    json reply = describe(user, places);
    reply["access"] = session.access;
    reply["expires"] = session.access_expires;
    Response response = json_response(200, text_of_json(reply));
    response.with("Set-Cookie", cookie_text(request, session.refresh, session_life_ms / 1000));
    return response;
}

Response Api::sign_in(const Request& request) {
    const std::int64_t now = now_ms();
    if (const unsigned wait = by_address_.take(network_of(request.address), now); wait > 0) {
        return too_often(wait);
    }
    if (!request.head.header("content-type").starts_with("application/json") ||
        !is_own_or_allowed(request)) {
        return refusal(400, "malformed", "a sign-in is application/json, from a page of the hub");
    }
    if (request.head.content_length > sign_in_bytes_max) {
        return refusal(413, "malformed", "a sign-in is shorter");
    }
    const auto text = request.body();
    if (!text) {
        return text.error();
    }
    const auto body = read_sign_in(*text);
    if (!body) {
        return refusal(400, "malformed", "this is no sign-in");
    }
    if (const unsigned wait = body->token.empty() ? by_user_.take(body->user, now) : 0; wait > 0) {
        return too_often(wait);
    }
    Transaction looking = database_.begin(Begin::read);
    SignInBy by{.device = body->device};
    const auto user = proven_user(looking, *body, now, by);
    if (!looking.good()) {
        return busy_response();
    }
    bool good = false;
    SignedIn session;
    std::vector<Membership> places;
    DeviceFault fault = DeviceFault::none;
    const bool kept = in_transaction(database_, Begin::write, [&](Transaction& transaction) {
        good = user && is_still_proven(transaction, *body, *user, now);
        if (!good) {
            // What is nobody's name may be a password in the wrong field: the audit keeps it for ever.
            const auto named = find_user(transaction, body->user);
            const std::string who = named ? named->name : std::string{};
            write_audit(transaction, {now, who, "sign_in_refused", request.address});
            return;
        }
        if (!body->device.empty()) {
            fault = claim_device(transaction,
                                 {.id = body->device,
                                  .workspace = {},
                                  .user = user->name,
                                  .name = body->device_name},
                                 now);
        }
        if (fault != DeviceFault::none) {
            write_audit(transaction, {now, user->name, "sign_in_refused",
                                      request.address + " device " + body->device});
        } else {
            write_audit(transaction, {now, user->name, "signed_in", request.address});
            session = begin_session(transaction, user->name, by, now, setting_.access_life_ms);
            places = memberships_of(transaction, user->name);
        }
    });
    metrics_.sign_in(good && fault == DeviceFault::none);
    if (!kept) {
        return busy_response();
    }
    if (!good) {
        return refusal(401, "sign_in_refused", "the user or the password is not right");
    }
    if (fault != DeviceFault::none) {
        return device_refusal(fault);
    }
    return signed_in(request, session, *user, places);
}

Response Api::refresh(const Request& request) {
    if (request.head.header("accession-request") != "1" || !is_own_or_allowed(request)) {
        return refusal(403, "malformed", "only the desk may ask for this");
    }
    const std::string_view cookie = request.cookie(cookie_name);
    const std::int64_t now = now_ms();
    Refreshed refreshed;
    std::optional<User> user;
    std::vector<Membership> places;
    const bool kept =
        cookie.size() == token_digits &&
        in_transaction(database_, Begin::write, [&](Transaction& transaction) {
            refreshed = refresh_session(transaction, cookie, now, setting_.access_life_ms);
            if (refreshed.session) {
                user = find_user(transaction, refreshed.session->user);
                places = memberships_of(transaction, refreshed.session->user);
            } else if (refreshed.fault == RefreshFault::used_before) {
                write_audit(transaction,
                            {now, refreshed.user, "refresh_used_twice", request.address});
            }
        });
    if (cookie.size() == token_digits && !kept) {
        return busy_response();
    }
    if (!refreshed.session || !user) {
        // Its sign-ins ended when it was shut out: whoever signs in anew would only hear it then.
        const std::string_view device = request.head.parameter("device");
        Transaction transaction = database_.begin(Begin::read);
        const bool shut_out = !device.empty() && is_revoked(transaction, device);
        if (!transaction.good()) {
            return busy_response();
        }
        if (shut_out) {
            return device_refusal(DeviceFault::revoked);
        }
        Response response = sign_in_needed("sign_in_needed");
        response.with("Set-Cookie", cookie_text(request, "", 0));
        return response;
    }
    return signed_in(request, *refreshed.session, *user, places);
}

Response Api::sign_out(const Request& request) {
    if (request.head.header("accession-request") != "1" || !is_own_or_allowed(request)) {
        return refusal(403, "malformed", "only the desk may ask for this");
    }
    const std::string_view cookie = request.cookie(cookie_name);
    // Who has no cookie of ours keeps nobody waiting who has something to write.
    const bool kept =
        cookie.size() != token_digits ||
        in_transaction(database_, Begin::write, [&](Transaction& transaction) {
            const std::string user = end_session(transaction, cookie);
            if (!user.empty()) {
                write_audit(transaction, {now_ms(), user, "signed_out", request.address});
            }
        });
    if (!kept) {
        return busy_response();
    }
    Response response{.status = 204};
    response.with("Set-Cookie", cookie_text(request, "", 0)).with("Cache-Control", "no-store");
    return response;
}

Response Api::me(const Request& request) {
    Transaction transaction = database_.begin(Begin::read);
    const auto who = access(request, transaction);
    if (!who) {
        return who.error();
    }
    const auto user = find_user(transaction, who->user);
    const auto places = memberships_of(transaction, who->user);
    if (!user || !transaction.good()) {
        return busy_response();
    }
    return json_response(200, text_of_json(describe(*user, places)));
}

}  // namespace accession::hub
