// SPDX-License-Identifier: Apache-2.0
#include "core/formats/alma/export.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/formats/alma/documents.h"
#include "core/formats/alma/ids.h"
#include "core/formats/alma/known_codes.h"
#include "core/formats/json/remains.h"

namespace accession {

using Json = nlohmann::json;

namespace {

/// A copy that is only expected and that Alma never listed is not listed now.
bool is_listed(const Line& line, const Item& item) {
    const bool says_something = !item.barcode.empty() || !item.description.empty() ||
                                !item.enumeration.empty() || item.received_on.has_value();
    return !is_made_up(item.id.str(), line) || says_something || !item.extra.empty();
}

/// The place of a line that an item is in: its holdings and location, else its holdings alone.
std::size_t place_of(const Line& line, const Item& item) {
    const auto& places = line.locations;
    const auto exact = std::ranges::find_if(places, [&](const LocationShare& share) {
        return share.holdings == item.holdings && share.location == item.location;
    });
    if (exact != places.end()) {
        return static_cast<std::size_t>(exact - places.begin());
    }
    const auto near = std::ranges::find(places, item.holdings, &LocationShare::holdings);
    return near == places.end() ? 0 : static_cast<std::size_t>(near - places.begin());
}

void put_copies(const Workspace& workspace, const Line& line, Json& document) {
    const auto places = document.find("location");
    if (places == document.end() || !places->is_array() || places->empty()) {
        return;
    }
    // What is no record among the places is none of the line's either.
    std::vector<Json*> records;
    for (Json& place : *places) {
        if (place.is_object()) {
            records.push_back(&place);
        }
    }
    for (const ItemId& id : workspace.items_of(line.id)) {
        const Item& item = *workspace.find(id);
        if (records.empty() || !is_listed(line, item)) {
            continue;
        }
        Json& copies = (*records[std::min(place_of(line, item), records.size() - 1)])["copy"];
        if (!copies.is_array()) {
            copies = Json::array();
        }
        copies.push_back(with_remains(alma_copy_document(line, item), remains_from(item.extra)));
    }
}

Json line_json(const Workspace& workspace, const Line& line) {
    const Order* const order = workspace.find(line.order);
    Json document = alma_line_document(with_codes(workspace, line),
                                       order == nullptr ? line.order.str() : order->number);
    join_status(document);
    document = with_remains(std::move(document), remains_from(line.extra));
    part_status(document);
    put_copies(workspace, line, document);
    return document;
}

/// A line that was made here is known to others by its number alone.
Invoice with_numbers(const Workspace& workspace, Invoice invoice) {
    for (InvoiceLine& part : invoice.lines) {
        if (const Line* const line = workspace.find(part.line)) {
            part.line = LineId(line->number);
        }
    }
    return invoice;
}

std::string page_of(const auto& table, const char* key, auto write) {
    Json list = Json::array();
    for (Slot slot = 0; slot < table.slots(); ++slot) {
        if (table.alive(slot)) {
            list.push_back(write(table.at(slot)));
        }
    }
    Json page = {{"total_record_count", list.size()}};
    page[key] = std::move(list);
    return page.dump(1, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace

std::string export_alma_lines(const Workspace& workspace) {
    return page_of(workspace.lines(), "po_line",
                   [&](const Line& line) { return line_json(workspace, line); });
}

std::string export_alma_invoices(const Workspace& workspace) {
    return page_of(workspace.invoices(), "invoice", [&](const Invoice& invoice) {
        return with_remains(alma_invoice_document(with_numbers(workspace, invoice)),
                            remains_from(invoice.extra));
    });
}

std::string export_alma_vendors(const Workspace& workspace) {
    return page_of(workspace.vendors(), "vendor", [](const Vendor& vendor) {
        return with_remains(alma_vendor_document(vendor), remains_from(vendor.extra));
    });
}

}  // namespace accession
