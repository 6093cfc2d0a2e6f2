// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/alma/letters.h"

#include <algorithm>
#include <iterator>

#include "core/validation/field_text.h"

namespace accession::alma {

namespace {

/// "not_received" as people write it.
std::string plain(std::string_view code) {
    std::string text(code);
    for (char& c : text) {
        c = c == '_' ? ' ' : c;
    }
    return text;
}

/// Number, title, author and ISBN: by what the vendor finds the line.
std::string described(const Line& line) {
    std::string text = line.number + ": " + line.description.title;
    if (!line.description.author.empty()) {
        text += " / " + line.description.author;
    }
    if (!line.description.product_ids.empty()) {
        text += ", ISBN " + line.description.product_ids.front();
    }
    return text;
}

/// What is ordered of it: "2 copies, 90.00 EUR in all, rush".
std::string wanted(const State& state, const Line& line) {
    std::string text = described(line);
    const std::vector<ItemId> items = state.items_of(line.id);
    const auto copies = std::ranges::count_if(
        items, [&](const ItemId& id) { return state.find(id)->status != Status::received; });
    if (copies > 0) {
        text += ", " + std::to_string(copies) + (copies == 1 ? " copy" : " copies");
    }
    if (line.cost.price) {
        text += ", " + decimal_text(*line.cost.price, line.cost.currency) + " " +
                line.cost.currency + (copies > 1 ? " in all" : "");
    }
    return text + (line.rush ? ", rush" : "");
}

std::string addressed(const State& state, const VendorId& id) {
    const Vendor* vendor = state.find(id);
    return "To " + (vendor != nullptr ? vendor->name : id.str()) + "\n\n";
}

/// What the vendor is asked for, by what is wrong.
std::string_view asked_for(std::string_view type) {
    struct Asked {
        std::string_view type;
        std::string_view sentence;
    };
    static constexpr Asked sentences[] = {
        {"damaged", "Please send us another one, and tell us what becomes of the damaged one."},
        {"wrong_item", "Please send us what was ordered, and tell us what becomes of what came."},
        {"other", "Please let us know how to go on."},
    };
    const auto found = std::ranges::find(sentences, type, &Asked::type);
    return found != std::end(sentences) ? found->sentence
                                        : "Please let us know when we can expect it.";
}

Letter letter_about(Transition& t, LetterKind kind, const Line& line) {
    const Vendor* vendor = t.state().find(line.vendor);
    Letter letter;
    letter.id = LetterId(t.new_id("letter"));
    letter.kind = kind;
    letter.vendor = line.vendor;
    letter.automatic = vendor != nullptr && vendor->connected;
    letter.order = line.order;
    letter.lines = {line.id};
    letter.written_on = t.today();
    return letter;
}

std::string order_number(const State& state, const Line& line) {
    const Order* order = state.find(line.order);
    return order != nullptr ? order->number : std::string{};
}

/// In words, and as the code that a vendor's system may know it by.
std::string reason_told(const std::string& reason) {
    const std::string words = plain(reason);
    return words == reason ? words : words + " [" + reason + "]";
}

}  // namespace

void write_order_letter(Transition& t, const OrderId& id, const std::vector<LineId>& lines) {
    if (lines.empty()) {
        return;
    }
    Letter letter = letter_about(t, LetterKind::order, *t.state().find(lines.front()));
    letter.order = id;
    letter.lines = lines;
    letter.subject = "Order " + t.state().find(id)->number;
    letter.text = addressed(t.state(), letter.vendor) + "Please send us:\n";
    for (const LineId& one : lines) {
        letter.text += wanted(t.state(), *t.state().find(one)) + "\n";
    }
    t.emit(LetterRecorded{std::move(letter)});
}

void write_cancellation(Transition& t, const Line& line) {
    Letter letter = letter_about(t, LetterKind::cancellation, line);
    letter.subject = "Cancellation of " + line.number;
    letter.text = addressed(t.state(), letter.vendor) + "Please cancel " + described(line) +
                  " (order " + order_number(t.state(), line) +
                  "). Reason: " + reason_told(line.cancel_reason) + ".";
    if (!line.cancel_note.empty()) {
        letter.text += "\n" + line.cancel_note;
    }
    t.emit(LetterRecorded{std::move(letter)});
}

void write_claim_letter(Transition& t, const Line& line) {
    Letter letter = letter_about(t, LetterKind::claim_letter, line);
    letter.subject = claim_subject(line, "not_received", {});
    letter.text = claim_body(t.state(), line, "not_received");
    t.emit(LetterRecorded{std::move(letter)});
}

void write_claim(Transition& t, const Claim& claim) {
    const Line& line = *t.state().find(claim.line);
    Letter letter = letter_about(t, LetterKind::claim, line);
    letter.claim = claim.id;
    letter.subject = claim.subject;
    letter.text = claim.subject + "\n\n" + claim.body;
    letter.attachments = claim.attachments;
    t.emit(LetterRecorded{std::move(letter)});
}

std::string claim_subject(const Line& line, std::string_view type, std::string_view given) {
    if (given.empty()) {
        return "Claim " + line.number + ": " + plain(type);
    }
    const bool named = given.contains(line.number);
    return named ? std::string(given) : std::string(given) + " (" + line.number + ")";
}

std::string claim_body(const State& state, const Line& line, std::string_view type) {
    std::string body =
        addressed(state, line.vendor) + "We are writing about " + described(line) + ".\n";
    const std::string order = order_number(state, line);
    if (!order.empty()) {
        body += "Our order: " + order + "\n";
    }
    if (line.sent_on) {
        body += "Ordered on: " + line.sent_on->str() + "\n";
    }
    if (line.expected_on) {
        body += "Expected on: " + line.expected_on->str() + "\n";
    }
    body += "What is wrong: " + plain(type) + "\n\n";
    return body.append(asked_for(type));
}

}  // namespace accession::alma
