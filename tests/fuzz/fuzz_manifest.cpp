// SPDX-License-Identifier: Apache-2.0
// Any bytes as a manifest, a tail mark or the end of a snapshot file: what is read of them is what would
// be written, but for a manifest of the format before.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "core/journal/manifest.h"

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
    if (const auto manifest = read_manifest(bytes)) {
        constexpr std::size_t format_at = 8;
        const std::string written = manifest_bytes(*manifest);
        require(written == bytes || written[format_at] != bytes[format_at]);
        require(read_manifest(written) == *manifest);
    }
    if (const auto tail = read_tail(bytes)) {
        require(tail_bytes(*tail) == bytes);
    }
    HeldBytes state{std::string(bytes)};
    const auto mark = take_mark(state);
    std::string file(state.view());
    if (mark) {
        append_mark(file, *mark);
    }
    require(file == bytes);
    return 0;
}
