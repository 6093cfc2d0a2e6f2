// SPDX-License-Identifier: Apache-2.0
// Field values read as what a field holds. Each gives false, and changes nothing, when the value
// has not its form; an empty value empties the field.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/date.h"
#include "core/model/field_value.h"

namespace accession {

[[nodiscard]] bool is_plain_text(const FieldValue& value);
[[nodiscard]] bool read_flag(const FieldValue& value, bool& flag);
/// Whole and not negative, up to max_quantity.
[[nodiscard]] bool read_number(const FieldValue& value, std::optional<std::int32_t>& number);
/// The same, also negative: FOLIO says itself which numbers make sense.
[[nodiscard]] bool read_integer(const FieldValue& value, std::optional<std::int32_t>& number);
[[nodiscard]] bool read_date(const FieldValue& value, std::optional<Date>& date);
/// A decimal amount, negative ones too: whether that makes sense is the review's to say.
[[nodiscard]] bool read_money(const FieldValue& value, std::string_view currency,
                              std::optional<std::int64_t>& minor);
[[nodiscard]] bool read_texts(const FieldValue& value, std::vector<std::string>& texts);
/// A name alone keeps the file of that name; without one it is a file whose bytes are elsewhere.
[[nodiscard]] bool read_attachments(const FieldValue& value, std::vector<Attachment>& attachments);

/// "12.50" for 1250 of a currency with two digits.
[[nodiscard]] std::string decimal_text(std::int64_t minor, std::string_view currency);
/// Nothing when the text is no number.
[[nodiscard]] std::optional<double> decimal_from(std::string_view text);

}  // namespace accession
