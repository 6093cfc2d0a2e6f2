// SPDX-License-Identifier: Apache-2.0
#include "core/desk/import_form.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>
#include <variant>

#include "core/formats/alma/columns.h"

namespace accession::desk {

using Json = nlohmann::json;

namespace {

/// What comes along: vendors, funds, holdings, what the library has set.
std::size_t others_in(const ImportResult& import) {
    return static_cast<std::size_t>(std::ranges::count_if(import.facts, [](const Fact& fact) {
        return std::holds_alternative<VendorRecorded>(fact) ||
               std::holds_alternative<FundRecorded>(fact) ||
               std::holds_alternative<HoldingsRecorded>(fact) ||
               std::holds_alternative<SettingsRecorded>(fact);
    }));
}

Json finding_view(const ImportFinding& finding) {
    Json json = {{"code", finding.code}, {"severity", std::string(text_of(finding.severity))},
                 {"path", finding.path}, {"params", finding.params},
                 {"file", finding.file}, {"record", finding.record}};
    if (finding.offset) {
        json["offset"] = *finding.offset;
    }
    return json;
}

Json columns_view(const ImportResult& import) {
    Json columns = Json::array();
    for (const ReadColumn& column : import.columns) {
        columns.push_back(
            {{"file", column.file}, {"heading", column.heading}, {"field", column.field}});
    }
    return columns;
}

Json files_view(const ImportResult& import) {
    Json files = Json::array();
    for (const ReadFile& file : import.files) {
        files.push_back({{"name", file.name}, {"kind", file.kind}, {"records", file.records}});
    }
    return files;
}

Json fields_view(RulebookKey rulebook) {
    Json fields = Json::array();
    if (rulebook == RulebookKey::alma) {
        for (const std::string_view field : table_fields()) {
            fields.push_back(std::string(field));
        }
    }
    return fields;
}

}  // namespace

ImportWanted wanted_from(std::string_view options) {
    const Json json = Json::parse(options, nullptr, false);
    ImportWanted wanted;
    if (!json.is_object()) {
        return wanted;
    }
    const auto flag = [&](const char* name) {
        const auto found = json.find(name);
        return found != json.end() && found->is_boolean() && found->get<bool>();
    };
    wanted.replace = flag("replace");
    wanted.dry_run = flag("dryRun");
    if (const auto at = json.find("at"); at != json.end() && at->is_number_integer()) {
        wanted.at = at->get<std::int64_t>();
    }
    wanted.alma.existing = flag("replaceExisting") ? Existing::replace : Existing::keep;
    RulebookKey rulebook = RulebookKey::alma;
    if (const auto named = json.find("rulebook");
        named != json.end() && named->is_string() &&
        read_kind(named->get_ref<const std::string&>(), rulebook)) {
        wanted.rulebook = rulebook;
    }
    if (const auto columns = json.find("columns"); columns != json.end() && columns->is_object()) {
        for (const auto& [heading, field] : columns->items()) {
            if (field.is_string()) {
                wanted.alma.columns[heading] = field.get<std::string>();
            }
        }
    }
    return wanted;
}

Hash128 hash_of(const ImportWanted& wanted, std::span<const SourceFile> files) {
    Json told = {{"replace", wanted.replace},
                 {"replaceExisting", wanted.alma.existing == Existing::replace},
                 {"columns", wanted.alma.columns},
                 {"currency", wanted.alma.usual_currency},
                 {"files", Json::array()}};
    if (wanted.rulebook) {
        told["rulebook"] = std::string(text_of(*wanted.rulebook));
    }
    for (const SourceFile& file : files) {
        told["files"].push_back({file.name, to_hex(hash128(file.bytes))});
    }
    return hash128(told.dump(-1, ' ', false, Json::error_handler_t::replace));
}

Json import_report_view(const ImportResult& import, const ImportWanted& wanted,
                        RulebookKey rulebook, bool imported) {
    Json findings = Json::array();
    for (const ImportFinding& finding : import.findings) {
        findings.push_back(finding_view(finding));
    }
    return {{"imported", imported},
            {"dryRun", wanted.dry_run},
            {"rulebook", std::string(text_of(rulebook))},
            {"files", files_view(import)},
            {"fields", fields_view(rulebook)},
            {"orders", import.orders},
            {"lines", import.lines},
            {"items", import.items},
            {"titles", import.titles},
            {"invoices", import.invoices},
            {"others", others_in(import)},
            {"leftOut", import.left_out},
            {"kept", import.kept},
            {"columns", columns_view(import)},
            {"filesRead", import.files_read},
            {"filesIgnored", import.files_ignored},
            {"findings", std::move(findings)}};
}

}  // namespace accession::desk
