// SPDX-License-Identifier: Apache-2.0
// PostgreSQL, or an engine that speaks its protocol: for several hubs over one database.
#pragma once

#include <expected>
#include <map>
#include <memory>
#include <string>

#include <libpq-fe.h>

#include "tools/hub/sql/connection.h"

namespace accession::hub {

class PostgresConnection final : public Connection {
public:
    [[nodiscard]] static std::expected<std::unique_ptr<PostgresConnection>, Fault> open(
        const std::string& address);

    /// A connection that died meanwhile is made anew.
    [[nodiscard]] std::expected<void, Fault> begin(Begin kind) override;
    [[nodiscard]] std::expected<void, Fault> commit() override;
    void rollback() override;
    [[nodiscard]] std::expected<void, Fault> each(std::string_view sql,
                                                  std::span<const Value> values,
                                                  const TakeRow& take) override;

private:
    struct CloseConnection {
        void operator()(PGconn* connection) const { PQfinish(connection); }
    };

    [[nodiscard]] std::expected<void, Fault> plain(const char* sql);
    [[nodiscard]] std::expected<std::string, Fault> prepared(std::string_view sql,
                                                             std::span<const Value> values);
    [[nodiscard]] Fault fault(const PGresult* result) const;

    std::unique_ptr<PGconn, CloseConnection> connection_;
    /// Names of prepared statements by their text.
    std::map<std::string, std::string, std::less<>> statements_;
};

}  // namespace accession::hub
