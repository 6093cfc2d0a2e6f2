// SPDX-License-Identifier: Apache-2.0
// A field of one of FOLIO's records by its path: what it may hold, and whether it may still change
// once the order has left Pending (folio.md A1, B8).
//
// Forms, commands, imports, exports and the documentation read the tables made of these.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/field_value.h"
#include "core/model/kinds.h"

namespace accession::folio {

enum class FieldKind : std::uint8_t {
    text,
    flag,
    number,
    money,
    percent_or_money,
    date,
    texts,
    records,
    funds,
    locations
};

/// What FOLIO's server lets nobody change any more.
enum class Protection : std::uint8_t {
    none,
    always,
    /// Of electronic material: Electronic Resource and P/E Mix.
    electronic,
    /// Of anything else: Physical Resource, Other and P/E Mix.
    physical,
    /// Synchronized may become Independent, not the other way round.
    not_back,
};

/// Which columns of the documentation's table list the field as editable in an open order.
struct Listed {
    bool one_time = false;
    bool ongoing = false;
    bool subscription = false;

    friend bool operator==(const Listed&, const Listed&) = default;
};
inline constexpr Listed listed_nowhere{};
inline constexpr Listed listed_everywhere{true, true, true};
inline constexpr Listed listed_one_time{true, false, false};
inline constexpr Listed listed_ongoing{false, true, false};
inline constexpr Listed listed_subscription{false, false, true};
inline constexpr Listed listed_both_ongoing{false, true, true};

template <class Record>
struct Field {
    std::string_view path;
    FieldKind kind = FieldKind::text;
    Protection protection = Protection::none;
    Listed listed = listed_nowhere;
    FieldValue (*get)(const Record&, std::string_view path) = nullptr;
    /// False, and the record as it was, when the value has not the form of the field.
    bool (*set)(Record&, std::string_view path, const FieldValue&) = nullptr;
    /// Kept as it comes, among the record's further fields.
    bool kept = false;
};

/// Nothing that people see has changed: the order of a list is nothing, and a flag that is not set is
/// false.
[[nodiscard]] bool same(const FieldValue& one, const FieldValue& other);
/// As FOLIO's server compares what may not change: lists are sets (B8).
[[nodiscard]] bool same_sets(const FieldValue& one, const FieldValue& other);

/// A field that FOLIO has as one block, not as a list of them; its kind is `records`.
[[nodiscard]] bool is_block(std::string_view path);

/// A field that is kept as it comes.
[[nodiscard]] FieldValue further(const FurtherFields& fields, std::string_view path);
[[nodiscard]] bool set_further(FurtherFields& fields, std::string_view path, FieldKind kind,
                               const FieldValue& value);
/// Tags have small letters and no blanks (A3).
[[nodiscard]] bool set_tags(FurtherFields& fields, std::string_view path, FieldValue value);

// ---- what else is read of lists that are kept

/// That text of each that has it.
[[nodiscard]] std::vector<std::string> texts_of(const std::vector<FieldRecord>& records,
                                                const char* name);
/// Each with its qualifier.
[[nodiscard]] std::vector<std::string> product_ids_of(const std::vector<FieldRecord>& records);

// ---- values of plain members

[[nodiscard]] FieldValue value_of(const std::string& text);
[[nodiscard]] FieldValue value_of(bool flag);
[[nodiscard]] FieldValue value_of(const std::optional<std::int32_t>& number);
[[nodiscard]] FieldValue value_of(const std::optional<Date>& date);
[[nodiscard]] bool read_text(const FieldValue& value, std::string& text);

}  // namespace accession::folio

namespace accession {

template <>
struct Words<folio::FieldKind> {
    static constexpr std::string_view texts[] = {
        "text", "flag",  "number",  "money", "percent_or_money",
        "date", "texts", "records", "funds", "locations"};
};
template <>
struct Words<folio::Protection> {
    static constexpr std::string_view texts[] = {"none", "always", "electronic", "physical",
                                                 "not_back"};
};

}  // namespace accession
