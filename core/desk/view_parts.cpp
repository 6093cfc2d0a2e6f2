// SPDX-License-Identifier: Apache-2.0
#include "core/desk/view_parts.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "core/desk/views.h"
#include "core/lifecycle/matching.h"

namespace accession::desk {

using Json = nlohmann::json;

namespace {

/// Rows in one answer; the desk asks for the next ones when they come into view.
constexpr std::size_t rows_max = 500;
constexpr std::size_t rows_usual = 100;

std::size_t size_of(const Json& question, const char* name, std::size_t otherwise) {
    const auto found = question.find(name);
    const bool given = found != question.end() && found->is_number_integer();
    const std::int64_t size = given ? found->get<std::int64_t>() : -1;
    return size < 0 ? otherwise : static_cast<std::size_t>(size);
}

}  // namespace

void put_date(Json& json, const char* name, const std::optional<Date>& date) {
    if (date) {
        json[name] = date->str();
    }
}

std::string vendor_words(const Workspace& workspace, const VendorId& id) {
    const Vendor* vendor = workspace.find(id);
    return vendor != nullptr && !vendor->name.empty() ? vendor->name : id.str();
}

std::string text_of_question(const Json& question, const char* name) {
    const auto found = question.find(name);
    return found != question.end() && found->is_string() ? found->get<std::string>()
                                                         : std::string{};
}

PageOf page_of(const Json& question) {
    return {size_of(question, "offset", 0),
            std::min(size_of(question, "count", rows_usual), rows_max)};
}

Json offers_about(Subject subject, const Situation& situation) {
    const Rulebook& rulebook = rulebook_of(situation.state.settings().rulebook);
    std::vector<Offer> offered;
    for (const Row& row : rulebook.rows) {
        const bool known = std::ranges::find(offered, row.action, &Offer::action) != offered.end();
        if (row.trigger != Trigger::user || row.subject != subject || known) {
            continue;
        }
        Offer offer{row.action, row.subject, {}};
        if (auto matched = match(rulebook, row.action, situation); !matched) {
            offer.unmet = std::move(matched.error());
        }
        offered.push_back(std::move(offer));
    }
    std::ranges::stable_partition(offered, &Offer::allowed);
    Json json = Json::array();
    for (const Offer& offer : offered) {
        json.push_back(offer_view(offer));
    }
    return json;
}

}  // namespace accession::desk
