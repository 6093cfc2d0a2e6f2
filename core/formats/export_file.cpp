// SPDX-License-Identifier: Apache-2.0
#include "core/formats/export_file.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "core/formats/alma/export.h"
#include "core/formats/folio/calls.h"
#include "core/formats/folio/export.h"
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

std::string folio_calls(const Workspace& workspace, const ExportOptions& options) {
    static const History nothing;
    const History& history = options.history == nullptr ? nothing : *options.history;
    return folio_calls_json(workspace, history,
                            {.since = options.receipts.since, .until = options.receipts.until});
}

template <auto Export>
std::string whole_file(const Workspace& workspace, const ExportOptions& /*options*/) {
    return Export(workspace);
}

struct FileFormat {
    std::string_view name;
    RulebookKey rulebook;
    Write write;
};
constexpr FileFormat formats[] = {
    {"alma-json", RulebookKey::alma, whole_file<export_alma_lines>},
    {"alma-invoices-json", RulebookKey::alma, whole_file<export_alma_invoices>},
    {"alma-vendors-json", RulebookKey::alma, whole_file<export_alma_vendors>},
    {"receipts-json", RulebookKey::alma,
     [](const Workspace& w, const ExportOptions& o) { return receipts_json(w, o.receipts); }},
    {"receipts-csv", RulebookKey::alma,
     [](const Workspace& w, const ExportOptions& o) { return receipts_csv(w, o.receipts); }},
    {"lines-csv", RulebookKey::alma, chosen_lines},
    {"folio-orders-json", RulebookKey::folio, whole_file<export_folio_orders>},
    {"folio-lines-json", RulebookKey::folio, whole_file<export_folio_lines>},
    {"folio-titles-json", RulebookKey::folio, whole_file<export_folio_titles>},
    {"folio-pieces-json", RulebookKey::folio, whole_file<export_folio_pieces>},
    {"folio-receiving-history-json", RulebookKey::folio,
     whole_file<export_folio_receiving_history>},
    {"folio-routing-lists-json", RulebookKey::folio, whole_file<export_folio_routing_lists>},
    {"folio-references-json", RulebookKey::folio, whole_file<export_folio_references>},
    {"folio-calls-json", RulebookKey::folio, folio_calls},
};
constexpr auto export_names = [] {
    std::array<std::string_view, std::size(formats)> names;
    std::ranges::transform(formats, names.begin(), &FileFormat::name);
    return names;
}();

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
    if (workspace.settings().rulebook != format->rulebook) {
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
