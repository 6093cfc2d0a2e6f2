// SPDX-License-Identifier: Apache-2.0
// Reads one file into a batch.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/formats/folio/batch.h"

namespace accession {

enum class SourceVerdict : std::uint8_t { read, ignored, unreadable };

[[nodiscard]] SourceVerdict read_folio_source(const std::string& name, std::string_view bytes,
                                              FolioBatch& batch, ImportLog& log);

}  // namespace accession
