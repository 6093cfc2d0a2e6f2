// SPDX-License-Identifier: Apache-2.0
// Alma's statuses as sets: which lines are active, which are finished.
#pragma once

#include "core/model/status.h"

namespace accession::alma {

inline constexpr StatusSet every_status{Status::in_review,
                                        Status::manual_packaging,
                                        Status::auto_packaging,
                                        Status::ready,
                                        Status::sent,
                                        Status::waiting_for_invoice,
                                        Status::recurring_renewal,
                                        Status::waiting_for_manual_renewal,
                                        Status::under_evaluation,
                                        Status::under_evaluation_renewal,
                                        Status::deferred,
                                        Status::closed,
                                        Status::canceled,
                                        Status::deleted};

/// Nothing more is expected of these.
inline constexpr StatusSet finished{Status::closed, Status::canceled, Status::deleted};
inline constexpr StatusSet active = every_status.without(finished);
/// A canceled line's items cannot be received; a closed line's can (B6).
inline constexpr StatusSet receivable = every_status.without({Status::canceled, Status::deleted});

/// Their vendor has the order, and they can be late (B8).
inline constexpr StatusSet claimable{Status::sent, Status::recurring_renewal,
                                     Status::waiting_for_manual_renewal};
/// Under Evaluation of either kind: only a trial operator or manager may edit them (R47).
inline constexpr StatusSet evaluated{Status::under_evaluation, Status::under_evaluation_renewal};
/// No longer changed by what happens to their items (B6).
inline constexpr StatusSet at_rest{Status::closed, Status::canceled, Status::deleted};

}  // namespace accession::alma
