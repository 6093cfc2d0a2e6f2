// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/serve/rooms.h"

#include <charconv>
#include <exception>
#include <iterator>
#include <utility>
#include <vector>

#include "core/sync/hub_compare.h"
#include "core/sync/hub_reads.h"
#include "core/sync/messages_json.h"
#include "tools/hub/http/limits.h"
#include "tools/hub/serve/gate.h"

namespace accession::hub {

namespace {

/// Changes that a device rather pulls than that a snapshot is made anew.
constexpr std::uint64_t behind_max = 1000;
constexpr std::chrono::minutes snapshot_kept{10};

std::optional<Standing> standing_from(std::string_view tag) {
    constexpr std::size_t digits = 32;
    if (tag.size() < digits + 4 || !tag.starts_with('"') || !tag.ends_with('"') ||
        tag[digits + 1] != '-') {
        return std::nullopt;
    }
    const auto epoch = hash_from_hex(tag.substr(1, digits));
    const std::string_view text = tag.substr(digits + 2, tag.size() - digits - 3);
    std::uint64_t position = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), position);
    if (!epoch || read.ec != std::errc{} || read.ptr != text.data() + text.size()) {
        return std::nullopt;
    }
    return Standing{*epoch, position};
}

}  // namespace

std::string SharedSnapshot::tag() const {
    return '"' + to_hex(standing.epoch) + '-' + std::to_string(standing.position) + '"';
}

Room::Room(Database& database, std::string workspace)
    : store_(database, std::move(workspace)), hub_(store_) {
    store_.gate([this](Transaction& transaction, const Caller& caller, const StoreId& device) {
        return still_may_push(transaction, store_.workspace(), caller, device);
    });
}

/// A push whose sender waits for its answer.
struct Room::Waiting {
    Push push;
    std::optional<PushAnswer> answer = {};
};

PushAnswer Room::push(const PushRequest& request, const Caller& caller, std::int64_t clock) {
    Waiting mine{{request, caller, clock}};
    std::unique_lock lock(queueing_);
    waiting_.push_back(&mine);
    while (!mine.answer) {
        if (somebody_decides_) {
            decided_.wait(lock);
            continue;
        }
        somebody_decides_ = true;
        const std::vector<Waiting*> together = next_together();
        lock.unlock();
        std::vector<PushAnswer> answers = decide(together);
        lock.lock();
        for (std::size_t at = 0; at < together.size(); ++at) {
            together[at]->answer = std::move(answers[at]);
        }
        somebody_decides_ = false;
        decided_.notify_all();
    }
    return std::move(*mine.answer);
}

std::vector<Room::Waiting*> Room::next_together() {
    std::vector<Waiting*> together;
    std::size_t commands = 0;
    while (!waiting_.empty()) {
        commands += waiting_.front()->push.request.commands.size();
        if (!together.empty() && commands > pushed_commands_max) {
            break;
        }
        together.push_back(waiting_.front());
        waiting_.pop_front();
    }
    return together;
}

/// An answer for each, whatever happens: somebody waits for it.
std::vector<PushAnswer> Room::decide(const std::vector<Waiting*>& together) {
    std::vector<Push> pushes;
    for (const Waiting* waiting : together) {
        pushes.push_back(waiting->push);
    }
    const std::scoped_lock lock(deciding_);
    try {
        return hub_.push(pushes);
    } catch (const std::exception&) {
        // Memory that ran out, for one. What was begun is not in the store, and the state is read from there anew.
        hub_.let_go();
        return std::vector<PushAnswer>(together.size(), std::unexpected(hub_busy()));
    }
}

std::expected<ChangesReply, SyncFault> Room::changes(const Epoch& epoch, std::uint64_t after,
                                                     const std::optional<StoreId>& own) {
    return changes_after(store_, epoch, after, page_bytes, own);
}

std::expected<CompareReply, SyncFault> Room::compare(const CompareRequest& request) {
    const std::unique_lock lock(comparing_, std::try_to_lock);
    if (!lock.owns_lock()) {
        return std::unexpected(hub_busy());
    }
    return compare_with(store_, request, page_bytes);
}

SharedSnapshot Room::keep(HubSnapshot snapshot) {
    newest_ = {{snapshot.epoch, snapshot.position},
               std::make_shared<const std::string>(std::move(snapshot.bytes))};
    return newest_;
}

std::expected<SharedSnapshot, SyncFault> Room::snapshot(std::uint64_t after) {
    const auto standing = store_.standing();
    const std::scoped_lock lock(fetching_);
    asked_ = Clock::now();
    if (newest_.bytes && standing && standing->epoch == newest_.standing.epoch &&
        standing->position <= newest_.standing.position + behind_max &&
        std::min(after, standing->position) <= newest_.standing.position) {
        return newest_;
    }
    auto made = snapshot_reaching(store_, behind_max, after);
    if (!made) {
        return std::unexpected(made.error());
    }
    return keep(std::move(*made));
}

std::optional<SharedSnapshot> Room::snapshot_tagged(std::string_view tag) {
    const auto wanted = standing_from(tag);
    if (!wanted) {
        return std::nullopt;
    }
    const std::scoped_lock lock(fetching_);
    asked_ = Clock::now();
    if (newest_.bytes && newest_.standing == *wanted) {
        return newest_;
    }
    auto kept = store_.snapshot_at(wanted->position);
    if (!kept || kept->epoch != wanted->epoch) {
        return std::nullopt;
    }
    return keep(std::move(*kept));
}

void Room::let_go() {
    // Who decides now will be among the last again.
    const std::unique_lock lock(deciding_, std::try_to_lock);
    if (lock.owns_lock()) {
        hub_.let_go();
    }
}

bool Room::has_state() {
    const std::scoped_lock lock(deciding_);
    return hub_.is_loaded();
}

void Room::tidy() {
    const std::scoped_lock lock(fetching_);
    if (newest_.bytes && Clock::now() - asked_ > snapshot_kept) {
        newest_ = {};
    }
}

Room& Rooms::room(const std::string& workspace) {
    const std::scoped_lock lock(mutex_);
    std::unique_ptr<Room>& room = rooms_[workspace];
    if (!room) {
        room = std::make_unique<Room>(database_, workspace);
    }
    return *room;
}

Room& Rooms::room_to_decide(const std::string& workspace) {
    Room& wanted = room(workspace);
    std::list<Room*> beyond;
    {
        const std::scoped_lock lock(mutex_);
        with_state_.remove(&wanted);
        with_state_.push_front(&wanted);
        if (with_state_.size() > states_max_) {
            beyond.splice(beyond.begin(), with_state_, std::prev(with_state_.end()));
        }
    }
    for (Room* room : beyond) {
        room->let_go();
    }
    return wanted;
}

void Rooms::tidy() {
    std::vector<Room*> all;
    {
        const std::scoped_lock lock(mutex_);
        for (const auto& [workspace, room] : rooms_) {
            all.push_back(room.get());
        }
    }
    for (Room* room : all) {
        room->tidy();
    }
}

}  // namespace accession::hub
