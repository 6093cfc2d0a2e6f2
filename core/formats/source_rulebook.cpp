// SPDX-License-Identifier: Apache-2.0
#include "core/formats/source_rulebook.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "core/formats/alma/source.h"

namespace accession {

namespace {

constexpr std::size_t looked_at = std::size_t{64} * 1024;

constexpr std::string_view alma_names[] = {"\"po_line\"",           "\"resource_metadata\"",
                                           "\"fund_distribution\"", "\"invoice_lines\"",
                                           "\"invoice_status\"",    "\"acquisition_method\"",
                                           "\"vendor_account\"",    "\"financial_sys_code\""};
constexpr std::string_view folio_names[] = {
    "\"poLines\"",           "\"poLineNumber\"", "\"purchaseOrderId\"", "\"workflowStatus\"",
    "\"purchaseOrders\"",    "\"poLineId\"",     "\"titleOrPackage\"",  "\"compositePoLines\"",
    "\"acquisitionMethod\"", "\"poNumber\"",     "\"receivingStatus\""};

template <class Names>
std::size_t names_in(std::string_view text, const Names& names) {
    return static_cast<std::size_t>(std::ranges::count_if(
        names, [&](std::string_view name) { return text.find(name) != std::string_view::npos; }));
}

}  // namespace

std::optional<RulebookKey> rulebook_of_files(std::span<const SourceFile> files) {
    constexpr std::string_view nothing = " \t\r\n,;\"\xEF\xBB\xBF";
    bool any_table = false;
    for (const SourceFile& file : files) {
        if (is_table(file.name, file.bytes)) {
            // One with nothing in it is nobody's.
            any_table =
                any_table || file.bytes.find_first_not_of(nothing) != std::string_view::npos;
            continue;
        }
        const std::string_view text = file.bytes.substr(0, looked_at);
        const std::size_t alma = names_in(text, alma_names);
        const std::size_t folio = names_in(text, folio_names);
        if (alma != folio) {
            return alma > folio ? RulebookKey::alma : RulebookKey::folio;
        }
    }
    return any_table ? std::optional(RulebookKey::alma) : std::nullopt;
}

}  // namespace accession
