// SPDX-License-Identifier: Apache-2.0
// Any bytes as an archive: refused, or every record of it can be reached, by its place, by its command and
// by a line. The checksums are made to fit now and then, so that what lies behind them is reached.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "core/journal/archive.h"
#include "core/journal/history.h"
#include "core/model/crc32c.h"
#include "core/model/little_endian.h"

using namespace accession;

namespace {

constexpr std::size_t head_size = 8 + 16 + 4 + 4 + 8 + 4;

void put_checksum(std::string& bytes, std::size_t at, std::string_view of) {
    std::string crc;
    put_integer(crc, crc32c(of));
    bytes.replace(at, crc.size(), crc);
}

/// The head's and the index's.
void make_fit(std::string& bytes) {
    if (bytes.size() < head_size + 4) {
        return;
    }
    put_checksum(bytes, head_size - 4, std::string_view(bytes).substr(0, head_size - 4));
    FrontReader head(std::string_view(bytes).substr(32));
    const auto index = head.integer<std::uint64_t>();
    if (index <= bytes.size() - head_size - 4) {
        const std::size_t at = bytes.size() - 4;
        const auto length = static_cast<std::size_t>(index);
        const std::string text = bytes.substr(at - length, length);
        put_checksum(bytes, at, text);
    }
}

void look_at(Archive archive) {
    std::uint64_t last = 0;
    std::size_t in_force = 0;
    for (std::size_t i = 0; i < archive.size(); ++i) {
        const Archive::Record record = archive.at(i);
        if (record.sequence <= last) {
            std::abort();
        }
        last = record.sequence;
        in_force += record.kind == RecordKind::stranded ? 0U : 1U;
    }
    if (archive.in_force() != in_force || archive.last_sequence() != last) {
        std::abort();
    }
    for (std::size_t i = 0; i < in_force; ++i) {
        if (archive.place_in_force(i) >= archive.size()) {
            std::abort();
        }
    }
    for (const char* id : {"c1", "c2", "", "L1"}) {
        for (const std::size_t place : archive.of(CommandId(id))) {
            (void)archive.at(place);
        }
        for (const std::size_t place : archive.of(LineId(id))) {
            (void)archive.at(place);
        }
    }
    History history;
    history.add_archive(std::move(archive));
    for (std::size_t i = 0; i < history.size(); ++i) {
        const Entry entry = history.at(i);
        (void)history.find(entry.command.id);
        (void)history.of(entry.command.line);
    }
    (void)history.stranded();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string bytes(reinterpret_cast<const char*>(data), size);
    if (size % 2 == 1) {
        make_fit(bytes);
    }
    // Whose it is, it says itself.
    FrontReader head(std::string_view(bytes).substr(bytes.size() < 8 ? bytes.size() : 8));
    const StoreId store = head.hash();
    const auto number = head.integer<std::uint32_t>();
    if (auto archive = Archive::read(std::move(bytes), store, number)) {
        look_at(std::move(*archive));
    }
    return 0;
}
