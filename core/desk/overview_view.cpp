// SPDX-License-Identifier: Apache-2.0
#include "core/desk/overview_view.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "core/desk/overview_sums.h"
#include "core/desk/view_parts.h"
#include "core/desk/views.h"

namespace accession::desk {

using Json = nlohmann::json;

namespace {

/// 1970-01-01 was a Thursday.
Date monday_of(Date day) {
    const std::int32_t since_monday = ((day.days() + 3) % 7 + 7) % 7;
    return day.plus_days(-since_monday);
}

Json amounts_view(const Amounts& amounts) {
    Json list = Json::array();
    for (const auto& [currency, minor] : amounts) {
        list.push_back(money_view(minor, currency));
    }
    return list;
}

std::int64_t in_currency(const Amounts& amounts, const std::string& currency) {
    const auto found = amounts.find(currency);
    return found == amounts.end() ? 0 : found->second;
}

Json statuses_view(const Rulebook& rulebook, const OverviewSums& sums) {
    Json list = Json::array();
    for (const AxisWords& axis : rulebook.axes) {
        const auto counts = sums.statuses.find(axis.axis);
        Json values = Json::array();
        for (const Word& word : axis.words) {
            if (counts == sums.statuses.end() || !counts->second.contains(word.status)) {
                continue;
            }
            const StatusCount& count = counts->second.at(word.status);
            values.push_back({{"word", status_word(rulebook, axis.axis, word.status)},
                              {"lines", count.lines},
                              {"amounts", amounts_view(count.amounts)}});
        }
        list.push_back({{"axis", std::string(axis.key)}, {"values", std::move(values)}});
    }
    return list;
}

Json weeks_view(const OverviewSums& sums, Date first_monday) {
    Json list = Json::array();
    for (std::size_t i = 0; i < sums.weeks.size(); ++i) {
        const Date from = first_monday.plus_days(static_cast<std::int32_t>(i) * 7);
        list.push_back({{"from", from.str()},
                        {"to", from.plus_days(6).str()},
                        {"expected", sums.weeks[i].expected},
                        {"missing", sums.weeks[i].missing},
                        {"received", sums.weeks[i].received}});
    }
    return list;
}

/// The fund's own, else the one that most of it is in.
std::string currency_of(const Fund* fund, const FundCount& count) {
    if (fund != nullptr && !fund->currency.empty()) {
        return fund->currency;
    }
    const auto committed = [&](const auto& lines_in) {
        return in_currency(count.encumbered, lines_in.first) +
               in_currency(count.spent, lines_in.first);
    };
    const auto most = std::ranges::max_element(count.lines_in, {}, committed);
    return most == count.lines_in.end() ? Cost{}.currency : most->first;
}

/// What lines in one currency take of a fund: amounts are added up within each, never across.
Json part_in(const FundCount& count, const std::string& currency) {
    const auto lines = count.lines_in.find(currency);
    return {{"lines", lines == count.lines_in.end() ? 0 : lines->second},
            {"encumbered", money_view(in_currency(count.encumbered, currency), currency)},
            {"spent", money_view(in_currency(count.spent, currency), currency)}};
}

Json fund_view(const Workspace& workspace, const FundId& id, const FundCount& count) {
    const Fund* fund = workspace.find(id);
    const std::string currency = currency_of(fund, count);
    Json json = part_in(count, currency);
    json["id"] = id.str();
    json["code"] = fund_code(workspace, id);
    json["name"] = fund != nullptr ? fund->name : std::string{};
    for (const auto& [other, lines] : count.lines_in) {
        if (other != currency) {
            json["others"].push_back(part_in(count, other));
        }
    }
    if (fund != nullptr && fund->allocated) {
        json["allocated"] = money_view(*fund->allocated, currency);
    }
    return json;
}

/// Funds of lines, and those that have an allocation nobody has used yet.
Json funds_sums(const Workspace& workspace, OverviewSums& sums) {
    for (Slot slot = 0; slot < workspace.funds().slots(); ++slot) {
        if (workspace.funds().alive(slot) && workspace.funds().look(slot)->allocated) {
            sums.funds.try_emplace(workspace.funds().id_at(slot));
        }
    }
    Json list = Json::array();
    for (const auto& [id, count] : sums.funds) {
        list.push_back(fund_view(workspace, id, count));
    }
    return list;
}

/// The day that so many of a hundred were not slower than; of none of them, nothing.
std::int32_t percentile(std::vector<std::int32_t>& days, std::size_t percent) {
    const std::size_t at = (days.size() * percent + 99) / 100 - 1;
    std::ranges::nth_element(days, days.begin() + static_cast<std::ptrdiff_t>(at));
    return days[at];
}

Json vendors_view(const Workspace& workspace, OverviewSums& sums) {
    Json list = Json::array();
    for (auto& [id, count] : sums.vendors) {
        Json json = {{"id", id.str()},       {"name", vendor_words(workspace, id)},
                     {"lines", count.lines}, {"open", count.open},
                     {"late", count.late},   {"delivered", count.days.size()}};
        if (!count.days.empty()) {
            json["medianDays"] = percentile(count.days, 50);
            json["slowDays"] = percentile(count.days, 90);
        }
        list.push_back(std::move(json));
    }
    return list;
}

Json ages_view(const OverviewSums& sums) {
    Json list = Json::array();
    std::int32_t from = 0;
    for (std::size_t i = 0; i < sums.ages.size(); ++i) {
        Json json = {{"fromDays", from},
                     {"lines", sums.ages[i].lines},
                     {"amounts", amounts_view(sums.ages[i].amounts)}};
        if (i < std::size(age_ends)) {
            json["toDays"] = age_ends[i];
            from = age_ends[i] + 1;
        }
        list.push_back(std::move(json));
    }
    return list;
}

}  // namespace

Json overview_view(const Workspace& workspace, Date today, int weeks) {
    const Date first_monday = monday_of(today).plus_days(-7 * weeks);
    OverviewSums sums(workspace, today, first_monday, static_cast<std::size_t>(2 * weeks + 1));
    sums.count();
    Json json = {{"day", today.str()},     {"lines", sums.lines},     {"open", sums.open},
                 {"late", sums.late},      {"earlier", sums.earlier}, {"later", sums.later},
                 {"undated", sums.undated}};
    json["statuses"] = statuses_view(rulebook_of(workspace.settings().rulebook), sums);
    json["weeks"] = weeks_view(sums, first_monday);
    json["funds"] = funds_sums(workspace, sums);
    json["vendors"] = vendors_view(workspace, sums);
    json["ages"] = ages_view(sums);
    return json;
}

}  // namespace accession::desk
