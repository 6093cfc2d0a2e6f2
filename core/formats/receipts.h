// SPDX-License-Identifier: Apache-2.0
// What was received here, told to Alma: as the calls an integration makes, one for each item, or as a
// table for people.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/date.h"
#include "core/workspace/workspace.h"

namespace accession {

struct ReceiptOptions {
    /// First and last day of receipt that count.
    std::optional<Date> since;
    std::optional<Date> until;
    /// Where items are received that are in no department's work order. Alma takes any department of
    /// the library where none is named.
    std::string department;
    std::string department_library;
};

struct Receipt {
    std::string line;
    /// Empty: Alma does not know the item yet, it is received as a new one.
    std::string pid;
    std::string barcode;
    Date on;
    std::string department;
    std::string library;
    /// It stays in the department.
    bool keep = false;
    const Item* item = nullptr;
};

/// By line and copy. Not those that Alma told itself: they came in as received on that day.
[[nodiscard]] std::vector<Receipt> receipts_of(const Workspace& workspace,
                                               const ReceiptOptions& options);
/// A JSON list of {method, path, query, body}.
[[nodiscard]] std::string receipts_json(const Workspace& workspace, const ReceiptOptions& options);
/// POL number, pid, barcode, receive date, department, keep flag, note.
[[nodiscard]] std::string receipts_csv(const Workspace& workspace, const ReceiptOptions& options);

}  // namespace accession
