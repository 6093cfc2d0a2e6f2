// SPDX-License-Identifier: Apache-2.0
// How FOLIO's interface answers a refusal (folio.md H4).
#pragma once

#include <string_view>

namespace accession::folio {

/// The HTTP status of an error code: 400, 403, 404 or 422. `action` decides where one code is told by
/// two interfaces: a place is checked for lines (422) and for pieces (400).
[[nodiscard]] int error_status(std::string_view action, std::string_view code);

}  // namespace accession::folio
