// SPDX-License-Identifier: Apache-2.0
// What the desk asks of an import, and what it is told: ImportOptions and ImportReport of
// web/src/contract.ts.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "core/formats/alma/import.h"
#include "core/formats/import_result.h"
#include "core/model/hash128.h"
#include "core/model/kinds.h"

namespace accession::desk {

struct ImportWanted {
    bool replace = false;
    /// Of a workspace that is replaced; nothing: whatever the files say.
    std::optional<RulebookKey> rulebook;
    AlmaImportOptions alma;
    bool dry_run = false;
    std::int64_t at = 0;
};

/// What files came to, and of what that was made: files, wishes and the workspace at that moment.
struct ReadImport {
    Hash128 made_of;
    ImportResult import;
};

/// The files and what is wished of them, the `dry_run` apart.
[[nodiscard]] Hash128 hash_of(const ImportWanted& wanted, std::span<const SourceFile> files);

/// What has another form counts as not said.
[[nodiscard]] ImportWanted wanted_from(std::string_view options);

[[nodiscard]] nlohmann::json import_report_view(const ImportResult& import,
                                                const ImportWanted& wanted, RulebookKey rulebook,
                                                bool imported);

}  // namespace accession::desk
