// SPDX-License-Identifier: Apache-2.0
// Any bytes in any of FOLIO's folders are imported, without the records that are wrong, or refused;
// importing them again into what they gave changes nothing.
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "core/formats/folio/import.h"
#include "core/workspace/workspace.h"

using namespace accession;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static constexpr std::array names{"file.json", "purchase-orders/7_x.json",
                                      "po-lines/7-1_x.json", "pieces/x.json", "titles/x.json"};
    if (size == 0) {
        return 0;
    }
    const SourceFile file{names.at(data[size - 1] % names.size()),
                          {reinterpret_cast<const char*>(data), size - 1}};
    Workspace workspace;
    const FolioImport import = import_folio({&file, 1}, workspace);
    if (!import.ok && !import.facts.empty()) {
        std::abort();
    }
    workspace.apply(import.facts);
    if (!import_folio({&file, 1}, workspace).facts.empty()) {
        std::abort();
    }
    return 0;
}
