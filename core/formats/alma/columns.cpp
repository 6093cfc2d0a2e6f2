// SPDX-License-Identifier: Apache-2.0
#include "core/formats/alma/columns.h"

#include <algorithm>
#include <set>

#include "core/formats/alma/headings.h"
#include "core/formats/alma/words.h"
#include "core/validation/alma_line_fields.h"

namespace accession {

namespace {

constexpr std::string_view own_fields[] = {
    table_field::status,      table_field::order,       table_field::created,
    table_field::library,     table_field::barcode,     table_field::pid,
    table_field::process,     table_field::call_number, table_field::holdings,
    table_field::description, table_field::received,    table_field::item_note};
constexpr std::string_view item_fields[] = {table_field::barcode,     table_field::pid,
                                            table_field::process,     table_field::call_number,
                                            table_field::description, table_field::received,
                                            table_field::item_note};

template <class List>
bool lists(const List& list, std::string_view name) {
    return std::ranges::find(list, name) != std::end(list);
}

}  // namespace

bool is_table_field(std::string_view name) {
    const alma::LineField* const field = alma::line_field(name);
    return lists(own_fields, name) ||
           (field != nullptr && field->kind != alma::FieldKind::attachments);
}

std::vector<std::string_view> table_fields() {
    std::vector<std::string_view> names;
    for (const alma::LineField& field : alma::line_fields()) {
        if (is_table_field(field.name)) {
            names.push_back(field.name);
        }
    }
    names.insert(names.end(), std::begin(own_fields), std::end(own_fields));
    return names;
}

bool is_item_field(std::string_view name) {
    return lists(item_fields, name);
}

std::string_view field_of_heading(std::string_view heading) {
    const std::string wanted = alma_words::bare(heading);
    if (const std::string_view field = field_of_bare_heading(wanted); !field.empty()) {
        return field;
    }
    // The names that we give columns ourselves are headings, too.
    for (const alma::LineField& field : alma::line_fields()) {
        if (is_table_field(field.name) && alma_words::bare(field.name) == wanted) {
            return field.name;
        }
    }
    for (const std::string_view field : own_fields) {
        if (alma_words::bare(field) == wanted) {
            return field;
        }
    }
    return {};
}

std::vector<TableColumn> columns_of(const std::vector<std::string>& headings,
                                    const ColumnMapping& mapping) {
    std::vector<TableColumn> columns;
    std::set<std::string, std::less<>> taken;
    std::set<std::string, std::less<>> used;
    for (const std::string& heading : headings) {
        TableColumn column{heading, {}};
        // Columns of one name are told apart, so that what they hold is kept.
        for (int count = 2; !used.insert(column.heading).second; ++count) {
            column.heading = heading + " (" + std::to_string(count) + ")";
        }
        const auto told = mapping.find(column.heading);
        if (told != mapping.end() && !told->second.empty()) {
            column.field = told->second;
            taken.insert(column.field);
        }
        columns.push_back(std::move(column));
    }
    // Our own names before others' headings: "vendor" is the vendor, whatever else is called so in a file.
    for (const bool own : {true, false}) {
        for (TableColumn& column : columns) {
            const std::string_view field = field_of_heading(column.heading);
            const bool is_own = alma_words::bare(field) == alma_words::bare(column.heading);
            if (!mapping.contains(column.heading) && !field.empty() && is_own == own &&
                taken.emplace(field).second) {
                column.field = std::string(field);
            }
        }
    }
    return columns;
}

}  // namespace accession
