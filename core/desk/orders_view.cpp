// SPDX-License-Identifier: Apache-2.0
#include "core/desk/orders_view.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "core/desk/asking.h"
#include "core/desk/order_view.h"
#include "core/desk/view_parts.h"
#include "core/desk/views.h"

namespace accession::desk {

using Json = nlohmann::json;

namespace {

/// So many vendors are counted, those with the most orders.
constexpr std::size_t vendors_counted = 8;

struct SortName {
    std::string_view name;
    OrderSort sort;
};
constexpr std::array<SortName, 5> sorts{{{"number", OrderSort::number},
                                         {"vendor", OrderSort::vendor},
                                         {"status", OrderSort::status},
                                         {"lines", OrderSort::lines},
                                         {"sent", OrderSort::sent}}};

/// The axis on which orders have their status.
const AxisWords* axis_of_orders(const Rulebook& rulebook) {
    const auto axis = std::ranges::find(rulebook.axes, true, &AxisWords::of_order);
    return axis == rulebook.axes.end() ? nullptr : &*axis;
}

std::optional<StatusSet> statuses_in(const Json& question, const AxisWords* axis) {
    StatusSet wanted;
    const auto told = question.find("statuses");
    if (told == question.end()) {
        return wanted;
    }
    if (!told->is_array() || axis == nullptr) {
        return std::nullopt;
    }
    for (const Json& text : *told) {
        const auto word = std::ranges::find_if(axis->words, [&](const Word& one) {
            return text.is_string() && text.get_ref<const std::string&>() == text_of(one.status);
        });
        if (word == axis->words.end()) {
            return std::nullopt;
        }
        wanted = wanted.with(word->status);
    }
    return wanted;
}

std::size_t whole_in(const Json& question, const char* name) {
    const auto told = question.find(name);
    return told != question.end() && told->is_number_unsigned() ? told->get<std::size_t>() : 0;
}

std::expected<OrderWish, std::string> wish_from(const Json& question, const AxisWords* axis) {
    OrderWish wish;
    wish.text = text_of_question(question, "text");
    wish.vendor = VendorId(text_of_question(question, "vendor"));
    const auto statuses = statuses_in(question, axis);
    if (!statuses) {
        return std::unexpected("unknown_status");
    }
    wish.statuses = *statuses;
    const std::string sort = text_of_question(question, "sort");
    const auto* const named = std::ranges::find(sorts, sort, &SortName::name);
    if (!sort.empty() && named == sorts.end()) {
        return std::unexpected("unknown_sort");
    }
    wish.sort = sort.empty() ? OrderSort::number : named->sort;
    const auto down = question.find("descending");
    wish.descending = down != question.end() && down->is_boolean() && down->get<bool>();
    return wish;
}

Json row_view(const Workspace& workspace, const Rulebook& rulebook, Slot slot) {
    const Order& order = workspace.orders().at(slot);
    const std::vector<LineId> lines = workspace.lines_of(order.id);
    Json row = {{"id", order.id.str()},
                {"number", order.number},
                {"vendor", vendor_words(workspace, order.vendor)},
                {"statuses", order_statuses(rulebook, order)},
                {"continuity", std::string(text_of(order.continuity))},
                {"closeReason", order.close_reason},
                {"lines", lines.size()},
                {"sums", order_sums(workspace, lines)}};
    put_date(row, "sentOn", order.sent_on);
    put_date(row, "createdOn", order_created_on(workspace, lines));
    return row;
}

Json statuses_view(const Rulebook& rulebook, const AxisWords* axis, const FoundOrders& found) {
    Json facets = Json::array();
    if (axis == nullptr) {
        return facets;
    }
    for (const Word& word : axis->words) {
        const auto count = found.by_status.find(word.status);
        if (count != found.by_status.end()) {
            facets.push_back({{"word", status_word(rulebook, axis->axis, word.status)},
                              {"count", count->second}});
        }
    }
    return facets;
}

/// The most frequent first, and the one that is asked for wherever it stands.
Json vendors_view(const Workspace& workspace, const FoundOrders& found, const VendorId& wanted) {
    std::vector<std::pair<std::size_t, VendorId>> counted;
    for (const auto& [vendor, count] : found.by_vendor) {
        if (!vendor.empty()) {
            counted.emplace_back(count, vendor);
        }
    }
    if (!wanted.empty() && !found.by_vendor.contains(wanted)) {
        counted.emplace_back(0, wanted);
    }
    std::ranges::stable_sort(counted,
                             [](const auto& a, const auto& b) { return a.first > b.first; });
    Json vendors = Json::array();
    for (std::size_t at = 0; at < counted.size(); ++at) {
        const auto& [count, vendor] = counted[at];
        if (at < vendors_counted || vendor == wanted) {
            vendors.push_back({{"id", vendor.str()},
                               {"name", vendor_words(workspace, vendor)},
                               {"count", count}});
        }
    }
    return vendors;
}

}  // namespace

std::expected<Json, std::string> orders_view(const Workspace& workspace, OrderBook& book,
                                             const Json& question) {
    const Rulebook& rulebook = rulebook_of(workspace.settings().rulebook);
    const AxisWords* const axis = axis_of_orders(rulebook);
    const auto wish = wish_from(question, axis);
    if (!wish) {
        return std::unexpected(wish.error());
    }
    const FoundOrders& found = book.found(workspace, *wish);
    const std::size_t first = std::min(whole_in(question, "offset"), found.slots.size());
    const std::size_t count = std::min({whole_in(question, "count"), found.slots.size() - first,
                                        static_cast<std::size_t>(orders_page_max)});
    Json rows = Json::array();
    for (std::size_t at = first; at < first + count; ++at) {
        rows.push_back(row_view(workspace, rulebook, found.slots[at]));
    }
    return Json{{"total", found.slots.size()},
                {"all", workspace.orders().size()},
                {"axis", axis == nullptr ? std::string{} : std::string(axis->key)},
                {"facets", statuses_view(rulebook, axis, found)},
                {"vendors", vendors_view(workspace, found, wish->vendor)},
                {"orders", std::move(rows)}};
}

}  // namespace accession::desk
