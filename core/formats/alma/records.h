// SPDX-License-Identifier: Apache-2.0
// One record of Alma's from its JSON.
#pragma once

#include <cstddef>
#include <span>

#include <nlohmann/json_fwd.hpp>

#include "core/formats/alma/batch.h"

namespace accession {

/// False when it could not be taken at all; then the place has the reason.
bool read_alma_line(const nlohmann::json& document, const RecordPlace& place, AlmaBatch& batch);
bool read_alma_invoice(const nlohmann::json& document, const RecordPlace& place, AlmaBatch& batch);
/// The amounts of these of its lines count nothing; it still goes out as it was read.
void count_nothing(Invoice& invoice, std::span<const std::size_t> lines);
bool read_alma_vendor(const nlohmann::json& document, const RecordPlace& place, AlmaBatch& batch);
bool read_alma_fund(const nlohmann::json& document, const RecordPlace& place, AlmaBatch& batch);

/// Format and continuity of a type; of an unknown one what its code lets guess (false).
bool set_line_type(const std::string& code, Line& line);
/// What follows from the line's status and is told nowhere: activation of an electronic line, its
/// e-resource, and copies that are ordered but not listed.
void complete_alma_line(AlmaLine& read, AlmaBatch& batch);
/// The bib that the line describes, under the line's title id (made up if it has none).
[[nodiscard]] Title title_of(Line& line);

}  // namespace accession
