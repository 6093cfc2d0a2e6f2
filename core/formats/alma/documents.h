// SPDX-License-Identifier: Apache-2.0
// Records of ours as Alma's API writes them, without what only the record they came from said
// (json_remains.h). Reading compares with them, writing begins with them.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include <nlohmann/json_fwd.hpp>

#include "core/model/entities.h"
#include "core/model/line.h"

namespace accession {

/// Without the copies of its places.
[[nodiscard]] nlohmann::json alma_line_document(const Line& line, const std::string& order_number);
[[nodiscard]] nlohmann::json alma_copy_document(const Line& line, const Item& item);
[[nodiscard]] nlohmann::json alma_invoice_document(const Invoice& invoice);
[[nodiscard]] nlohmann::json alma_vendor_document(const Vendor& vendor);

/// A line's status and the day it got it are one thing: the day is wrong for another status. While
/// documents are compared they are under one key.
void join_status(nlohmann::json& line);
void part_status(nlohmann::json& line);

/// "A100/100FH": a library and a place in it.
[[nodiscard]] std::string alma_location(const std::string& library, const std::string& shelf);
/// Library and place; of a location without a library the owner is the library.
[[nodiscard]] std::pair<std::string, std::string> library_and_shelf(std::string_view location,
                                                                    const std::string& owner);

}  // namespace accession
