// SPDX-License-Identifier: Apache-2.0
// Civil dates: a day in the calendar of the library, without a time zone.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace accession {

class Date {
public:
    Date() = default;
    static Date from_days(std::int32_t days_since_1970) { return Date(days_since_1970); }
    /// Nothing for a day that does not exist (31 April).
    static std::optional<Date> from_civil(int year, unsigned month, unsigned day);
    /// Reads `YYYY-MM-DD`; of a timestamp (`2018-07-20T00:00:00.000+0000`) the date it is written with.
    static std::optional<Date> parse(std::string_view text);

    [[nodiscard]] std::int32_t days() const { return days_; }
    [[nodiscard]] Date plus_days(std::int32_t count) const { return Date(days_ + count); }
    /// The same day of a later month, or the month's last one (31 January, 28 February).
    [[nodiscard]] Date plus_months(std::int32_t count) const;
    /// `YYYY-MM-DD`.
    [[nodiscard]] std::string str() const;

    friend auto operator<=>(const Date&, const Date&) = default;

private:
    explicit Date(std::int32_t days) : days_(days) {}
    std::int32_t days_ = 0;
};

}  // namespace accession
