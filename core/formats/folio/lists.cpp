// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <cstddef>

#include <nlohmann/json.hpp>

#include "core/formats/folio/line_document.h"
#include "core/formats/folio/overlay.h"
#include "core/model/folio_words.h"
#include "core/model/money.h"
#include "core/validation/folio_expense_classes.h"
#include "core/validation/folio_figures.h"

namespace accession {

using Json = nlohmann::json;

namespace {

bool has_text(const Json& member, const char* key, const std::string& text) {
    const auto found = member.find(key);
    return found != member.end() && *found == text;
}

/// The member of a list as it was read: the one at this place where it names this fund or location
/// (two may name the same), else any that does. One that names none is told by its place alone.
Json member_before(const Json& before, std::size_t place, const char* key, const std::string& id) {
    if (!before.is_array()) {
        return Json::object();
    }
    if (place < before.size() && before[place].is_object() && has_text(before[place], key, id)) {
        return before[place];
    }
    for (const Json& member : before) {
        if (member.is_object() && !id.empty() && has_text(member, key, id)) {
            return member;
        }
    }
    const bool nameless =
        place < before.size() && before[place].is_object() && !before[place].contains(key);
    return nameless ? before[place] : Json::object();
}

/// A share that was told with more decimals than we keep stays as it was told.
void put_share(Json& member, const FundShare& share, const std::string& currency,
               const std::string& written) {
    constexpr double ppm_per_percent = static_cast<double>(whole_ppm) / 100;
    const auto told = member.find("value");
    if (told != member.end() && told->is_number()) {
        const double value = told->get<double>();
        const auto same = share.is_percent
                              ? std::optional<std::int64_t>(std::llround(value * ppm_per_percent))
                              : to_minor(value, currency);
        if (same == share.value) {
            return;
        }
    }
    if (!written.empty()) {
        member["value"] = Json::parse(written);
        return;
    }
    member["value"] = share.is_percent ? static_cast<double>(share.value) / ppm_per_percent
                                       : to_major(share.value, currency);
}

/// A number that was read as none, a negative one, is FOLIO's to correct.
void put_quantity(Json& member, const char* key, std::int32_t quantity, bool always) {
    if (quantity != 0 || (always && !member.contains(key))) {
        member[key] = quantity;
    }
}

}  // namespace

Json folio_funds(const State& state, const Line& line, const Json& before) {
    Json list = Json::array();
    const std::vector<std::string> written = folio::written_shares(line);
    const std::vector<std::string> classes = expense_classes(line);
    for (std::size_t i = 0; i < line.funds.size(); ++i) {
        const FundShare& share = line.funds[i];
        Json member = member_before(before, i, "fundId", share.fund.str());
        if (!share.fund.empty()) {
            member["fundId"] = share.fund.str();
        }
        const Fund* const fund = state.find(share.fund);
        if (fund != nullptr && !fund->code.empty() && fund->code != fund->id.str()) {
            member["code"] = fund->code;
        }
        member["distributionType"] =
            folio_words::spelled(folio_words::percent_or_amount, share.is_percent);
        if (!classes.empty()) {
            put_text(member, "expenseClassId", classes[i]);
        }
        put_share(member, share, line.cost.currency, written.empty() ? std::string{} : written[i]);
        list.push_back(std::move(member));
    }
    return list;
}

Json folio_places(const FolioNames& names, const Line& line, const Json& before) {
    Json list = Json::array();
    for (std::size_t i = 0; i < line.locations.size(); ++i) {
        const LocationShare& share = line.locations[i];
        const std::string location = names.id_of(NamedKind::location, share.location, line.extra);
        const char* const key = share.holdings.empty() ? "locationId" : "holdingId";
        Json member =
            member_before(before, i, key, share.holdings.empty() ? location : share.holdings.str());
        member.erase("locationId");
        if (!share.holdings.empty()) {
            member["holdingId"] = share.holdings.str();
        }
        if (!location.empty()) {
            member["locationId"] = location;
        }
        put_quantity(member, "quantity", share.quantity_physical + share.quantity_electronic, true);
        put_quantity(member, "quantityPhysical", share.quantity_physical, false);
        put_quantity(member, "quantityElectronic", share.quantity_electronic, false);
        list.push_back(std::move(member));
    }
    return list;
}

Json folio_product_ids(const std::vector<std::string>& ids) {
    Json list = Json::array();
    for (const std::string& id : ids) {
        const std::size_t space = id.find(' ');
        Json member = {{"productId", id.substr(0, space)}};
        if (space != std::string::npos) {
            member["qualifier"] = id.substr(space + 1);
        }
        list.push_back(std::move(member));
    }
    return list;
}

Json folio_contributors(const std::string& author) {
    if (author.empty()) {
        return Json::array();
    }
    const std::string type = derive_id("Personal name", "~contributorNameTypes", 0);
    return Json::array({{{"contributor", author}, {"contributorNameTypeId", type}}});
}

}  // namespace accession
