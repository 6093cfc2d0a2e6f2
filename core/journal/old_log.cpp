// SPDX-License-Identifier: Apache-2.0
#include "core/journal/old_log.h"

#include <algorithm>
#include <cstdio>
#include <functional>
#include <iterator>
#include <map>
#include <utility>

#include "core/model/crc32c.h"
#include "core/model/little_endian.h"

namespace accession {

namespace {

constexpr std::string_view old_magic = "ACCLOG04";
constexpr std::size_t old_head_size = 20;

std::string old_head(std::uint32_t generation, std::uint32_t number) {
    std::string head(old_magic);
    put_integer(head, generation);
    put_integer(head, number);
    put_integer(head, crc32c(head));
    return head;
}

/// Names by number, by generation, newest generation first.
auto generations(Storage& storage) {
    std::map<std::uint32_t, std::map<std::uint32_t, std::string>, std::greater<>> found;
    for (const std::string& name : storage.list()) {
        unsigned generation = 0;
        unsigned number = 0;
        int length = 0;
        const int read = std::sscanf(name.c_str(), "g%6u-%6u.log%n", &generation, &number, &length);
        if (read == 2 && static_cast<std::size_t>(length) == name.size()) {
            found[generation][number] = name;
        }
    }
    return found;
}

}  // namespace

OldLog read_old_log(Storage& storage) {
    for (const auto& [generation, names] : generations(storage)) {
        OldLog log;
        ChainEnd end{hash128("generation " + std::to_string(generation)).low, 0};
        std::uint32_t next = 0;
        for (const auto& [number, name] : names) {
            const std::string& bytes =
                log.segments.emplace_back(storage.read(name).value_or(std::string{}));
            const bool follows = log.damaged_bytes == 0 && number == next++ &&
                                 bytes.starts_with(old_head(generation, number));
            ReadFrames read;
            if (follows) {
                read = read_frames(bytes, old_head_size, end);
            }
            log.damaged_bytes += bytes.size() - read.end;
            log.frames.insert(log.frames.end(), read.frames.begin(), read.frames.end());
            std::ranges::move(find_frames(bytes, read.end), std::back_inserter(log.behind));
        }
        if (!log.frames.empty()) {
            return log;
        }
    }
    return {};
}

}  // namespace accession
