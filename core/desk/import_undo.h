// SPDX-License-Identifier: Apache-2.0
// What it takes to undo the latest import: the workspace as it was before, kept beside the store in two
// files, of which only the small one is read when a workspace is opened.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/journal/frame.h"
#include "core/journal/storage.h"

namespace accession::desk {

struct ImportToUndo {
    /// The store that the import left, in hex; of another store this tells nothing.
    std::string store;
    /// Milliseconds since 1970; informative.
    std::int64_t at = 0;
    std::vector<std::string> files;
    std::uint64_t orders = 0;
    std::uint64_t lines = 0;
    /// Commands that were in the history by then.
    std::uint64_t commands = 0;
    bool replaced = false;
};

class ImportUndo {
public:
    /// Looks whether there is one, for the store that was opened.
    void open(Storage& storage, const StoreId& store);
    /// `before`: the workspace as it was, as a rescue file. False when it could not be kept.
    [[nodiscard]] bool keep(Storage& storage, ImportToUndo import, std::string_view before);
    /// Nothing where the store is another by now.
    [[nodiscard]] const ImportToUndo* of(const StoreId& store) const;
    [[nodiscard]] std::optional<std::string> before(Storage& storage) const;
    void drop(Storage& storage);

private:
    std::optional<ImportToUndo> import_;
};

}  // namespace accession::desk
