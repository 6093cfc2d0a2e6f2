// SPDX-License-Identifier: Apache-2.0
// Reads one file of Alma's into a batch: JSON of its API, or a table with headings.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

#include "core/formats/alma/batch.h"

namespace accession {

enum class AlmaKind : std::uint8_t { line, invoice, vendor, fund };

/// What a JSON record is, told by its fields; nothing when it is none of Alma's.
[[nodiscard]] std::optional<AlmaKind> alma_kind(const nlohmann::json& record);
/// A page of a list, `{"po_line": [...], "total_record_count": n}`: its key and what is in it.
[[nodiscard]] std::optional<std::pair<std::string, AlmaKind>> alma_page(
    const nlohmann::json& document);

/// Heading of a column -> name of a field, where the heading alone does not tell.
using ColumnMapping = std::map<std::string, std::string>;

enum class AlmaVerdict : std::uint8_t { read, ignored, unreadable };

[[nodiscard]] AlmaVerdict read_alma_source(const std::string& name, std::string_view bytes,
                                           const ColumnMapping& mapping, AlmaBatch& batch,
                                           ImportLog& log);
/// Its bytes are a table rather than JSON: by its name's ending, else by how it begins.
[[nodiscard]] bool is_table(std::string_view name, std::string_view bytes);

}  // namespace accession
