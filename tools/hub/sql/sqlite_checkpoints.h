// SPDX-License-Identifier: Apache-2.0
// Brings what stands in SQLite's log into its file, beside those who write. Left to SQLite, whoever commits
// when the log is long does it before the answer, and everybody else waits for the disk with it.
#pragma once

#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

#include "tools/hub/sql/sqlite_connection.h"
#include "tools/hub/sql/write_turn.h"

namespace accession::hub {

class SqliteCheckpoints {
public:
    SqliteCheckpoints(std::filesystem::path file, WriteTurn& writing);

    /// So many pages stand in the log after a commit.
    void committed(int pages);

private:
    void work(const std::stop_token& stop);
    [[nodiscard]] std::optional<LogPages> bring_in(Checkpoint kind);
    void start_over();

    std::filesystem::path file_;
    WriteTurn& writing_;
    std::unique_ptr<SqliteConnection> connection_;
    std::mutex mutex_;
    std::condition_variable_any told_;
    LogPages pages_;
    // Last: it uses all the others.
    std::jthread thread_;
};

}  // namespace accession::hub
