// SPDX-License-Identifier: Apache-2.0
// Any bytes are imported or refused as Alma's JSON; again into what they gave they change nothing, and
// what is written of them gives the same state.
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "core/formats/alma/export.h"
#include "core/formats/alma/import.h"
#include "core/workspace/workspace.h"

using namespace accession;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const SourceFile file{"file.json", {reinterpret_cast<const char*>(data), size}};
    Workspace workspace;
    const ImportResult import = import_alma({&file, 1}, workspace);
    if (!import.ok && !import.facts.empty()) {
        std::abort();
    }
    workspace.apply(import.facts);
    if (!import_alma({&file, 1}, workspace).facts.empty()) {
        std::abort();
    }
    const std::string lines = export_alma_lines(workspace);
    const std::string invoices = export_alma_invoices(workspace);
    const std::string vendors = export_alma_vendors(workspace);
    const std::array<SourceFile, 3> written{
        SourceFile{"l.json", lines}, SourceFile{"i.json", invoices}, SourceFile{"v.json", vendors}};
    Workspace again;
    const ImportResult second = import_alma(written, again);
    again.apply(second.facts);
    if (second.ok && again.lines().size() != workspace.lines().size()) {
        std::abort();
    }
    return 0;
}
