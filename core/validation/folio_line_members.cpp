// SPDX-License-Identifier: Apache-2.0
#include "core/validation/folio_line_members.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "core/model/folio_words.h"
#include "core/model/limits.h"
#include "core/validation/field_text.h"
#include "core/validation/folio_figures.h"
#include "core/validation/folio_line_fields.h"

namespace accession::folio {

namespace {

/// `details.productIds.0.productId`: the list, its member from 0, and what of the member.
struct MemberPath {
    std::string_view list;
    std::size_t index = 0;
    std::string_view name;
};

std::optional<MemberPath> member_path(std::string_view path) {
    for (std::size_t dot = path.find('.'); dot != std::string_view::npos;
         dot = path.find('.', dot + 1)) {
        MemberPath found{path.substr(0, dot), 0, {}};
        const std::string_view rest = path.substr(dot + 1);
        const auto [stop, error] =
            std::from_chars(rest.data(), rest.data() + rest.size(), found.index);
        const std::string_view after = rest.substr(static_cast<std::size_t>(stop - rest.data()));
        if (error == std::errc{} && (after.empty() || after.starts_with('.'))) {
            found.name = after.substr(std::min<std::size_t>(1, after.size()));
            return found;
        }
    }
    return std::nullopt;
}

/// The member, or a new one at the end; null where the list would have a gap.
template <class T>
T* member_at(std::vector<T>& list, std::size_t index) {
    if (index == list.size() && index < max_places) {
        list.emplace_back();
    }
    return index < list.size() ? &list[index] : nullptr;
}

bool set_name(FieldRecord* record, std::string_view name, const std::string& text) {
    if (record == nullptr || name.empty()) {
        return false;
    }
    if (text.empty()) {
        record->erase(std::string(name));
    } else {
        (*record)[std::string(name)] = text;
    }
    return true;
}

bool set_quantity(std::int32_t& quantity, const FieldValue& value) {
    std::optional<std::int32_t> number;
    const bool read = read_number(value, number);
    quantity = number.value_or(read ? 0 : quantity);
    return read;
}

bool set_place(Line& line, LocationShare& share, std::string_view name, const FieldValue& value) {
    if (name == "quantityPhysical") {
        return set_quantity(share.quantity_physical, value);
    }
    if (name == "quantityElectronic") {
        return set_quantity(share.quantity_electronic, value);
    }
    if (name == "locationId") {
        return read_text(value, share.location);
    }
    if (name == "holdingId") {
        share.holdings = HoldingsId(value.text);
        std::erase(line.holdings, share.holdings);
        if (!value.text.empty()) {
            line.holdings.push_back(share.holdings);
        }
        return true;
    }
    if (name == "tenantId") {
        return true;  // of one library there is no other
    }
    std::optional<std::int32_t> sum_of_both;
    return name == "quantity" && read_number(value, sum_of_both);
}

/// `figures` are the shares as they are written, one for each fund.
bool set_share(FundShare& share, Decimal& figure, std::string_view name, const FieldValue& value) {
    if (name == "fundId") {
        share.fund = FundId(value.text);
        return true;
    }
    if (name == "code" || name == "encumbrance") {
        return true;  // they follow from the fund and from what is encumbered
    }
    if (name == "distributionType") {
        return folio_words::read_word(folio_words::percent_or_amount, value.text, share.is_percent);
    }
    const std::optional<Decimal> number = read_decimal(value.text);
    figure = number.value_or(figure);
    return name == "value" && number.has_value();
}

bool set_fund(Line& line, const MemberPath& at, const FieldValue& value) {
    std::vector<Decimal> figures = fund_figures(line);
    const LineField* field = line_field(at.list);
    FieldValue whole = field->get(line, at.list);
    FundShare* share = member_at(whole.funds, at.index);
    figures.resize(whole.funds.size());
    whole.records.resize(whole.funds.size());
    const bool of_class = at.name == "expenseClassId";
    if (share == nullptr || !(of_class ? set_name(&whole.records[at.index], at.name, value.text)
                                       : set_share(*share, figures[at.index], at.name, value))) {
        return false;
    }
    share->value = share->is_percent ? ppm_of(figures[at.index])
                                     : minor_units(figures[at.index], line.cost.currency);
    whole.list.clear();
    std::ranges::transform(figures, std::back_inserter(whole.list),
                           [](const Decimal& figure) { return text_of(figure); });
    return field->set(line, at.list, whole);
}

bool set_member(Line& line, const LineField& field, const MemberPath& at, const FieldValue& value) {
    FieldValue whole = field.get(line, at.list);
    bool set = false;
    if (field.kind == FieldKind::records) {
        set = set_name(member_at(whole.records, at.index), at.name, value.text);
    } else if (std::string* text = field.kind == FieldKind::texts && at.name.empty()
                                       ? member_at(whole.list, at.index)
                                       : nullptr) {
        *text = value.text;
        std::erase(whole.list, std::string{});
        set = true;
    }
    if (set) {
        static_cast<void>(field.set(line, at.list, whole));  // of its own form
    }
    return set;
}

bool set_in_list(Line& line, const MemberPath& at, const FieldValue& value) {
    const LineField* field = line_field(at.list);
    if (field == nullptr) {
        return false;
    }
    switch (field->kind) {
    case FieldKind::locations: {
        LocationShare* share = member_at(line.locations, at.index);
        return share != nullptr && set_place(line, *share, at.name, value);
    }
    case FieldKind::funds:
        return set_fund(line, at, value);
    default:
        return set_member(line, *field, at, value);
    }
}

/// `eresource.license.code`: a block that is kept as one record, and a member of it.
bool set_in_block(Line& line, std::string_view path, const FieldValue& value) {
    const std::size_t dot = path.rfind('.');
    const std::string_view block = path.substr(0, std::min(dot, path.size()));
    const LineField* field = line_field(block);
    if (field == nullptr || !is_block(block)) {
        return false;
    }
    FieldValue whole = field->get(line, block);
    whole.records.resize(1);
    const bool set = set_name(&whole.records.front(), path.substr(dot + 1), value.text);
    static_cast<void>(field->set(line, block, whole));  // of its own form
    return set;
}

}  // namespace

bool set_line_member(Line& line, std::string_view path, const FieldValue& value) {
    if (!is_plain_text(value)) {
        return false;
    }
    const std::optional<MemberPath> at = member_path(path);
    return at ? set_in_list(line, *at, value) : set_in_block(line, path, value);
}

}  // namespace accession::folio
