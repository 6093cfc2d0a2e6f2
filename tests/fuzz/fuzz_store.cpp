// SPDX-License-Identifier: Apache-2.0
// A store whose files are cut out of the input: opened, or nothing of it touched; after it was opened and
// swept it is opened again to the same state, and nothing more is told.
//   input = (u8 name, u16 length, bytes)...
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "core/journal/ledger.h"
#include "core/journal/memory_files.h"
#include "core/model/little_endian.h"

using namespace accession;

namespace {

constexpr std::string_view names[] = {
    "manifest-a",     "manifest-b",         "tail",       "snapshot-000001", "snapshot-000002",
    "log-000000",     "log-000001",         "log-000002", "log-000003",      "archive-000000",
    "archive-000001", "g000001-000000.log", "aside-tail", "log-999999",      "g000001-000001.log",
    "other"};

void require(bool holds) {
    if (!holds) {
        std::abort();
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    MemoryFiles files;
    FrontReader reader(std::string_view(reinterpret_cast<const char*>(data), size));
    while (!reader.rest().empty()) {
        const auto name = reader.integer<std::uint8_t>();
        const std::size_t length = reader.integer<std::uint16_t>();
        const std::string_view rest = reader.rest();
        (void)files.put(std::string(names[name % std::size(names)]),
                        reader.bytes(length < rest.size() ? length : rest.size()));
    }
    Ledger ledger(files);
    const OpenReport report = ledger.open({.fence = 7, .store = {3, 4}});
    if (report.found != Found::opened) {
        require(ledger.failed() == (report.found != Found::nothing));
        return 0;
    }
    require(!ledger.failed() && ledger.manifest().fence >= 7 && ledger.sweep() && ledger.keep());
    const Hash128 state = ledger.workspace().state_hash();
    Ledger again(files);
    const OpenReport second = again.open();
    require(second.found == Found::opened && second.notes.empty());
    require(again.workspace().state_hash() == state &&
            again.history().size() == ledger.history().size() &&
            again.history().stranded().size() == ledger.history().stranded().size());
    return 0;
}
