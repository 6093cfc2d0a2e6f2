// SPDX-License-Identifier: Apache-2.0
// Fields of Alma's records, as its API writes them: coded values are {"value","desc"} or plain,
// numbers are often texts, amounts are numbers or {"sum","currency"}, days end in a Z.
//
// Nothing is taken out of the document: what a record says beside what we make of it is found by
// comparing (json_remains.h), so that a field that could not be used is kept all the same.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "core/formats/import_log.h"
#include "core/model/date.h"

namespace accession {

class AlmaFields {
public:
    /// `object` must be a JSON object and outlive the reader, as `place` must.
    AlmaFields(const nlohmann::json& object, const RecordPlace& place, std::string path = {});

    /// Present and neither null nor empty.
    [[nodiscard]] bool has(std::string_view name) const;
    [[nodiscard]] std::string path_of(std::string_view name) const;
    [[nodiscard]] const RecordPlace& place() const { return *place_; }

    // Absent, null and empty give nothing; what cannot be used gives nothing and a warning.
    /// Of a coded value the code.
    [[nodiscard]] std::string text(std::string_view name) const;
    [[nodiscard]] std::string description(std::string_view name) const;
    /// `text_too_long` beyond what an id may have.
    [[nodiscard]] std::string id(std::string_view name) const;
    [[nodiscard]] bool flag(std::string_view name) const;
    /// 0 to max_quantity.
    [[nodiscard]] std::optional<std::int32_t> integer(std::string_view name) const;
    [[nodiscard]] std::optional<Date> date(std::string_view name) const;
    /// Minor units of a number, a text or {"sum"}.
    [[nodiscard]] std::optional<std::int64_t> amount(std::string_view name,
                                                     std::string_view currency) const;
    /// Of {"sum","currency"}; empty when there is none.
    [[nodiscard]] std::string currency(std::string_view name) const;
    /// Parts per million.
    [[nodiscard]] std::optional<std::int64_t> percent(std::string_view name) const;

    [[nodiscard]] std::optional<AlmaFields> object(std::string_view name) const;
    /// Members of a list of objects; an object alone is a list of one.
    [[nodiscard]] std::vector<AlmaFields> objects(std::string_view name) const;
    [[nodiscard]] const nlohmann::json& json() const { return *object_; }

    void tell(Severity severity, std::string_view code, std::string_view name,
              Params params = {}) const;

private:
    [[nodiscard]] const nlohmann::json* find(std::string_view name) const;
    [[nodiscard]] std::optional<double> number(std::string_view name,
                                               const nlohmann::json& value) const;
    void wrong_type(std::string_view name, std::string_view expected,
                    const nlohmann::json& found) const;

    const nlohmann::json* object_;
    const RecordPlace* place_;
    std::string path_;
};

/// `{"value": code}`.
[[nodiscard]] nlohmann::json coded(std::string_view code);
/// `{"sum": "54.10", "currency": {"value": "EUR"}}`.
[[nodiscard]] nlohmann::json alma_amount(std::int64_t minor, const std::string& currency);
/// `2026-03-02Z`.
[[nodiscard]] std::string alma_date(const Date& date);

}  // namespace accession
