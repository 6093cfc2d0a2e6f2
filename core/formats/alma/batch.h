// SPDX-License-Identifier: Apache-2.0
// Alma's records of one import, read but not yet joined. A line brings what it names: its bib,
// holdings, items, e-resource, vendor and funds.
#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/formats/import_log.h"
#include "core/formats/import_result.h"
#include "core/model/entities.h"
#include "core/model/line.h"

namespace accession {

/// Lines in these statuses have given their inventory up: no e-resource is made for them, and no
/// copy that a file lists anew is taken in.
inline constexpr StatusSet without_inventory{Status::canceled, Status::deleted};

/// Lines in these have been sent to the vendor and are not finished.
inline constexpr StatusSet on_order{Status::sent, Status::waiting_for_invoice,
                                    Status::recurring_renewal, Status::waiting_for_manual_renewal,
                                    Status::under_evaluation_renewal};

struct AlmaLine {
    Line record;
    RecordPlace place;
    std::string order_number;
    Title title;
    std::vector<Holdings> holdings;
    std::vector<Item> items;
    std::optional<EResource> eresource;
    Vendor vendor;
    std::vector<Fund> funds;
    /// The day on which the line got its status, where the record tells.
    std::optional<Date> status_on;
    /// A table that names the line for its items' sake and says nothing of the line itself.
    bool items_only = false;
    /// The fields of which a table says something; nothing: a record of Alma's, which says all.
    std::optional<std::vector<std::string_view>> said;
};

struct AlmaInvoice {
    Invoice record;
    RecordPlace place;
    /// ISO 4217; empty when the record names none.
    std::string currency = {};
};

struct AlmaBatch {
    /// Of a price in a table that names no currency.
    std::string usual_currency = "USD";
    /// They are large and there may be very many: a vector would move them again and again.
    std::deque<AlmaLine> lines;
    std::vector<AlmaInvoice> invoices;
    std::vector<Vendor> vendors;
    std::vector<Fund> funds;
    /// The line that has an item: an item can be on one line only.
    std::unordered_map<ItemId, LineId> owners;
    /// Copies that are ordered but not listed yet, made here.
    std::size_t copies_made = 0;
    std::size_t left_out = 0;
    std::vector<ReadColumn> columns;
};

}  // namespace accession
