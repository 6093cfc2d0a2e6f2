// SPDX-License-Identifier: Apache-2.0
// Claims with their answers, and the letters about a line with where each of them is.
#include <nlohmann/json.hpp>

#include <array>
#include <string_view>

#include "core/desk/asking.h"
#include "core/desk/line_parts.h"
#include "core/desk/view_parts.h"

namespace accession::desk {

using Json = nlohmann::json;

namespace {

Mark mark_of_claim(Status state) {
    return state == Status::answered ? Mark::square
           : state == Status::sent   ? Mark::diamond
                                     : Mark::ring;
}

Json responses_view(const Claim& claim) {
    Json all = Json::array();
    for (const ClaimResponse& response : claim.responses) {
        Json json = {{"text", response.text},
                     {"by", response.by},
                     {"attachments", attachments_view(response.attachments)}};
        put_date(json, "on", response.on);
        all.push_back(std::move(json));
    }
    return all;
}

/// What can be done with a claim; the texts stand for what a person would write.
Json claim_offers(const Workspace& workspace, const Claim& claim, const Asker& asker) {
    Json offers = Json::array();
    Command send = trial_of(asker, "send_claim");
    send.claim = claim.id;
    offers.push_back(trial_view(workspace, send));
    Command edit = trial_of(asker, "edit_claim");
    edit.claim = claim.id;
    edit.set["notes"].text = claim.notes;
    offers.push_back(trial_view(workspace, edit));
    Command answer = trial_of(asker, "add_response");
    answer.claim = claim.id;
    answer.args["text"] = "-";
    offers.push_back(trial_view(workspace, answer));
    return offers;
}

Json fields_of_claim(const Workspace& workspace, const Claim& claim, const Asker& asker) {
    Json locked = Json::array();
    for (const char* name : {"subject", "body", "notes", "attachments"}) {
        Command edit = trial_of(asker, "edit_claim");
        edit.claim = claim.id;
        edit.set[name] = {};
        if (!refusal_of(workspace, edit).empty()) {
            locked.push_back(name);
        }
    }
    return locked;
}

Json claim_view(const Workspace& workspace, const Claim& claim, const Asker& asker) {
    Json json = {{"id", claim.id.str()},
                 {"type", claim.type},
                 {"state", word_view(claim.state, mark_of_claim(claim.state))},
                 {"subject", claim.subject},
                 {"body", claim.body},
                 {"notes", claim.notes},
                 {"attachments", attachments_view(claim.attachments)},
                 {"items", Json::array()},
                 {"responses", responses_view(claim)},
                 {"locked", fields_of_claim(workspace, claim, asker)},
                 {"offers", claim_offers(workspace, claim, asker)}};
    for (const ItemId& item : claim.items) {
        json["items"].push_back(item.str());
    }
    put_date(json, "startedOn", claim.started_on);
    put_date(json, "sentOn", claim.sent_on);
    return json;
}

Json letter_view(const Workspace& workspace, const Letter& letter, const Asker& asker) {
    static constexpr std::array<std::string_view, 3> actions = {
        "mark_letter_sent", "mark_letter_failed", "queue_letter_again"};
    const Vendor* vendor = workspace.find(letter.vendor);
    const Order* order = workspace.find(letter.order);
    Json json = {{"id", letter.id.str()},
                 {"kind", std::string(text_of(letter.kind))},
                 {"state", std::string(text_of(letter.state))},
                 {"vendor", vendor ? vendor->name : letter.vendor.str()},
                 {"automatic", letter.automatic},
                 {"claim", letter.claim.str()},
                 {"order", order ? order->number : std::string{}},
                 {"lines", letter.lines.size()},
                 {"subject", letter.subject},
                 {"text", letter.text},
                 {"failure", letter.failure},
                 {"attachments", attachments_view(letter.attachments)},
                 {"offers", Json::array()}};
    for (const std::string_view action : actions) {
        Command command = trial_of(asker, std::string(action));
        command.letter = letter.id;
        command.args["reason"] = "-";
        json["offers"].push_back(trial_view(workspace, command));
    }
    put_date(json, "writtenOn", letter.written_on);
    put_date(json, "sentOn", letter.sent_on);
    return json;
}

}  // namespace

Json attachments_view(const std::vector<Attachment>& attachments) {
    Json all = Json::array();
    for (const Attachment& attachment : attachments) {
        all.push_back({{"name", attachment.name},
                       {"mediaType", attachment.media_type},
                       {"size", attachment.bytes.size()}});
    }
    return all;
}

Json claims_view(const Workspace& workspace, const Line& line, const Asker& asker) {
    Json all = Json::array();
    for (const ClaimId& id : workspace.claims_of(line.id)) {
        all.push_back(claim_view(workspace, *workspace.find(id), asker));
    }
    return all;
}

Json letters_view(const Workspace& workspace, const Line& line, const Asker& asker) {
    Json all = Json::array();
    for (const LetterId& id : workspace.letters_of(line.id)) {
        all.push_back(letter_view(workspace, *workspace.find(id), asker));
    }
    return all;
}

}  // namespace accession::desk
