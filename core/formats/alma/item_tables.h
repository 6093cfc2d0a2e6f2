// SPDX-License-Identifier: Apache-2.0
// A list of lines and a table of their items, in one import.
#pragma once

#include <deque>

#include "core/formats/alma/batch.h"

namespace accession {

/// What says of a line only which items it has adds them to what another file says of the line. They take the places of
/// copies that were ordered and listed nowhere.
void join_item_tables(std::deque<AlmaLine>& lines);

}  // namespace accession
