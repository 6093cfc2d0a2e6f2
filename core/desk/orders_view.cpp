// SPDX-License-Identifier: Apache-2.0
#include "core/desk/orders_view.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "core/desk/asking.h"
#include "core/desk/order_view.h"
#include "core/desk/view_parts.h"
#include "core/desk/views.h"
#include "core/workspace/terms.h"

namespace accession::desk {

using Json = nlohmann::json;

namespace {

enum class Sort : std::uint8_t { number, vendor, status, lines, sent };

struct SortName {
    std::string_view name;
    Sort sort;
};
constexpr std::array<SortName, 5> sorts{{{"number", Sort::number},
                                         {"vendor", Sort::vendor},
                                         {"status", Sort::status},
                                         {"lines", Sort::lines},
                                         {"sent", Sort::sent}}};

struct Wanted {
    std::string text;
    StatusSet statuses;
    Sort sort = Sort::number;
    bool descending = false;
    std::size_t offset = 0;
    std::size_t count = 0;
};

/// What an order is found and sorted by.
struct Found {
    Slot slot = no_slot;
    std::string number;
    std::string vendor;
    Status status = Status::none;
    std::size_t lines = 0;
    std::optional<Date> sent_on;
};

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

std::expected<Wanted, std::string> wanted_from(const Json& question, const AxisWords* axis) {
    Wanted wanted;
    wanted.text = text_of_question(question, "text");
    const auto statuses = statuses_in(question, axis);
    if (!statuses) {
        return std::unexpected("unknown_status");
    }
    wanted.statuses = *statuses;
    const std::string sort = text_of_question(question, "sort");
    const auto* const named = std::ranges::find(sorts, sort, &SortName::name);
    if (!sort.empty() && named == sorts.end()) {
        return std::unexpected("unknown_sort");
    }
    wanted.sort = sort.empty() ? Sort::number : named->sort;
    const auto down = question.find("descending");
    wanted.descending = down != question.end() && down->is_boolean() && down->get<bool>();
    wanted.offset = whole_in(question, "offset");
    wanted.count = std::min<std::size_t>(whole_in(question, "count"),
                                         static_cast<std::size_t>(orders_page_max));
    return wanted;
}

/// Every word of the text begins a word of the number or of the vendor; "po 2255" finds PO-2255.
class TextMatch {
public:
    explicit TextMatch(std::string_view text) : words_(words_of(text)), compact_(compact(text)) {}

    [[nodiscard]] bool fits(const Found& order) const {
        if (words_.empty() || compact(order.number).starts_with(compact_)) {
            return true;
        }
        std::vector<std::string> known = words_of(order.vendor);
        for (std::string& word : words_of(order.number)) {
            known.push_back(std::move(word));
        }
        return std::ranges::all_of(words_, [&](const std::string& wanted) {
            return std::ranges::any_of(
                known, [&](const std::string& word) { return word.starts_with(wanted); });
        });
    }

private:
    std::vector<std::string> words_;
    std::string compact_;
};

std::vector<Found> all_orders(const Workspace& workspace) {
    std::vector<Found> orders;
    for (Slot slot = 0; slot < workspace.orders().slots(); ++slot) {
        if (!workspace.orders().alive(slot)) {
            continue;
        }
        const Order& order = workspace.orders().at(slot);
        orders.push_back({slot, order.number, vendor_words(workspace, order.vendor), order.status,
                          workspace.lines_of(order.id).size(), order.sent_on});
    }
    return orders;
}

/// PO-99 before PO-100.
std::strong_ordering by_number(const Found& a, const Found& b) {
    return std::tuple(a.number.size(), std::string_view(a.number)) <=>
           std::tuple(b.number.size(), std::string_view(b.number));
}

std::strong_ordering compared(Sort sort, const Found& a, const Found& b) {
    switch (sort) {
    case Sort::vendor:
        return a.vendor <=> b.vendor;
    case Sort::status:
        return a.status <=> b.status;
    case Sort::lines:
        return a.lines <=> b.lines;
    case Sort::sent:
        return a.sent_on <=> b.sent_on;
    case Sort::number:
        break;
    }
    return by_number(a, b);
}

void sort_orders(std::vector<Found>& orders, const Wanted& wanted) {
    std::ranges::sort(orders, [&](const Found& a, const Found& b) {
        const std::strong_ordering order = compared(wanted.sort, a, b);
        if (order != std::strong_ordering::equal) {
            return wanted.descending ? order > 0 : order < 0;
        }
        return by_number(a, b) < 0;
    });
}

Json row_view(const Workspace& workspace, const Rulebook& rulebook, const Found& found) {
    const Order& order = workspace.orders().at(found.slot);
    Json row = {
        {"id", order.id.str()},   {"number", order.number},
        {"vendor", found.vendor}, {"statuses", order_statuses(rulebook, order)},
        {"lines", found.lines},   {"sums", order_sums(workspace, workspace.lines_of(order.id))}};
    put_date(row, "sentOn", order.sent_on);
    return row;
}

Json facets_of(const Rulebook& rulebook, const AxisWords* axis,
               const std::map<Status, std::size_t>& counts) {
    Json facets = Json::array();
    if (axis == nullptr) {
        return facets;
    }
    for (const Word& word : axis->words) {
        const auto count = counts.find(word.status);
        if (count != counts.end()) {
            facets.push_back({{"word", status_word(rulebook, axis->axis, word.status)},
                              {"count", count->second}});
        }
    }
    return facets;
}

}  // namespace

std::expected<Json, std::string> orders_view(const Workspace& workspace, const Json& question) {
    const Rulebook& rulebook = rulebook_of(workspace.settings().rulebook);
    const AxisWords* const axis = axis_of_orders(rulebook);
    const auto wanted = wanted_from(question, axis);
    if (!wanted) {
        return std::unexpected(wanted.error());
    }
    const TextMatch text(wanted->text);
    std::map<Status, std::size_t> counts;
    std::vector<Found> orders = all_orders(workspace);
    std::erase_if(orders, [&](const Found& order) {
        if (!text.fits(order)) {
            return true;
        }
        ++counts[order.status];
        return !wanted->statuses.empty() && !wanted->statuses.has(order.status);
    });
    sort_orders(orders, *wanted);
    Json rows = Json::array();
    const std::size_t end = std::min(orders.size(), wanted->offset + wanted->count);
    for (std::size_t i = wanted->offset; i < end; ++i) {
        rows.push_back(row_view(workspace, rulebook, orders[i]));
    }
    return Json{{"total", orders.size()},
                {"all", workspace.orders().size()},
                {"axis", axis == nullptr ? std::string{} : std::string(axis->key)},
                {"facets", facets_of(rulebook, axis, counts)},
                {"orders", std::move(rows)}};
}

}  // namespace accession::desk
