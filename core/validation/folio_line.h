// SPDX-License-Identifier: Apache-2.0
// FOLIO's rules for a purchase-order line, with FOLIO's own codes.
//
// FOLIO's server refuses to save a line that breaks one of them, yet its stored data (and its own
// sample data) holds such lines. They are taken in and told about: every finding is a warning.
#pragma once

#include <vector>

#include "core/model/line.h"
#include "core/validation/finding.h"

namespace accession {

/// What is made goes into holdings, at a place.
[[nodiscard]] bool makes_holdings(CreateInventory inventory);

/// All rules that are broken, each in FOLIO's spelling; a rule about locations once per location.
[[nodiscard]] std::vector<Finding> check_line(const Line& line);

/// The rules without A4.10, and A4.10 alone.
[[nodiscard]] std::vector<Finding> check_line_without_prepayment(const Line& line);
[[nodiscard]] std::vector<Finding> check_prepayment(const Line& line);

/// The rules for material that is sent to a bindery alone.
[[nodiscard]] std::vector<Finding> check_bindery(const Line& line);

/// `materialTypeRequired`: an order can't be opened while a line is to make items of no material.
[[nodiscard]] std::vector<Finding> check_material_type(const Line& line);

}  // namespace accession
