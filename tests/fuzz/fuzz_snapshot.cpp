// SPDX-License-Identifier: Apache-2.0
// Any bytes are a snapshot or refused, and whatever is whole in them is brought back without a fault
// of ours. Checksums that a fuzzer cannot guess are put right first, so that it gets behind them.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "core/model/crc32c.h"
#include "core/workspace/query.h"
#include "core/workspace/snapshot.h"
#include "core/workspace/snapshot/format.h"

using namespace accession;

namespace {

void put_at(std::string& bytes, std::size_t at, std::uint32_t value) {
    std::string four;
    stored::put_u32(four, value);
    bytes.replace(at, 4, four);
}

/// The same bytes with the checksums that they should have.
std::string put_right(std::string_view bytes) {
    std::string right(bytes);
    if (right.size() < stored::file_header_size) {
        return right;
    }
    right.replace(0, stored::file_header_size, stored::file_header(snapshot_format));
    for (std::size_t at = stored::file_header_size;
         at + stored::block_header_size <= right.size();) {
        right.replace(at, 4, "ABLK");
        const std::size_t left = right.size() - at - stored::block_header_size;
        const std::size_t length = stored::load_u32(right.data() + at + 16) % (left + 1);
        put_at(right, at + 16, static_cast<std::uint32_t>(length));
        const std::string_view all = right;
        put_at(right, at + 20, crc32c_wide(all.substr(at + stored::block_header_size, length)));
        put_at(right, at + 28, crc32c(std::string_view(right).substr(at, 28)));
        at += stored::block_header_size + length;
    }
    return right;
}

/// Asks for everything that is read only when it is asked for.
void ask(const Workspace& workspace) {
    LineQuery query;
    query.text = "a";
    (void)run_query(workspace, query);
    query.text = "";
    query.sort = SortKey::received;
    for (const Slot slot : run_query(workspace, query).lines) {
        const Line& line = workspace.lines().at(slot);
        (void)workspace.items_of(line.id);
        (void)workspace.find(line.order);
        (void)workspace.lines_of(line.order);
        (void)find_scanned(workspace, line.number);
    }
    for (Slot slot = 0; slot < workspace.items().slots(); ++slot) {
        if (workspace.items().alive(slot)) {
            (void)workspace.items_with_barcode(workspace.items().at(slot).barcode);
        }
    }
    (void)workspace.state_hash();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    for (const std::string& tried : {std::string(bytes), put_right(bytes)}) {
        Workspace opened;
        if (read_snapshot(tried, opened)) {
            ask(opened);
            Workspace again;
            if (!read_snapshot(SnapshotWriter(opened).take(), again)) {
                std::abort();
            }
        }
        Workspace salvaged;
        (void)salvage_snapshot(tried, salvaged);
        ask(salvaged);
    }
    return 0;
}
