// SPDX-License-Identifier: Apache-2.0
// Records and segments: how the log lies in files, so that damage is always noticed
// (docs/log-format.md). A record's bytes are called its frame.
#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/hash128.h"

namespace accession {

/// The version of everything in a store.
inline constexpr std::uint32_t store_format = 10;

/// Given from outside when a store begins; no two stores have the same.
using StoreId = Hash128;

enum class RecordKind : std::uint8_t {
    /// Facts in canonical bytes: an import.
    records = 1,
    /// A command with its facts and what was told about it (decided.h).
    command = 2,
    /// The same of a command that was found behind damage and could not be done again.
    stranded = 3,
    // ---- of a workspace that devices share by a hub (queue.h)
    /// To which hub's workspace this belongs, and how far it has come.
    membership = 4,
    /// What the hub has taken: a command with its facts and where it came from (change.h).
    change = 5,
    /// The hub's answer to a command of this device.
    answer = 6,
    /// What somebody chose about a command that needed attention.
    settled = 7,
    /// A command of this device that waits for an answer.
    waiting = 8,
    /// A command that needs attention.
    attention = 9,
};

/// Counts in the history: it has changed the state.
[[nodiscard]] constexpr bool is_in_force(RecordKind kind) {
    return kind == RecordKind::command || kind == RecordKind::change;
}

/// Only in the log of a workspace that devices share.
[[nodiscard]] constexpr bool is_shared(RecordKind kind) {
    return kind >= RecordKind::membership && kind <= RecordKind::attention;
}

/// What links a record to those before it.
struct ChainEnd {
    std::uint64_t chain = 0;
    std::uint64_t sequence = 0;

    friend bool operator==(const ChainEnd&, const ChainEnd&) = default;
};

/// Where the log of a store begins; with a number, where one of its archives does.
[[nodiscard]] ChainEnd first_chain(const StoreId& store);
[[nodiscard]] ChainEnd first_chain(const StoreId& store, std::uint32_t archive);

/// Puts a frame at the end of a log; moves `end` on.
void put_frame(std::string& log, ChainEnd& end, RecordKind kind, std::string_view payload);
/// The frame's bytes; moves `end` on.
[[nodiscard]] std::string frame(ChainEnd& end, RecordKind kind, std::string_view payload);
/// The same with a sequence of its own, for an archive.
[[nodiscard]] std::string frame(ChainEnd& end, std::uint64_t sequence, RecordKind kind,
                                std::string_view payload);

struct ReadFrame {
    std::uint64_t sequence = 0;
    RecordKind kind = RecordKind::records;
    /// Points into the bytes that were read.
    std::string_view payload;
    /// Where the frame begins in them, and how long it is.
    std::size_t at = 0;
    std::size_t size = 0;
    /// What the next one's chain value has to be; of frames that were read in their chain.
    std::uint64_t chain = 0;
};

enum class Sequences : std::uint8_t {
    /// Each is one more than the one before (a log).
    without_gap,
    /// Each is more than the one before (an archive).
    rising,
};

struct ReadFrames {
    std::vector<ReadFrame> frames;
    /// Where the last whole, linked frame ends.
    std::size_t end = 0;
};

/// Whole frames from `at` on, up to the first that is damaged or does not follow; moves `end` past
/// them.
[[nodiscard]] ReadFrames read_frames(std::string_view bytes, std::size_t at, ChainEnd& end,
                                     Sequences sequences = Sequences::without_gap);
/// Every whole frame from `at` on, wherever it begins and whatever it follows: for what lies behind
/// damage.
[[nodiscard]] std::vector<ReadFrame> find_frames(std::string_view bytes, std::size_t at);

struct SegmentHead {
    StoreId store;
    std::uint32_t number = 0;
    ChainEnd before;
};

inline constexpr std::size_t segment_head_size = 8 + 16 + 4 + 16 + 4;

[[nodiscard]] std::string segment_head(const SegmentHead& head);

enum class HeadFault : std::uint8_t { damaged, newer_format };

[[nodiscard]] std::expected<SegmentHead, HeadFault> read_segment_head(std::string_view bytes);

/// Of a magic like "ACCLOG05": true when it is that of a later version.
[[nodiscard]] bool is_newer_magic(std::string_view bytes, std::string_view magic);

}  // namespace accession
