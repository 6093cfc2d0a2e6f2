// SPDX-License-Identifier: Apache-2.0
// Writes what the fuzzers of the store begin with: whole files of small stores, to be spoiled by them.
//   accession_fuzz_seeds FOLDER
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>
#include <utility>

#include "core/journal/ledger.h"
#include "core/journal/workspace_file.h"
#include "core/model/little_endian.h"
#include "tests/sim/every_damage.h"
#include "tests/sim/sim_storage.h"

namespace {

using namespace accession;
using sim::Files;

class Seeds {
public:
    Seeds(std::filesystem::path folder, std::string name)
        : folder_(std::move(folder)), name_(std::move(name)) {}

    void write(const char* target, const std::string& what, std::string_view bytes) const {
        const std::filesystem::path path = folder_ / target;
        std::filesystem::create_directories(path);
        std::ofstream(path / (name_ + "-" + what), std::ios::binary) << bytes;
    }

private:
    std::filesystem::path folder_;
    std::string name_;
};

/// As fuzz_store.cpp cuts it.
std::string store_bytes(const Files& files) {
    constexpr std::pair<std::uint8_t, std::string_view> names[] = {
        {0, "manifest-a"}, {1, "manifest-b"}, {2, "tail"},          {4, "snapshot-000002"},
        {6, "log-000001"}, {7, "log-000002"}, {9, "archive-000000"}};
    std::string bytes;
    for (const auto& [number, name] : names) {
        const std::string& file = files.at(std::string(name));
        bytes += static_cast<char>(number);
        put_integer(bytes, static_cast<std::uint16_t>(file.size()));
        bytes += file;
    }
    return bytes;
}

/// A file of a store that could not be read where it was.
std::string raw_parts(const Files& files) {
    WorkspaceParts parts;
    for (const auto& [name, bytes] : files) {
        parts.parts.push_back({FilePart::raw, name, bytes, true});
    }
    return workspace_file_bytes(parts);
}

void write_seeds(const Seeds& seeds, std::uint32_t world) {
    const sim::Prepared store = sim::prepared_store(world);
    for (const auto& [name, bytes] : store.files) {
        if (name.starts_with("log")) {
            seeds.write("fuzz_record", name, bytes);
        } else if (name.starts_with("archive")) {
            seeds.write("fuzz_archive", name, bytes);
        } else if (name.starts_with("snapshot")) {
            HeldBytes state(bytes);
            (void)take_mark(state);
            seeds.write("fuzz_snapshot", name, state.view());
            seeds.write("fuzz_manifest", name, std::string_view(bytes).substr(state.size()));
        } else {
            seeds.write("fuzz_manifest", name, bytes);
        }
    }
    seeds.write("fuzz_store", "whole", store_bytes(store.files));
    sim::SimStorage storage(sim::Model::disk, store.files);
    Ledger ledger(storage);
    (void)ledger.open();
    seeds.write("fuzz_rescue", "rescue", ledger.rescue_file(ledger.sequence()));
    seeds.write("fuzz_rescue", "raw", raw_parts(store.files));
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "accession_fuzz_seeds FOLDER\n";
        return 2;
    }
    write_seeds(Seeds(argv[1], "alma"), 0);
    write_seeds(Seeds(argv[1], "folio"), 5);
    return 0;
}
