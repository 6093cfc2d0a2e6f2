// SPDX-License-Identifier: Apache-2.0
// The hub's database: a few connections that threads take turns with, and transactions on them.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <expected>
#include <initializer_list>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "tools/hub/sql/connection.h"
#include "tools/hub/sql/write_turn.h"

namespace accession::hub {

class Database;
class SqliteCheckpoints;

/// A transaction. Its first fault stays: every later call gives nothing, and `commit` says false.
/// Destroyed without `commit`: nothing has happened.
class Transaction {
public:
    Transaction(Transaction&& other) noexcept;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    bool each(std::string_view sql, std::initializer_list<Value> values, const TakeRow& take);
    bool each(std::string_view sql, std::span<const Value> values, const TakeRow& take);
    bool run(std::string_view sql, std::initializer_list<Value> values = {});
    [[nodiscard]] std::vector<Row> rows(std::string_view sql,
                                        std::initializer_list<Value> values = {});
    /// The first row, if there is one.
    [[nodiscard]] std::optional<Row> row(std::string_view sql,
                                         std::initializer_list<Value> values = {});
    [[nodiscard]] bool commit();

    [[nodiscard]] const std::optional<Fault>& fault() const { return fault_; }
    [[nodiscard]] bool good() const { return !fault_; }

private:
    friend class Database;
    Transaction(Database& database, std::expected<std::unique_ptr<Connection>, Fault> connection,
                Begin kind, WriteTurn::Held turn);
    void end();

    Database* database_;
    WriteTurn::Held turn_;
    std::unique_ptr<Connection> connection_;
    std::optional<Fault> fault_;
};

class Database {
public:
    /// `postgres://...`, or the path of a SQLite file.
    explicit Database(std::string address);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Waits for a connection to be free, at most some seconds.
    [[nodiscard]] Transaction begin(Begin kind);
    /// From now on lasting faults are told on the standard error, one a second at most: who runs a hub has
    /// to hear of a full disk.
    void tell_faults() { telling_ = true; }
    /// From now on no commit waits for SQLite's log to be brought into its file. Before anybody else uses it.
    void checkpoint_beside();
    [[nodiscard]] bool is_postgres() const;
    [[nodiscard]] const std::string& address() const { return address_; }

private:
    friend class Transaction;
    [[nodiscard]] std::expected<std::unique_ptr<Connection>, Fault> take();
    [[nodiscard]] std::expected<std::unique_ptr<Connection>, Fault> connect() const;
    void give_back(std::unique_ptr<Connection> connection);
    void tell(const Fault& fault);

    std::string address_;
    /// Of a SQLite file.
    WriteTurn writing_;
    std::mutex mutex_;
    std::condition_variable freed_;
    std::vector<std::unique_ptr<Connection>> idle_;
    std::size_t taken_ = 0;
    bool telling_ = false;
    std::atomic<std::int64_t> told_at_ = 0;
    // Behind the connections, which tell it of their commits: it ends before them.
    std::unique_ptr<SqliteCheckpoints> checkpoints_;
};

/// Does `work` in a transaction and commits it; again, a few times, when another was in the way.
/// `work` may be called several times. False: nothing has happened.
template <class Work>
[[nodiscard]] bool in_transaction(Database& database, Begin kind, Work&& work) {
    constexpr int attempts = 4;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        Transaction transaction = database.begin(kind);
        work(transaction);
        if (transaction.commit()) {
            return true;
        }
        if (transaction.fault() && transaction.fault()->kind == FaultKind::lasting) {
            return false;
        }
    }
    return false;
}

}  // namespace accession::hub
