// SPDX-License-Identifier: Apache-2.0
#include "core/validation/folio_figures.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>

#include "core/model/limits.h"
#include "core/model/money.h"
#include "core/validation/field_text.h"

namespace accession {

namespace {

constexpr std::string_view shares_path = "fundDistribution";
constexpr Decimal highest_percent{static_cast<__int128>(decimal_one) * 1'000'000};

struct Figure {
    std::string_view path;
    std::int64_t Cost::* member;
};
constexpr std::array all_figures{
    Figure{"cost.listUnitPrice", &Cost::unit_price},
    Figure{"cost.listUnitPriceElectronic", &Cost::unit_price_electronic},
    Figure{"cost.additionalCost", &Cost::additional}, Figure{"cost.discount", &Cost::discount},
    Figure{"cost.fyroAdjustmentAmount", &Cost::adjustment}};
constexpr std::array paths_of_figures{all_figures[0].path, all_figures[1].path, all_figures[2].path,
                                      all_figures[3].path, all_figures[4].path};

const Figure& figure_at(std::string_view path) {
    return *std::ranges::find(all_figures, path, &Figure::path);
}

bool is_in_percent(const Cost& cost, const Figure& figure) {
    return figure.member == &Cost::discount && cost.discount_is_percent;
}

std::int64_t rounded(Decimal number, bool percent, const std::string& currency) {
    return percent ? ppm_of(number) : minor_units(number, currency);
}

Decimal widened(std::int64_t stored, bool percent, const std::string& currency) {
    return percent ? percent_of(stored) : major_units(stored, currency);
}

/// The number that was written, if it is the one that the record has rounded.
Decimal exact_or(std::int64_t stored, std::string_view written, bool percent,
                 const std::string& currency) {
    const auto number = written.empty() ? std::nullopt : read_decimal(written);
    return number && rounded(*number, percent, currency) == stored
               ? *number
               : widened(stored, percent, currency);
}

Decimal figure_of(const Line& line, const Figure& figure) {
    const auto found = line.folio->further.find(figure.path);
    const std::string_view written =
        found == line.folio->further.end() ? std::string_view{} : found->second.text;
    return exact_or(line.cost.*figure.member, written, is_in_percent(line.cost, figure),
                    line.cost.currency);
}

void put_figure(Line& line, const Figure& figure, Decimal number) {
    const bool percent = is_in_percent(line.cost, figure);
    line.cost.*figure.member = rounded(number, percent, line.cost.currency);
    if (widened(line.cost.*figure.member, percent, line.cost.currency) != number) {
        line.folio.edit().further[std::string(figure.path)].text = text_of(number);
    } else if (line.folio->further.contains(figure.path)) {
        line.folio.edit().further.erase(std::string(figure.path));
    }
}

/// Two decimals, unless it needs four.
std::string percent_text(std::int64_t ppm) {
    constexpr std::int64_t hundredth = whole_ppm / 10'000;
    std::string text = decimal_text(ppm / hundredth, "USD");
    if (const std::int64_t rest = std::abs(ppm % hundredth); rest != 0) {
        text += std::to_string(rest + hundredth).substr(1);
    }
    return text;
}

}  // namespace

CostFigures rounded_figures(const Cost& cost) {
    const auto amount = [&](std::int64_t minor) { return major_units(minor, cost.currency); };
    return {amount(cost.unit_price), amount(cost.unit_price_electronic), amount(cost.additional),
            widened(cost.discount, cost.discount_is_percent, cost.currency),
            amount(cost.adjustment)};
}

CostFigures cost_figures(const Line& line) {
    return {figure_of(line, all_figures[0]), figure_of(line, all_figures[1]),
            figure_of(line, all_figures[2]), figure_of(line, all_figures[3]),
            figure_of(line, all_figures[4])};
}

std::vector<Decimal> fund_figures(const Line& line) {
    const auto found = line.folio->further.find(shares_path);
    const bool written =
        found != line.folio->further.end() && found->second.list.size() == line.funds.size();
    std::vector<Decimal> shares;
    for (std::size_t i = 0; i < line.funds.size(); ++i) {
        const FundShare& share = line.funds[i];
        shares.push_back(exact_or(share.value, written ? found->second.list[i] : std::string_view{},
                                  share.is_percent, line.cost.currency));
    }
    return shares;
}

namespace folio {

std::span<const std::string_view> figure_paths() {
    return paths_of_figures;
}

FieldValue get_figure(const Line& line, std::string_view path) {
    const Figure& figure = figure_at(path);
    const Decimal number = figure_of(line, figure);
    const std::int64_t stored = line.cost.*figure.member;
    const bool percent = is_in_percent(line.cost, figure);
    FieldValue value;
    if (number != widened(stored, percent, line.cost.currency)) {
        value.text = text_of(number);
    } else {
        value.text = percent ? percent_text(stored) : decimal_text(stored, line.cost.currency);
    }
    return value;
}

bool set_figure(Line& line, std::string_view path, const FieldValue& value) {
    const Figure& figure = figure_at(path);
    const auto number = value.empty() ? std::optional(Decimal{}) : read_decimal(value.text);
    if (!number || !is_plain_text(value)) {
        return false;
    }
    const bool percent = is_in_percent(line.cost, figure);
    const Decimal size{number->units < 0 ? -number->units : number->units};
    if (percent ? size > highest_percent : minor_units(size, line.cost.currency) > max_amount) {
        return false;
    }
    put_figure(line, figure, *number);
    return true;
}

void note_figure(Line& line, std::string_view path, std::string_view written) {
    const Figure& figure = figure_at(path);
    const bool percent = is_in_percent(line.cost, figure);
    put_figure(line, figure,
               exact_or(line.cost.*figure.member, written, percent, line.cost.currency));
}

std::vector<std::string> written_shares(const Line& line) {
    const std::vector<Decimal> shares = fund_figures(line);
    std::vector<std::string> texts;
    bool more = false;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const FundShare& share = line.funds[i];
        more = more || shares[i] != widened(share.value, share.is_percent, line.cost.currency);
        texts.push_back(text_of(shares[i]));
    }
    return more ? texts : std::vector<std::string>{};
}

void note_shares(Line& line, const std::vector<std::string>& written) {
    line.folio.edit().further[std::string(shares_path)].list = written;
    std::vector<std::string> kept = written_shares(line);
    if (kept.empty()) {
        line.folio.edit().further.erase(std::string(shares_path));
    } else {
        line.folio.edit().further[std::string(shares_path)].list = std::move(kept);
    }
}

void change_currency(Line& line, const std::string& currency) {
    const std::string before = line.cost.currency;
    if (currency_digits(before) == currency_digits(currency)) {
        line.cost.currency = currency;
        return;
    }
    std::vector<Decimal> costs;
    for (const Figure& figure : all_figures) {
        costs.push_back(figure_of(line, figure));
    }
    const std::vector<Decimal> shares = fund_figures(line);
    line.cost.currency = currency;
    for (std::size_t i = 0; i < costs.size(); ++i) {
        put_figure(line, all_figures[i], costs[i]);
    }
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        line.funds[i].value = rounded(shares[i], line.funds[i].is_percent, currency);
        texts.push_back(text_of(shares[i]));
    }
    note_shares(line, texts);
    const auto convert = [&](std::int64_t minor) {
        return minor_units(major_units(minor, before), currency);
    };
    line.encumbrance.amount = convert(line.encumbrance.amount);
    line.encumbrance.initial = convert(line.encumbrance.initial);
    if (line.cost.price) {
        line.cost.price = convert(*line.cost.price);
    }
}

void change_discount_type(Line& line, bool is_percent) {
    const Figure& discount = figure_at("cost.discount");
    const Decimal number = figure_of(line, discount);
    line.cost.discount_is_percent = is_percent;
    put_figure(line, discount, number);
}

}  // namespace folio
}  // namespace accession
