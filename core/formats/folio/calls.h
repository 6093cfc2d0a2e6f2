// SPDX-License-Identifier: Apache-2.0
// What was done here while FOLIO was not there, as the calls that do it there too (folio.md H3, H4).
#pragma once

#include <optional>
#include <string>

#include "core/journal/history.h"
#include "core/model/date.h"
#include "core/workspace/workspace.h"

namespace accession {

struct CallOptions {
    /// First and last day of the commands that count.
    std::optional<Date> since;
    std::optional<Date> until;
};

/// A JSON list of {command, action, method, path, query?, body?}, oldest first; `command` is the id of
/// the command a call belongs to. What FOLIO does by itself or cannot be told is an entry, too:
/// {command, action, unsent}, where `unsent` says why.
///
/// Bodies say how the records were right after the command. Receiving is told piece by piece inside
/// the lines of one body: FOLIO answers piece by piece, and only what failed is to be sent again, with
/// the same ids. Everything else may be sent twice and does the same.
[[nodiscard]] std::string folio_calls_json(const Workspace& workspace, const History& history,
                                           const CallOptions& options);

}  // namespace accession
