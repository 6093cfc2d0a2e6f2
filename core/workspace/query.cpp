// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/query.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

#include "core/lifecycle/engine.h"
#include "core/lifecycle/situation.h"

namespace accession {

namespace {

/// Numbers compare as numbers inside texts: POL-99 before POL-100.
std::string natural_key(std::string_view text) {
    std::string key;
    key.reserve(text.size() + 20);
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] < '0' || text[at] > '9') {
            key += text[at++];
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && text[end] >= '0' && text[end] <= '9') {
            ++end;
        }
        const std::size_t digits = end - at;
        key.append(digits < 20 ? 20 - digits : 0, '0');
        key.append(text, at, digits);
        at = end;
    }
    return key;
}

std::ptrdiff_t status_rank(const Workspace& workspace, Slot line) {
    const Rulebook& rulebook = rulebook_of(workspace.settings().rulebook);
    std::ptrdiff_t rank = 0;
    for (const AxisWords& axis : rulebook.axes) {
        const Status status = workspace.status_of_line(line, axis.axis);
        rank =
            rank * 32 + (std::ranges::find(axis.words, status, &Word::status) - axis.words.begin());
    }
    return rank;
}

std::string text_key(const Workspace& workspace, Slot line, SortKey sort) {
    if (sort == SortKey::title) {
        return fold_text(workspace.title_of_line(line));
    }
    if (sort == SortKey::order) {
        const Order* order = workspace.find(workspace.order_of_line(line));
        return order ? natural_key(order->number) : std::string("~");
    }
    if (sort == SortKey::vendor) {
        const VendorId id = workspace.vendor_of_line(line);
        const Vendor* vendor = workspace.find(id);
        return fold_text(vendor ? vendor->name : id.str());
    }
    if (sort == SortKey::fund) {
        const FundId id = workspace.first_fund_of_line(line);
        const Fund* fund = id.empty() ? nullptr : workspace.find(id);
        return fund ? fold_text(fund->code) : std::string{};
    }
    return natural_key(workspace.number_of_line(line));
}

std::int64_t number_key(const Workspace& workspace, Slot line, SortKey sort) {
    switch (sort) {
    case SortKey::status:
        return status_rank(workspace, line);
    case SortKey::price:
        return workspace.price_of_line(line).value_or(-1);
    case SortKey::expected: {
        // Lines without a date come last.
        const auto expected_on = workspace.line_expected_on(line);
        return expected_on ? expected_on->days() : std::int64_t{1} << 40;
    }
    case SortKey::received: {
        const ItemCount count = count_items(workspace, workspace.lines().id_at(line));
        return count.expected == 0 ? -1 : std::int64_t{1000} * count.received / count.expected;
    }
    default:
        return 0;
    }
}

bool sorts_by_text(SortKey sort) {
    return sort == SortKey::number || sort == SortKey::title || sort == SortKey::order ||
           sort == SortKey::vendor || sort == SortKey::fund;
}

template <class Key>
void sort_by(std::vector<Slot>& slots, bool descending, Key key) {
    using Keyed = std::pair<decltype(key(Slot{})), Slot>;
    std::vector<Keyed> keyed;
    keyed.reserve(slots.size());
    for (const Slot slot : slots) {
        keyed.emplace_back(key(slot), slot);
    }
    // Equal keys keep the order in which the lines came in, in both directions.
    std::ranges::sort(keyed, [descending](const Keyed& a, const Keyed& b) {
        if (a.first == b.first) {
            return a.second < b.second;
        }
        return descending ? b.first < a.first : a.first < b.first;
    });
    for (std::size_t i = 0; i < slots.size(); ++i) {
        slots[i] = keyed[i].second;
    }
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

std::size_t digits_from(std::string_view text, std::size_t at) {
    const std::size_t first = at;
    while (at < text.size() && is_digit(text[at])) {
        ++at;
    }
    return at - first;
}

/// As their natural keys compare, which are only made where that is needed: numbers of equally many
/// digits compare as they stand.
bool stands_before(std::string_view one, std::string_view other) {
    const std::size_t common =
        static_cast<std::size_t>(std::ranges::mismatch(one, other).in1 - one.begin());
    std::size_t number = common;
    while (number > 0 && is_digit(one[number - 1])) {
        --number;
    }
    return digits_from(one, number) == digits_from(other, number)
               ? one.substr(common) < other.substr(common)
               : natural_key(one) < natural_key(other);
}

/// Most libraries give their lines numbers in the order in which they come in.
bool stand_by_number(const Workspace& workspace, const std::vector<Slot>& slots) {
    std::string_view before;
    for (const Slot slot : slots) {
        const std::string_view number = workspace.number_of_line(slot);
        if (stands_before(number, before)) {
            return false;
        }
        before = number;
    }
    return true;
}

void sort_lines(const Workspace& workspace, const LineQuery& query, std::vector<Slot>& slots) {
    if (query.sort == SortKey::number && !query.descending && stand_by_number(workspace, slots)) {
        return;
    }
    if (sorts_by_text(query.sort)) {
        sort_by(slots, query.descending,
                [&](Slot slot) { return text_key(workspace, slot, query.sort); });
    } else {
        sort_by(slots, query.descending,
                [&](Slot slot) { return number_key(workspace, slot, query.sort); });
    }
}

std::vector<Slot> candidates(const Workspace& workspace, const LineQuery& query) {
    const std::string& text = query.text;
    std::vector<Slot> slots;
    if (words_of(text).empty()) {
        slots.resize(workspace.lines().slots());
        std::iota(slots.begin(), slots.end(), Slot{0});
    } else {
        slots = workspace.lines_matching(text);
    }
    const LineConditions conditions(workspace, query.where);
    std::erase_if(slots, [&](Slot slot) {
        return !workspace.lines().alive(slot) || !conditions.hold_for(slot);
    });
    return slots;
}

bool still_expected(const Workspace& workspace, const Line& line) {
    return offer(workspace, line.id, rulebook_of(workspace.settings().rulebook).receive_action)
        .allowed();
}

void add_matches(std::vector<Match>& matches, Slots slots, MatchKind kind) {
    for (const Slot slot : slots) {
        if (std::ranges::find(matches, slot, &Match::line) == matches.end()) {
            matches.push_back({slot, kind, std::nullopt});
        }
    }
}

}  // namespace

Status line_status_on(const Workspace& workspace, const Line& line, Axis axis) {
    return status_on({workspace, nullptr, &line, workspace.find(line.order), {}, nullptr}, axis);
}

ItemCount count_items(const Workspace& workspace, const LineId& line) {
    ItemCount count;
    for (const Slot slot : workspace.item_slots_of(line)) {
        ++count.expected;
        count.received += workspace.status_of_item(slot) == Status::received ? 1 : 0;
    }
    for (const EResourceId& id : workspace.eresources_of(line)) {
        ++count.expected;
        count.received += workspace.find(id)->active ? 1 : 0;
    }
    return count;
}

LineQueryResult run_query(const Workspace& workspace, const LineQuery& query) {
    LineQueryResult result;
    const auto& axes = rulebook_of(workspace.settings().rulebook).axes;
    using Counts = std::array<std::uint32_t, status_count>;
    std::vector<Counts> facets(std::size(axes), Counts{});
    for (const Slot slot : candidates(workspace, query)) {
        std::size_t misses = 0;
        Axis missed{};
        for (const auto& [axis, wanted] : query.filters) {
            if (!wanted.has(workspace.status_of_line(slot, axis))) {
                ++misses;
                missed = axis;
            }
        }
        // A facet counts what its own filter would let through if it were not there.
        for (std::size_t i = 0; i < std::size(axes); ++i) {
            if (misses == 0 || (misses == 1 && missed == axes[i].axis)) {
                const Status status = workspace.status_of_line(slot, axes[i].axis);
                ++facets[i][static_cast<std::size_t>(status)];
            }
        }
        if (misses == 0) {
            result.lines.push_back(slot);
        }
    }
    for (std::size_t i = 0; i < std::size(axes); ++i) {
        for (std::size_t status = 0; status < status_count; ++status) {
            if (facets[i][status] > 0) {
                result.facets[axes[i].axis][static_cast<Status>(status)] = facets[i][status];
            }
        }
    }
    sort_lines(workspace, query, result.lines);
    return result;
}

std::vector<Slot> matching_lines(const Workspace& workspace, const LineQuery& query) {
    std::vector<Slot> lines = candidates(workspace, query);
    std::erase_if(lines, [&](Slot slot) {
        return std::ranges::any_of(query.filters, [&](const auto& filter) {
            return !filter.second.has(workspace.status_of_line(slot, filter.first));
        });
    });
    return lines;
}

std::vector<Match> find_scanned(const Workspace& workspace, std::string_view text) {
    std::vector<Match> matches;
    for (const Slot slot : workspace.items_by_barcode(text)) {
        const Item& item = workspace.items().at(slot);
        const Slot line = workspace.lines().slot_of(item.line);
        if (line != no_slot) {
            matches.push_back({line, MatchKind::barcode, item.id});
        }
    }
    if (!matches.empty()) {
        return matches;
    }
    add_matches(matches, workspace.lines_by_isbn(text), MatchKind::isbn);
    add_matches(matches, workspace.lines_by_number(text), MatchKind::line_number);
    add_matches(matches, workspace.lines_by_vendor_reference(text), MatchKind::vendor_reference);
    for (const Slot order : workspace.orders_by_number(text)) {
        add_matches(matches, workspace.line_slots_of(workspace.orders().id_at(order)),
                    MatchKind::order_number);
    }
    if (matches.empty() && !words_of(text).empty()) {
        add_matches(matches, workspace.lines_matching(text), MatchKind::title);
    }
    std::ranges::stable_partition(matches, [&](const Match& match) {
        return still_expected(workspace, workspace.lines().at(match.line));
    });
    return matches;
}

}  // namespace accession
