// SPDX-License-Identifier: Apache-2.0
#include "core/formats/folio/source.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/formats/field_reader.h"
#include "core/formats/folio/kind.h"
#include "core/formats/folio/library.h"
#include "core/formats/folio/records.h"
#include "core/formats/folio/reference.h"
#include "core/formats/foreign_file.h"
#include "core/formats/json/reader.h"

namespace accession {

namespace {

using nlohmann::json;

std::string text_in(const json& record, std::string_view name) {
    const auto field = record.find(name);
    return field != record.end() && field->is_string() ? field->get<std::string>() : std::string{};
}

/// What people call the record: its number, else its id, else its place in the file.
std::string label_of(const json& record, std::string where) {
    for (const std::string_view name : {"poLineNumber", "poNumber", "id"}) {
        std::string label = record.is_object() ? text_in(record, name) : std::string{};
        // A title carries its line's number, which would name the wrong record.
        const bool borrowed = name == "poLineNumber" && !record.contains("cost");
        if (!label.empty() && !borrowed) {
            return label;
        }
    }
    return where;
}

/// "100482-1" of `po-lines/100482-1_pending.json`; empty where a name does not begin with a number.
std::string_view number_in_name(std::string_view file) {
    const std::string_view name = file.substr(file.find_last_of("/\\") + 1);
    const std::string_view head = name.substr(0, name.find('_'));
    const std::string_view order = head.substr(0, head.find('-'));
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const bool number =
        head.size() < name.size() && order.size() <= 22 && std::ranges::any_of(order, is_digit) &&
        std::ranges::all_of(order, [&](char c) { return is_digit(c) || is_letter(c); });
    const std::string_view line = head.substr(order.size());
    const bool line_number = line.empty() || (line.size() >= 2 && line.size() <= 4 &&
                                              std::ranges::all_of(line.substr(1), is_digit));
    return number && line_number ? head : std::string_view{};
}

class SourceReader {
public:
    SourceReader(const std::string& name, FolioBatch& batch, ImportLog& log)
        : name_(name), batch_(batch), log_(log) {}

    /// How many records of use were in it.
    std::size_t read(json& document) {
        if (document.is_array()) {
            read_each(document, "", std::nullopt);
        } else if (const auto collection = collection_in(document)) {
            read_each(document[std::string(collection->key)], collection->key, collection->kind);
        } else if (document.is_object()) {
            read_record(document, kind_of(document, name_), "");
            compare_with_name(document);
        }
        return used_;
    }

private:
    void read_each(json& members, std::string_view key, std::optional<FolioKind> kind) {
        for (std::size_t i = 0; i < members.size(); ++i) {
            json& member = members[i];
            std::string where = std::string(key) + "[" + std::to_string(i) + "]";
            // "items" and "locations" are collections of other modules' records, too.
            const bool ambiguous = kind == FolioKind::inventory_item || kind == FolioKind::location;
            const bool told = kind && (!ambiguous || kind_of(member, name_) == *kind);
            read_record(member, told ? *kind : kind_of(member, name_), std::move(where));
        }
    }

    void read_record(json& record, FolioKind kind, std::string where, const OrderId& order = {}) {
        if (kind == FolioKind::other) {
            return;
        }
        ++used_;
        const RecordPlace place{&log_, name_, label_of(record, where)};
        if (!record.is_object()) {
            place.tell(Severity::error, "wrong_type", std::move(where),
                       {{"expected", "object"}, {"found", record.type_name()}});
            ++batch_.left_out;
            return;
        }
        const std::size_t before = log_.errors();
        switch (kind) {
        case FolioKind::order:
            read_order(record, place);
            break;
        case FolioKind::line:
            number_ = text_in(record, "poLineNumber");
            take(batch_.lines, before,
                 [&] { return read_folio_line(FieldReader(record, place), order); });
            break;
        case FolioKind::piece:
            take(batch_.pieces, before,
                 [&] { return read_folio_piece(FieldReader(record, place)); });
            break;
        case FolioKind::title:
            take(batch_.titles, before,
                 [&] { return read_folio_title(FieldReader(record, place)); });
            break;
        case FolioKind::history:
            take(batch_.history, before,
                 [&] { return read_folio_history(FieldReader(record, place)); });
            break;
        case FolioKind::routing_list:
            take(batch_.routing_lists, before,
                 [&] { return read_folio_routing_list(FieldReader(record, place)); });
            break;
        case FolioKind::wrapper:
            read_wrapper(record);
            break;
        case FolioKind::acquisition_unit:
            take(batch_.units, before, [&] { return read_folio_unit(FieldReader(record, place)); });
            break;
        case FolioKind::membership:
            take(batch_.memberships, before,
                 [&] { return read_folio_membership(FieldReader(record, place)); });
            break;
        case FolioKind::prefix:
        case FolioKind::suffix:
            take(batch_.affixes, before, [&] {
                return read_folio_affix(FieldReader(record, place), kind == FolioKind::suffix);
            });
            break;
        default:
            read_folio_reference(kind, FieldReader(record, place), batch_);
            break;
        }
    }

    /// A record of which an error was told since `before` is left out; the others are none the worse.
    template <class Record, class Read>
    void take(std::vector<Record>& records, std::size_t before, Read read) {
        Record record = read();
        if (log_.errors() == before) {
            records.push_back(std::move(record));
        } else {
            ++batch_.left_out;
        }
    }

    /// An order may carry its lines; they are records of their own.
    void read_order(json& record, const RecordPlace& place) {
        const std::size_t before = log_.errors();
        json lines = json::array();
        for (const char* key : {"poLines", "compositePoLines"}) {
            const auto found = record.find(key);
            if (found == record.end() || found->is_null()) {
                continue;
            }
            if (!found->is_array()) {
                place.tell(Severity::error, "wrong_type", key,
                           {{"expected", "array"}, {"found", found->type_name()}});
                continue;
            }
            for (json& line : *found) {
                lines.push_back(std::move(line));
            }
            record.erase(found);
        }
        const std::string number = text_in(record, "poNumber");
        OrderId id;
        take(batch_.orders, before, [&] {
            FolioOrder order = read_folio_order(FieldReader(record, place));
            id = order.record.id;
            return order;
        });
        for (std::size_t i = 0; i < lines.size(); ++i) {
            read_record(lines[i], FolioKind::line,
                        place.record + " poLines[" + std::to_string(i) + "]", id);
        }
        number_ = number;
    }

    void read_wrapper(json& record) {
        for (const auto& [key, kind] : {std::pair{"purchaseOrder", FolioKind::order},
                                        {"poLine", FolioKind::line},
                                        {"title", FolioKind::title},
                                        {"piece", FolioKind::piece}}) {
            if (record.contains(key)) {
                read_record(record[key], kind, key);
            }
        }
        number_.clear();
    }

    void compare_with_name(const json& record) const {
        const std::string_view told = number_in_name(name_);
        const bool is_line = number_.find('-') != std::string::npos;
        const bool told_line = told.find('-') != std::string_view::npos;
        if (!told.empty() && !number_.empty() && told != number_ && is_line == told_line) {
            const RecordPlace place{&log_, name_, label_of(record, number_)};
            place.tell(Severity::warning, "record_number_differs_from_file",
                       is_line ? "poLineNumber" : "poNumber",
                       {{"number", number_}, {"file", std::string(told)}});
        }
    }

    const std::string& name_;
    FolioBatch& batch_;
    ImportLog& log_;
    std::size_t used_ = 0;
    /// Number of the order or line that the file holds.
    std::string number_;
};

}  // namespace

SourceVerdict read_folio_source(const std::string& name, std::string_view bytes, FolioBatch& batch,
                                ImportLog& log) {
    if (is_foreign(name, bytes, log)) {
        return SourceVerdict::ignored;
    }
    auto document = read_json(bytes);
    if (!document) {
        ImportFinding finding;
        finding.code = std::string(document.error().code);
        finding.severity = Severity::error;
        finding.file = name;
        finding.offset = document.error().offset;
        log.add(std::move(finding));
        return SourceVerdict::unreadable;
    }
    const std::size_t used = SourceReader(name, batch, log).read(*document);
    if (used == 0) {
        RecordPlace{&log, name, {}}.tell(Severity::info, "record_kind_not_imported");
        return SourceVerdict::ignored;
    }
    return SourceVerdict::read;
}

}  // namespace accession
