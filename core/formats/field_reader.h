// SPDX-License-Identifier: Apache-2.0
// Takes typed fields out of a JSON object, knows their path, and tells about those that are not what
// they should be.
//
// A field that is read leaves the object; what is left over at the end is what nobody understood, and
// is kept with the record word for word. A field that could not be used stays in it, too.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "core/formats/import_log.h"
#include "core/model/date.h"
#include "core/model/field_value.h"
#include "core/model/folio_words.h"
#include "core/model/status.h"

namespace accession {

/// Whether a field that was read is also kept among those that were not.
enum class Keep : std::uint8_t { no, yes };

class FieldReader {
public:
    /// `object` must be a JSON object and outlive the reader.
    FieldReader(nlohmann::json& object, const RecordPlace& place, std::string path = {});

    /// Present and not null.
    [[nodiscard]] bool has(std::string_view name) const;
    /// The field's path inside its record: `cost.currency`.
    [[nodiscard]] std::string path_of(std::string_view name) const;
    [[nodiscard]] const RecordPlace& place() const { return *place_; }

    // Absent and null give nothing; another type is the error `wrong_type`.
    std::string text(std::string_view name, Keep keep = Keep::no);
    /// The error `required_field_missing` if there is none.
    std::string necessary_id(std::string_view name);
    std::string id(std::string_view name, Keep keep = Keep::no);
    std::vector<std::string> texts(std::string_view name);
    /// "true" and "false" count, with the warning `boolean_as_string`.
    bool flag(std::string_view name, Keep keep = Keep::no);
    /// A text that is a number counts, with the warning `number_as_string`.
    std::optional<double> number(std::string_view name, Keep keep = Keep::no);
    std::optional<std::int32_t> integer(std::string_view name, Keep keep = Keep::no);
    /// A smaller one than `lowest` counts as none (0), with the warning `number_too_small`.
    std::int32_t quantity(std::string_view name, std::int32_t lowest = 0);
    /// Minor units. More decimals than the currency has: `amount_rounded`.
    std::optional<std::int64_t> amount(std::string_view name, std::string_view currency);
    /// Percent as parts per million. One with more decimals stays among the unread as well.
    std::optional<std::int64_t> percent(std::string_view name);
    /// A day that does not exist is the warning `invalid_date`. The time of day, where there is one,
    /// is nothing to us: the field stays among the unread with it.
    std::optional<Date> date(std::string_view name, Keep keep = Keep::no);
    /// A word of a list; others are the error `unknown_enum_value`.
    template <class T>
    std::optional<T> word(std::string_view name, std::span<const Spelled<T>> words) {
        const std::optional<std::string> text = enum_text(name);
        if (!text) {
            return std::nullopt;
        }
        std::string allowed;
        for (const Spelled<T>& word : words) {
            if (word.text == *text) {
                drop(name);
                return word.value;
            }
            allowed += (allowed.empty() ? "" : " / ") + std::string(word.text);
        }
        unknown_word(name, *text, std::move(allowed));
        return std::nullopt;
    }
    std::optional<Status> status(std::string_view name, std::span<const Status> allowed);

    /// What stands at a dotted path, as a field's value; it stays where it is. Nothing for what no
    /// field can hold, such as a list of lists.
    [[nodiscard]] std::optional<FieldValue> value_at(std::string_view path) const;

    std::optional<FieldReader> object(std::string_view name);
    /// The members of a list of objects.
    std::vector<FieldReader> objects(std::string_view name);

    void tell(Severity severity, std::string_view code, std::string_view name,
              Params params = {}) const;
    /// Takes out the field that tells this member of a list from the others, unless something else is
    /// left that must find its member again.
    void drop_if_alone(std::string_view name);
    /// The object's unread fields as JSON text; empty when nothing is left.
    [[nodiscard]] std::string rest() const;

private:
    nlohmann::json* find(std::string_view name) const;
    void drop(std::string_view name);
    void wrong_type(std::string_view name, std::string_view expected,
                    const nlohmann::json& found) const;
    std::optional<std::string> enum_text(std::string_view name);
    void unknown_word(std::string_view name, const std::string& text, std::string allowed) const;
    std::optional<double> parsed_number(std::string_view name, const nlohmann::json& value,
                                        std::string_view expected) const;

    nlohmann::json* object_;
    const RecordPlace* place_;
    std::string path_;
};

}  // namespace accession
