// SPDX-License-Identifier: Apache-2.0
// Joins the records of a batch: lines to orders, invoices to lines, and what several of them name
// becomes one record.
#pragma once

#include <cstdint>
#include <deque>
#include <vector>

#include "core/formats/alma/batch.h"
#include "core/lifecycle/fact.h"
#include "core/lifecycle/state.h"

namespace accession {

/// The records as they would be if nothing were there yet, each once.
struct AlmaRecords {
    std::vector<Vendor> vendors;
    std::vector<Fund> funds;
    std::vector<Title> titles;
    std::vector<Holdings> holdings;
    std::vector<Order> orders;
    std::deque<AlmaLine> lines;
    std::vector<AlmaInvoice> invoices;
    /// Of lines that are here and stay, after the import's invoices.
    std::vector<EncumbranceSet> encumbrances;
};

[[nodiscard]] AlmaRecords join_alma(AlmaBatch batch, const State& existing, Existing policy);

}  // namespace accession
