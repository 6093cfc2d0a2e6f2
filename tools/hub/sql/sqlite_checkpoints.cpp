// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/sql/sqlite_checkpoints.h"

#include <chrono>
#include <exception>
#include <utility>

namespace accession::hub {

namespace {

/// Pages that are worth a sync of the file: 4 MB.
constexpr int worth_it = 1000;
/// A log of so many begins anew, for which the writers wait a moment: it would grow for ever where somebody always
/// writes. 16 MB.
constexpr int long_log = 4000;
constexpr std::chrono::seconds turn_patience{1};

}  // namespace

SqliteCheckpoints::SqliteCheckpoints(std::filesystem::path file, WriteTurn& writing)
    : file_(std::move(file)),
      writing_(writing),
      thread_([this](const std::stop_token& stop) { work(stop); }) {}

void SqliteCheckpoints::committed(int pages) {
    const std::scoped_lock lock(mutex_);
    if (pages < pages_.in_log) {
        pages_.in_file = 0;  // it has begun anew
    }
    pages_.in_log = pages;
    if (pages_.in_log - pages_.in_file >= worth_it) {
        told_.notify_one();
    }
}

std::optional<LogPages> SqliteCheckpoints::bring_in(Checkpoint kind) try {
    if (!connection_) {
        auto opened = SqliteConnection::open(file_);
        if (!opened) {
            return std::nullopt;
        }
        connection_ = std::move(*opened);
    }
    const auto done = connection_->checkpoint(kind);
    return done ? std::optional(*done) : std::nullopt;
} catch (const std::exception&) {
    return std::nullopt;  // memory that ran out; the log is longer, nothing is lost
}

/// Little is left to be brought in: it is done while nobody writes, and the next writer has the whole log again.
void SqliteCheckpoints::start_over() {
    if (const auto turn = writing_.take(turn_patience)) {
        // Who reads just now may still need the log; the next time is soon.
        [[maybe_unused]] const auto pages = bring_in(Checkpoint::start_over);
    }
}

void SqliteCheckpoints::work(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    while (told_.wait(lock, stop, [&] { return pages_.in_log - pages_.in_file >= worth_it; })) {
        // What cannot be brought in now (a full disk) is tried again when there is more of it.
        const int before = pages_.in_log;
        pages_.in_file = before;
        lock.unlock();
        const auto pages = bring_in(Checkpoint::beside);
        if (pages && pages->in_log >= long_log) {
            start_over();
        }
        lock.lock();
    }
}

}  // namespace accession::hub
