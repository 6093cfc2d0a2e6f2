// SPDX-License-Identifier: Apache-2.0
// Any bytes are a table or refused with a place inside the file; as a table of lines they are taken
// in without a fault of ours, and again they change nothing.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/formats/alma/import.h"
#include "core/formats/csv/reader.h"
#include "core/workspace/workspace.h"

using namespace accession;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto table = read_csv(bytes);
    if (!table && (table.error().code.empty() || table.error().offset > size)) {
        std::abort();
    }
    const SourceFile file{"lines.csv", bytes};
    Workspace workspace;
    const ImportResult import = import_alma({&file, 1}, workspace);
    // Another program's file (a zip, a picture) is left aside and told of; the import is none the worse.
    const bool left_aside = import.files_ignored == 1 && !import.findings.empty();
    if (!table && ((import.ok && !left_aside) || !import.facts.empty())) {
        std::abort();
    }
    workspace.apply(import.facts);
    if (!import_alma({&file, 1}, workspace).facts.empty()) {
        std::abort();
    }
    return 0;
}
