// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/sql/postgres_connection.h"

#include <array>
#include <bit>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

namespace accession::hub {

namespace {

// Types by their numbers, which are fixed.
constexpr Oid type_bool = 16;
constexpr Oid type_bytea = 17;
constexpr Oid type_int8 = 20;
constexpr Oid type_int4 = 23;
constexpr Oid type_text = 25;
constexpr int binary = 1;

struct FreeResult {
    void operator()(PGresult* result) const { PQclear(result); }
};
using Result = std::unique_ptr<PGresult, FreeResult>;

/// `?` becomes $1, $2, ...; there are no question marks in this program's texts.
std::string with_numbers(std::string_view sql) {
    std::string out;
    int count = 0;
    for (const char letter : sql) {
        if (letter == '?') {
            out += '$' + std::to_string(++count);
        } else {
            out += letter;
        }
    }
    return out;
}

using Eight = std::array<char, 8>;

Eight big_endian(std::int64_t value) {
    Eight out{};
    auto rest = static_cast<std::uint64_t>(value);
    for (std::size_t at = out.size(); at-- > 0; rest >>= 8U) {
        out.at(at) = static_cast<char>(rest & 0xffU);
    }
    return out;
}

std::int64_t from_big_endian(std::string_view bytes) {
    std::uint64_t value = 0;
    for (const char byte : bytes) {
        value = (value << 8U) | static_cast<unsigned char>(byte);
    }
    return static_cast<std::int64_t>(value);
}

Value value_of(const PGresult* result, int row, int column) {
    if (PQgetisnull(result, row, column) != 0) {
        return std::monostate{};
    }
    const std::string_view got(PQgetvalue(result, row, column),
                               static_cast<std::size_t>(PQgetlength(result, row, column)));
    switch (PQftype(result, column)) {
    case type_int8:
    case type_bool:
        return from_big_endian(got);
    case type_int4:
        return static_cast<std::int64_t>(static_cast<std::int32_t>(from_big_endian(got)));
    case type_bytea:
        return Bytes{std::string(got)};
    default:
        return std::string(got);
    }
}

/// The values as libpq wants them.
class Parameters {
public:
    explicit Parameters(std::span<const Value> values) {
        numbers_.reserve(values.size());  // so that they stay where they are pointed at
        for (const Value& value : values) {
            add(value);
        }
    }
    [[nodiscard]] int count() const { return static_cast<int>(data.size()); }

    std::vector<Oid> types;
    std::vector<const char*> data;
    std::vector<int> sizes;
    std::vector<int> formats;

private:
    void add(const Value& value) {
        if (const auto* number = std::get_if<std::int64_t>(&value)) {
            numbers_.push_back(big_endian(*number));
            push(type_int8, numbers_.back().data(), numbers_.back().size());
        } else if (const auto* text = std::get_if<std::string>(&value)) {
            push(type_text, text->data(), text->size());
        } else if (const auto* bytes = std::get_if<Bytes>(&value)) {
            push(type_bytea, bytes->bytes.data(), bytes->bytes.size());
        } else {
            push(0, nullptr, 0);
        }
    }
    void push(Oid type, const char* at, std::size_t size) {
        types.push_back(type);
        data.push_back(at);
        sizes.push_back(static_cast<int>(size));
        formats.push_back(binary);
    }
    std::vector<Eight> numbers_;
};

/// A statement's types belong to it: NULL in place of a text makes it another statement.
std::string key_of(std::string_view sql, std::span<const Value> values) {
    std::string key(sql);
    for (const Value& value : values) {
        key += static_cast<char>('0' + value.index());
    }
    return key;
}

bool is_passing(std::string_view state) {
    // Serialization failure, deadlock, lock not available, a server that goes down or is full.
    return state == "40001" || state == "40P01" || state == "55P03" || state.starts_with("57P") ||
           state == "53300" || state.starts_with("08");
}

}  // namespace

std::expected<std::unique_ptr<PostgresConnection>, Fault> PostgresConnection::open(
    const std::string& address) {
    auto made = std::make_unique<PostgresConnection>();
    made->connection_.reset(PQconnectdb(address.c_str()));
    if (PQstatus(made->connection_.get()) != CONNECTION_OK) {
        return std::unexpected(Fault{FaultKind::passing, PQerrorMessage(made->connection_.get())});
    }
    PQsetNoticeProcessor(made->connection_.get(), [](void*, const char*) {}, nullptr);
    return made;
}

Fault PostgresConnection::fault(const PGresult* result) const {
    if (PQstatus(connection_.get()) != CONNECTION_OK) {
        return {FaultKind::passing, "the connection to the database is gone"};
    }
    const char* state = result == nullptr ? nullptr : PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const bool passing = state != nullptr && is_passing(state);
    return {passing ? FaultKind::passing : FaultKind::lasting, PQerrorMessage(connection_.get())};
}

std::expected<void, Fault> PostgresConnection::plain(const char* sql) {
    const Result result(PQexec(connection_.get(), sql));
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK) {
        return std::unexpected(fault(result.get()));
    }
    return {};
}

std::expected<void, Fault> PostgresConnection::begin(Begin kind) {
    const char* sql = kind == Begin::write
                          ? "BEGIN"
                          : "BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY";
    auto begun = plain(sql);
    if (!begun && PQstatus(connection_.get()) != CONNECTION_OK) {
        PQreset(connection_.get());
        statements_.clear();
        begun = plain(sql);
    }
    return begun;
}

std::expected<void, Fault> PostgresConnection::commit() {
    const Result result(PQexec(connection_.get(), "COMMIT"));
    // A transaction with a fault in it answers COMMIT with ROLLBACK.
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK ||
        std::strcmp(PQcmdStatus(result.get()), "COMMIT") != 0) {
        return std::unexpected(fault(result.get()));
    }
    return {};
}

void PostgresConnection::rollback() {
    if (PQtransactionStatus(connection_.get()) != PQTRANS_IDLE) {
        [[maybe_unused]] const auto undone = plain("ROLLBACK");
    }
}

std::expected<std::string, Fault> PostgresConnection::prepared(std::string_view sql,
                                                               std::span<const Value> values) {
    std::string key = key_of(sql, values);
    if (const auto found = statements_.find(key); found != statements_.end()) {
        return found->second;
    }
    std::string name = "s" + std::to_string(statements_.size());
    const std::string translated = with_numbers(sql);
    const Parameters parameters(values);
    const Result result(PQprepare(connection_.get(), name.c_str(), translated.c_str(),
                                  parameters.count(), parameters.types.data()));
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK) {
        return std::unexpected(fault(result.get()));
    }
    statements_.emplace(std::move(key), name);
    return name;
}

std::expected<void, Fault> PostgresConnection::each(std::string_view sql,
                                                    std::span<const Value> values,
                                                    const TakeRow& take) {
    const auto name = prepared(sql, values);
    if (!name) {
        return std::unexpected(name.error());
    }
    const Parameters parameters(values);
    if (PQsendQueryPrepared(connection_.get(), name->c_str(), parameters.count(),
                            parameters.data.data(), parameters.sizes.data(),
                            parameters.formats.data(), binary) == 0) {
        return std::unexpected(fault(nullptr));
    }
    // Row by row: a backup reads tables that do not fit into memory.
    PQsetSingleRowMode(connection_.get());
    std::expected<void, Fault> answer;
    while (const Result result{PQgetResult(connection_.get())}) {
        const ExecStatusType status = PQresultStatus(result.get());
        if (status == PGRES_SINGLE_TUPLE) {
            std::vector<Value> columns;
            for (int column = 0; column < PQnfields(result.get()); ++column) {
                columns.push_back(value_of(result.get(), 0, column));
            }
            take(Row(std::move(columns)));
        } else if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK) {
            answer = std::unexpected(fault(result.get()));
        }
    }
    return answer;
}

}  // namespace accession::hub
