// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/serve/api.h"

#include <algorithm>
#include <cstdio>
#include <exception>
#include <utility>

#include "core/sync/messages_json.h"
#include "tools/hub/store/workspaces.h"
#include "tools/hub/who/audit.h"

namespace accession::hub {

namespace {

constexpr std::string_view workspaces_path = "/v1/workspaces/";

bool is_reading(const Request& request) {
    return request.head.method == "GET" || request.head.method == "HEAD";
}

Response wrong_method(std::string_view allowed) {
    Response response = refusal(405, "malformed", "no such method here");
    response.with("Allow", allowed);
    return response;
}

Response plain(int status, std::string body) {
    Response response{.status = status};
    response.body = std::move(body);
    response.with("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
        .with("Cache-Control", "no-store");
    return response;
}

}  // namespace

Response busy_response() {
    Response response = refusal(503, "busy", "the database cannot be had now");
    response.with("Retry-After", "2");
    return response;
}

Response fault_response(const SyncFault& fault) {
    Response response = json_response(fault.status, write_fault(fault));
    if (fault.status == 503) {
        response.with("Retry-After", "2");
    }
    return response;
}

Api::Api(Database& database, Events& events, const DeskFiles* desk, ApiSetting setting)
    : database_(database),
      events_(events),
      desk_(desk),
      setting_(std::move(setting)),
      rooms_(database, setting_.states_max),
      by_address_(setting_.sign_ins_per_minute),
      by_user_(setting_.sign_ins_per_minute) {}

Response Api::answer(const Request& request) {
    const Clock::time_point began = Clock::now();
    Response response;
    try {
        response = route(request);
    } catch (const std::exception&) {
        // Memory that ran out, for one; everything that can be foreseen has a code.
        response = refusal(500, "internal", "this could not be done");
    }
    allow_origin(request, response);
    const std::chrono::duration<double> took = Clock::now() - began;
    metrics_.request(response.status, took.count());
    if (setting_.verbose) {
        // The path alone: a query or a header may hold what is nobody's to read.
        std::fprintf(stderr, "%s %s %d %.1f ms %s\n", request.head.method.c_str(),
                     request.head.path.c_str(), response.status, took.count() * 1000,
                     request.address.c_str());
    }
    return response;
}

Response Api::route(const Request& request) {
    const std::string& path = request.head.path;
    if (request.head.method == "OPTIONS") {
        return preflight(request);
    }
    if (path.starts_with(workspaces_path)) {
        return route_workspace(request, std::string_view(path).substr(workspaces_path.size()));
    }
    using Handler = Response (Api::*)(const Request&);
    constexpr std::pair<std::string_view, Handler> posts[] = {
        {"/v1/sign-in", &Api::sign_in},
        {"/v1/refresh", &Api::refresh},
        {"/v1/sign-out", &Api::sign_out},
    };
    for (const auto& [name, handler] : posts) {
        if (path == name) {
            return request.head.method == "POST" ? (this->*handler)(request) : wrong_method("POST");
        }
    }
    if (!is_reading(request)) {
        return wrong_method("GET, HEAD");
    }
    if (path == "/v1/me") {
        return me(request);
    }
    if (path == "/health") {
        return health();
    }
    if (path == "/metrics") {
        return plain(200, metrics_.text(events_.count()));
    }
    if (path.starts_with("/v1/") || desk_ == nullptr) {
        return refusal(404, "malformed", "there is no such request");
    }
    return desk_->answer(request.head);
}

Response Api::route_workspace(const Request& request, std::string_view rest) {
    const std::size_t slash = std::min(rest.find('/'), rest.size());
    const std::string_view workspace = rest.substr(0, slash);
    const std::string_view what = rest.substr(std::min(slash + 1, rest.size()));
    const auto place = enter(request, workspace);
    if (!place) {
        return place.error();
    }
    if (what == "push" || what == "compare") {
        if (request.head.method != "POST") {
            return wrong_method("POST");
        }
        return what == "push" ? push(request, *place) : compare(request, *place);
    }
    if (what != "changes" && what != "snapshot" && what != "events") {
        return refusal(404, "malformed", "there is no such request");
    }
    if (what == "events" && request.head.method != "GET") {
        return wrong_method("GET");
    }
    if (!is_reading(request)) {
        return wrong_method("GET, HEAD");
    }
    if (what == "changes") {
        return changes(request, *place);
    }
    return what == "snapshot" ? snapshot(request, *place) : listen(*place);
}

bool Api::is_own_or_allowed(const Request& request) const {
    const std::string_view origin = request.head.header("origin");
    if (origin.empty()) {
        return true;  // no page of another site leaves it out
    }
    const std::string own =
        (request.secure ? "https://" : "http://") + std::string(request.head.header("host"));
    return origin == own || is_allowed(origin);
}

bool Api::is_allowed(std::string_view origin) const {
    return std::ranges::find(setting_.allowed_origins, origin) != setting_.allowed_origins.end();
}

void Api::allow_origin(const Request& request, Response& response) const {
    const std::string_view origin = request.head.header("origin");
    if (setting_.allowed_origins.empty()) {
        return;
    }
    response.with("Vary", "Origin");
    if (is_allowed(origin)) {
        response.with("Access-Control-Allow-Origin", origin)
            .with("Access-Control-Allow-Credentials", "true")
            .with("Access-Control-Expose-Headers",
                  "ETag, Retry-After, Accession-Epoch, Accession-Position, Content-Range");
    }
}

Response Api::preflight(const Request& request) const {
    // The hub's own pages need not ask before they ask.
    if (!is_allowed(request.head.header("origin"))) {
        return refusal(403, "malformed", "pages of this origin may not ask here");
    }
    Response response{.status = 204};
    response.with("Access-Control-Allow-Methods", "GET, HEAD, POST")
        .with("Access-Control-Allow-Headers",
              "Authorization, Content-Type, Accession-Request, Range, If-Range, If-None-Match")
        .with("Access-Control-Max-Age", "600");
    return response;
}

Response Api::health() {
    Transaction transaction = database_.begin(Begin::read);
    const bool good = transaction.row("SELECT version FROM schema_version").has_value();
    return json_response(good ? 200 : 503, std::string(good ? R"({"ok":true)" : R"({"ok":false)") +
                                               R"(,"version":")" + setting_.version + "\"}");
}

void Api::cut_tails() {
    std::vector<WorkspaceRow> workspaces;
    {
        Transaction transaction = database_.begin(Begin::read);
        workspaces = all_workspaces(transaction);
    }
    for (const WorkspaceRow& workspace : workspaces) {
        SqlHubStore store(database_, workspace.id);
        // What could not be done now is done the next time.
        [[maybe_unused]] const bool done = cut_tail(database_, store, setting_.retention, now_ms());
    }
}

void Api::tidy() {
    rooms_.tidy();
    // Nothing depends on it: what is left is taken away the next time.
    [[maybe_unused]] const bool done = in_transaction(
        database_, Begin::write,
        [](Transaction& transaction) { forget_old_sessions(transaction, now_ms()); });
}

}  // namespace accession::hub
