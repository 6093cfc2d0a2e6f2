// SPDX-License-Identifier: Apache-2.0
// A workspace as it is at one moment, kept while it goes on changing.
#pragma once

#include <memory>
#include <tuple>

#include "core/workspace/workspace.h"

namespace accession {

struct FrozenWorkspace {
    explicit FrozenWorkspace(const Workspace& workspace)
        : settings(workspace.settings()),
          tables(workspace.vendors().frozen(), workspace.funds().frozen(),
                 workspace.titles().frozen(), workspace.all_holdings().frozen(),
                 workspace.orders().frozen(), workspace.lines().frozen(),
                 workspace.items().frozen(), workspace.invoices().frozen(),
                 workspace.eresources().frozen(), workspace.claims().frozen(),
                 workspace.work_orders().frozen(), workspace.letters().frozen()),
          before(std::get<FrozenTable<Line>>(tables).stored) {
        if (before != nullptr) {
            changes = workspace.list_changes();
        }
    }

    Settings settings;
    /// In the order of stored::TableKey.
    std::tuple<FrozenTable<Vendor>, FrozenTable<Fund>, FrozenTable<Title>, FrozenTable<Holdings>,
               FrozenTable<Order>, FrozenTable<Line>, FrozenTable<Item>, FrozenTable<Invoice>,
               FrozenTable<EResource>, FrozenTable<Claim>, FrozenTable<WorkOrder>,
               FrozenTable<Letter>>
        tables;
    /// The snapshot it was opened from; none where it was not.
    std::shared_ptr<const stored::Stored> before;
    ListChanges changes;
};

}  // namespace accession
