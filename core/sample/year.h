// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <charconv>
#include <string>

#include "core/model/date.h"

namespace accession::sample {

inline int year_of(Date day) {
    const std::string text = day.str();
    int year = 0;
    std::from_chars(text.data(), text.data() + 4, year);
    return year;
}

}  // namespace accession::sample
