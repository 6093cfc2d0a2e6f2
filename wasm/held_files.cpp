// SPDX-License-Identifier: Apache-2.0
#include "wasm/held_files.h"

#include <emscripten/val.h>

#include <exception>
#include <map>
#include <utility>

/// wasm/library_files.js
extern "C" int accession_write_file(const char* path, const char* bytes, std::size_t size,
                                    int append);

namespace accession {

namespace {

using emscripten::val;

/// By where they lie. JavaScript knows which file is which, and lets go of those that are gone.
std::map<std::uintptr_t, HeldBytes>& files() {
    static std::map<std::uintptr_t, HeldBytes> all;
    return all;
}

std::uintptr_t keep(HeldBytes bytes) {
    const auto place = reinterpret_cast<std::uintptr_t>(bytes.view().data());
    files().insert_or_assign(place, std::move(bytes));
    return place;
}

val file_system() {
    return val::module_property("IDBFS");
}

}  // namespace

std::uintptr_t reserve_bytes(std::size_t size) {
    try {
        std::string bytes;
        bytes.resize_and_overwrite(size, [](char* /*at*/, std::size_t most) { return most; });
        return keep(std::move(bytes));
    } catch (const std::exception&) {
        return 0;
    }
}

void release_bytes(std::uintptr_t place) {
    files().erase(place);
}

std::optional<HeldBytes> HeldFolderStorage::hold(const std::string& name) {
    const auto place = file_system().call<std::uintptr_t>("heldAt", path_of(name));
    const auto found = files().find(place);
    return found == files().end() ? FolderStorage::hold(name) : std::optional(found->second);
}

bool HeldFolderStorage::append(const std::string& name, std::string_view bytes) {
    return accession_write_file(path_of(name).c_str(), bytes.data(), bytes.size(), 1) == 1;
}

bool HeldFolderStorage::put(const std::string& name, std::string_view bytes) {
    return accession_write_file(path_of(name).c_str(), bytes.data(), bytes.size(), 0) == 1;
}

bool HeldFolderStorage::put_held(const std::string& name, const HeldBytes& bytes) {
    if (!put(name, {})) {
        return false;
    }
    file_system().call<void>("hold", path_of(name), keep(bytes), bytes.size());
    return true;
}

}  // namespace accession
