// SPDX-License-Identifier: Apache-2.0
// One connection to a database. Statements are written once for all engines: `?` stands for each
// value, types are bigint, text and bytea, and `FOR UPDATE` stands where an engine with row locks
// needs it.
#pragma once

#include <cstdint>
#include <expected>
#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "tools/hub/sql/value.h"

namespace accession::hub {

enum class FaultKind : std::uint8_t {
    /// Somebody else was in the way, or the connection went: the same may go well the next time.
    passing,
    /// The statement or the database is at fault.
    lasting,
};

struct Fault {
    FaultKind kind = FaultKind::lasting;
    std::string message;
};

enum class Begin : std::uint8_t {
    /// May write; what it has read and locked nobody else changes.
    write,
    /// Only reads, all of it as of one moment.
    read,
};

using TakeRow = std::function<void(const Row&)>;

/// Not for several threads at once.
class Connection {
public:
    Connection() = default;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    virtual ~Connection() = default;

    [[nodiscard]] virtual std::expected<void, Fault> begin(Begin kind) = 0;
    [[nodiscard]] virtual std::expected<void, Fault> commit() = 0;
    virtual void rollback() = 0;
    /// Gives each row of the answer as it comes.
    [[nodiscard]] virtual std::expected<void, Fault> each(std::string_view sql,
                                                          std::span<const Value> values,
                                                          const TakeRow& take) = 0;
};

}  // namespace accession::hub
