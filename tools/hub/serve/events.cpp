// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/serve/events.h"

#include <array>
#include <exception>
#include <utility>

#include "core/sync/messages_json.h"
#include "tools/hub/who/audit.h"
#include "tools/hub/who/sessions.h"

namespace accession::hub {

namespace {

constexpr std::chrono::seconds look_every{1};
/// Who may listen is asked so often.
constexpr std::chrono::seconds ask_every{3};
/// Something is said at least so often, so that both ends know the other is there.
constexpr std::chrono::seconds speak_every{20};

/// What is this short goes at once, or the listener takes nothing and is let go.
bool say(Socket& socket, std::string_view words) {
    std::size_t count = 0;
    return socket.write(words, count) == Moved::some && count == words.size();
}

/// Listeners have nothing to say; it is only looked whether they are there.
bool is_there(Socket& socket) {
    std::array<char, 64> buffer{};
    std::size_t count = 0;
    return socket.read(buffer.data(), buffer.size(), count) != Moved::closed;
}

std::string words_of(const Standing& standing) {
    return "event: position\ndata: {\"epoch\":\"" + to_hex(standing.epoch) +
           "\",\"position\":" + std::to_string(standing.position) + "}\n\n";
}

}  // namespace

Events::Events(Database& database) : database_(database), thread_([this] { run(); }) {}

void Events::add(ConnectionPtr connection, const Listening& listening) {
    {
        const std::scoped_lock lock(mutex_);
        listeners_[listening.workspace].push_back(
            {std::move(connection), listening.access, listening.until_ms, {}, Clock::now()});
        look_ = true;
    }
    changed_.notify_one();
}

void Events::look_now() {
    {
        const std::scoped_lock lock(mutex_);
        look_ = true;
    }
    changed_.notify_one();
}

std::size_t Events::count() const {
    const std::scoped_lock lock(mutex_);
    std::size_t all = 0;
    for (const auto& [workspace, listeners] : listeners_) {
        all += listeners.size();
    }
    return all;
}

void Events::stop() {
    {
        const std::scoped_lock lock(mutex_);
        stopping_ = true;
    }
    changed_.notify_one();
    if (thread_.joinable()) {
        thread_.join();
    }
    listeners_.clear();
}

Events::Standings Events::standings() {
    Standings found;
    Transaction transaction = database_.begin(Begin::read);
    transaction.each("SELECT id, epoch, position FROM workspaces", {}, [&](const Row& row) {
        found[row.text(0)] = {hash_from_hex(row.text(1)).value_or(Epoch{}), row.count(2)};
    });
    return found;
}

bool Events::tell(Listener& listener, const Standing* standing) {
    Socket& socket = listener.connection->socket;
    if (listener.until_ms <= now_ms() || !is_there(socket)) {
        return false;
    }
    if (standing != nullptr && *standing != listener.told) {
        listener.told = *standing;
        listener.spoken = Clock::now();
        return say(socket, words_of(*standing));
    }
    if (Clock::now() - listener.spoken >= speak_every) {
        listener.spoken = Clock::now();
        return say(socket, ": still here\n\n");
    }
    return true;
}

void Events::let_go(std::unique_lock<std::mutex>& lock) {
    lock.unlock();
    Transaction transaction = database_.begin(Begin::read);
    const auto may = all_access(transaction, now_ms());
    // Who may is not known while the database is away: nobody is let go for that.
    const bool known = transaction.good();
    lock.lock();
    for (auto& [workspace, listeners] : listeners_) {
        std::erase_if(listeners, [&](const Listener& listener) {
            return known && !may.contains({listener.access, workspace});
        });
    }
}

void Events::run() {
    std::unique_lock lock(mutex_);
    Clock::time_point asked = Clock::now();
    while (!stopping_) {
        changed_.wait_for(lock, look_every, [&] { return look_ || stopping_; });
        look_ = false;
        if (stopping_ || listeners_.empty()) {
            continue;
        }
        try {
            look(lock, asked);
        } catch (const std::exception&) {
            // Memory that ran out, for one. Who was not told is told at the next look, soon.
            if (!lock.owns_lock()) {
                lock.lock();
            }
        }
    }
}

void Events::look(std::unique_lock<std::mutex>& lock, Clock::time_point& asked) {
    lock.unlock();
    const Standings now = standings();
    lock.lock();
    if (Clock::now() - asked >= ask_every) {
        let_go(lock);
        asked = Clock::now();
    }
    for (auto& [workspace, listeners] : listeners_) {
        const auto found = now.find(workspace);
        const Standing* standing = found == now.end() ? nullptr : &found->second;
        std::erase_if(listeners, [&](Listener& listener) { return !tell(listener, standing); });
    }
    std::erase_if(listeners_, [](const auto& entry) { return entry.second.empty(); });
}

}  // namespace accession::hub
