// SPDX-License-Identifier: Apache-2.0
#include "tools/accession/folio_json.h"

#include <nlohmann/json.hpp>

#include <utility>

#include "core/model/folio_words.h"
#include "core/model/money.h"

namespace accession::tool {

namespace {

using nlohmann::json;

json order_json(const Order& order) {
    json told = {{"id", order.id.str()},
                 {"poNumber", order.number},
                 {"vendor", order.vendor.str()},
                 {"workflowStatus", text_of(order.status)},
                 {"orderType", folio_words::spelled(folio_words::order_types, order.continuity)}};
    if (order.sent_on) {
        told["dateOrdered"] = order.sent_on->str();
    }
    if (!order.close_reason.empty()) {
        told["closeReason"] = {{"reason", order.close_reason}};
    }
    return told;
}

json cost_json(const Cost& cost) {
    const auto major = [&](std::int64_t minor) { return to_major(minor, cost.currency); };
    json told = {{"currency", cost.currency},
                 {"quantityPhysical", cost.quantity_physical},
                 {"quantityElectronic", cost.quantity_electronic},
                 {"listUnitPrice", major(cost.unit_price)},
                 {"listUnitPriceElectronic", major(cost.unit_price_electronic)},
                 {"additionalCost", major(cost.additional)},
                 {"discountType", folio_words::spelled(folio_words::percent_or_amount, true)},
                 {"discount", static_cast<double>(cost.discount) * 100.0 / whole_ppm}};
    if (cost.price) {
        told["poLineEstimatedPrice"] = major(*cost.price);
    }
    return told;
}

json locations_json(const Line& line) {
    json told = json::array();
    for (const LocationShare& share : line.locations) {
        json place = {{"quantityPhysical", share.quantity_physical},
                      {"quantityElectronic", share.quantity_electronic}};
        if (share.holdings.empty()) {
            place["locationId"] = share.location;
        } else {
            place["holdingId"] = share.holdings.str();
        }
        told.push_back(std::move(place));
    }
    return told;
}

json details_json(const Line& line) {
    json products = json::array();
    for (const std::string& id : line.description.product_ids) {
        products.push_back({{"productId", id}});
    }
    return {{"productIds", std::move(products)}, {"receivingNote", line.receiving_note}};
}

json funds_json(const Workspace& workspace, const Line& line) {
    json told = json::array();
    for (const FundShare& share : line.funds) {
        const Fund* fund = workspace.find(share.fund);
        told.push_back({{"fundId", share.fund.str()},
                        {"code", fund != nullptr ? fund->code : std::string{}},
                        {"distributionType",
                         folio_words::spelled(folio_words::percent_or_amount, share.is_percent)},
                        {"value", static_cast<double>(share.value) * 100.0 / whole_ppm}});
    }
    return told;
}

json line_json(const Workspace& workspace, const Line& line) {
    json references = json::array();
    for (const std::string& number : line.vendor_references) {
        references.push_back({{"refNumber", number}});
    }
    json told = {
        {"id", line.id.str()},
        {"poLineNumber", line.number},
        {"purchaseOrderId", line.order.str()},
        {"titleOrPackage", line.description.title},
        {"contributors", {{{"contributor", line.description.author}}}},
        {"publisher", line.description.publisher},
        {"publicationDate", line.description.publication_year},
        {"edition", line.description.edition},
        {"acquisitionMethod", line.acquisition_method},
        {"orderFormat", folio_words::spelled(folio_words::order_formats, line.format)},
        {"receiptStatus", text_of(line.receipt)},
        {"paymentStatus", text_of(line.payment)},
        {"checkinItems", line.independent_receipt},
        {"isPackage", line.is_package},
        {"rush", line.rush},
        {"source", "User"},
        {"cost", cost_json(line.cost)},
        {"details", details_json(line)},
        {"fundDistribution", funds_json(workspace, line)},
        {"locations", locations_json(line)},
        {"vendorDetail",
         {{"vendorAccount", line.vendor_account}, {"referenceNumbers", std::move(references)}}}};
    const auto add_inventory = [&](const char* name, CreateInventory inventory) {
        told[name] = {
            {"createInventory", folio_words::spelled(folio_words::create_inventory, inventory)},
            {"materialType", line.material_type}};
    };
    if (line.format != Format::electronic) {
        add_inventory("physical", line.physical_inventory);
    }
    if (line.format == Format::electronic || line.format == Format::mixed) {
        add_inventory("eresource", line.electronic_inventory);
    }
    return told;
}

json title_json(const Title& title, const LineId& line) {
    return {{"id", title.id.str()}, {"title", title.title}, {"poLineId", line.str()}};
}

json piece_json(const Item& piece) {
    json told = {{"id", piece.id.str()},
                 {"poLineId", piece.line.str()},
                 {"titleId", piece.title.str()},
                 {"format", folio_words::spelled(folio_words::piece_formats, piece.format)},
                 {"receivingStatus", text_of(piece.status)},
                 {"sequenceNumber", piece.sequence},
                 {"barcode", piece.barcode}};
    if (!piece.holdings.empty()) {
        told["holdingId"] = piece.holdings.str();
    } else if (!piece.location.empty()) {
        told["locationId"] = piece.location;
    }
    if (piece.expected_on) {
        told["receiptDate"] = piece.expected_on->str();
    }
    if (piece.received_on) {
        told["receivedDate"] = piece.received_on->str();
    }
    return told;
}

/// Gathers records of one kind and begins a new file when one is full.
class Collection {
public:
    Collection(std::vector<JsonFile>& files, std::string key, std::size_t limit)
        : files_(files), key_(std::move(key)), limit_(limit) {}

    void add(const json& record) {
        text_ += text_.empty() ? "{\"" + key_ + "\":[" : ",";
        text_ += record.dump();
        if (++count_ == limit_) {
            finish();
        }
    }
    void finish() {
        if (text_.empty()) {
            return;
        }
        text_ += "],\"totalRecords\":" + std::to_string(count_) + '}';
        files_.push_back({key_ + '-' + std::to_string(++number_) + ".json", std::move(text_)});
        text_.clear();
        count_ = 0;
    }

private:
    std::vector<JsonFile>& files_;
    std::string key_;
    std::size_t limit_;
    std::string text_;
    std::size_t count_ = 0;
    std::size_t number_ = 0;
};

}  // namespace

std::vector<JsonFile> folio_json(const Workspace& workspace, std::size_t records_per_file) {
    std::vector<JsonFile> files;
    Collection orders(files, "purchaseOrders", records_per_file);
    Collection lines(files, "poLines", records_per_file);
    Collection titles(files, "titles", records_per_file);
    Collection pieces(files, "pieces", records_per_file);
    for (Slot slot = 0; slot < workspace.orders().slots(); ++slot) {
        orders.add(order_json(workspace.orders().at(slot)));
    }
    for (Slot slot = 0; slot < workspace.lines().slots(); ++slot) {
        const Line& line = workspace.lines().at(slot);
        lines.add(line_json(workspace, line));
        if (const Title* title = workspace.find(line.title)) {
            titles.add(title_json(*title, line.id));
        }
        for (const ItemId& id : workspace.items_of(line.id)) {
            pieces.add(piece_json(*workspace.find(id)));
        }
    }
    for (Collection* collection : {&orders, &lines, &titles, &pieces}) {
        collection->finish();
    }
    return files;
}

}  // namespace accession::tool
