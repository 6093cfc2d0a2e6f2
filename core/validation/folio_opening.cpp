// SPDX-License-Identifier: Apache-2.0
#include "core/validation/folio_opening.h"

#include <iterator>

#include "core/validation/folio_funds.h"
#include "core/validation/folio_line.h"

namespace accession::folio {

std::vector<Finding> opening_findings(const Line& line) {
    std::vector<Finding> findings = check_line(line);
    for (auto more : {check_material_type(line), check_funds(line)}) {
        findings.insert(findings.end(), std::make_move_iterator(more.begin()),
                        std::make_move_iterator(more.end()));
    }
    return findings;
}

}  // namespace accession::folio
