// SPDX-License-Identifier: Apache-2.0
// The records of one import, read but not yet joined: what belongs together may come in any order and
// from any number of files.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "core/formats/import_log.h"
#include "core/model/entities.h"
#include "core/model/line.h"

namespace accession {

struct FolioOrder {
    Order record;
    RecordPlace place;
};

struct FolioLine {
    Line record;
    RecordPlace place;
    /// Of the fund distribution; a fund's code is all that orders know of it.
    std::vector<Fund> funds;
    /// FOLIO has written an encumbrance for one of the funds.
    bool has_encumbrance = false;
    /// Not of the files: a line of the workspace that they complete.
    bool is_adopted = false;
};

struct FolioPiece {
    Item record;
    RecordPlace place;
    /// FOLIO's inventory made an item for it, with this id.
    std::string inventory_item;
};

struct FolioTitle {
    Title record;
    RecordPlace place;
    LineId line;
};

/// A list belongs to its line and has no record of its own here.
struct FolioRoutingList {
    RoutingList record;
    RecordPlace place;
    LineId line;
};

struct FolioUnit {
    AcquisitionUnit record;
    RecordPlace place;
};

struct FolioMembership {
    std::string unit;
    std::string user;
    RecordPlace place;
};

struct FolioAffix {
    NumberAffix record;
    RecordPlace place;
};

/// Of one fund in one fiscal year.
struct FolioBudget {
    FundId fund;
    bool active = true;
};

struct FolioBudgetClass {
    std::string budget;
    ExpenseClass record;
    RecordPlace place;
};

struct FolioBatch {
    std::vector<FolioOrder> orders;
    std::vector<FolioLine> lines;
    std::vector<FolioPiece> pieces;
    std::vector<FolioTitle> titles;
    /// Pieces as the receiving history shows them: less than a piece's own record tells.
    std::vector<FolioPiece> history;
    std::vector<FolioRoutingList> routing_lists;

    // Records that orders only refer to; they come along when whole tenants are exported.
    std::vector<Vendor> vendors;
    std::vector<Fund> funds;
    std::vector<Holdings> holdings;
    std::map<std::string, std::string> method_names;
    std::map<std::string, std::string> location_names;
    std::map<std::string, std::string> inventory_statuses;
    std::map<std::string, FolioBudget> budgets;
    std::vector<FolioBudgetClass> budget_classes;
    std::map<std::string, std::string> expense_class_names;
    /// Funds of the workspace, with what came in of their budgets.
    std::vector<Fund> completed_funds;

    // What the library has set.
    std::vector<FolioUnit> units;
    std::vector<FolioMembership> memberships;
    std::vector<FolioAffix> affixes;
    /// By id, as commands name their actors.
    std::map<std::string, std::string> user_names;

    /// Records that could not be taken, each with its finding.
    std::size_t left_out = 0;
};

}  // namespace accession
