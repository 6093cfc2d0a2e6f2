// SPDX-License-Identifier: Apache-2.0
#include "core/desk/letters_view.h"

#include <nlohmann/json.hpp>

#include <array>
#include <string>
#include <vector>

#include "core/desk/asking.h"
#include "core/desk/view_parts.h"
#include "core/desk/views.h"

namespace accession::desk {

using Json = nlohmann::json;

namespace {

/// Line numbers shown in a row; an order may have hundreds.
constexpr std::size_t named_lines = 3;

template <WordedKind Kind>
Json counts_view(const std::array<std::size_t, std::size(Words<Kind>::texts)>& counts) {
    Json json = Json::array();
    for (std::size_t i = 0; i < counts.size(); ++i) {
        json.push_back(
            {{"name", std::string(text_of(static_cast<Kind>(i)))}, {"count", counts.at(i)}});
    }
    return json;
}

Json lines_view(const Workspace& workspace, const Letter& letter, std::size_t max) {
    Json lines = Json::array();
    for (const LineId& id : letter.lines) {
        const Line* line = workspace.find(id);
        if (lines.size() < max && line != nullptr) {
            lines.push_back(
                {{"id", id.str()}, {"number", line->number}, {"title", line->description.title}});
        }
    }
    return lines;
}

Json letter_detail(const Workspace& workspace, const Letter& letter, const Asker& asker) {
    Json json = letter_row(workspace, letter);
    json["lines"] = lines_view(workspace, letter, letter.lines.size());
    json["text"] = letter.text;
    json["attachments"] = Json::array();
    for (const Attachment& attachment : letter.attachments) {
        json["attachments"].push_back({{"name", attachment.name},
                                       {"mediaType", attachment.media_type},
                                       {"size", attachment.bytes.size()}});
    }
    Situation situation{workspace};
    situation.letter = &letter;
    situation.asker = &asker;
    json["offers"] = offers_about(Subject::letter, situation);
    return json;
}

}  // namespace

Json letter_row(const Workspace& workspace, const Letter& letter) {
    const Order* order = workspace.find(letter.order);
    Json json = {{"id", letter.id.str()},
                 {"kind", std::string(text_of(letter.kind))},
                 {"state", std::string(text_of(letter.state))},
                 {"automatic", letter.automatic},
                 {"vendor", vendor_words(workspace, letter.vendor)},
                 {"orderId", order != nullptr ? letter.order.str() : std::string{}},
                 {"order", order != nullptr ? order->number : std::string{}},
                 {"lines", lines_view(workspace, letter, named_lines)},
                 {"lineCount", letter.lines.size()},
                 {"subject", letter.subject},
                 {"failure", letter.failure}};
    put_date(json, "writtenOn", letter.written_on);
    put_date(json, "sentOn", letter.sent_on);
    return json;
}

Json letters_view(const Workspace& workspace, const Json& question) {
    const std::string state = text_of_question(question, "state");
    const std::string kind = text_of_question(question, "kind");
    std::array<std::size_t, std::size(Words<LetterState>::texts)> states{};
    std::array<std::size_t, std::size(Words<LetterKind>::texts)> kinds{};
    std::vector<Slot> found;
    // Letters are never deleted and their slots are given in the order in which they were written.
    const auto& letters = workspace.letters();
    for (Slot slot = letters.slots(); slot-- > 0;) {
        const Letter& letter = letters.at(slot);
        const bool of_state = state.empty() || text_of(letter.state) == state;
        const bool of_kind = kind.empty() || text_of(letter.kind) == kind;
        // Each filter counts what it would show with the other one as it is.
        states.at(static_cast<std::size_t>(letter.state)) += of_kind ? 1 : 0;
        kinds.at(static_cast<std::size_t>(letter.kind)) += of_state ? 1 : 0;
        if (of_state && of_kind) {
            found.push_back(slot);
        }
    }
    Json json = {{"states", counts_view<LetterState>(states)},
                 {"kinds", counts_view<LetterKind>(kinds)},
                 {"all", letters.size()},
                 {"total", found.size()},
                 {"rows", Json::array()}};
    for (const Slot slot : on_page(found, page_of(question))) {
        json["rows"].push_back(letter_row(workspace, letters.at(slot)));
    }
    const Letter* opened = workspace.find(LetterId(text_of_question(question, "letter")));
    if (opened != nullptr) {
        const Rulebook& rulebook = rulebook_of(workspace.settings().rulebook);
        json["letter"] = letter_detail(workspace, *opened, asker_from(question, rulebook));
    }
    return json;
}

}  // namespace accession::desk
