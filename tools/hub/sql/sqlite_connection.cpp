// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/sql/sqlite_connection.h"

#include <string>
#include <utility>
#include <vector>

namespace accession::hub {

namespace {

/// How long one waits for another's transaction.
constexpr int busy_milliseconds = 10'000;

constexpr std::string_view for_update = " FOR UPDATE";

/// A transaction that writes has the whole file to itself, so no row needs a lock.
std::string without_locks(std::string_view sql) {
    if (sql.ends_with(for_update)) {
        sql.remove_suffix(for_update.size());
    }
    return std::string(sql);
}

int bind(sqlite3_stmt* statement, int at, const Value& value) {
    // The values outlive the statement's run, so that nothing needs to be copied.
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        return sqlite3_bind_int64(statement, at, *number);
    }
    if (const auto* text = std::get_if<std::string>(&value)) {
        return sqlite3_bind_text64(statement, at, text->data(), text->size(), nullptr, SQLITE_UTF8);
    }
    if (const auto* bytes = std::get_if<Bytes>(&value)) {
        return sqlite3_bind_blob64(statement, at, bytes->bytes.data(), bytes->bytes.size(),
                                   nullptr);
    }
    return sqlite3_bind_null(statement, at);
}

std::string bytes_of(sqlite3_stmt* statement, int column) {
    const void* data = sqlite3_column_blob(statement, column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, column));
    return data == nullptr ? std::string{} : std::string(static_cast<const char*>(data), size);
}

Value value_of(sqlite3_stmt* statement, int column) {
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return std::int64_t{sqlite3_column_int64(statement, column)};
    case SQLITE_TEXT:
        return bytes_of(statement, column);
    case SQLITE_BLOB:
        return Bytes{bytes_of(statement, column)};
    default:
        return std::monostate{};
    }
}

Row row_of(sqlite3_stmt* statement) {
    const int columns = sqlite3_column_count(statement);
    std::vector<Value> values;
    values.reserve(static_cast<std::size_t>(columns));
    for (int column = 0; column < columns; ++column) {
        values.push_back(value_of(statement, column));
    }
    return Row(std::move(values));
}

/// In place of SQLite's own, which would begin a checkpoint here.
int tell(void* committed, sqlite3* /*file*/, const char* /*name*/, int pages) {
    (*static_cast<const Committed*>(committed))(pages);
    return SQLITE_OK;
}

}  // namespace

std::expected<std::unique_ptr<SqliteConnection>, Fault> SqliteConnection::open(
    const std::filesystem::path& file, Committed committed) {
    auto made = std::make_unique<SqliteConnection>();
    sqlite3* opened = nullptr;
    const int status =
        sqlite3_open_v2(file.c_str(), &opened,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    made->file_.reset(opened);
    if (status != SQLITE_OK) {
        return std::unexpected(Fault{FaultKind::lasting, sqlite3_errstr(status)});
    }
    sqlite3_busy_timeout(opened, busy_milliseconds);
    sqlite3_extended_result_codes(opened, 1);
    // FULL: what was answered is on the disk, also after a power cut.
    for (const char* setting :
         {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA trusted_schema=OFF",
          // A log that grew to more, by an import, gives it back.
          "PRAGMA journal_size_limit=67108864"}) {
        if (const auto set = made->plain(setting); !set) {
            return std::unexpected(set.error());
        }
    }
    if (committed) {
        made->committed_ = std::move(committed);
        sqlite3_wal_hook(opened, tell, &made->committed_);
    }
    return made;
}

std::expected<LogPages, Fault> SqliteConnection::checkpoint(Checkpoint kind) {
    LogPages pages;
    // It does not wait for readers: all writers would wait with it.
    sqlite3_busy_timeout(file_.get(), 0);
    const int status = sqlite3_wal_checkpoint_v2(
        file_.get(), nullptr,
        kind == Checkpoint::beside ? SQLITE_CHECKPOINT_PASSIVE : SQLITE_CHECKPOINT_RESTART,
        &pages.in_log, &pages.in_file);
    sqlite3_busy_timeout(file_.get(), busy_milliseconds);
    if (status != SQLITE_OK) {
        return std::unexpected(fault());
    }
    return pages;
}

Fault SqliteConnection::fault() const {
    const int code = sqlite3_errcode(file_.get()) & 0xff;
    const bool passing = code == SQLITE_BUSY || code == SQLITE_LOCKED;
    return {passing ? FaultKind::passing : FaultKind::lasting, sqlite3_errmsg(file_.get())};
}

std::expected<void, Fault> SqliteConnection::plain(const char* sql) {
    if (sqlite3_exec(file_.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        return std::unexpected(fault());
    }
    return {};
}

std::expected<void, Fault> SqliteConnection::begin(Begin kind) {
    return plain(kind == Begin::write ? "BEGIN IMMEDIATE" : "BEGIN");
}

std::expected<void, Fault> SqliteConnection::commit() {
    return plain("COMMIT");
}

void SqliteConnection::rollback() {
    if (sqlite3_get_autocommit(file_.get()) == 0) {
        [[maybe_unused]] const auto undone = plain("ROLLBACK");
    }
}

std::expected<sqlite3_stmt*, Fault> SqliteConnection::prepared(std::string_view sql) {
    const auto found = statements_.find(sql);
    if (found != statements_.end()) {
        return found->second.get();
    }
    const std::string translated = without_locks(sql);
    sqlite3_stmt* made = nullptr;
    if (sqlite3_prepare_v3(file_.get(), translated.data(), static_cast<int>(translated.size()),
                           SQLITE_PREPARE_PERSISTENT, &made, nullptr) != SQLITE_OK) {
        return std::unexpected(fault());
    }
    statements_.emplace(std::string(sql), Statement(made));
    return made;
}

std::expected<void, Fault> SqliteConnection::each(std::string_view sql,
                                                  std::span<const Value> values,
                                                  const TakeRow& take) {
    const auto statement = prepared(sql);
    if (!statement) {
        return std::unexpected(statement.error());
    }
    int at = 0;
    for (const Value& value : values) {
        if (bind(*statement, ++at, value) != SQLITE_OK) {
            return std::unexpected(fault());
        }
    }
    int status = sqlite3_step(*statement);
    while (status == SQLITE_ROW) {
        take(row_of(*statement));
        status = sqlite3_step(*statement);
    }
    std::expected<void, Fault> result;
    if (status != SQLITE_DONE) {
        result = std::unexpected(fault());
    }
    sqlite3_reset(*statement);
    sqlite3_clear_bindings(*statement);
    return result;
}

}  // namespace accession::hub
