// SPDX-License-Identifier: Apache-2.0
// One workspace of the hub in its database: the core's port (core/sync/hub_store.h) over SQL.
#pragma once

#include <cstdint>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "core/sync/hub_store.h"
#include "tools/hub/sql/database.h"

namespace accession::hub {

/// Where a workspace stands.
struct Standing {
    Epoch epoch;
    std::uint64_t position = 0;

    friend bool operator==(const Standing&, const Standing&) = default;
};

/// An id as it stands in tables. Whoever sends a command gives it one: not every engine takes every
/// letter, or any length in an index, and a command that cannot be kept would be sent for ever.
[[nodiscard]] std::string id_text(const std::string& id);

class SqlHubStore final : public HubStore {
public:
    SqlHubStore(Database& database, std::string workspace)
        : database_(database), workspace_(std::move(workspace)) {}

    [[nodiscard]] std::unique_ptr<HubTransaction> begin() override;
    [[nodiscard]] std::unique_ptr<HubReading> read() override;
    /// The one of a position, as long as it is kept.
    [[nodiscard]] std::optional<HubSnapshot> snapshot_at(std::uint64_t position);
    [[nodiscard]] std::optional<Standing> standing();
    [[nodiscard]] const std::string& workspace() const { return workspace_; }

    /// What else a transaction that changes the workspace does, told the position after it: an entry of the
    /// audit log that is there exactly when the change is.
    using Also = std::function<void(Transaction&, std::uint64_t position)>;
    void also(Also more) { asked_.also = std::move(more); }
    /// HubTransaction::still, by what else the database knows.
    using Gate = std::function<std::expected<Caller, std::string>(Transaction&, const Caller&,
                                                                  const StoreId&)>;
    void gate(Gate who) { asked_.gate = std::move(who); }
    /// What a transaction asks and does besides.
    struct Asked {
        Also also;
        Gate gate;
    };

private:
    Database& database_;
    std::string workspace_;
    Asked asked_;
};

}  // namespace accession::hub
