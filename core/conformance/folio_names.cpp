// SPDX-License-Identifier: Apache-2.0
#include "core/conformance/folio_names.h"

#include <algorithm>

namespace accession::conformance {

namespace {

/// What nobody has made goes by the name it was given.
template <class IdType>
IdType found_or_named(const std::map<std::string, IdType>& names, const std::string& name) {
    const auto found = names.find(name);
    return found == names.end() ? IdType(name) : found->second;
}

}  // namespace

void FolioNames::name_piece(const Item& piece, const std::string& given) {
    const auto there = std::ranges::count_if(
        lines_, [&](const auto& entry) { return entry.second == piece.line; });
    std::string name = given;
    for (auto number = there + 1; name.empty(); ++number) {
        const std::string next = piece.line.str() + ".p" + std::to_string(number);
        name = pieces_.contains(next) ? "" : next;
    }
    lines_[piece.id] = piece.line;
    pieces_[name] = piece.id;
    piece_names_[piece.id] = name;
}

void FolioNames::name_title(const Workspace& state, const Title& title, const std::string& given) {
    const Line* line = state.find(title.folio->line);
    const bool of_package = line != nullptr && line->is_package;
    titles_[of_package && !given.empty() ? given : "T:" + title.folio->line.str()] = title.id;
}

void FolioNames::name_holdings(const Workspace& state, const Holdings& holdings) {
    const Title* title = state.find(holdings.title);
    const std::string line = title != nullptr ? title->folio->line.str() : std::string{};
    const std::string name = "h:" + line + ":" + holdings.location;
    holdings_[name] = holdings.id;
    holdings_names_[holdings.id] = name;
}

void FolioNames::learn(const Workspace& state, std::span<const Fact> facts,
                       const std::vector<std::string>& given) {
    std::size_t named = 0;
    const auto next_given = [&] { return named < given.size() ? given[named++] : std::string{}; };
    for (const Fact& fact : facts) {
        if (const auto* item = std::get_if<ItemRecorded>(&fact)) {
            if (!lines_.contains(item->record->id)) {
                name_piece(*item->record, next_given());
            }
        } else if (const auto* gone = std::get_if<ItemDeleted>(&fact)) {
            pieces_.erase(name_of(gone->item));
            piece_names_.erase(gone->item);
            lines_.erase(gone->item);
        } else if (const auto* title = std::get_if<TitleRecorded>(&fact)) {
            const auto known = std::ranges::find_if(
                titles_, [&](const auto& entry) { return entry.second == title->record->id; });
            if (known == titles_.end()) {
                name_title(state, *title->record, given.empty() ? std::string{} : given.front());
            }
        } else if (const auto* holdings = std::get_if<HoldingsRecorded>(&fact)) {
            name_holdings(state, *holdings->record);
        }
    }
}

ItemId FolioNames::piece(const std::string& name) const {
    return found_or_named(pieces_, name);
}

TitleId FolioNames::title(const std::string& name) const {
    return found_or_named(titles_, name);
}

HoldingsId FolioNames::holdings(const std::string& name) const {
    return found_or_named(holdings_, name);
}

std::string FolioNames::name_of(const ItemId& id) const {
    const auto found = piece_names_.find(id);
    return found == piece_names_.end() ? id.str() : found->second;
}

std::string FolioNames::name_of(const TitleId& id) const {
    const auto found =
        std::ranges::find_if(titles_, [&](const auto& entry) { return entry.second == id; });
    return found == titles_.end() ? id.str() : found->first;
}

std::string FolioNames::name_of(const HoldingsId& id) const {
    const auto found = holdings_names_.find(id);
    return found == holdings_names_.end() ? id.str() : found->second;
}

std::string FolioNames::place_of(const Item& piece) const {
    return piece.holdings.empty() ? piece.location : name_of(piece.holdings);
}

}  // namespace accession::conformance
