// SPDX-License-Identifier: Apache-2.0
// The records of a workspace as they were after each command of its log, as bodies of FOLIO's calls.
#pragma once

#include <span>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/formats/folio/names.h"
#include "core/journal/decided.h"
#include "core/workspace/workspace.h"

namespace accession {

/// Pieces that a command made, in the order in which it names them.
[[nodiscard]] std::vector<ItemId> pieces_made(const Decided& decided);

/// Folds the log's facts in, one command after the other. A record that no fact so far has told whole
/// is taken from the workspace as it is now.
class FolioPast {
public:
    explicit FolioPast(const Workspace& now) : now_(now), names_(now) {}

    void fold_in(std::span<const Fact> facts);

    // Whole records, without what only FOLIO says: metadata, totals and an order's lines. Null when
    // the record is not there.
    [[nodiscard]] nlohmann::json order_body(const OrderId& id) const;
    [[nodiscard]] nlohmann::json line_body(const LineId& id) const;
    [[nodiscard]] nlohmann::json title_body(const TitleId& id) const;
    [[nodiscard]] nlohmann::json piece_body(const ItemId& id) const;

    /// Of the list of a line that a command made; null when the line is not there.
    [[nodiscard]] nlohmann::json routing_list_body(const LineId& id) const;

    // Pieces by their lines; null when none of them is there any more.
    [[nodiscard]] nlohmann::json check_in_body(const Decided& decided) const;
    /// Of POST /orders/receive, which takes a receipt back where the item's status is "On order".
    [[nodiscard]] nlohmann::json unreceive_body(const Decided& decided) const;
    [[nodiscard]] nlohmann::json expect_body(const Decided& decided) const;
    /// Of binding: the volume, and the pieces in it.
    [[nodiscard]] nlohmann::json bind_body(const Decided& decided) const;
    /// One status for all pieces, whatever their lines.
    [[nodiscard]] nlohmann::json status_body(const Decided& decided) const;

private:
    template <class IdType>
    [[nodiscard]] const auto* find(const IdType& id) const {
        const auto* const then = past_.find(id);
        return then != nullptr ? then : now_.find(id);
    }
    template <class IdType>
    void bring(const IdType& id) {
        if (past_.find(id) != nullptr) {
            return;
        }
        if (const auto* const record = now_.find(id)) {
            past_.put(*record);
        }
    }
    /// {`list`: [{poLineId, `count`: n, `members`: [...]}], totalRecords}
    [[nodiscard]] nlohmann::json by_line(const std::vector<ItemId>& ids, const char* list,
                                         const char* count, const char* members, auto write) const;

    const Workspace& now_;
    Workspace past_;
    FolioNames names_;
};

}  // namespace accession
