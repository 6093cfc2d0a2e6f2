// SPDX-License-Identifier: Apache-2.0
#include "core/formats/receipts.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/formats/alma/documents.h"
#include "core/formats/alma/fields.h"
#include "core/formats/alma/ids.h"
#include "core/formats/csv/writer.h"
#include "core/formats/json/remains.h"

namespace accession {

using Json = nlohmann::json;

namespace {

/// The day on which Alma has it received, as it told when the item came in.
bool is_known_there(const Item& item) {
    const Json remains = remains_from(item.extra);
    const auto day = remains.find("~received");
    return day != remains.end() && day->is_string() &&
           day->get_ref<const std::string&>() == item.received_on->str();
}

/// Only what a path may hold as it is; everything else as %XX.
std::string in_path(std::string_view text) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string path;
    for (const char c : text) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == '~';
        if (plain) {
            path += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        path += '%';
        path += hex[byte >> 4U];
        path += hex[byte & 0xFU];
    }
    return path;
}

std::string department_of(const Workspace& workspace, const Item& item,
                          const ReceiptOptions& options) {
    for (const WorkOrderId& id : workspace.work_orders_of(item.id)) {
        const WorkOrder& order = *workspace.find(id);
        if (order.kind == WorkOrderKind::department && !order.department.empty()) {
            return order.department;
        }
    }
    return options.department;
}

bool counts(const Item& item, const ReceiptOptions& options) {
    return item.status == Status::received && item.received_on && item.format == Format::physical &&
           !item.bound && !is_known_there(item) &&
           (!options.since || *item.received_on >= *options.since) &&
           (!options.until || *item.received_on <= *options.until);
}

Receipt receipt_of(const Workspace& workspace, const Line& line, const Item& item,
                   const ReceiptOptions& options) {
    Receipt receipt;
    receipt.line = line.number;
    receipt.pid = is_made_up(item.id.str(), line) ? std::string{} : item.id.str();
    receipt.barcode = item.barcode;
    receipt.on = *item.received_on;
    receipt.department = department_of(workspace, item, options);
    receipt.library = options.department_library.empty()
                          ? library_and_shelf(item.location, line.owner).first
                          : options.department_library;
    receipt.keep = item.process == Process::work_order;
    receipt.item = &item;
    return receipt;
}

/// The fields of an Alma item that receiving may have set here.
Json body_of(const Receipt& receipt) {
    Json data = Json::object();
    const auto put = [&](const char* name, const std::string& text) {
        if (!text.empty()) {
            data[name] = text;
        }
    };
    put("pid", receipt.pid);
    put("barcode", receipt.barcode);
    put("description", receipt.item->description);
    if (receipt.pid.empty()) {
        const auto [library, shelf] = library_and_shelf(receipt.item->location, receipt.library);
        put("library", library);
        put("location", shelf);
    }
    return data.empty() ? data : Json{{"item_data", std::move(data)}};
}

Json call_of(const Receipt& receipt) {
    std::string path = "/almaws/v1/acq/po-lines/" + in_path(receipt.line) + "/items";
    Json query = {{"receive_date", alma_date(receipt.on)}};
    if (!receipt.pid.empty()) {
        path += "/" + in_path(receipt.pid);
        query["op"] = "receive";
    }
    if (!receipt.department.empty()) {
        query["department"] = receipt.department;
    }
    if (!receipt.library.empty()) {
        query["department_library"] = receipt.library;
    }
    return {{"method", "POST"},
            {"path", std::move(path)},
            {"query", std::move(query)},
            {"body", body_of(receipt)}};
}

}  // namespace

std::vector<Receipt> receipts_of(const Workspace& workspace, const ReceiptOptions& options) {
    std::vector<Receipt> receipts;
    const auto& lines = workspace.lines();
    for (Slot slot = 0; slot < lines.slots(); ++slot) {
        if (!lines.alive(slot)) {
            continue;
        }
        const Line& line = lines.at(slot);
        for (const ItemId& id : workspace.items_of(line.id)) {
            const Item& item = *workspace.find(id);
            if (counts(item, options)) {
                receipts.push_back(receipt_of(workspace, line, item, options));
            }
        }
    }
    return receipts;
}

std::string receipts_json(const Workspace& workspace, const ReceiptOptions& options) {
    Json calls = Json::array();
    for (const Receipt& receipt : receipts_of(workspace, options)) {
        calls.push_back(call_of(receipt));
    }
    return calls.dump(1, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string receipts_csv(const Workspace& workspace, const ReceiptOptions& options) {
    CsvWriter table;
    table.heads({"POL number", "Item ID", "Barcode", "Receive date", "Department", "Library",
                 "Keep", "Note"});
    for (const Receipt& receipt : receipts_of(workspace, options)) {
        table.row({{receipt.line},
                   {receipt.pid},
                   {receipt.barcode},
                   {receipt.on.str()},
                   {receipt.department},
                   {receipt.library},
                   {receipt.keep ? "yes" : "no"},
                   {receipt.item->note}});
    }
    return table.take();
}

}  // namespace accession
