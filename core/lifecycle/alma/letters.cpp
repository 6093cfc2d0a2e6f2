// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/alma/letters.h"

#include <algorithm>
#include <iterator>

#include "core/lifecycle/alma/letter_words.h"
#include "core/model/isbn.h"
#include "core/validation/field_text.h"

namespace accession::alma {

namespace {

LetterLanguage language_of(const State& state) {
    return state.settings().letters.language;
}

const LetterWords& words_of(const State& state) {
    return letter_words(language_of(state));
}

/// "out_of_print" as people write it.
std::string plain(std::string_view code) {
    std::string text(code);
    for (char& c : text) {
        c = c == '_' ? ' ' : c;
    }
    return text;
}

/// Number, title, author and ISBN or ISSN: by what the vendor finds the line.
std::string described(const Line& line) {
    std::string text = line.number + ": " + line.description.title;
    if (!line.description.author.empty()) {
        text += " / " + line.description.author;
    }
    if (!line.description.product_ids.empty()) {
        const std::string& number = line.description.product_ids.front();
        text += std::string(is_issn(number) ? ", ISSN " : ", ISBN ") + number;
    }
    return text;
}

/// "90.00", with the point of the letter's language.
std::string amount(const LetterWords& words, std::int64_t minor_units,
                   const std::string& currency) {
    std::string text = decimal_text(minor_units, currency);
    std::ranges::replace(text, '.', words.decimal_point);
    return text;
}

/// What is ordered of it: "2 copies, 90.00 EUR in all, rush".
std::string wanted(const State& state, const Line& line) {
    const LetterWords& words = words_of(state);
    std::string text = described(line);
    const std::vector<ItemId> items = state.items_of(line.id);
    const auto copies = std::ranges::count_if(
        items, [&](const ItemId& id) { return state.find(id)->status != Status::received; });
    if (copies > 0) {
        text += ", " + std::to_string(copies);
        text += copies == 1 ? words.copy : words.copies;
    }
    if (line.cost.price) {
        text +=
            ", " + amount(words, *line.cost.price, line.cost.currency) + " " + line.cost.currency;
        text += copies > 1 ? words.in_all : std::string_view{};
    }
    return line.rush ? text.append(", ").append(words.rush) : text;
}

std::string addressed(const State& state, const VendorId& id) {
    const Vendor* vendor = state.find(id);
    return std::string(words_of(state).to) + (vendor != nullptr ? vendor->name : id.str()) + "\n\n";
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
    const LetterWords& words = words_of(t.state());
    letter.subject = std::string(words.order_subject) + t.state().find(id)->number;
    letter.text = addressed(t.state(), letter.vendor).append(words.order_opening) + "\n";
    for (const LineId& one : lines) {
        letter.text += wanted(t.state(), *t.state().find(one)) + "\n";
    }
    t.emit(LetterRecorded{std::move(letter)});
}

void write_cancellation(Transition& t, const Line& line) {
    Letter letter = letter_about(t, LetterKind::cancellation, line);
    const LetterWords& words = words_of(t.state());
    letter.subject = std::string(words.cancellation_subject) + line.number;
    letter.text =
        addressed(t.state(), letter.vendor).append(words.please_cancel) + described(line) + " (";
    letter.text.append(words.of_order) += order_number(t.state(), line) + "). ";
    letter.text.append(words.reason) += reason_told(line.cancel_reason) + ".";
    if (!line.cancel_note.empty()) {
        letter.text += "\n" + line.cancel_note;
    }
    t.emit(LetterRecorded{std::move(letter)});
}

void write_claim_letter(Transition& t, const Line& line) {
    Letter letter = letter_about(t, LetterKind::claim_letter, line);
    letter.subject = claim_subject(t.state(), line, "not_received", {});
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

std::string claim_subject(const State& state, const Line& line, std::string_view type,
                          std::string_view given) {
    if (given.empty()) {
        const LetterWords& words = words_of(state);
        std::string subject = std::string(words.claim_subject) + line.number;
        return subject.append(words.colon).append(claim_words(language_of(state), type).name);
    }
    const bool named = given.contains(line.number);
    return named ? std::string(given) : std::string(given) + " (" + line.number + ")";
}

std::string claim_body(const State& state, const Line& line, std::string_view type) {
    const LetterWords& words = words_of(state);
    const ClaimWords& claim = claim_words(language_of(state), type);
    std::string body = addressed(state, line.vendor).append(words.about) + described(line) + ".\n";
    const auto tell = [&body](std::string_view name, std::string_view value) {
        body.append(name).append(value) += '\n';
    };
    const std::string order = order_number(state, line);
    if (!order.empty()) {
        tell(words.our_order, order);
    }
    if (line.sent_on) {
        tell(words.ordered_on, line.sent_on->str());
    }
    if (line.expected_on) {
        tell(words.expected_on, line.expected_on->str());
    }
    tell(words.wrong, claim.name);
    return (body += '\n').append(claim.asked);
}

}  // namespace accession::alma
