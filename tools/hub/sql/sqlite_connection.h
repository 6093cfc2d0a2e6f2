// SPDX-License-Identifier: Apache-2.0
// One SQLite file: the default, for one hub on one machine.
#pragma once

#include <cstdint>
#include <expected>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>

#include <sqlite3.h>

#include "tools/hub/sql/connection.h"

namespace accession::hub {

/// Pages in SQLite's log, and how many of them are in the file as well.
struct LogPages {
    int in_log = 0;
    int in_file = 0;
};

enum class Checkpoint : std::uint8_t {
    /// As far as nobody has to wait.
    beside,
    /// All of it, so that the log begins anew; not while somebody reads or writes.
    start_over,
};

/// Is told after each commit how many pages stand in the log.
using Committed = std::function<void(int pages)>;

class SqliteConnection final : public Connection {
public:
    /// The file is made when it is not there. With `committed`, somebody else brings the log into the file.
    [[nodiscard]] static std::expected<std::unique_ptr<SqliteConnection>, Fault> open(
        const std::filesystem::path& file, Committed committed = {});

    [[nodiscard]] std::expected<void, Fault> begin(Begin kind) override;
    [[nodiscard]] std::expected<void, Fault> commit() override;
    void rollback() override;
    [[nodiscard]] std::expected<void, Fault> each(std::string_view sql,
                                                  std::span<const Value> values,
                                                  const TakeRow& take) override;
    [[nodiscard]] std::expected<LogPages, Fault> checkpoint(Checkpoint kind);

private:
    struct CloseStatement {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    struct CloseFile {
        void operator()(sqlite3* file) const { sqlite3_close_v2(file); }
    };
    using Statement = std::unique_ptr<sqlite3_stmt, CloseStatement>;

    [[nodiscard]] std::expected<void, Fault> plain(const char* sql);
    [[nodiscard]] std::expected<sqlite3_stmt*, Fault> prepared(std::string_view sql);
    [[nodiscard]] Fault fault() const;

    Committed committed_;
    std::unique_ptr<sqlite3, CloseFile> file_;
    // Behind the file: statements are closed before it.
    std::map<std::string, Statement, std::less<>> statements_;
};

}  // namespace accession::hub
