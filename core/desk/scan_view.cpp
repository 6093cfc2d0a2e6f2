// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

#include "core/desk/line_parts.h"
#include "core/desk/views.h"
#include "core/model/isbn.h"
#include "core/validation/folio_title_fields.h"

namespace accession::desk {

using Json = nlohmann::json;

namespace {

/// More than number keys can choose; the rest is found by typing more.
constexpr std::size_t matches_max = 9;

/// The item a receipt would take: the scanned one, else the first that is still to come.
const Item* item_to_receive(const Workspace& workspace, const Match& match, const LineId& line) {
    if (match.item) {
        return workspace.find(*match.item);
    }
    const Item* latest = nullptr;
    for (const ItemId& id : workspace.items_of(line)) {
        const Item* item = workspace.find(id);
        if (item->status != Status::received && item->status != Status::unreceivable) {
            return item;
        }
        latest = item->status == Status::received ? item : latest;
    }
    return latest;
}

/// A title's own note is what its pieces are received by; it may have been changed since the order was
/// opened (folio.md C3). Otherwise the line's.
std::string note_for(const Workspace& workspace, const Line& line, const Item* item) {
    const Title* title = item == nullptr ? nullptr : workspace.find(item->title);
    const std::string own = title == nullptr ? std::string{} : folio::receiving_note(*title);
    return own.empty() ? line.receiving_note : own;
}

Json match_view(const Workspace& workspace, const Match& match) {
    const Line& line = workspace.lines().at(match.line);
    const Rulebook& rulebook = rulebook_of(workspace.settings().rulebook);
    const Item* item = item_to_receive(workspace, match, line.id);
    Json json = {{"line", line_row(workspace, line)},
                 {"matched", std::string(text_of(match.kind))},
                 {"copies", workspace.item_slots_of(line.id).size()},
                 {"publisher", line.description.publisher},
                 {"receivingNote", note_for(workspace, line, item)},
                 {"askedForBy", asked_for_by(workspace, line)},
                 {"offer", offer_view(offer(workspace, line.id, rulebook.receive_action))}};
    if (!line.description.product_ids.empty()) {
        json["isbn"] = line.description.product_ids.front();
    }
    if (item != nullptr) {
        if (item->status == Status::received) {
            json["receivedAlready"] = {{"on", item->received_on ? item->received_on->str() : ""},
                                       {"by", item->received_by}};
        } else {
            json["item"] = item->id.str();
        }
        json["copy"] = item->sequence;
    }
    return json;
}

}  // namespace

Json scan_view(const Workspace& workspace, const std::string& text) {
    const std::vector<Match> matches = find_scanned(workspace, text);
    Json json = {
        {"text", text},
        {"matches", Json::array()},
        {"total", matches.size()},
        {"badCheckDigit", matches.empty() && check_isbn(text) == IsbnVerdict::wrong_check_digit}};
    for (std::size_t i = 0; i < std::min(matches.size(), matches_max); ++i) {
        json["matches"].push_back(match_view(workspace, matches[i]));
    }
    return json;
}

Json facets_view(const Workspace& workspace, const LineQueryResult& result) {
    const Rulebook& rulebook = rulebook_of(workspace.settings().rulebook);
    Json facets = Json::array();
    for (const AxisWords& axis : rulebook.axes) {
        const auto counts = result.facets.find(axis.axis);
        Json values = Json::array();
        for (const Word& word : axis.words) {
            if (counts != result.facets.end() && counts->second.contains(word.status)) {
                values.push_back({{"word", status_word(rulebook, axis.axis, word.status)},
                                  {"count", counts->second.at(word.status)}});
            }
        }
        if (!values.empty()) {
            facets.push_back({{"axis", std::string(axis.key)}, {"values", values}});
        }
    }
    return facets;
}

}  // namespace accession::desk
