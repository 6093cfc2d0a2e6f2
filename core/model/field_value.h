// SPDX-License-Identifier: Apache-2.0
// A value for one field as it comes with a command, before the field says what it must be.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/line.h"

namespace accession {

/// Numbers, dates, flags and choices are text ("12.50", "2026-03-02", "true"); a list has its own
/// member. All empty: the field is to be empty.
struct FieldValue {
    std::string text;
    std::vector<std::string> list;
    std::vector<FundShare> funds;
    std::vector<Attachment> attachments;
    std::vector<LocationShare> locations;
    /// Objects of names and texts, e.g. product ids.
    std::vector<FieldRecord> records;

    [[nodiscard]] bool empty() const {
        return text.empty() && list.empty() && funds.empty() && attachments.empty() &&
               locations.empty() && records.empty();
    }
    friend bool operator==(const FieldValue&, const FieldValue&) = default;
};

/// Fields by name, with what they are to be.
using FieldSet = std::map<std::string, FieldValue, std::less<>>;

}  // namespace accession
