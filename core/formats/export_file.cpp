// SPDX-License-Identifier: Apache-2.0
#include "core/formats/export_file.h"

#include <algorithm>

#include "core/formats/alma_export.h"
#include "core/formats/lines_csv.h"

namespace accession {

namespace {

using Write = std::string (*)(const Workspace&, const ExportOptions&);

std::string chosen_lines(const Workspace& workspace, const ExportOptions& options) {
    if (!options.columns.empty()) {
        return lines_csv(workspace, options.columns);
    }
    const auto usual = usual_line_columns();
    const std::vector<std::string> columns(usual.begin(), usual.end());
    return lines_csv(workspace, columns);
}

struct FileFormat {
    std::string_view name;
    Write write;
};
constexpr FileFormat formats[] = {
    {"alma-json", [](const Workspace& w, const ExportOptions&) { return export_alma_lines(w); }},
    {"alma-invoices-json",
     [](const Workspace& w, const ExportOptions&) { return export_alma_invoices(w); }},
    {"alma-vendors-json",
     [](const Workspace& w, const ExportOptions&) { return export_alma_vendors(w); }},
    {"receipts-json",
     [](const Workspace& w, const ExportOptions& o) { return receipts_json(w, o.receipts); }},
    {"receipts-csv",
     [](const Workspace& w, const ExportOptions& o) { return receipts_csv(w, o.receipts); }},
    {"lines-csv", chosen_lines},
};
constexpr std::string_view export_names[] = {"alma-json",         "alma-invoices-json",
                                             "alma-vendors-json", "receipts-json",
                                             "receipts-csv",      "lines-csv"};

}  // namespace

std::span<const std::string_view> export_formats() {
    return export_names;
}

std::expected<std::string, ExportFault> export_file(const Workspace& workspace,
                                                    const ExportOptions& options) {
    const auto* const format = std::ranges::find(formats, options.format, &FileFormat::name);
    if (format == std::end(formats)) {
        return std::unexpected(ExportFault{"unknown_format", options.format});
    }
    if (workspace.settings().rulebook != RulebookKey::alma) {
        return std::unexpected(ExportFault{"other_rulebook", options.format});
    }
    for (const std::string& column : options.columns) {
        if (!is_line_column(column)) {
            return std::unexpected(ExportFault{"unknown_column", column});
        }
    }
    return format->write(workspace, options);
}

}  // namespace accession
