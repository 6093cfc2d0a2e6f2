// SPDX-License-Identifier: Apache-2.0
// The civil date of this computer, for commands that were not told one. The core has no clock.
#pragma once

#include <ctime>
#include <string>

#include <CLI/CLI.hpp>

#include "core/model/date.h"

namespace accession::tool {

/// A date that was checked by `is_date`, or today's where none was given.
inline Date today_or(const std::string& text) {
    if (const auto given = Date::parse(text)) {
        return *given;
    }
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    const auto today =
        Date::from_civil(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon) + 1,
                         static_cast<unsigned>(local.tm_mday));
    return today.value_or(Date{});
}

inline CLI::Validator is_date() {
    return {[](std::string& text) {
                const bool good = text.size() == 10 && Date::parse(text).has_value();
                return good ? std::string{} : text + " is not a date like 2026-03-02";
            },
            "DATE"};
}

}  // namespace accession::tool
