// SPDX-License-Identifier: Apache-2.0
#include "core/formats/alma/source.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/formats/alma/records.h"
#include "core/formats/alma/table.h"
#include "core/formats/foreign_file.h"
#include "core/formats/json/reader.h"

namespace accession {

using Json = nlohmann::json;

namespace {

struct Page {
    std::string_view key;
    AlmaKind kind;
};
constexpr std::array<Page, 4> pages{{{"po_line", AlmaKind::line},
                                     {"invoice", AlmaKind::invoice},
                                     {"vendor", AlmaKind::vendor},
                                     {"fund", AlmaKind::fund}}};

bool any(const Json& record, std::initializer_list<std::string_view> names) {
    return std::ranges::any_of(names, [&](std::string_view name) { return record.contains(name); });
}

bool all(const Json& record, std::initializer_list<std::string_view> names) {
    return std::ranges::all_of(names, [&](std::string_view name) { return record.contains(name); });
}

/// What people call the record: its number or code, else its place in the file.
std::string label_of(const Json& record, std::string where) {
    if (record.is_object()) {
        for (const std::string_view name : {"number", "code", "id"}) {
            const auto field = record.find(name);
            if (field != record.end() && field->is_string() &&
                !field->get_ref<const std::string&>().empty()) {
                return field->get<std::string>();
            }
        }
    }
    return where;
}

class SourceReader {
public:
    SourceReader(const std::string& name, AlmaBatch& batch, ImportLog& log)
        : name_(name), batch_(batch), log_(log) {}

    /// How many records of use were in it.
    std::size_t read(const Json& document) {
        if (document.is_array()) {
            for (std::size_t i = 0; i < document.size(); ++i) {
                const std::string where = "[" + std::to_string(i) + "]";
                const auto page = alma_page(document[i]);
                if (page) {
                    read_page(document[i][page->first], where + "." + page->first, page->second);
                } else {
                    read_record(document[i], alma_kind(document[i]), where);
                }
            }
        } else if (const auto page = alma_page(document)) {
            read_page(document[page->first], page->first, page->second);
        } else {
            read_record(document, alma_kind(document), "");
        }
        return used_;
    }

private:
    void read_page(const Json& members, const std::string& key, AlmaKind kind) {
        if (members.is_object()) {
            read_record(members, kind, key);
            return;
        }
        for (std::size_t i = 0; i < members.size(); ++i) {
            read_record(members[i], kind, key + "[" + std::to_string(i) + "]");
        }
        used_ += members.empty() ? 1 : 0;  // an empty page is a page all the same
    }

    void read_record(const Json& record, std::optional<AlmaKind> kind, std::string where) {
        if (!kind) {
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
        batch_.left_out += read_as(*kind, record, place) ? 0 : 1;
    }

    bool read_as(AlmaKind kind, const Json& record, const RecordPlace& place) {
        switch (kind) {
        case AlmaKind::line:
            return read_alma_line(record, place, batch_);
        case AlmaKind::invoice:
            return read_alma_invoice(record, place, batch_);
        case AlmaKind::vendor:
            return read_alma_vendor(record, place, batch_);
        case AlmaKind::fund:
            break;
        }
        return read_alma_fund(record, place, batch_);
    }

    const std::string& name_;
    AlmaBatch& batch_;
    ImportLog& log_;
    std::size_t used_ = 0;
};

}  // namespace

std::optional<AlmaKind> alma_kind(const Json& record) {
    if (!record.is_object()) {
        return std::nullopt;
    }
    if (any(record, {"resource_metadata", "fund_distribution"}) ||
        all(record, {"number", "owner", "type"})) {
        return AlmaKind::line;
    }
    if (any(record, {"invoice_lines", "invoice_status", "invoice_date"})) {
        return AlmaKind::invoice;
    }
    if (all(record, {"code", "name"}) &&
        any(record, {"account", "financial_sys_code", "material_supplier", "edi_info"})) {
        return AlmaKind::vendor;
    }
    if (all(record, {"code", "name"}) && any(record, {"ledger", "fiscal_period", "fund_type"})) {
        return AlmaKind::fund;
    }
    return std::nullopt;
}

std::optional<std::pair<std::string, AlmaKind>> alma_page(const Json& document) {
    if (!document.is_object() || alma_kind(document)) {
        return std::nullopt;
    }
    for (const Page& page : pages) {
        const auto members = document.find(page.key);
        if (members != document.end() && members->is_structured()) {
            return std::pair(std::string(page.key), page.kind);
        }
    }
    return std::nullopt;
}

bool is_table(std::string_view name, std::string_view bytes) {
    const std::string_view ending = name.substr(std::min(name.find_last_of('.'), name.size()));
    if (ending == ".json") {
        return false;
    }
    if (ending == ".csv" || ending == ".tsv" || ending == ".txt") {
        return true;
    }
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        bytes.remove_prefix(3);
    }
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && bytes[first] != '{' && bytes[first] != '[';
}

AlmaVerdict read_alma_source(const std::string& name, std::string_view bytes,
                             const ColumnMapping& mapping, AlmaBatch& batch, ImportLog& log) {
    if (is_foreign(name, bytes, log)) {
        return AlmaVerdict::ignored;
    }
    if (is_table(name, bytes)) {
        return read_alma_table(name, bytes, mapping, batch, log);
    }
    const auto document = read_json(bytes);
    if (!document) {
        ImportFinding finding;
        finding.code = std::string(document.error().code);
        finding.severity = Severity::error;
        finding.file = name;
        finding.offset = document.error().offset;
        log.add(std::move(finding));
        return AlmaVerdict::unreadable;
    }
    if (SourceReader(name, batch, log).read(*document) == 0) {
        RecordPlace{&log, name, {}}.tell(Severity::info, "record_kind_not_imported");
        return AlmaVerdict::ignored;
    }
    return AlmaVerdict::read;
}

}  // namespace accession
