// SPDX-License-Identifier: Apache-2.0
#include "core/formats/import_result.h"

namespace accession {

ReadFile what_was_read(std::string_view name, std::span<const KindCount> before,
                       std::span<const KindCount> after) {
    ReadFile file{std::string(name), {}, 0};
    for (std::size_t i = 0; i < after.size(); ++i) {
        const std::size_t came = after[i].records - before[i].records;
        if (came > 0) {
            file.kind = file.kind.empty() ? after[i].kind : "records";
            file.records += came;
        }
    }
    return file;
}

}  // namespace accession
