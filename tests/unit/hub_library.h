// SPDX-License-Identifier: Apache-2.0
// A hub's database with one workspace, `w`: a small sample library, and a hub that decides on it.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/sample/sample_library.h"
#include "core/sync/hub.h"
#include "core/workspace/snapshot.h"
#include "tests/unit/hub_place.h"
#include "tools/hub/store/sql_hub_store.h"
#include "tools/hub/store/workspaces.h"
#include "tools/hub/who/users.h"

namespace accession::hub {

class HubLibrary : public HubDatabase {
protected:
    void SetUp() override {
        HubDatabase::SetUp();
        if (!database) {
            return;
        }
        Workspace library;
        library.apply(sample_library(RulebookKey::alma, 20, 1, *Date::from_civil(2026, 3, 2)));
        ASSERT_TRUE(add_workspace(
            *database, {.id = "w", .name = "W", .rulebook = "alma", .epoch = {}}, library, "test"));
        ASSERT_TRUE(in_transaction(*database, Begin::write, [](Transaction& transaction) {
            set_membership(transaction, "mara", "w",
                           {"purchasing_operator", "purchasing_operator_extended"});
        }));
        store = std::make_unique<SqlHubStore>(*database, "w");
        hub = std::make_unique<Hub>(*store);
    }
    void TearDown() override {
        hub.reset();
        store.reset();
        HubDatabase::TearDown();
    }

    [[nodiscard]] Epoch epoch() const { return store->standing()->epoch; }

    /// So many changes, each of which makes one line another.
    void import_lines(int count) {
        for (int at = 0; at < count; ++at) {
            const auto done = hub->import([&](const Workspace& state) {
                Line line = state.lines().at(0);
                line.receiving_note = "note " + std::to_string(++notes_);
                return std::vector<Fact>{LineRecorded{line}};
            });
            ASSERT_TRUE(done) << done.error().code;
        }
    }

    std::unique_ptr<SqlHubStore> store;
    std::unique_ptr<Hub> hub;

private:
    int notes_ = 0;
};

}  // namespace accession::hub
