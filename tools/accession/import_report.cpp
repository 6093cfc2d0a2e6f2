// SPDX-License-Identifier: Apache-2.0
#include "tools/accession/import_report.h"

#include <nlohmann/json.hpp>

#include <map>
#include <utility>
#include <vector>

#include "tools/accession/sentences.h"
#include "tools/accession/table.h"

namespace accession::tool {

namespace {

using Group = std::vector<const ImportFinding*>;

/// By severity (errors first), then by code.
std::map<std::pair<Severity, std::string>, Group> grouped(const ImportResult& import) {
    std::map<std::pair<Severity, std::string>, Group> groups;
    for (const ImportFinding& finding : import.findings) {
        groups[{finding.severity, finding.code}].push_back(&finding);
    }
    return groups;
}

std::string place(const ImportFinding& finding) {
    std::string path = printable(finding.path);
    if (finding.offset) {
        path += path.empty() ? "" : " ";
        path += "byte " + std::to_string(*finding.offset);
    }
    return path;
}

void add_group(const Group& group, std::string& text) {
    const ImportFinding& first = *group.front();
    text += '\n' + std::string(text_of(first.severity)) + ' ' + first.code + " (" +
            std::to_string(group.size()) + ")\n";
    Table table({"  file", "record", "place", "code", "in words"});
    for (const ImportFinding* finding : group) {
        table.add({"  " + printable(finding->file), printable(finding->record), place(*finding),
                   finding->code, printable(sentence(finding->code, finding->params))});
    }
    text += table.text();
}

std::string columns_text(const ImportResult& import) {
    Table columns({"  file", "column", "read as"});
    for (const ReadColumn& column : import.columns) {
        columns.add({"  " + printable(column.file), printable(column.heading),
                     column.field.empty() ? "(only kept)" : column.field});
    }
    return columns.empty() ? std::string{} : "\nColumns:\n" + columns.text();
}

}  // namespace

std::string report_text(const ImportResult& import) {
    Table counts({"orders", "lines", "pieces", "titles", "files read", "files left aside"});
    counts.add({std::to_string(import.orders), std::to_string(import.lines),
                std::to_string(import.items), std::to_string(import.titles),
                std::to_string(import.files_read), std::to_string(import.files_ignored)});
    std::string text = import.ok ? "Taken in:\n" : "Not taken in:\n";
    text += counts.text();
    if (import.invoices + import.left_out + import.kept > 0) {
        Table more({"invoices", "left out", "kept as they were"});
        more.add({std::to_string(import.invoices), std::to_string(import.left_out),
                  std::to_string(import.kept)});
        text += more.text();
    }
    text += columns_text(import);
    for (const auto& [key, group] : grouped(import)) {
        add_group(group, text);
    }
    return text;
}

std::string report_json(const ImportResult& import) {
    using nlohmann::json;
    json findings = json::array();
    for (const ImportFinding& finding : import.findings) {
        json told = {{"code", finding.code}, {"severity", text_of(finding.severity)},
                     {"path", finding.path}, {"params", finding.params},
                     {"file", finding.file}, {"record", finding.record}};
        if (finding.offset) {
            told["offset"] = *finding.offset;
        }
        findings.push_back(std::move(told));
    }
    json columns = json::array();
    for (const ReadColumn& column : import.columns) {
        columns.push_back(
            {{"file", column.file}, {"heading", column.heading}, {"field", column.field}});
    }
    const json report = {{"imported", import.ok},
                         {"orders", import.orders},
                         {"lines", import.lines},
                         {"items", import.items},
                         {"titles", import.titles},
                         {"invoices", import.invoices},
                         {"leftOut", import.left_out},
                         {"kept", import.kept},
                         {"columns", std::move(columns)},
                         {"filesRead", import.files_read},
                         {"filesIgnored", import.files_ignored},
                         {"findings", std::move(findings)}};
    // File names may be of any bytes; a report is text all the same.
    return report.dump(2, ' ', false, json::error_handler_t::replace) + '\n';
}

}  // namespace accession::tool
