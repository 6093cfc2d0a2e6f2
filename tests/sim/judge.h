// SPDX-License-Identifier: Apache-2.0
// Whether a store that was damaged was opened as docs/log-format.md promises: what can be read is
// there, what cannot is told, and the state is one that can be accounted for (I14).
#pragma once

#include "core/journal/ledger.h"
#include "tests/sim/auditor.h"
#include "tests/sim/damage.h"

namespace accession::sim {

struct Damaged {
    const Spoiled& spoiled;
    /// The files after opening.
    const Files& after;
    /// As it was: other archives and earlier segments only wait to be removed.
    const Manifest& manifest;
    /// More than one thing was spoiled: what guards against one alone may have gone, too.
    bool many = false;
    /// It was opened before and crashed in mending: the notes went with that.
    bool again = false;
};

void judge_damaged(const Timeline& timeline, const Ledger& ledger, const OpenReport& report,
                   const Damaged& damaged);

}  // namespace accession::sim
