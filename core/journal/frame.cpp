// SPDX-License-Identifier: Apache-2.0
#include "core/journal/frame.h"

#include "core/journal/crc32c.h"
#include "core/model/hash128.h"

namespace accession {

namespace {

constexpr std::string_view magic = "ACCLOG04";
constexpr std::size_t header_size = 20;
constexpr std::size_t frame_head_size = 25;

template <class Integer>
void put(std::string& out, Integer value) {
    for (std::size_t i = 0; i < sizeof(Integer); ++i) {
        out += static_cast<char>(static_cast<unsigned char>(value >> (8 * i)));
    }
}

template <class Integer>
Integer take(std::string_view bytes, std::size_t at) {
    Integer value = 0;
    for (std::size_t i = 0; i < sizeof(Integer); ++i) {
        value |= static_cast<Integer>(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
    }
    return value;
}

bool kind_is_known(std::uint8_t kind) {
    return kind == static_cast<std::uint8_t>(RecordKind::records) ||
           kind == static_cast<std::uint8_t>(RecordKind::command);
}

}  // namespace

std::uint64_t first_chain(std::uint32_t generation) {
    return hash128("generation " + std::to_string(generation)).low;
}

std::string segment_header(SegmentName name) {
    std::string header(magic);
    put(header, name.generation);
    put(header, name.number);
    put(header, crc32c(header));
    return header;
}

std::string frame(ChainEnd& end, RecordKind kind, std::string_view payload) {
    std::string head;
    put(head, end.chain);
    put(head, end.sequence + 1);
    head += static_cast<char>(kind);
    std::string whole;
    whole.reserve(frame_head_size + payload.size());
    put(whole, static_cast<std::uint32_t>(payload.size()));
    put(whole, crc32c(payload, crc32c(head)));
    whole += head;
    whole += payload;
    end = {hash128(whole).low, end.sequence + 1};
    return whole;
}

SegmentContents read_segment(std::string_view bytes, SegmentName expected, ChainEnd& end) {
    SegmentContents contents;
    contents.damaged_bytes = bytes.size();
    if (bytes.substr(0, header_size) != segment_header(expected)) {
        return contents;
    }
    contents.header_ok = true;
    std::size_t at = header_size;
    while (bytes.size() - at >= frame_head_size) {
        const std::size_t length = take<std::uint32_t>(bytes, at);
        if (length > bytes.size() - at - frame_head_size) {
            break;
        }
        const std::string_view whole = bytes.substr(at, frame_head_size + length);
        const std::string_view body = whole.substr(8);
        const auto chain = take<std::uint64_t>(body, 0);
        const auto sequence = take<std::uint64_t>(body, 8);
        const auto kind = static_cast<std::uint8_t>(body[16]);
        if (take<std::uint32_t>(whole, 4) != crc32c(body) || chain != end.chain ||
            sequence != end.sequence + 1 || !kind_is_known(kind)) {
            break;
        }
        contents.frames.push_back({sequence, static_cast<RecordKind>(kind), body.substr(17)});
        end = {hash128(whole).low, sequence};
        at += whole.size();
    }
    contents.damaged_bytes = bytes.size() - at;
    return contents;
}

}  // namespace accession
