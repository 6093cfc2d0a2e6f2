// SPDX-License-Identifier: Apache-2.0
// What a library on Alma may choose, by the names of the conformance contract (section 3) and
// `rolePolicy`.
#pragma once

#include <span>

#include "core/lifecycle/setting.h"

namespace accession::alma {

[[nodiscard]] std::span<const Setting> settings();

}  // namespace accession::alma
