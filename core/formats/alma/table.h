// SPDX-License-Identifier: Apache-2.0
// A table of lines, or of the items of lines, into a batch: a row is a line, or one more item of the
// line that an earlier row has begun.
#pragma once

#include <string>
#include <string_view>

#include "core/formats/alma/source.h"

namespace accession {

[[nodiscard]] AlmaVerdict read_alma_table(const std::string& name, std::string_view bytes,
                                          const ColumnMapping& mapping, AlmaBatch& batch,
                                          ImportLog& log);

}  // namespace accession
