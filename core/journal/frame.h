// SPDX-License-Identifier: Apache-2.0
// Log frames: how records lie in a file, so that damage is always noticed.
//
//   segment = magic "ACCLOG04" | u32 generation | u32 number | u32 crc of the two | frames
//   frame   = u32 payload length | u32 crc32c of the rest | u64 previous frame's chain value
//           | u64 sequence | u8 kind | payload
// All integers little endian. A frame's chain value is the low half of the hash of its bytes; the
// first frame of a generation has the generation's own value before it. Sequences count from 1
// without gaps.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace accession {

enum class RecordKind : std::uint8_t {
    /// Facts in canonical bytes: a snapshot to begin with, or an import.
    records = 1,
    /// A command with its facts and what was told about it (decided.h).
    command = 2,
};

struct SegmentName {
    std::uint32_t generation = 1;
    /// From 0; segment 0 of a generation begins with the records it starts from.
    std::uint32_t number = 0;
};

/// Where the next frame goes: what links it to those before.
struct ChainEnd {
    std::uint64_t chain = 0;
    std::uint64_t sequence = 0;
};

[[nodiscard]] std::uint64_t first_chain(std::uint32_t generation);
[[nodiscard]] std::string segment_header(SegmentName name);
/// The frame's bytes; moves `end` on.
[[nodiscard]] std::string frame(ChainEnd& end, RecordKind kind, std::string_view payload);

struct ReadFrame {
    std::uint64_t sequence = 0;
    RecordKind kind = RecordKind::records;
    /// Points into the bytes that were read.
    std::string_view payload;
};

struct SegmentContents {
    /// False when the header is damaged or of another segment.
    bool header_ok = false;
    std::vector<ReadFrame> frames;
    /// Bytes at the end that belong to no whole, linked frame.
    std::size_t damaged_bytes = 0;
};

/// Reads frames up to the first that is damaged or does not follow; moves `end` past the good ones.
[[nodiscard]] SegmentContents read_segment(std::string_view bytes, SegmentName expected,
                                           ChainEnd& end);

}  // namespace accession
