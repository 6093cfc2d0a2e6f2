// SPDX-License-Identifier: Apache-2.0
#include "core/journal/frame.h"

#include <algorithm>

#include "core/model/crc32c.h"
#include "core/model/little_endian.h"

namespace accession {

namespace {

constexpr std::string_view segment_magic = "ACCLOG05";
constexpr std::size_t frame_head_size = 25;
constexpr std::size_t version_digits = 2;

bool kind_is_known(std::uint8_t kind) {
    return kind >= static_cast<std::uint8_t>(RecordKind::records) &&
           kind <= static_cast<std::uint8_t>(RecordKind::attention);
}

struct Whole {
    /// The frame's own bytes.
    std::string_view bytes;
    std::uint64_t chain = 0;
    ReadFrame frame;
};

/// The frame that begins at `at`, if a whole one does.
bool read_frame(std::string_view bytes, std::size_t at, Whole& whole) {
    FrontReader head(bytes.substr(at));
    const auto length = head.integer<std::uint32_t>();
    const auto crc = head.integer<std::uint32_t>();
    const std::size_t size = frame_head_size + std::size_t{length};
    if (!head.ok() || size > bytes.size() - at) {
        return false;
    }
    whole.chain = head.integer<std::uint64_t>();
    whole.frame.sequence = head.integer<std::uint64_t>();
    const auto kind = head.integer<std::uint8_t>();
    whole.bytes = bytes.substr(at, size);
    if (!kind_is_known(kind) || crc32c(whole.bytes.substr(8)) != crc) {
        return false;
    }
    whole.frame.kind = static_cast<RecordKind>(kind);
    whole.frame.payload = whole.bytes.substr(frame_head_size);
    whole.frame.at = at;
    whole.frame.size = size;
    return true;
}

void put_frame(std::string& log, ChainEnd& end, std::uint64_t sequence, RecordKind kind,
               std::string_view payload) {
    std::string head;
    put_integer(head, end.chain);
    put_integer(head, sequence);
    head += static_cast<char>(kind);
    const std::size_t at = log.size();
    put_integer(log, static_cast<std::uint32_t>(payload.size()));
    put_integer(log, crc32c(payload, crc32c(head)));
    log += head;
    log += payload;
    end = {hash128(std::string_view(log).substr(at)).low, sequence};
}

bool follows(std::uint64_t sequence, std::uint64_t before, Sequences sequences) {
    return sequences == Sequences::rising ? sequence > before : sequence == before + 1;
}

}  // namespace

ChainEnd first_chain(const StoreId& store) {
    return {hash128("log of " + to_hex(store)).low, 0};
}

ChainEnd first_chain(const StoreId& store, std::uint32_t archive) {
    return {hash128("archive " + std::to_string(archive) + " of " + to_hex(store)).low, 0};
}

std::string frame(ChainEnd& end, RecordKind kind, std::string_view payload) {
    return frame(end, end.sequence + 1, kind, payload);
}

std::string frame(ChainEnd& end, std::uint64_t sequence, RecordKind kind,
                  std::string_view payload) {
    std::string whole;
    put_frame(whole, end, sequence, kind, payload);
    return whole;
}

void put_frame(std::string& log, ChainEnd& end, RecordKind kind, std::string_view payload) {
    put_frame(log, end, end.sequence + 1, kind, payload);
}

ReadFrames read_frames(std::string_view bytes, std::size_t at, ChainEnd& end, Sequences sequences) {
    ReadFrames read{{}, at};
    Whole whole;
    while (read.end < bytes.size() && read_frame(bytes, read.end, whole) &&
           whole.chain == end.chain && follows(whole.frame.sequence, end.sequence, sequences)) {
        end = {hash128(whole.bytes).low, whole.frame.sequence};
        read.end += whole.bytes.size();
        whole.frame.chain = end.chain;
        read.frames.push_back(whole.frame);
    }
    return read;
}

std::vector<ReadFrame> find_frames(std::string_view bytes, std::size_t at) {
    std::vector<ReadFrame> found;
    Whole whole;
    while (at < bytes.size()) {
        if (read_frame(bytes, at, whole)) {
            found.push_back(whole.frame);
            at += whole.bytes.size();
        } else {
            ++at;
        }
    }
    return found;
}

std::string segment_head(const SegmentHead& head) {
    std::string bytes(segment_magic);
    put_hash(bytes, head.store);
    put_integer(bytes, head.number);
    put_integer(bytes, head.before.chain);
    put_integer(bytes, head.before.sequence);
    put_integer(bytes, crc32c(bytes));
    return bytes;
}

std::expected<SegmentHead, HeadFault> read_segment_head(std::string_view bytes) {
    if (is_newer_magic(bytes, segment_magic)) {
        return std::unexpected(HeadFault::newer_format);
    }
    FrontReader reader(bytes);
    const bool known = reader.bytes(segment_magic.size()) == segment_magic;
    SegmentHead head;
    head.store = reader.hash();
    head.number = reader.integer<std::uint32_t>();
    head.before.chain = reader.integer<std::uint64_t>();
    head.before.sequence = reader.integer<std::uint64_t>();
    if (!known || !reader.ok() || bytes.substr(0, segment_head_size) != segment_head(head)) {
        return std::unexpected(HeadFault::damaged);
    }
    return head;
}

bool is_newer_magic(std::string_view bytes, std::string_view magic) {
    const std::size_t letters = magic.size() - version_digits;
    const std::string_view version = bytes.substr(std::min(letters, bytes.size()), version_digits);
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    return bytes.substr(0, letters) == magic.substr(0, letters) &&
           version.size() == version_digits && is_digit(version[0]) && is_digit(version[1]) &&
           version > magic.substr(letters);
}

}  // namespace accession
