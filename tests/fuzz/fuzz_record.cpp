// SPDX-License-Identifier: Apache-2.0
// Any bytes as a segment: what is read lies inside them and is linked, what is found lies inside them and
// in order, and what was read comes out the same when it is written again.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "core/journal/decided.h"
#include "core/journal/fact_codec.h"
#include "core/journal/frame.h"

using namespace accession;

namespace {

void require(bool holds) {
    if (!holds) {
        std::abort();
    }
}

void read_linked(std::string_view bytes, std::size_t at, ChainEnd end, Sequences sequences) {
    ChainEnd again = end;
    const ReadFrames read = read_frames(bytes, at, end, sequences);
    std::string written;
    for (const ReadFrame& one : read.frames) {
        written += frame(again, one.sequence, one.kind, one.payload);
    }
    require(read.end <= std::max(bytes.size(), at) && again == end);
    require(bytes.substr(std::min(at, bytes.size()), written.size()) == written);
    require(read.end == at + written.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto head = read_segment_head(bytes);
    if (head) {
        require(bytes.starts_with(segment_head(*head)));
        read_linked(bytes, segment_head_size, head->before, Sequences::without_gap);
    }
    read_linked(bytes, 0, ChainEnd{}, Sequences::rising);
    std::size_t at = 0;
    for (const ReadFrame& one : find_frames(bytes, 0)) {
        require(one.at >= at && one.at + one.size <= size && one.payload.size() < one.size);
        at = one.at + one.size;
        if (one.kind == RecordKind::records) {
            (void)decode_facts(one.payload);
        } else if (const auto decided = decode_decided(one.payload)) {
            Command command;
            std::vector<Consequence> told;
            require(decode_told(one.payload, command, told) && command.id == decided->command.id);
        }
    }
    return 0;
}
