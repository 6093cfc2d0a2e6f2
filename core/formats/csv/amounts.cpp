// SPDX-License-Identifier: Apache-2.0
#include "core/formats/csv/amounts.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "core/model/currencies.h"
#include "core/model/money.h"
#include "core/model/trim.h"
#include "core/validation/field_text.h"

namespace accession {

namespace {

struct CurrencySign {
    std::string_view sign;
    std::string_view code;
    /// Other currencies are written with it as well.
    bool shared = false;
};
constexpr std::array<CurrencySign, 4> signs{
    {{"\u20AC", "EUR"}, {"\u00A3", "GBP", true}, {"\u00A5", "JPY", true}, {"$", "USD", true}}};

bool is_figure(char c) {
    return c >= '0' && c <= '9';
}

struct NamedCurrency {
    std::string code;
    bool by_shared_sign = false;
};

/// Three letters or a sign at one end, taken off.
NamedCurrency take_currency(std::string_view& text) {
    NamedCurrency named;
    const std::string first = in_capitals(text.substr(0, 3));
    const std::string last =
        in_capitals(text.substr(text.size() - std::min<std::size_t>(text.size(), 3)));
    if (text.size() > 3 && is_currency(first)) {
        named.code = first;
        text.remove_prefix(3);
    } else if (text.size() > 3 && is_currency(last)) {
        named.code = last;
        text.remove_suffix(3);
    }
    for (const CurrencySign& one : signs) {
        const bool before = text.starts_with(one.sign);
        if (!named.code.empty() || (!before && !text.ends_with(one.sign))) {
            continue;
        }
        named = {std::string(one.code), one.shared};
        if (before) {
            text.remove_prefix(one.sign.size());
        } else {
            text.remove_suffix(one.sign.size());
        }
    }
    text = trimmed(text);
    return named;
}

/// The place of the decimal mark, the text's size if there is none. Nothing where it cannot be told:
/// "1.234" is a thousand to some and a little more than one to others.
std::optional<std::size_t> decimal_mark(std::string_view text, std::string_view currency) {
    const std::size_t last = text.find_last_of(",.");
    if (last == std::string_view::npos) {
        return text.size();
    }
    const std::size_t first = text.find_first_of(",.");
    if (text[first] != text[last]) {
        return last;
    }
    if (first != last) {
        return text.size();  // 1.234.567
    }
    if (text.size() - last != 4) {
        return last;
    }
    const int digits = currency.empty() ? 2 : currency_digits(currency);
    if (digits == 2) {
        return std::nullopt;
    }
    return digits == 3 ? last : text.size();
}

/// Figures before the decimal mark, without what stands between their groups; nothing where the groups are none.
std::optional<std::string> whole_part(std::string_view text) {
    std::string figures;
    std::size_t in_group = 0;
    std::size_t groups = 0;
    for (const char c : text) {
        if (is_figure(c)) {
            figures += c;
            ++in_group;
            continue;
        }
        const bool separates = c == ',' || c == '.' || c == ' ' || c == '\'';
        // 1,234,567 and 12,34,567.
        const bool whole =
            groups == 0 ? in_group >= 1 && in_group <= 3 : in_group == 2 || in_group == 3;
        if (!separates || !whole) {
            return std::nullopt;
        }
        ++groups;
        in_group = 0;
    }
    return groups == 0 || in_group == 3 ? std::optional(figures) : std::nullopt;
}

/// Without a currency.
std::optional<std::string> decimal_of(std::string_view text, std::string_view currency) {
    std::string decimal;
    if (text.starts_with('-') || text.starts_with('+')) {
        decimal = text.front() == '-' ? "-" : "";
        text.remove_prefix(1);
    }
    const auto mark = decimal_mark(text, currency);
    const auto whole = mark ? whole_part(text.substr(0, *mark)) : std::nullopt;
    if (!whole) {
        return std::nullopt;
    }
    decimal += *whole;
    if (*mark < text.size()) {
        const std::string_view fraction = text.substr(*mark + 1);
        if (!std::ranges::all_of(fraction, is_figure)) {
            return std::nullopt;
        }
        decimal += '.' + std::string(fraction);
    }
    return decimal_from(decimal) ? std::optional(decimal) : std::nullopt;
}

struct TakenAmount {
    CellAmount amount;
    bool by_shared_sign = false;
};

std::optional<TakenAmount> take_amount(std::string_view text, std::string_view told) {
    text = trimmed(text);
    NamedCurrency named = take_currency(text);
    if (named.by_shared_sign && !told.empty()) {
        named.code = told;
    }
    auto decimal = decimal_of(text, named.code.empty() ? told : std::string_view(named.code));
    if (!decimal) {
        return std::nullopt;
    }
    return TakenAmount{{std::move(*decimal), std::move(named.code)}, named.by_shared_sign};
}

/// Zeros at the end say nothing.
bool is_too_fine(std::string_view decimal, std::string_view currency) {
    const std::size_t point = decimal.find('.');
    const std::size_t last = decimal.find_last_not_of('0');
    return point != std::string_view::npos && last > point &&
           last - point > static_cast<std::size_t>(currency_digits(currency));
}

}  // namespace

std::optional<CellAmount> cell_amount(std::string_view text, std::string_view currency) {
    auto taken = take_amount(text, currency);
    return taken ? std::optional(std::move(taken->amount)) : std::nullopt;
}

std::expected<CellAmount, std::string_view> cell_price(std::string_view text, std::string_view told,
                                                       std::string_view usual) {
    const std::string_view likely = told.empty() ? usual : told;
    auto taken = take_amount(text, told);
    if (!taken) {
        // One that could be either may be none in the usual currency; a sign in the cell does not mean that one.
        taken = take_amount(text, likely);
        taken = taken && taken->by_shared_sign ? std::nullopt : std::move(taken);
    }
    if (!taken) {
        return std::unexpected("invalid_value");
    }
    CellAmount& amount = taken->amount;
    if (!told.empty() && !amount.currency.empty() && amount.currency != told) {
        return std::unexpected("price_currency_differs");
    }
    if (is_too_fine(amount.decimal, amount.currency.empty() ? likely : amount.currency)) {
        return std::unexpected("amount_too_fine");
    }
    return std::move(amount);
}

}  // namespace accession
