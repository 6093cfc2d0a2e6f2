// SPDX-License-Identifier: Apache-2.0
// Claims as a thread with the vendor (R63-R67), and what becomes of letters in the outbox.
#include "core/lifecycle/alma/effects.h"
#include "core/lifecycle/alma/letters.h"
#include "core/lifecycle/transition.h"
#include "core/validation/field_text.h"

namespace accession::alma {

namespace {

void run_start_claim(Transition& t) {
    const Command& command = t.command();
    const Line& line = t.line();
    const std::string_view body = command.arg("body");
    Claim claim;
    claim.id = command.claim.empty() ? ClaimId(t.new_id("claim")) : command.claim;
    claim.line = line.id;
    claim.type = std::string(command.arg("type"));
    claim.subject = claim_subject(t.state(), line, claim.type, command.arg("subject"));
    claim.body = body.empty() ? claim_body(t.state(), line, claim.type) : std::string(body);
    claim.notes = std::string(command.arg("notes"));
    claim.attachments = command.attachments;
    claim.items = command.items;
    claim.started_on = t.today();
    t.emit(ClaimRecorded{std::move(claim)});
}

void run_change_claim(Transition& t) {
    t.amend(t.command().claim, [&](Claim& claim) {
        const Line& line = *t.state().find(claim.line);
        for (const auto& [name, value] : t.command().set) {
            if (name == "attachments") {
                static_cast<void>(read_attachments(value, claim.attachments));
            } else if (name == "subject") {
                claim.subject = claim_subject(t.state(), line, claim.type, value.text);
            } else {
                (name == "body" ? claim.body : claim.notes) = value.text;
            }
        }
    });
}

void run_send_claim(Transition& t) {
    t.amend(t.command().claim, [&](Claim& claim) {
        claim.state = Status::sent;
        claim.sent_on = t.today();
    });
    write_claim(t, *t.state().find(t.command().claim));
}

void run_note_response(Transition& t) {
    t.amend(t.command().claim, [&](Claim& claim) {
        claim.state = Status::answered;
        claim.responses.push_back({std::string(t.command().arg("text")), t.command().attachments,
                                   t.today(), t.command().actor});
    });
}

void run_mark_letter_sent(Transition& t) {
    t.amend(t.command().letter, [&](Letter& letter) {
        letter.state = LetterState::sent;
        letter.sent_on = t.today();
        letter.failure.clear();
    });
}

void run_mark_letter_failed(Transition& t) {
    t.amend(t.command().letter, [&](Letter& letter) {
        letter.state = LetterState::failed;
        letter.failure = std::string(t.command().arg("reason"));
    });
}

void run_queue_letter_again(Transition& t) {
    t.amend(t.command().letter, [](Letter& letter) {
        letter.state = LetterState::waiting;
        letter.failure.clear();
    });
}

}  // namespace

const Effect start_claim{"start_claim", run_start_claim};
const Effect change_claim{"change_claim", run_change_claim};
const Effect send_claim{"send_claim", run_send_claim};
const Effect note_response{"note_response", run_note_response};
const Effect mark_letter_sent{"mark_letter_sent", run_mark_letter_sent};
const Effect mark_letter_failed{"mark_letter_failed", run_mark_letter_failed};
const Effect queue_letter_again{"queue_letter_again", run_queue_letter_again};

}  // namespace accession::alma
