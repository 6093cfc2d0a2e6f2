// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/rulebook.h"

namespace accession {

const Rulebook& rulebook_of(RulebookKey key) {
    return key == RulebookKey::alma ? alma_rulebook() : folio_rulebook();
}

Mark mark_of(const Rulebook& rulebook, Axis axis, Status status) {
    for (const AxisWords& words : rulebook.axes) {
        for (const Word& word : words.words) {
            if (words.axis == axis && word.status == status) {
                return word.mark;
            }
        }
    }
    return Mark::round;
}

}  // namespace accession
