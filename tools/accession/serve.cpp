// SPDX-License-Identifier: Apache-2.0
// accession serve: the hub, and the desk's pages beside it.
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "tools/accession/commands.h"
#include "tools/accession/hub_database.h"
#include "tools/hub/http/listen_socket.h"
#include "tools/hub/http/server.h"
#include "tools/hub/serve/api.h"
#include "tools/hub/who/password.h"

namespace accession::tool {

namespace {

constexpr std::int64_t one_day_ms = std::int64_t{24} * 3600 * 1000;

struct ServeOptions {
    HubPlace place;
    std::string listen = "127.0.0.1:8080";
    std::string certificate;
    std::string key;
    std::string desk;
    bool behind_proxy = false;
    std::int64_t access_seconds = hub::access_life_ms / 1000;
    std::int64_t keep_days = hub::Retention{}.age / one_day_ms;
    hub::ApiSetting api;
};

std::atomic<hub::Server*> running{nullptr};

extern "C" void stop_serving(int /*signal*/) {
    if (hub::Server* server = running.load()) {
        server->stop();
    }
}

/// Minutes between two looks at what is kept of changes.
constexpr unsigned tails_every = 10;

/// Has the hub tidied once a minute.
class Tidying {
public:
    explicit Tidying(hub::Api& api)
        : thread_([this, &api](const std::stop_token& stop) {
              std::unique_lock lock(mutex_);
              unsigned minute = 0;
              while (!stop.stop_requested()) {
                  waiting_.wait_for(lock, stop, std::chrono::minutes(1), [] { return false; });
                  if (stop.stop_requested()) {
                      return;
                  }
                  tidy(api, ++minute);
              }
          }) {}

private:
    static void tidy(hub::Api& api, unsigned minute) {
        try {
            api.tidy();
            if (minute % tails_every == 0) {
                api.cut_tails();
            }
        } catch (const std::exception& error) {
            // Memory that ran out, for one. A hub goes on without having been tidied; the next minute comes.
            std::fprintf(stderr, "accession: the hub was not tidied: %s\n", error.what());
        }
    }

    std::mutex mutex_;
    std::condition_variable_any waiting_;
    std::jthread thread_;
};

/// The folder as built, when no other was named.
std::string desk_folder(const std::string& named) {
    return named.empty() ? std::string(ACCESSION_SOURCE_DIR) + "/build/web" : named;
}

bool is_on_this_machine(const std::string& listen) {
    return listen.starts_with("127.") || listen.starts_with("localhost:") ||
           listen.starts_with("[::1]");
}

void say_where(const ServeOptions& options, int port, bool tls) {
    const std::string host = options.listen.substr(0, options.listen.rfind(':'));
    std::printf("Accession's hub is at %s://%s:%d/ (Ctrl+C stops it)\n", tls ? "https" : "http",
                host.c_str(), port);
    std::fflush(stdout);
    if (!tls && !options.behind_proxy && !is_on_this_machine(options.listen)) {
        std::fputs(
            "accession: passwords go over the network in the clear: use --tls-cert and "
            "--tls-key, or --behind-proxy\n",
            stderr);
    }
}

int serve(const ServeOptions& options, hub::Database& database, const hub::Tls* tls,
          const hub::DeskFiles* desk) {
    const auto listening = hub::listen_on(options.listen);
    if (!listening) {
        return hub_trouble(options.listen, listening.error());
    }
    database.tell_faults();
    database.checkpoint_beside();
    hub::Events events(database);
    hub::ApiSetting setting = options.api;
    setting.version = ACCESSION_VERSION;
    setting.access_life_ms = options.access_seconds * 1000;
    setting.retention.age = options.keep_days * one_day_ms;
    hub::Api api(database, events, desk, std::move(setting));
    hub::Server server(
        {listening->descriptor, tls, options.behind_proxy},
        [&](const hub::Request& request) { return api.answer(request); },
        [&](hub::ConnectionPtr connection, const hub::Listening& wish) {
            events.add(std::move(connection), wish);
        });
    // Made now, so that the first who signs in does not wait for it.
    [[maybe_unused]] const std::string& nobody = hub::hash_of_nobody();
    running = &server;
    std::signal(SIGTERM, stop_serving);
    std::signal(SIGINT, stop_serving);
    std::signal(SIGPIPE, SIG_IGN);
    const Tidying tidying(api);
    say_where(options, listening->port, tls != nullptr);
    server.run();
    running = nullptr;
    events.stop();
    return done;
}

int run(const ServeOptions& options) {
    if (options.certificate.empty() != options.key.empty()) {
        std::fputs("accession: --tls-cert and --tls-key go together\n", stderr);
        return wrong_usage;
    }
    if (!options.certificate.empty() && options.behind_proxy) {
        std::fputs("accession: --tls-cert or --behind-proxy: whoever comes by TLS is no proxy\n",
                   stderr);
        return wrong_usage;
    }
    std::optional<hub::Tls> tls;
    if (!options.certificate.empty()) {
        auto loaded = hub::Tls::load(options.certificate, options.key);
        if (!loaded) {
            return hub_trouble(options.certificate, loaded.error());
        }
        tls = std::move(*loaded);
    }
    const auto database = open_hub(options.place, Missing::refuse);
    if (!database) {
        return database.error();
    }
    const std::string folder = desk_folder(options.desk);
    const auto desk = hub::DeskFiles::load(folder);
    if (!desk) {
        if (!options.desk.empty()) {
            return hub_trouble(folder, desk.error());
        }
        std::fputs("accession: the desk is not built here; only the hub is served\n", stderr);
    }
    return serve(options, **database, tls ? &*tls : nullptr, desk ? desk->get() : nullptr);
}

/// As a browser writes it: another writing would never be found to be the same. "null" is what every page without a
/// place of its own says, so it may not stand for one.
std::string no_origin(const std::string& text) {
    const std::size_t scheme = text.find("://");
    const std::string_view host = scheme == std::string::npos
                                      ? std::string_view{}
                                      : std::string_view(text).substr(scheme + 3);
    const bool is_web = text.starts_with("https://") || text.starts_with("http://");
    const bool plain = !host.empty() && host.find_first_not_of(
                                            "abcdefghijklmnopqrstuvwxyz"
                                            "0123456789.-:[]") == std::string_view::npos;
    return is_web && plain ? std::string{} : text + " is no origin, like https://desk.example.org";
}

}  // namespace

void add_serve(CLI::App& app, Job& job) {
    CLI::App* command = app.add_subcommand("serve", "Run the hub that devices send to");
    const auto options = std::make_shared<ServeOptions>();
    add_hub_place(*command, options->place);
    command->add_option("--listen", options->listen, "address and port")->capture_default_str();
    command->add_option("--tls-cert", options->certificate, "certificate chain, PEM");
    command->add_option("--tls-key", options->key, "its key, PEM");
    command->add_flag("--behind-proxy", options->behind_proxy,
                      "a proxy speaks TLS, and says in X-Forwarded-For who asks");
    command->add_option("--desk", options->desk, "the built desk's folder");
    command
        ->add_option("--allow-origin", options->api.allowed_origins,
                     "another site whose pages may ask, like https://desk.example.org")
        ->check(CLI::Validator(no_origin, "ORIGIN"));
    command
        ->add_option("--sign-ins-per-minute", options->api.sign_ins_per_minute,
                     "of one address, and of one user")
        ->check(CLI::Range(1U, 100'000U))
        ->capture_default_str();
    command
        ->add_option("--access-seconds", options->access_seconds,
                     "how long an access token is good")
        ->check(CLI::Range(std::int64_t{1}, std::int64_t{24} * 3600))
        ->capture_default_str();
    command
        ->add_option("--keep-changes", options->api.retention.changes,
                     "so many of the newest changes of a workspace are kept, and")
        ->check(CLI::Range(std::uint64_t{0}, std::uint64_t{1} << 53U))
        ->capture_default_str();
    command
        ->add_option("--keep-days", options->keep_days,
                     "all that are younger; who comes later fetches a snapshot")
        ->check(CLI::Range(std::int64_t{1}, std::int64_t{36'500}))
        ->capture_default_str();
    command
        ->add_option("--open-workspaces", options->api.states_max,
                     "workspaces that stay in memory after a push, at most")
        ->check(CLI::Range(1U, 100'000U))
        ->capture_default_str();
    command->add_flag("--verbose", options->api.verbose, "a line for each request");
    command->callback([options, &job] { job = [options] { return run(*options); }; });
}

}  // namespace accession::tool
