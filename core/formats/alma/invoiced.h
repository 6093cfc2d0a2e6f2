// SPDX-License-Identifier: Apache-2.0
// What the invoices of an import mean for lines: for those that come with them and those that are here.
#pragma once

#include "core/formats/alma/join.h"

namespace accession {

/// Amounts are counted in the line's currency and never converted: no rate is known. One in another is told
/// (`invoice_currency_differs`) and counts nothing; it goes out again as it was read.
void leave_other_currencies(AlmaRecords& records, const State& existing, Existing policy);

/// Sending encumbers the price; approved invoices take their part, those that are here as well as those of
/// the import; the end releases the rest.
void encumber(AlmaRecords& records, const State& existing, Existing policy);

/// Invoices for lines that are neither here nor in the import.
void tell_unknown_lines(const AlmaRecords& records, const State& existing);

}  // namespace accession
