// SPDX-License-Identifier: Apache-2.0
// The files of an import and what became of them, for every format that is taken in.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/formats/import_log.h"
#include "core/lifecycle/fact.h"

namespace accession {

struct SourceFile {
    /// With its folders, as far as they are known: they help to tell what a record is.
    std::string name;
    std::string_view bytes;
};

/// What becomes of records that are there already and differ.
enum class Existing : std::uint8_t {
    /// They stay as they are, with what was done to them since; only what is new comes in.
    keep,
    /// They become what the files say.
    replace
};

/// A column of a table and the field it was read as; empty when it was only kept.
struct ReadColumn {
    std::string file;
    std::string heading;
    std::string field;

    friend bool operator==(const ReadColumn&, const ReadColumn&) = default;
};

/// A file and what it was taken for.
struct ReadFile {
    std::string name;
    /// orders, lines, pieces, titles, routing_lists, invoices, vendors, funds, expense_classes,
    /// holdings, settings, records (several of these), table;
    /// `ignored` where nothing in it belongs here, `unreadable`.
    std::string kind;
    /// Of that kind; of a table its lines.
    std::size_t records = 0;

    friend bool operator==(const ReadFile&, const ReadFile&) = default;
};

/// How many records of a kind there are, e.g. before a file is read and after it.
struct KindCount {
    std::string_view kind;
    std::size_t records = 0;
};
/// What came in between.
[[nodiscard]] ReadFile what_was_read(std::string_view name, std::span<const KindCount> before,
                                     std::span<const KindCount> after);

struct ImportResult {
    /// False when nothing is to come in; `findings` holds the errors that are why.
    bool ok = false;
    /// In an order in which they can be folded; only records that differ from those there are.
    std::vector<Fact> facts;
    std::vector<ImportFinding> findings;
    std::size_t orders = 0;
    std::size_t lines = 0;
    std::size_t items = 0;
    std::size_t titles = 0;
    std::size_t invoices = 0;
    /// Records that could not be taken, each with its finding.
    std::size_t left_out = 0;
    /// Records that are there already and stay as they are.
    std::size_t kept = 0;
    std::vector<ReadColumn> columns;
    std::vector<ReadFile> files;
    std::size_t files_read = 0;
    /// Files with nothing in them that belongs here.
    std::size_t files_ignored = 0;
};

}  // namespace accession
