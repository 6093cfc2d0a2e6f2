// SPDX-License-Identifier: Apache-2.0
// Small pieces that several views are made of, and how the desk's questions are read.
#pragma once

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/lifecycle/engine.h"
#include "core/lifecycle/situation.h"
#include "core/workspace/workspace.h"

namespace accession::desk {

/// Leaves the member out where there is no date.
void put_date(nlohmann::json& json, const char* name, const std::optional<Date>& date);
/// The vendor's name, else its id.
[[nodiscard]] std::string vendor_words(const Workspace& workspace, const VendorId& id);

/// A text member of a question; empty when it is missing or no text.
[[nodiscard]] std::string text_of_question(const nlohmann::json& question, const char* name);

/// {offset, count} of a question.
struct PageOf {
    std::size_t offset = 0;
    std::size_t count = 0;
};
[[nodiscard]] PageOf page_of(const nlohmann::json& question);
template <class Member>
[[nodiscard]] std::span<const Member> on_page(const std::vector<Member>& all, PageOf page) {
    const std::size_t first = std::min(page.offset, all.size());
    return std::span(all).subspan(first, std::min(page.count, all.size() - first));
}

/// The rulebook's actions on a subject that are offered in a situation, in table order.
[[nodiscard]] nlohmann::json offers_about(Subject subject, const Situation& situation);

}  // namespace accession::desk
