// SPDX-License-Identifier: Apache-2.0
// One SQLite file: the default, for one hub on one machine.
#pragma once

#include <expected>
#include <filesystem>
#include <map>
#include <memory>

#include <sqlite3.h>

#include "tools/hub/sql/connection.h"

namespace accession::hub {

class SqliteConnection final : public Connection {
public:
    /// The file is made when it is not there.
    [[nodiscard]] static std::expected<std::unique_ptr<SqliteConnection>, Fault> open(
        const std::filesystem::path& file);

    [[nodiscard]] std::expected<void, Fault> begin(Begin kind) override;
    [[nodiscard]] std::expected<void, Fault> commit() override;
    void rollback() override;
    [[nodiscard]] std::expected<void, Fault> each(std::string_view sql,
                                                  std::span<const Value> values,
                                                  const TakeRow& take) override;

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

    std::unique_ptr<sqlite3, CloseFile> file_;
    // Behind the file: statements are closed before it.
    std::map<std::string, Statement, std::less<>> statements_;
};

}  // namespace accession::hub
