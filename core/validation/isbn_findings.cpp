// SPDX-License-Identifier: Apache-2.0
#include "core/validation/isbn_findings.h"

#include <cstddef>

#include "core/model/isbn.h"

namespace accession {

std::vector<Finding> check_isbns(const std::vector<std::string>& product_ids,
                                 std::string_view path) {
    std::vector<Finding> findings;
    for (std::size_t i = 0; i < product_ids.size(); ++i) {
        if (check_isbn(product_ids[i]) == IsbnVerdict::wrong_check_digit) {
            findings.push_back(Finding{"isbn_check_digit",
                                       Severity::warning,
                                       std::string(path) + "[" + std::to_string(i) + "]",
                                       {{"isbn", isbn_digits(product_ids[i])}}});
        }
    }
    return findings;
}

}  // namespace accession
