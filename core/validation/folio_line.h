// SPDX-License-Identifier: Apache-2.0
// FOLIO's rules for a purchase-order line, with FOLIO's own codes.
//
// FOLIO's server refuses to save a line that breaks one of them, yet its stored data (and its own
// sample data) holds such lines. They are taken in and told about: every finding is a warning.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/model/line.h"
#include "core/validation/finding.h"

namespace accession {

/// What the rules ask beyond the line itself. The defaults break no rule: they stand for a line of
/// which this is not known.
struct FolioTerms {
    bool has_unit_price = true;
    bool has_unit_price_electronic = true;
    bool has_instance = false;
    bool claiming_active = false;
    std::optional<std::int32_t> claiming_interval;
    bool bindery_active = false;
    bool multi_year_payment = false;
    std::optional<std::int32_t> prepayment_term;
    std::int32_t fiscal_year_distributions = 0;
};

/// All rules that are broken, each in FOLIO's spelling; a rule about locations once per location.
[[nodiscard]] std::vector<Finding> check_line(const Line& line, const FolioTerms& terms = {});

/// The rules for material that is sent to a bindery alone.
[[nodiscard]] std::vector<Finding> check_bindery(const Line& line, const FolioTerms& terms);

/// `materialTypeRequired`: an order can't be opened while a line is to make items of no material.
[[nodiscard]] std::vector<Finding> check_material_type(const Line& line);

}  // namespace accession
