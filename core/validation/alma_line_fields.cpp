// SPDX-License-Identifier: Apache-2.0
#include "core/validation/alma_line_fields.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>

#include "core/model/limits.h"
#include "core/validation/field_text.h"

namespace accession::alma {

namespace {

FieldValue of_text(std::string text) {
    FieldValue value;
    value.text = std::move(text);
    return value;
}

// One pair for each kind of member; the member is named in the table.

template <auto Member>
FieldValue get_text(const Line& line) {
    return of_text(line.*Member);
}
template <auto Member>
bool set_text(Line& line, const FieldValue& value) {
    if (!is_plain_text(value)) {
        return false;
    }
    line.*Member = value.text;
    return true;
}

template <auto Member>
FieldValue get_id(const Line& line) {
    return of_text((line.*Member).str());
}
template <auto Member>
bool set_id(Line& line, const FieldValue& value) {
    if (!is_plain_text(value)) {
        return false;
    }
    line.*Member = std::remove_cvref_t<decltype(line.*Member)>(value.text);
    return true;
}

template <auto Member>
FieldValue get_flag(const Line& line) {
    return of_text(line.*Member ? "true" : "false");
}
template <auto Member>
bool set_flag(Line& line, const FieldValue& value) {
    return read_flag(value, line.*Member);
}

template <auto Part, auto Member>
FieldValue get_number(const Line& line) {
    const auto& number = line.*Part.*Member;
    return number ? of_text(std::to_string(*number)) : FieldValue{};
}
template <auto Part, auto Member>
bool set_number(Line& line, const FieldValue& value) {
    return read_number(value, line.*Part.*Member);
}

template <auto Part, auto Member>
FieldValue get_part_date(const Line& line) {
    const auto& date = line.*Part.*Member;
    return date ? of_text(date->str()) : FieldValue{};
}
template <auto Part, auto Member>
bool set_part_date(Line& line, const FieldValue& value) {
    return read_date(value, line.*Part.*Member);
}

template <auto Member>
FieldValue get_texts(const Line& line) {
    FieldValue value;
    value.list = line.*Member;
    return value;
}
template <auto Member>
bool set_texts(Line& line, const FieldValue& value) {
    return read_texts(value, line.*Member);
}

template <auto Member>
FieldValue get_described(const Line& line) {
    return of_text(line.description.*Member);
}
template <auto Member>
bool set_described(Line& line, const FieldValue& value) {
    if (!is_plain_text(value)) {
        return false;
    }
    line.description.*Member = value.text;
    return true;
}

FieldValue get_isbn(const Line& line) {
    return line.description.product_ids.empty() ? FieldValue{}
                                                : of_text(line.description.product_ids.front());
}
bool set_isbn(Line& line, const FieldValue& value) {
    if (!is_plain_text(value)) {
        return false;
    }
    std::vector<std::string>& ids = line.description.product_ids;
    if (!ids.empty()) {
        ids.erase(ids.begin());
    }
    if (!value.text.empty()) {
        ids.insert(ids.begin(), value.text);
    }
    return true;
}

FieldValue get_price(const Line& line) {
    return line.cost.price ? of_text(decimal_text(*line.cost.price, line.cost.currency))
                           : FieldValue{};
}
bool set_price(Line& line, const FieldValue& value) {
    return read_money(value, line.cost.currency, line.cost.price);
}

FieldValue get_currency(const Line& line) {
    return of_text(line.cost.currency);
}
bool set_currency(Line& line, const FieldValue& value) {
    if (!is_plain_text(value) || value.text.size() > 3) {
        return false;
    }
    // The price keeps its figures: 12.50 stays 12.50, whatever the digits of the new currency.
    const FieldValue price = get_price(line);
    const std::string before = line.cost.currency;
    line.cost.currency = value.text;
    if (!set_price(line, price)) {
        line.cost.currency = before;
        return false;
    }
    return true;
}

FieldValue get_funds(const Line& line) {
    FieldValue value;
    value.funds = line.funds;
    return value;
}
bool set_funds(Line& line, const FieldValue& value) {
    if (!value.text.empty() || !value.list.empty() || !value.attachments.empty()) {
        return false;
    }
    line.funds = value.funds;
    return true;
}

FieldValue get_copies(const Line& line) {
    return of_text(std::to_string(line.cost.quantity_physical));
}
bool set_copies(Line& line, const FieldValue& value) {
    std::optional<std::int32_t> copies;
    if (!read_number(value, copies)) {
        return false;
    }
    line.cost.quantity_physical = copies.value_or(0);
    return true;
}

FieldValue get_location(const Line& line) {
    return line.locations.empty() ? FieldValue{} : of_text(line.locations.front().location);
}
bool set_location(Line& line, const FieldValue& value) {
    if (!is_plain_text(value)) {
        return false;
    }
    if (line.locations.empty()) {
        line.locations.emplace_back();
    }
    line.locations.front().location = value.text;
    return true;
}

FieldValue get_holdings(const Line& line) {
    FieldValue value;
    for (const HoldingsId& id : line.holdings) {
        value.list.push_back(id.str());
    }
    return value;
}
bool set_holdings(Line& line, const FieldValue& value) {
    std::vector<std::string> ids;
    if (!value.text.empty() && value.list.empty()) {
        ids.push_back(value.text);
    } else if (!read_texts(value, ids)) {
        return false;
    }
    line.holdings.clear();
    for (std::string& id : ids) {
        line.holdings.emplace_back(std::move(id));
    }
    return true;
}

FieldValue get_source(const Line& line) {
    return of_text(std::string(text_of(line.source)));
}
bool set_source(Line& line, const FieldValue& value) {
    return value.empty() || (is_plain_text(value) && read_kind(value.text, line.source));
}

FieldValue get_manual_renewal(const Line& line) {
    return of_text(line.renewal.manual ? "true" : "false");
}
bool set_manual_renewal(Line& line, const FieldValue& value) {
    return read_flag(value, line.renewal.manual);
}
FieldValue get_renewal_note(const Line& line) {
    return of_text(line.renewal.note);
}
bool set_renewal_note(Line& line, const FieldValue& value) {
    if (!is_plain_text(value)) {
        return false;
    }
    line.renewal.note = value.text;
    return true;
}

FieldValue get_expected_on(const Line& line) {
    return line.expected_on ? of_text(line.expected_on->str()) : FieldValue{};
}
bool set_expected_on(Line& line, const FieldValue& value) {
    return read_date(value, line.expected_on);
}

FieldValue get_attachments(const Line& line) {
    FieldValue value;
    value.attachments = line.attachments;
    return value;
}
bool set_attachments(Line& line, const FieldValue& value) {
    return read_attachments(value, line.attachments);
}

using enum FieldKind;
using enum FieldLock;
using enum FieldFollows;
constexpr auto renewal_part = &Line::renewal;
constexpr auto claiming_part = &Line::claiming;
constexpr auto deferral_part = &Line::deferral;

// clang-format off
constexpr LineField all[] = {
    {"number",                  text,        fixed,          nothing,       get_text<&Line::number>, set_text<&Line::number>},
    {"type",                    text,        fixed,          nothing,       get_text<&Line::type>, set_text<&Line::type>},
    {"bib",                     text,        fixed,          nothing,       get_id<&Line::title>, set_id<&Line::title>},
    {"copies",                  FieldKind::number, fixed,    nothing,       get_copies, set_copies},
    {"holdings",                texts,       fixed,          nothing,       get_holdings, set_holdings},
    {"additionalTo",            text,        fixed,          nothing,       get_id<&Line::additional_to>, set_id<&Line::additional_to>},
    {"source",                  text,        fixed,          nothing,       get_source, set_source},
    {"title",                   text,        before_sending, nothing,       get_described<&Description::title>, set_described<&Description::title>},
    {"author",                  text,        before_sending, nothing,       get_described<&Description::author>, set_described<&Description::author>},
    {"isbn",                    text,        before_sending, nothing,       get_isbn, set_isbn},
    {"publisher",               text,        before_sending, nothing,       get_described<&Description::publisher>, set_described<&Description::publisher>},
    {"publicationYear",         text,        before_sending, nothing,       get_described<&Description::publication_year>, set_described<&Description::publication_year>},
    {"vendor",                  text,        before_sending, nothing,       get_id<&Line::vendor>, set_id<&Line::vendor>},
    {"vendorAccount",           text,        before_sending, nothing,       get_text<&Line::vendor_account>, set_text<&Line::vendor_account>},
    {"owner",                   text,        before_sending, nothing,       get_text<&Line::owner>, set_text<&Line::owner>},
    {"currency",                text,        before_sending, nothing,       get_currency, set_currency},
    {"acquisitionMethod",       text,        before_sending, nothing,       get_text<&Line::acquisition_method>, set_text<&Line::acquisition_method>},
    {"price",                   money,       open,           encumbrance,   get_price, set_price},
    {"funds",                   funds,       open,           nothing,       get_funds, set_funds},
    {"location",                text,        open,           nothing,       get_location, set_location},
    {"materialType",            text,        open,           nothing,       get_text<&Line::material_type>, set_text<&Line::material_type>},
    {"manualPackaging",         flag,        open,           nothing,       get_flag<&Line::manual_packaging>, set_flag<&Line::manual_packaging>},
    {"requiresManualReview",    flag,        open,           nothing,       get_flag<&Line::requires_manual_review>, set_flag<&Line::requires_manual_review>},
    {"rush",                    flag,        open,           nothing,       get_flag<&Line::rush>, set_flag<&Line::rush>},
    {"vendorReferences",        texts,       open,           nothing,       get_texts<&Line::vendor_references>, set_texts<&Line::vendor_references>},
    {"receivingNote",           text,        open,           nothing,       get_text<&Line::receiving_note>, set_text<&Line::receiving_note>},
    {"notes",                   texts,       open,           nothing,       get_texts<&Line::notes>, set_texts<&Line::notes>},
    {"attachments",             attachments, open,           nothing,       get_attachments, set_attachments},
    {"manualRenewal",           flag,        open,           renewal,       get_manual_renewal, set_manual_renewal},
    {"renewalDate",             date,        open,           renewal,       get_part_date<renewal_part, &Renewal::date>, set_part_date<renewal_part, &Renewal::date>},
    {"renewalCycle",            FieldKind::number, open,     nothing,       get_number<renewal_part, &Renewal::cycle_months>, set_number<renewal_part, &Renewal::cycle_months>},
    {"renewalNoticeDays",       FieldKind::number, open,     renewal,       get_number<renewal_part, &Renewal::notice_days>, set_number<renewal_part, &Renewal::notice_days>},
    {"renewalNote",             text,        open,           nothing,       get_renewal_note, set_renewal_note},
    {"subscriptionInterval",    FieldKind::number, open,     nothing,       get_number<renewal_part, &Renewal::subscription_interval_days>, set_number<renewal_part, &Renewal::subscription_interval_days>},
    {"subscriptionFrom",        date,        open,           nothing,       get_part_date<renewal_part, &Renewal::subscription_from>, set_part_date<renewal_part, &Renewal::subscription_from>},
    {"subscriptionTo",          date,        open,           nothing,       get_part_date<renewal_part, &Renewal::subscription_to>, set_part_date<renewal_part, &Renewal::subscription_to>},
    {"expectedReceiptInterval", FieldKind::number, open,     nothing,       get_number<claiming_part, &Claiming::expected_receipt_days>, set_number<claiming_part, &Claiming::expected_receipt_days>},
    {"claimingInterval",        FieldKind::number, open,     nothing,       get_number<claiming_part, &Claiming::grace_days>, set_number<claiming_part, &Claiming::grace_days>},
    {"expectedReceiptDate",     date,        open,           expected_date, get_expected_on, set_expected_on},
    {"deferUntil",              date,        open,           nothing,       get_part_date<deferral_part, &Deferral::until>, set_part_date<deferral_part, &Deferral::until>},
};
// clang-format on

}  // namespace

std::span<const LineField> line_fields() {
    return all;
}

const LineField* line_field(std::string_view name) {
    const auto* const found = std::ranges::find(all, name, &LineField::name);
    return found == std::end(all) ? nullptr : found;
}

}  // namespace accession::alma
