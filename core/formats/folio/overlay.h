// SPDX-License-Identifier: Apache-2.0
// A record's fields laid over the document that it was read from. What we do not interpret stays as
// it is; what we do is said as it is now, and as it was written where that says the same.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "core/formats/plain_value.h"
#include "core/model/date.h"
#include "core/validation/folio_field.h"

namespace accession {

/// `extra` as a document, without what we remember in it ourselves.
[[nodiscard]] nlohmann::json folio_base(std::string_view extra);

// A path has its steps between dots: `cost.currency`.
/// Null where there is nothing.
[[nodiscard]] const nlohmann::json* json_at(const nlohmann::json& document, std::string_view path);
void put_at(nlohmann::json& document, std::string_view path, nlohmann::json value);
/// Blocks that become empty go as well.
void erase_at(nlohmann::json& document, std::string_view path);

/// As FOLIO's schemas have a field of this kind: flags are booleans, amounts numbers, days timestamps
/// (`2026-03-02T00:00:00.000+00:00`). A text that is no number stays a text.
[[nodiscard]] nlohmann::json folio_value(folio::FieldKind kind, std::string_view path,
                                         const FieldValue& value);
[[nodiscard]] std::string folio_day(const Date& day);

/// A text, or nothing where it is empty.
void put_text(nlohmann::json& document, std::string_view path, const std::string& text);
/// What was written stays while it names the same day: its time of day is not ours to lose.
void put_day(nlohmann::json& document, std::string_view path, const std::optional<Date>& day);

/// Whether a field is left out while it is as in a new record. FOLIO always writes some of them.
[[nodiscard]] bool is_left_out(folio::FieldKind kind, std::string_view path);

template <class Record>
void lay_field(nlohmann::json& document, const folio::Field<Record>& field, const Record& record) {
    static const Record fresh{};
    const FieldValue now = field.get(record, field.path);
    const bool as_new = now == field.get(fresh, field.path);
    if (const nlohmann::json* const written = json_at(document, field.path)) {
        const auto value = plain_value(*written);
        if (value && *value == now) {
            return;
        }
        Record probe = record;
        if (!value || !field.set(probe, field.path, *value)) {
            if (as_new) {
                return;  // reading made nothing of it, and nobody has said anything since
            }
        } else if (field.get(probe, field.path) == now) {
            return;
        }
    }
    if (now.empty() || (as_new && is_left_out(field.kind, field.path))) {
        erase_at(document, field.path);
    } else {
        put_at(document, field.path, folio_value(field.kind, field.path, now));
    }
}

}  // namespace accession
