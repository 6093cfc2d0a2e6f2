// SPDX-License-Identifier: Apache-2.0
#include "core/formats/alma/row.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/formats/alma/columns.h"
#include "core/formats/alma/documents.h"
#include "core/formats/alma/ids.h"
#include "core/formats/alma/records.h"
#include "core/formats/alma/type_names.h"
#include "core/formats/alma/words.h"
#include "core/formats/csv/amounts.h"
#include "core/formats/csv/values.h"
#include "core/formats/json/remains.h"
#include "core/model/currencies.h"
#include "core/model/limits.h"
#include "core/validation/alma_line_fields.h"
#include "core/validation/isbn_findings.h"

namespace accession {

using Json = nlohmann::json;

namespace {

std::string as_extra(const std::map<std::string, std::string>& kept) {
    return kept.empty() ? std::string{} : extra_from(Json{{"~csv", kept}});
}

/// The cell as the field's own form; nothing, and told, when it has none. `currency`: what the row's column of that
/// name says; empty: nothing.
std::optional<FieldValue> value_for(const alma::LineField& field, const std::string& text,
                                    Line& line, std::string_view currency,
                                    std::string_view& fault) {
    FieldValue value;
    bool ambiguous = false;
    switch (field.kind) {
    case alma::FieldKind::money: {
        const auto amount = cell_price(text, currency, line.cost.currency);
        if (!amount) {
            fault = amount.error();
            return std::nullopt;
        }
        if (!amount->currency.empty()) {
            line.cost.currency = amount->currency;
        }
        value.text = amount->decimal;
        break;
    }
    case alma::FieldKind::date: {
        const auto day = cell_date(text, ambiguous);
        fault = ambiguous ? "date_ambiguous" : "invalid_date";
        if (!day) {
            return std::nullopt;
        }
        value.text = day->str();
        break;
    }
    case alma::FieldKind::flag: {
        const auto flag = cell_flag(text);
        if (!flag) {
            return std::nullopt;
        }
        value.text = *flag ? "true" : "false";
        break;
    }
    case alma::FieldKind::funds: {
        auto shares = cell_funds(text, line.cost.currency);
        fault = "fund_shares_unclear";
        if (!shares) {
            return std::nullopt;
        }
        value.funds = std::move(*shares);
        break;
    }
    case alma::FieldKind::texts:
        value.list = cell_list(text);
        break;
    default:
        value.text = text;
        break;
    }
    return value;
}

/// What a column holds under another spelling than the field's.
std::string spelled(std::string_view field, const std::string& text) {
    if (field == "type") {
        return alma_words::type_from(text);
    }
    if (field == "currency") {
        return in_capitals(text);
    }
    return field == "acquisitionMethod" ? alma_words::method_from(text) : text;
}

/// False, and told, where the cell has not the form of the field.
bool put_field(const alma::LineField& field, TableRow& row, Line& line, std::string_view currency) {
    const std::string_view name = field.name;
    const auto cell = row.values.find(name);
    if (cell == row.values.end()) {
        return false;
    }
    const std::string text = spelled(name, cell->second.text);
    std::string_view fault = "invalid_value";
    const bool unusable = ((name == "vendor" || name == "bib") && text.size() > max_id_bytes) ||
                          (name == "currency" && !is_currency(text));
    const auto value = value_for(field, text, line, currency, fault);
    if (!value || unusable || !field.set(line, *value)) {
        row.give_up(name, Severity::warning, fault);
        return false;
    }
    row.values.erase(cell);
    return true;
}

bool names_currency(const TableRow& row) {
    const auto cell = row.values.find("price");
    const auto amount = cell == row.values.end() ? std::nullopt : cell_amount(cell->second.text);
    return amount && !amount->currency.empty();
}

/// The names of those that are in the line now.
std::vector<std::string_view> put_fields(TableRow& row, Line& line) {
    std::vector<const alma::LineField*> told;
    for (const auto& [name, cell] : row.values) {
        // "location" belongs to a place, which may be an item's.
        if (name != "location" && name != "copies") {
            if (const alma::LineField* const field = alma::line_field(name)) {
                told.push_back(field);
            }
        }
    }
    // In the order of the fields, the currency before all: the price is read in it.
    std::ranges::sort(told, {}, [](const alma::LineField* field) {
        return std::pair(field->name != "currency", field);
    });
    std::vector<std::string_view> put;
    std::string currency;
    for (const alma::LineField* const field : told) {
        if (put_field(*field, row, line, currency)) {
            put.push_back(field->name);
            currency = field->name == "currency" ? line.cost.currency : currency;
        }
    }
    return put;
}

bool put_status(TableRow& row, Line& line) {
    line.status = Status::in_review;
    const auto cell = row.values.find(table_field::status);
    if (cell == row.values.end()) {
        return false;
    }
    const auto status = alma_words::line_status(cell->second.text, {});
    if (!status) {
        row.give_up(table_field::status, Severity::warning, "unknown_enum_value");
        return false;
    }
    line.status = *status;
    row.values.erase(cell);
    return true;
}

std::optional<Date> take_date(std::string_view field, TableRow& row) {
    const auto cell = row.values.find(field);
    if (cell == row.values.end()) {
        return std::nullopt;
    }
    bool ambiguous = false;
    const auto day = cell_date(cell->second.text, ambiguous);
    if (day) {
        row.values.erase(cell);
    } else {
        row.give_up(field, Severity::warning, ambiguous ? "date_ambiguous" : "invalid_date");
    }
    return day;
}

void name_references(RowLine& made) {
    const Line& line = made.read.record;
    made.read.vendor.id = line.vendor;
    made.read.vendor.code = line.vendor.str();
    made.read.vendor.name = line.vendor.str();
    for (const FundShare& share : line.funds) {
        Fund fund;
        fund.id = share.fund;
        fund.code = share.fund.str();
        fund.currency = line.cost.currency;
        made.read.funds.push_back(std::move(fund));
    }
}

bool is_of_place(std::string_view field) {
    return field == "location" || field == table_field::library || field == table_field::holdings;
}

bool speaks_of_items_only(const TableRow& row) {
    const auto of_item = [](const auto& cell) { return is_item_field(cell.first); };
    return std::ranges::any_of(row.values, of_item) &&
           std::ranges::all_of(row.values, [&](const auto& cell) {
               return of_item(cell) || is_of_place(cell.first);
           });
}

std::int32_t take_copies(TableRow& row) {
    const auto cell = row.values.find("copies");
    if (cell == row.values.end()) {
        return 0;
    }
    Line probe;
    FieldValue value;
    value.text = cell->second.text;
    if (!alma::line_field("copies")->set(probe, value)) {
        row.give_up("copies", Severity::warning, "invalid_value");
        return 0;
    }
    row.values.erase(cell);
    return probe.cost.quantity_physical;
}

/// The place a row speaks of: the line's own, or another one for its item.
LocationShare& share_for(TableRow& row, RowLine& made) {
    Line& line = made.read.record;
    if (line.locations.size() == max_places) {
        row.tell(Severity::warning, "too_many_places", "location");
        return line.locations.front();
    }
    const std::string library = row.take(table_field::library);
    const std::string shelf = row.take("location");
    std::string holdings = row.take(table_field::holdings);
    if (!library.empty()) {
        made.library = library;
    }
    const bool named = shelf.find('/') != std::string::npos || shelf.empty();
    std::string location = named ? shelf : alma_location(made.library, shelf);
    if (location.empty() && !line.locations.empty() && holdings.empty()) {
        return line.locations.front();
    }
    if (location.empty() && !library.empty()) {
        location = library + "/";
    }
    const auto same = std::ranges::find_if(line.locations, [&](const LocationShare& share) {
        return share.location == location && (holdings.empty() || share.holdings.str() == holdings);
    });
    if (same != line.locations.end()) {
        return *same;
    }
    if (holdings.empty() || holdings.size() > max_id_bytes) {
        holdings = made_up_id(line, 'h', line.locations.size() + 1);
    }
    LocationShare share;
    share.location = location;
    share.holdings = HoldingsId(holdings);
    if (std::ranges::find(line.holdings, share.holdings) == line.holdings.end()) {
        line.holdings.push_back(share.holdings);
    }
    made.read.holdings.push_back({share.holdings, line.title, location, {}});
    line.locations.push_back(std::move(share));
    return line.locations.back();
}

void put_process(TableRow& row, Item& item) {
    const std::string word = alma_words::bare(row.take(table_field::process));
    if (item.status == Status::received || !word.empty()) {
        const bool ordered = word.find("ACQ") != std::string::npos;
        item.status = ordered && !item.received_on ? Status::expected : Status::received;
        item.process = Process::none;
        if (item.status == Status::expected) {
            item.process = Process::acquisition;
        } else if (word.find("TRANSIT") != std::string::npos) {
            item.process = Process::transit;
        } else if (word.find("WORKORDER") != std::string::npos) {
            item.process = Process::work_order;
        }
    }
}

void add_item(TableRow& row, const LocationShare& share, RowLine& made, AlmaBatch& batch) {
    AlmaLine& read = made.read;
    std::string pid = row.take(table_field::pid);
    if (pid.empty() || pid.size() > max_id_bytes) {
        pid = made_up_id(read.record, 'i', read.items.size() + 1);
    }
    Item item;
    item.id = ItemId(pid);
    const auto [owner, is_new] = batch.owners.emplace(item.id, read.record.id);
    const bool twice = !made.items.insert(item.id).second;
    if (twice || (!is_new && owner->second != read.record.id)) {
        row.tell(Severity::error, "item_on_two_lines", table_field::pid);
        ++batch.left_out;
        return;
    }
    item.line = read.record.id;
    item.title = read.record.title;
    item.holdings = share.holdings;
    item.location = share.location;
    item.format = read.record.format;
    item.sequence = static_cast<std::int32_t>(read.items.size()) + 1;
    item.barcode = row.take(table_field::barcode);
    item.call_number = row.take(table_field::call_number);
    item.description = row.take(table_field::description);
    item.note = row.take(table_field::item_note);
    item.received_on = take_date(table_field::received, row);
    item.status = item.received_on ? Status::received : Status::expected;
    put_process(row, item);
    std::map<std::string, std::string> kept;
    std::swap(kept, row.kept);
    Json remains = kept.empty() ? Json::object() : Json{{"~csv", kept}};
    if (item.received_on) {
        remains["~received"] = item.received_on->str();
    }
    item.extra = extra_from(remains);
    read.items.push_back(std::move(item));
}

}  // namespace

std::string TableRow::take(std::string_view field) {
    const auto cell = values.find(field);
    if (cell == values.end()) {
        return {};
    }
    std::string text = std::move(cell->second.text);
    values.erase(cell);
    return text;
}

void TableRow::give_up(std::string_view field, Severity severity, std::string_view code) {
    const auto cell = values.find(field);
    if (cell == values.end()) {
        return;
    }
    tell_column(severity, code, cell->second.heading, cell->second.text);
    kept[std::string(cell->second.heading)] = std::move(cell->second.text);
    values.erase(cell);
}

void TableRow::tell(Severity severity, std::string_view code, std::string_view field) const {
    const auto cell = values.find(field);
    tell_column(severity, code, cell == values.end() ? field : cell->second.heading,
                cell == values.end() ? std::string{} : cell->second.text);
}

void TableRow::tell_column(Severity severity, std::string_view code, std::string_view heading,
                           const std::string& text) const {
    Params params{{"row", std::to_string(number)}};
    if (!text.empty()) {
        params["value"] = text;
    }
    place.tell(severity, code, std::string(heading), std::move(params));
}

RowLine begun_line(const std::string& number, TableRow& row, const std::string& usual_currency) {
    RowLine made;
    made.read.place = row.place;
    made.said = row.values;
    made.read.items_only = speaks_of_items_only(row);
    Line& line = made.read.record;
    line.id = LineId(number);
    line.number = number;
    line.source = LineSource::manual;
    const bool told = row.has("currency") || names_currency(row);
    line.cost.currency = usual_currency;
    std::vector<std::string_view> said = put_fields(row, line);
    made.currency_assumed = line.cost.price && !told;
    made.type_assumed = line.type.empty();
    if (made.type_assumed) {
        line.type = "PRINTED_BOOK_OT";
    }
    if (!set_line_type(line.type, line)) {
        row.tell_column(Severity::warning, "unknown_line_type", "type", line.type);
    }
    if (put_status(row, line)) {
        said.push_back(table_field::status);
    }
    line.created_on = take_date(table_field::created, row);
    if (line.created_on) {
        said.push_back(table_field::created);
    }
    if (const auto order = row.values.find(table_field::order);
        order != row.values.end() && order->second.text.size() > max_id_bytes) {
        row.give_up(table_field::order, Severity::warning, "text_too_long");
    }
    made.read.order_number = row.take(table_field::order);
    line.order = OrderId(made.read.order_number);
    line.cost.unit_price = line.cost.price.value_or(0);
    if (!made.read.order_number.empty()) {
        said.push_back(table_field::order);
    }
    made.copies = take_copies(row);
    if (made.copies > 0) {
        said.push_back("copies");
    }
    made.read.said = std::move(said);
    made.library = line.owner;
    row.place.tell(check_isbns(line.description.product_ids, "isbn"));
    made.read.title = title_of(line);
    name_references(made);
    return made;
}

void compare_with_line(TableRow& row, const RowLine& line) {
    std::vector<std::string_view> others;
    for (auto cell = row.values.begin(); cell != row.values.end();) {
        const std::string_view field = cell->first;
        if (is_item_field(field) || is_of_place(field)) {
            ++cell;
            continue;
        }
        const auto before = line.said.find(field);
        if (before != line.said.end() && before->second.text == cell->second.text) {
            cell = row.values.erase(cell);
            continue;
        }
        others.push_back(field);
        ++cell;
    }
    for (const std::string_view field : others) {
        row.give_up(field, Severity::warning, "row_differs");
    }
}

void add_row_items(TableRow& row, bool first, RowLine& line, AlmaBatch& batch) {
    const bool is_item =
        std::ranges::any_of(row.values, [](const auto& cell) { return is_item_field(cell.first); });
    const bool physical = line.read.record.format == Format::physical;
    const bool places = row.has("location") || row.has(table_field::library) ||
                        row.has(table_field::holdings) || first;
    if (first) {
        line.kept = std::exchange(row.kept, {});
    }
    if (is_item || (physical && places)) {
        LocationShare& share = share_for(row, line);
        if (is_item) {
            add_item(row, share, line, batch);
        }
    }
    // What had no use (a place of an electronic line, say) is kept like what differs.
    for (auto& [field, cell] : row.values) {
        row.kept[std::string(cell.heading)] = std::move(cell.text);
    }
    for (auto& [heading, text] : row.kept) {
        const std::string where = first ? "" : " (row " + std::to_string(row.number) + ")";
        line.kept[heading + where] = std::move(text);
    }
}

AlmaLine finished_line(RowLine made, AlmaBatch& batch) {
    AlmaLine& read = made.read;
    Line& line = read.record;
    std::unordered_map<HoldingsId, std::int32_t> counts;
    for (const Item& item : read.items) {
        ++counts[item.holdings];
    }
    for (LocationShare& share : line.locations) {
        share.quantity_physical = std::exchange(counts[share.holdings], 0);
    }
    const auto listed = static_cast<std::int32_t>(read.items.size());
    const std::int32_t ordered = made.copies > 0 ? made.copies : 1;
    if (line.format == Format::physical && !line.locations.empty() && listed < ordered) {
        line.locations.front().quantity_physical += ordered - listed;
    }
    line.extra = as_extra(made.kept);
    complete_alma_line(read, batch);
    return std::move(made.read);
}

}  // namespace accession
