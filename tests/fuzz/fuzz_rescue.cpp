// SPDX-License-Identifier: Apache-2.0
// Any bytes as a workspace file or rescue file: refused with a code, or read; a ledger that begins with
// them is opened again without a word, and doing them once more changes nothing.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/journal/file_contents.h"
#include "core/journal/ledger.h"
#include "core/journal/memory_files.h"

using namespace accession;

namespace {

void require(bool holds) {
    if (!holds) {
        std::abort();
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto contents = read_contents(bytes);
    require(contents.has_value() || !contents.error().empty());
    MemoryFiles files;
    Ledger ledger(files);
    if (!ledger.begin_from_file(bytes, StoreId{1, 2})) {
        return 0;
    }
    const Hash128 state = ledger.workspace().state_hash();
    require(ledger.redo_from_file(bytes).has_value() && ledger.workspace().state_hash() == state);
    Ledger again(files);
    const OpenReport report = again.open();
    require(report.found == Found::opened && report.notes.empty());
    require(again.workspace().state_hash() == state &&
            again.history().size() == ledger.history().size());
    return 0;
}
