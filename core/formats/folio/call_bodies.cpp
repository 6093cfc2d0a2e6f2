// SPDX-License-Identifier: Apache-2.0
#include "core/formats/folio/call_bodies.h"

#include <algorithm>
#include <type_traits>
#include <utility>

#include "core/formats/folio/documents.h"
#include "core/formats/folio/overlay.h"
#include "core/lifecycle/folio/changes.h"
#include "core/lifecycle/folio/statuses.h"

namespace accession {

using Json = nlohmann::json;

namespace {

Json without_told_by_folio(Json document) {
    for (const char* key :
         {"metadata", "poLines", "compositePoLines", "totalCredited", "totalEstimatedPrice",
          "totalEncumbered", "totalExpended", "totalItems", "needReEncumber"}) {
        document.erase(key);
    }
    return document;
}

Json picked(const Json& document, std::initializer_list<const char*> keys) {
    Json part = Json::object();
    for (const char* key : keys) {
        if (const auto found = document.find(key); found != document.end()) {
            part[key] = *found;
        }
    }
    return part;
}

void note_once(std::vector<ItemId>& ids, const ItemId& id) {
    if (std::ranges::find(ids, id) == ids.end()) {
        ids.push_back(id);
    }
}

/// Pieces that the facts of one kind are about: of several pieces, only those that could be taken.
template <class Kind>
std::vector<ItemId> pieces_told(const Decided& decided) {
    std::vector<ItemId> ids;
    for (const Fact& fact : decided.facts) {
        if (const auto* const told = std::get_if<Kind>(&fact)) {
            if constexpr (std::is_same_v<Kind, ItemRecorded>) {
                note_once(ids, told->record->id);
            } else {
                note_once(ids, told->item);
            }
        }
    }
    return ids;
}

Json integer_or_null(std::string_view text) {
    Json number = Json::parse(text, nullptr, false);
    return number.is_number_integer() ? number : Json(nullptr);
}

}  // namespace

std::vector<ItemId> pieces_made(const Decided& decided) {
    std::vector<ItemId> made;
    for (const Fact& fact : decided.facts) {
        const auto* const recorded = std::get_if<ItemRecorded>(&fact);
        if (recorded == nullptr) {
            continue;
        }
        // Ids of what a command makes are derived from its own.
        for (std::uint32_t i = 0; i <= decided.facts.size(); ++i) {
            if (recorded->record->id.str() == derive_id(decided.command.id.str(), "piece", i)) {
                note_once(made, recorded->record->id);
            }
        }
    }
    return made;
}

void FolioPast::fold_in(std::span<const Fact> facts) {
    for (const Fact& fact : facts) {
        std::visit(
            [&](const auto& told) {
                if constexpr (requires { told.order; }) {
                    bring(told.order);
                }
                if constexpr (requires { told.line; }) {
                    bring(told.line);
                }
                if constexpr (requires { told.item; }) {
                    bring(told.item);
                }
            },
            fact);
        fold(past_, fact);
    }
}

Json FolioPast::order_body(const OrderId& id) const {
    const Order* const order = find(id);
    return order == nullptr ? Json(nullptr) : without_told_by_folio(folio_order_document(*order));
}

Json FolioPast::line_body(const LineId& id) const {
    const Line* const line = find(id);
    return line == nullptr ? Json(nullptr)
                           : without_told_by_folio(folio_line_document(now_, names_, *line));
}

Json FolioPast::title_body(const TitleId& id) const {
    const Title* const title = find(id);
    return title == nullptr ? Json(nullptr) : without_told_by_folio(folio_title_document(*title));
}

Json FolioPast::piece_body(const ItemId& id) const {
    const Item* const piece = find(id);
    return piece == nullptr ? Json(nullptr)
                            : without_told_by_folio(folio_piece_document(names_, *piece));
}

/// New lists stand last. Users that FOLIO does not know by an id can't be told.
Json FolioPast::routing_list_body(const LineId& id) const {
    const Line* const line = find(id);
    if (line == nullptr || line->folio->routing_lists.empty()) {
        return nullptr;
    }
    return folio_routing_list_document(*line, line->folio->routing_lists.back());
}

Json FolioPast::by_line(const std::vector<ItemId>& ids, const char* list, const char* count,
                        const char* members, auto write) const {
    Json lines = Json::array();
    std::size_t total = 0;
    for (const ItemId& id : ids) {
        const Item* const piece = find(id);
        if (piece == nullptr) {
            continue;
        }
        auto of_line = std::ranges::find_if(
            lines, [&](const Json& line) { return line["poLineId"] == piece->line.str(); });
        if (of_line == lines.end()) {
            lines.push_back(
                {{"poLineId", piece->line.str()}, {count, 0}, {members, Json::array()}});
            of_line = std::prev(lines.end());
        }
        (*of_line)[members].push_back(write(*piece));
        (*of_line)[count] = (*of_line)[members].size();
        ++total;
    }
    return total == 0 ? Json(nullptr) : Json{{list, std::move(lines)}, {"totalRecords", total}};
}

Json FolioPast::check_in_body(const Decided& decided) const {
    const bool create = decided.command.flag("createItem", false);
    return by_line(
        pieces_told<ItemReceived>(decided), "toBeCheckedIn", "checkedIn", "checkInPieces",
        [&](const Item& piece) {
            Json told =
                picked(folio_piece_document(names_, piece),
                       {"id", "holdingId", "locationId", "barcode", "callNumber", "copyNumber",
                        "accessionNumber", "displaySummary", "enumeration", "chronology", "comment",
                        "receiptDate", "supplement", "displayOnHolding", "displayToPublic",
                        "discoverySuppress", "sequenceNumber", "receivingTenantId"});
            const std::string_view status = folio::item_status_told(decided.command, piece.id);
            told["itemStatus"] = std::string(status.empty() ? folio::in_process : status);
            if (create) {
                told["createItem"] = true;
            }
            return told;
        });
}

Json FolioPast::unreceive_body(const Decided& decided) const {
    return by_line(pieces_told<ItemUnreceived>(decided), "toBeReceived", "received",
                   "receivedItems", [&](const Item& piece) {
                       Json told = picked(
                           folio_piece_document(names_, piece),
                           {"holdingId", "locationId", "barcode", "callNumber", "copyNumber",
                            "accessionNumber", "displaySummary", "enumeration", "chronology",
                            "comment", "displayOnHolding", "displayToPublic", "sequenceNumber"});
                       told["pieceId"] = piece.id.str();
                       told["itemStatus"] = std::string(folio::on_order);
                       return told;
                   });
}

Json FolioPast::expect_body(const Decided& decided) const {
    const std::string comment(decided.command.arg("comment"));
    return by_line(pieces_told<ItemRecorded>(decided), "toBeExpected", "expected", "expectPieces",
                   [&](const Item& piece) {
                       Json told = {{"id", piece.id.str()}};
                       if (!comment.empty()) {
                           told["comment"] = comment;
                       }
                       return told;
                   });
}

Json FolioPast::bind_body(const Decided& decided) const {
    for (const Fact& fact : decided.facts) {
        const auto* const recorded = std::get_if<ItemRecorded>(&fact);
        if (recorded == nullptr || recorded->record->bound_from.empty()) {
            continue;
        }
        const Item& volume = *recorded->record;
        const Line* const line = find(volume.bound_from.front().line);
        if (line == nullptr) {
            return nullptr;
        }
        Json body = {{"poLineId", line->id.str()},
                     {"bindItem", picked(folio_piece_document(names_, volume),
                                         {"barcode", "callNumber", "holdingId", "locationId"})},
                     {"bindPieceIds", Json::array()}};
        for (const BoundPart& part : volume.bound_from) {
            body["bindPieceIds"].push_back(part.item.str());
        }
        if (const std::string_view action = decided.command.arg("requestsAction");
            !action.empty()) {
            body["requestsAction"] = std::string(action);
        }
        return body;
    }
    return nullptr;
}

Json FolioPast::status_body(const Decided& decided) const {
    const std::vector<ItemId> ids = pieces_told<ItemRecorded>(decided);
    if (ids.empty()) {
        return nullptr;
    }
    Json body = {{"receivingStatus", std::string(decided.command.arg("status"))},
                 {"pieceIds", Json::array()}};
    for (const ItemId& id : ids) {
        body["pieceIds"].push_back(id.str());
    }
    if (Json days = integer_or_null(decided.command.arg("claimingInterval")); !days.is_null()) {
        body["claimingInterval"] = std::move(days);
    }
    for (const char* note : {"internalNote", "externalNote"}) {
        if (const std::string_view text = decided.command.arg(note); !text.empty()) {
            body[note] = std::string(text);
        }
    }
    return body;
}

}  // namespace accession
