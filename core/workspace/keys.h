// SPDX-License-Identifier: Apache-2.0
// What records are found by: the exact keys and the words that the indexes of a workspace hold.
#pragma once

#include <string>
#include <vector>

#include "core/model/entities.h"
#include "core/model/line.h"

namespace accession {

[[nodiscard]] std::vector<std::string> isbn_keys(const Line& line);
[[nodiscard]] std::vector<std::string> reference_keys(const Line& line);
/// Words of title, author, numbers, ISBNs and references; sorted, each once.
[[nodiscard]] std::vector<std::string> terms_of(const Line& line);
[[nodiscard]] std::vector<std::string> terms_of(const Order& order);
[[nodiscard]] std::vector<LineId> invoiced_lines(const Invoice& invoice);
[[nodiscard]] std::vector<ItemId> items_concerned(const WorkOrder& order);

}  // namespace accession
