// SPDX-License-Identifier: Apache-2.0
// Product ids that claim to be ISBNs and cannot be.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/validation/finding.h"

namespace accession {

/// `isbn_check_digit` for each ISBN whose check digit is wrong. Such a number is often what is
/// printed on the book, so it is told and kept. `path` names the list, e.g. `details.productIds`.
[[nodiscard]] std::vector<Finding> check_isbns(const std::vector<std::string>& product_ids,
                                               std::string_view path);

}  // namespace accession
