// SPDX-License-Identifier: Apache-2.0
#include "core/formats/folio/documents.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "core/formats/folio/line_document.h"
#include "core/formats/folio/overlay.h"
#include "core/lifecycle/folio/statuses.h"
#include "core/validation/folio_order_fields.h"
#include "core/validation/folio_piece_fields.h"
#include "core/validation/folio_title_fields.h"

namespace accession {

using Json = nlohmann::json;

namespace {

/// What the text of one product id is made of, as reading puts it together.
std::string joined_product(const Json& product) {
    std::string text;
    for (const char* part : {"productId", "qualifier"}) {
        const auto found = product.is_object() ? product.find(part) : product.end();
        if (product.is_object() && found != product.end() && found->is_string()) {
            text += (text.empty() ? "" : " ") + found->get<std::string>();
        }
    }
    return text;
}

void put_products(Json& document, const std::vector<std::string>& ids) {
    std::vector<std::string> told;
    if (const Json* const before = json_at(document, "productIds"); before != nullptr) {
        for (const Json& product : *before) {
            told.push_back(joined_product(product));
        }
        std::erase(told, std::string{});
    }
    if (told == ids) {
        return;
    }
    if (ids.empty()) {
        document.erase("productIds");
    } else {
        document["productIds"] = folio_product_ids(ids);
    }
}

void put_author(Json& document, const std::string& author) {
    Json& list = document["contributors"];
    if (!list.is_array() || list.empty() || !list.front().is_object()) {
        list = folio_contributors(author);
    } else if (author.empty()) {
        list.front().erase("contributor");
    } else {
        list.front()["contributor"] = author;
    }
    if (list.empty()) {
        document.erase("contributors");
    }
}

void put_flag(Json& document, const char* key, bool flag, bool always) {
    if (flag || always) {
        document[key] = flag;
    } else {
        document.erase(key);
    }
}

void put_count(Json& document, const char* key, const std::optional<std::int32_t>& count) {
    if (count) {
        document[key] = *count;
    } else {
        document.erase(key);
    }
}

}  // namespace

Json folio_order_document(const Order& order) {
    Json document = folio_base(order.extra);
    document["id"] = order.id.str();
    document["workflowStatus"] = text_of(order.status);
    for (const folio::OrderField& field : folio::order_fields()) {
        if (order.folio->ongoing || !field.path.starts_with("ongoing.")) {
            lay_field(document, field, order);
        }
    }
    if (!order.folio->ongoing) {
        document.erase("ongoing");
    } else {
        put_at(document, "ongoing.isSubscription", order.folio->subscription);
    }
    put_day(document, "dateOrdered", order.sent_on);
    // Here people are known by their names; FOLIO knows them by ids, and sets who did what itself.
    for (const char* const path : {"approvedById", "openedById"}) {
        const Json* const person = json_at(document, path);
        if (person != nullptr && !(person->is_string() && is_uuid(person->get<std::string>()))) {
            document.erase(path);
        }
    }
    if (order.close_reason.empty()) {
        document.erase("closeReason");
    } else {
        put_at(document, "closeReason.reason", order.close_reason);
    }
    document["nextPolNumber"] = order.folio->next_line;
    return document;
}

Json folio_title_document(const Title& title) {
    Json document = folio_base(title.extra);
    document["id"] = title.id.str();
    put_text(document, "poLineId", title.folio->line.str());
    put_text(document, "title", title.title);
    put_text(document, "publisher", title.publisher);
    put_text(document, "publishedDate", title.publication_year);
    put_text(document, "instanceId", title.folio->instance);
    put_products(document, title.product_ids);
    put_author(document, title.author);
    for (const folio::TitleField& field : folio::title_fields()) {
        // Contributors and product ids were laid above, where no more is known of them than that.
        const bool known =
            field.kind != folio::FieldKind::records || title.folio->further.contains(field.path);
        if (field.kept && known) {
            lay_field(document, field, title);
        }
    }
    put_flag(document, "claimingActive", title.folio->claiming_active, true);
    put_count(document, "claimingInterval", title.folio->claiming_interval);
    document["nextSequenceNumber"] = std::max(1, title.folio->next_sequence);
    return document;
}

Json folio_piece_document(const FolioNames& names, const Item& piece) {
    Json document = folio_base(piece.extra);
    document["id"] = piece.id.str();
    put_text(document, "poLineId", piece.line.str());
    put_text(document, "titleId", piece.title.str());
    for (const folio::PieceField& field : folio::piece_fields()) {
        lay_field(document, field, piece);
    }
    // A piece is in a holdings or waits for one at a location, not both.
    const std::string location = names.id_of(NamedKind::location, piece.location, piece.extra);
    put_text(document, "locationId", piece.holdings.empty() ? location : std::string{});
    put_text(document, "bindItemId", piece.folio->bound_into.str());
    put_flag(document, "isBound", folio::is_bound(piece), true);
    return document;
}

Json folio_routing_list_document(const Line& line, const RoutingList& list) {
    Json document = {{"id", list.id},
                     {"name", list.name},
                     {"poLineId", line.id.str()},
                     {"userIds", Json::array()}};
    put_text(document, "notes", list.notes);
    for (const std::string& user : list.users) {
        // Here people may be known by their names; FOLIO knows them by ids.
        if (is_uuid(user)) {
            document["userIds"].push_back(user);
        }
    }
    return document;
}

Json folio_history_document(const State& state, const FolioNames& names, const Item& piece) {
    if (piece.status != Status::received && piece.status != Status::expected) {
        return nullptr;
    }
    const Json whole = folio_piece_document(names, piece);
    Json document;
    for (const char* key :
         {"id", "displaySummary", "chronology", "comment", "discoverySuppress", "displayOnHolding",
          "enumeration", "copyNumber", "itemId", "locationId", "poLineId", "receiptDate",
          "receivedDate", "receivingStatus", "supplement"}) {
        if (const auto found = whole.find(key); found != whole.end()) {
            document[key] = *found;
        }
    }
    document["pieceFormat"] = whole["format"];
    const Line* const line = state.find(piece.line);
    if (line == nullptr) {
        return document;
    }
    document["checkin"] = line->independent_receipt;
    put_text(document, "instanceId", line->folio->instance);
    put_text(document, "poLineNumber", line->number);
    put_text(document, "poLineReceiptStatus", std::string(text_of(line->receipt)));
    put_text(document, "purchaseOrderId", line->order.str());
    put_text(document, "receivingNote", folio_receiving_note(*line));
    const Title* const title = state.find(piece.title);
    put_text(document, "title", title != nullptr ? title->title : line->description.title);
    if (title != nullptr && !title->folio->instance.empty()) {
        document["instanceId"] = title->folio->instance;
    }
    const Order* const order = state.find(line->order);
    put_day(document, "dateOrdered", order == nullptr ? std::nullopt : order->sent_on);
    return document;
}

}  // namespace accession
