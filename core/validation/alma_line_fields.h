// SPDX-License-Identifier: Apache-2.0
// The fields of an Alma line by name: what each may hold and until when it may be changed. Forms,
// imports, exports, review rules and the command that edits a line all read this one table.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "core/model/field_value.h"
#include "core/model/line.h"

namespace accession::alma {

enum class FieldKind : std::uint8_t { text, flag, date, number, money, texts, funds, attachments };

enum class FieldLock : std::uint8_t {
    /// May be changed as long as the line may.
    open,
    /// Until the line is in an order that goes out: then it is what the vendor was told (R48).
    before_sending,
    /// Given when the line is made.
    fixed
};

/// What a change of the field changes beside it.
enum class FieldFollows : std::uint8_t { nothing, encumbrance, expected_date, renewal };

struct LineField {
    std::string_view name;
    FieldKind kind = FieldKind::text;
    FieldLock lock = FieldLock::open;
    FieldFollows follows = FieldFollows::nothing;
    FieldValue (*get)(const Line&) = nullptr;
    /// False, and the line as it was, when the value has not the form of the field.
    bool (*set)(Line&, const FieldValue&) = nullptr;
};

[[nodiscard]] std::span<const LineField> line_fields();
/// Null for a name that is none of them.
[[nodiscard]] const LineField* line_field(std::string_view name);

}  // namespace accession::alma

namespace accession {

template <>
struct Words<alma::FieldKind> {
    static constexpr std::string_view texts[] = {"text",  "flag",  "date",  "number",
                                                 "money", "texts", "funds", "attachments"};
};
template <>
struct Words<alma::FieldLock> {
    static constexpr std::string_view texts[] = {"open", "before_sending", "fixed"};
};

}  // namespace accession
