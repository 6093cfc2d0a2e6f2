// SPDX-License-Identifier: Apache-2.0
#include "core/formats/lines_csv.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/formats/csv/writer.h"
#include "core/model/money.h"
#include "core/validation/alma_line_fields.h"
#include "core/validation/field_text.h"

namespace accession {

namespace {

constexpr std::array<std::string_view, 14> usual{
    "number", "status", "order",    "title",  "author",   "isbn",     "vendor",
    "owner",  "price",  "currency", "copies", "received", "expected", "expectedReceiptDate"};

CsvCell text_cell(std::string text) {
    return {std::move(text), false};
}

CsvCell count(std::size_t number) {
    return {std::to_string(number), true};
}

CsvCell day(const std::optional<Date>& date) {
    return text_cell(date ? date->str() : std::string{});
}

std::vector<const Item*> items_of(const Workspace& workspace, const Line& line) {
    std::vector<const Item*> items;
    for (const ItemId& id : workspace.items_of(line.id)) {
        items.push_back(workspace.find(id));
    }
    return items;
}

CsvCell items_in(const Workspace& workspace, const Line& line, bool received) {
    const auto items = items_of(workspace, line);
    return count(static_cast<std::size_t>(std::ranges::count_if(
        items, [&](const Item* item) { return (item->status == Status::received) == received; })));
}

CsvCell last_receipt(const Workspace& workspace, const Line& line) {
    std::optional<Date> last;
    for (const Item* item : items_of(workspace, line)) {
        last = std::max(last, item->received_on);
    }
    return day(last);
}

CsvCell barcodes(const Workspace& workspace, const Line& line) {
    std::string all;
    for (const Item* item : items_of(workspace, line)) {
        if (!item->barcode.empty()) {
            all += (all.empty() ? "" : "; ") + item->barcode;
        }
    }
    return text_cell(std::move(all));
}

struct Column {
    std::string_view name;
    CsvCell (*cell)(const Workspace&, const Line&);
};
// What a line says beside its fields.
constexpr Column own_columns[] = {
    {"status", [](const Workspace&,
                  const Line& line) { return text_cell(std::string(text_of(line.status))); }},
    {"order",
     [](const Workspace& workspace, const Line& line) {
         const Order* const order = workspace.find(line.order);
         return text_cell(order == nullptr ? line.order.str() : order->number);
     }},
    {"vendorName",
     [](const Workspace& workspace, const Line& line) {
         const Vendor* const vendor = workspace.find(line.vendor);
         return text_cell(vendor == nullptr ? std::string{} : vendor->name);
     }},
    {"received",
     [](const Workspace& workspace, const Line& line) { return items_in(workspace, line, true); }},
    {"expected",
     [](const Workspace& workspace, const Line& line) { return items_in(workspace, line, false); }},
    {"receivedOn", last_receipt},
    {"created", [](const Workspace&, const Line& line) { return day(line.created_on); }},
    {"sent", [](const Workspace&, const Line& line) { return day(line.sent_on); }},
    {"barcodes", barcodes},
    {"encumbered",
     [](const Workspace&, const Line& line) {
         return CsvCell{decimal_text(line.encumbrance.amount, line.cost.currency), true};
     }},
};

const Column* own_column(std::string_view name) {
    const auto* const found = std::ranges::find(own_columns, name, &Column::name);
    return found == std::end(own_columns) ? nullptr : found;
}

std::string percent_text(std::int64_t ppm) {
    std::string digits = decimal_text(ppm / 100, "EUR");
    while (digits.ends_with('0')) {
        digits.pop_back();
    }
    return digits.ends_with('.') ? digits.substr(0, digits.size() - 1) : digits;
}

/// "HIST (60%); ART (40%)", as it is read.
std::string funds_text(const Workspace& workspace, const Line& line) {
    std::string all;
    for (const FundShare& share : line.funds) {
        const Fund* const fund = workspace.find(share.fund);
        const std::string& code = fund == nullptr ? share.fund.str() : fund->code;
        all.append(all.empty() ? "" : "; ").append(code).append(" (");
        if (share.is_percent) {
            all.append(percent_text(share.value)).append("%");
        } else {
            all.append(decimal_text(share.value, line.cost.currency));
            all.append(" ").append(line.cost.currency);
        }
        all.append(")");
    }
    return all;
}

CsvCell field_cell(const Workspace& workspace, const Line& line, const alma::LineField& field) {
    if (field.kind == alma::FieldKind::funds) {
        return text_cell(funds_text(workspace, line));
    }
    const FieldValue value = field.get(line);
    const bool number =
        field.kind == alma::FieldKind::number || field.kind == alma::FieldKind::money;
    std::string all = value.text;
    for (const std::string& one : value.list) {
        all += (all.empty() ? "" : "; ") + one;
    }
    return {std::move(all), number};
}

CsvCell cell_of(const Workspace& workspace, const Line& line, std::string_view name) {
    if (const Column* const column = own_column(name)) {
        return column->cell(workspace, line);
    }
    const alma::LineField* const field = alma::line_field(name);
    return field == nullptr ? CsvCell{} : field_cell(workspace, line, *field);
}

}  // namespace

bool is_line_column(std::string_view name) {
    const alma::LineField* const field = alma::line_field(name);
    return own_column(name) != nullptr ||
           (field != nullptr && field->kind != alma::FieldKind::attachments);
}

std::vector<std::string> line_columns() {
    std::vector<std::string> names;
    for (const Column& column : own_columns) {
        names.emplace_back(column.name);
    }
    for (const alma::LineField& field : alma::line_fields()) {
        if (is_line_column(field.name)) {
            names.emplace_back(field.name);
        }
    }
    return names;
}

std::span<const std::string_view> usual_line_columns() {
    return usual;
}

std::string lines_csv(const Workspace& workspace, std::span<const std::string> columns) {
    CsvWriter table;
    table.heads({columns.begin(), columns.end()});
    const auto& lines = workspace.lines();
    for (Slot slot = 0; slot < lines.slots(); ++slot) {
        if (!lines.alive(slot)) {
            continue;
        }
        std::vector<CsvCell> cells;
        for (const std::string& column : columns) {
            cells.push_back(cell_of(workspace, lines.at(slot), column));
        }
        table.row(cells);
    }
    return table.take();
}

}  // namespace accession
