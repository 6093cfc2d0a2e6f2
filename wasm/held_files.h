// SPDX-License-Identifier: Apache-2.0
// Large files that lie in the core's own memory: Emscripten's file system shows them from there
// (IDBFS.hold), so that a snapshot is in memory once and not twice.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/model/held_bytes.h"
#include "wasm/folder_storage.h"

namespace accession {

/// Room for a file of so many bytes, to be filled by JavaScript; where it lies, 0 when there is none.
[[nodiscard]] std::uintptr_t reserve_bytes(std::size_t size);
/// The file that lay there is no more; who looks at its bytes still may.
void release_bytes(std::uintptr_t place);

/// The journal's files, large ones where the core reads them.
class HeldFolderStorage final : public FolderStorage {
public:
    using FolderStorage::FolderStorage;

    [[nodiscard]] std::optional<HeldBytes> hold(const std::string& name) override;
    [[nodiscard]] bool append(const std::string& name, std::string_view bytes) override;
    [[nodiscard]] bool put(const std::string& name, std::string_view bytes) override;
    [[nodiscard]] bool put_held(const std::string& name, const HeldBytes& bytes) override;
};

}  // namespace accession
