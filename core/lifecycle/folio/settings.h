// SPDX-License-Identifier: Apache-2.0
// What a library on FOLIO may choose, by name.
#pragma once

#include <span>

#include "core/lifecycle/setting.h"

namespace accession::folio {

[[nodiscard]] std::span<const Setting> settings();

}  // namespace accession::folio
