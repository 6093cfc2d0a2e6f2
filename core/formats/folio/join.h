// SPDX-License-Identifier: Apache-2.0
// Joins the records of a batch: names for ids, lines to their orders, titles and pieces to their
// lines. What does not fit together is told; nothing is dropped but pieces without a line.
#pragma once

#include "core/formats/folio/batch.h"
#include "core/formats/import_result.h"
#include "core/lifecycle/state.h"

namespace accession {

/// Afterwards every record is in the batch once and as it is to be recorded. Records of `existing`
/// that the batch completes (a line whose order comes in only now) are added to it.
void join_folio(FolioBatch& batch, const State& existing, Existing policy, ImportLog& log);

/// Gives the batch's funds, or those of `existing`, what their budgets may be spent on. Tells
/// `budget_not_found`.
void join_budgets(FolioBatch& batch, const State& existing, Existing policy);

/// One record for each id: of several the last. Tells `duplicate_record` where they differ.
void keep_last(FolioBatch& batch);

/// Oddities that show only when records are seen together: numbers and barcodes used twice, orders
/// that were loaded and never opened, closed orders with unresolved lines.
void tell_oddities(const FolioBatch& batch, const State& existing);

}  // namespace accession
