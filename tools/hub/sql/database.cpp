// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/sql/database.h"

#include <cstdio>
#include <utility>

#include "tools/hub/sql/postgres_connection.h"
#include "tools/hub/sql/sqlite_checkpoints.h"
#include "tools/hub/sql/sqlite_connection.h"

namespace accession::hub {

namespace {

/// Enough for every core to have work; more only wait for each other inside the database.
constexpr std::size_t most_connections = 16;
constexpr std::chrono::seconds patience{10};

}  // namespace

Transaction::Transaction(Database& database,
                         std::expected<std::unique_ptr<Connection>, Fault> connection, Begin kind,
                         WriteTurn::Held turn)
    : database_(&database), turn_(std::move(turn)) {
    if (!connection) {
        fault_ = connection.error();
        return;
    }
    connection_ = std::move(*connection);
    if (const auto begun = connection_->begin(kind); !begun) {
        fault_ = begun.error();
    }
}

Transaction::Transaction(Transaction&& other) noexcept
    : database_(std::exchange(other.database_, nullptr)),
      turn_(std::move(other.turn_)),
      connection_(std::move(other.connection_)),
      fault_(std::move(other.fault_)) {}

Transaction::~Transaction() {
    if (fault_ && fault_->kind == FaultKind::lasting && database_ != nullptr) {
        database_->tell(*fault_);
    }
    if (connection_) {
        connection_->rollback();
        end();
    }
}

void Transaction::end() {
    database_->give_back(std::move(connection_));
    turn_.reset();
}

bool Transaction::each(std::string_view sql, std::initializer_list<Value> values,
                       const TakeRow& take) {
    return each(sql, std::span<const Value>(values.begin(), values.size()), take);
}

bool Transaction::each(std::string_view sql, std::span<const Value> values, const TakeRow& take) {
    if (fault_ || !connection_) {
        return false;
    }
    const auto done = connection_->each(sql, values, take);
    if (!done) {
        fault_ = done.error();
    }
    return !fault_;
}

bool Transaction::run(std::string_view sql, std::initializer_list<Value> values) {
    return each(sql, values, [](const Row&) {});
}

std::vector<Row> Transaction::rows(std::string_view sql, std::initializer_list<Value> values) {
    std::vector<Row> found;
    if (!each(sql, values, [&](const Row& row) { found.push_back(row); })) {
        found.clear();
    }
    return found;
}

std::optional<Row> Transaction::row(std::string_view sql, std::initializer_list<Value> values) {
    std::vector<Row> found = rows(sql, values);
    return found.empty() ? std::nullopt : std::optional<Row>(std::move(found.front()));
}

bool Transaction::commit() {
    if (fault_ || !connection_) {
        return false;
    }
    if (const auto done = connection_->commit(); !done) {
        fault_ = done.error();
        return false;
    }
    end();
    return true;
}

Database::Database(std::string address) : address_(std::move(address)) {}

Database::~Database() = default;

Transaction Database::begin(Begin kind) {
    WriteTurn::Held turn;
    if (kind == Begin::write && !is_postgres()) {
        // Before the connection: those who wait to write take none from those who read.
        turn = writing_.take(patience);
        if (!turn) {
            return {*this, std::unexpected(Fault{FaultKind::passing, "another writes"}), kind,
                    nullptr};
        }
    }
    return {*this, take(), kind, std::move(turn)};
}

void Database::checkpoint_beside() {
    if (!is_postgres()) {
        checkpoints_ = std::make_unique<SqliteCheckpoints>(address_, writing_);
        const std::scoped_lock lock(mutex_);
        idle_.clear();  // they know nothing of it
    }
}

bool Database::is_postgres() const {
    return address_.starts_with("postgres://") || address_.starts_with("postgresql://");
}

std::expected<std::unique_ptr<Connection>, Fault> Database::connect() const {
    if (is_postgres()) {
        return PostgresConnection::open(address_);
    }
    if (checkpoints_) {
        return SqliteConnection::open(address_, [&](int pages) { checkpoints_->committed(pages); });
    }
    return SqliteConnection::open(address_);
}

std::expected<std::unique_ptr<Connection>, Fault> Database::take() {
    {
        std::unique_lock lock(mutex_);
        if (!freed_.wait_for(lock, patience, [&] { return taken_ < most_connections; })) {
            return std::unexpected(Fault{FaultKind::passing, "all connections are taken"});
        }
        ++taken_;
        if (!idle_.empty()) {
            auto connection = std::move(idle_.back());
            idle_.pop_back();
            return connection;
        }
    }
    auto connection = connect();
    if (!connection) {
        give_back(nullptr);
    }
    return connection;
}

void Database::tell(const Fault& fault) {
    if (!telling_) {
        return;
    }
    const auto since = std::chrono::steady_clock::now().time_since_epoch();
    const std::int64_t second = std::chrono::duration_cast<std::chrono::seconds>(since).count() + 1;
    if (told_at_.exchange(second) != second) {
        std::fprintf(stderr, "accession: the database: %s\n", fault.message.c_str());
    }
}

void Database::give_back(std::unique_ptr<Connection> connection) {
    {
        const std::scoped_lock lock(mutex_);
        --taken_;
        if (connection) {
            idle_.push_back(std::move(connection));
        }
    }
    freed_.notify_one();
}

}  // namespace accession::hub
