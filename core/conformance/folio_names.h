// SPDX-License-Identifier: Apache-2.0
// What the records of a FOLIO scenario are called: `L1.p1`, `T:L1`, `h:L1:LOC1` (contract, Names).
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "core/workspace/workspace.h"

namespace accession::conformance {

class FolioNames {
public:
    /// Names what the facts made. `state`: as it is after them. `given`: the names the step gives to the
    /// pieces, or to the title, that it makes.
    void learn(const Workspace& state, std::span<const Fact> facts,
               const std::vector<std::string>& given);

    /// An id that nothing has where the name is unknown.
    [[nodiscard]] ItemId piece(const std::string& name) const;
    [[nodiscard]] TitleId title(const std::string& name) const;
    [[nodiscard]] HoldingsId holdings(const std::string& name) const;
    [[nodiscard]] std::string name_of(const ItemId& id) const;
    [[nodiscard]] std::string name_of(const TitleId& id) const;
    [[nodiscard]] std::string name_of(const HoldingsId& id) const;
    /// A piece's `loc`: its holdings, or else its location.
    [[nodiscard]] std::string place_of(const Item& piece) const;

private:
    void name_piece(const Item& piece, const std::string& given);
    void name_title(const Workspace& state, const Title& title, const std::string& given);
    void name_holdings(const Workspace& state, const Holdings& holdings);

    std::map<std::string, ItemId> pieces_;
    std::map<ItemId, std::string> piece_names_;
    std::map<ItemId, LineId> lines_;
    std::map<std::string, TitleId> titles_;
    std::map<std::string, HoldingsId> holdings_;
    std::map<HoldingsId, std::string> holdings_names_;
};

}  // namespace accession::conformance
