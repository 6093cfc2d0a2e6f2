// SPDX-License-Identifier: Apache-2.0
// A hub's tables as one file, the same from every engine: a hub moves from SQLite to PostgreSQL and
// back by it. It is as of one moment; the hub goes on meanwhile.
//
//   "ACCHUB01"
//   for each table: 'T' name, then each row: 'R' and its values
//   'E' and the SHA-256 of all bytes before
//
// A value is 'i' with 8 bytes, or 't' (text) or 'b' (bytes) with 4 bytes of length and the bytes;
// numbers are little-endian. A name is written as a text.
#pragma once

#include <cstdint>
#include <expected>
#include <filesystem>
#include <string>

#include "tools/hub/sql/database.h"

namespace accession::hub {

struct BackupReport {
    std::uint64_t rows = 0;
    std::uint64_t bytes = 0;
};
/// What went wrong: a code, and words for it.
struct BackupFault {
    std::string code;
    std::string words;
};

/// Writes a file beside it, makes it durable and puts it in its place.
[[nodiscard]] std::expected<BackupReport, BackupFault> write_backup(
    Database& database, const std::filesystem::path& path);

/// Whether it is a backup, and all of it.
[[nodiscard]] bool is_backup(const std::filesystem::path& path);

/// Takes everything over, in one transaction, and gives every workspace a new epoch. What the hub
/// has is only removed with `replace`; else it must be empty.
[[nodiscard]] std::expected<BackupReport, BackupFault> read_backup(
    Database& database, const std::filesystem::path& path, bool replace);

}  // namespace accession::hub
