// SPDX-License-Identifier: Apache-2.0
#include "core/validation/folio_opening.h"

#include <utility>

#include "core/validation/folio_funds.h"
#include "core/validation/folio_line.h"

namespace accession::folio {

std::vector<Finding> opening_findings(const Line& line) {
    std::vector<Finding> findings = check_material_type(line);
    for (Finding& finding : check_funds(line)) {
        findings.push_back(std::move(finding));
    }
    return findings;
}

}  // namespace accession::folio
