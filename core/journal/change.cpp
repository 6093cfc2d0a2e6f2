// SPDX-License-Identifier: Apache-2.0
#include "core/journal/change.h"

#include <unordered_set>

#include "core/journal/answered.h"
#include "core/lifecycle/command_fields.h"
#include "core/model/codec.h"
#include "core/model/crc32c.h"
#include "core/model/little_endian.h"

namespace accession {

namespace {

constexpr std::size_t origin_size = 8 + 16 + 8;

}  // namespace

std::string with_origin(std::string_view decided, const Origin& origin) {
    std::string payload;
    payload.reserve(decided.size() + origin_size);
    payload += decided;
    put_integer(payload, origin.position);
    put_hash(payload, origin.device);
    put_integer(payload, origin.seq);
    return payload;
}

std::optional<Change> change_from(std::string_view payload) {
    if (payload.size() < origin_size) {
        return std::nullopt;
    }
    FrontReader reader(payload.substr(payload.size() - origin_size));
    Change change;
    change.position = reader.integer<std::uint64_t>();
    change.device = reader.hash();
    change.seq = reader.integer<std::uint64_t>();
    change.decided = payload.substr(0, payload.size() - origin_size);
    return change;
}

std::vector<LineId> lines_of(const Command& command, const std::vector<Consequence>& told) {
    std::vector<LineId> lines;
    // A whole order's command tells of thousands of lines: they are not searched through one by one.
    std::unordered_set<LineId> noted;
    const auto note = [&](const LineId& line) {
        const bool again = line.empty() || (!lines.empty() && lines.back() == line);
        if (!again && noted.insert(line).second) {
            lines.push_back(line);
        }
    };
    note(command.line);
    for (const Consequence& consequence : told) {
        note(consequence.line);
    }
    return lines;
}

std::uint32_t checksum_of(const std::vector<Consequence>& told) {
    ByteWriter writer;
    Encoder{writer}.write(told);
    return crc32c(writer.bytes());
}

}  // namespace accession
