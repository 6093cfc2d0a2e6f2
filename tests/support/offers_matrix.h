// SPDX-License-Identifier: Apache-2.0
// Every status and every action (I10): what a rulebook answers in a standard world, laid out to be
// read beside the documents.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/lifecycle/engine.h"
#include "core/workspace/workspace.h"

namespace accession::test {

class OffersMatrix {
public:
    OffersMatrix();

    /// A block for each action, a line for each status, a column for each kind of line; then the
    /// actions that are about other records, by their states.
    [[nodiscard]] std::vector<std::string> told(const Rulebook& rulebook) const;
    /// The block of one action.
    [[nodiscard]] std::vector<std::string> told(const Rulebook& rulebook,
                                                std::string_view action) const;

private:
    struct Cell {
        std::string_view name;
        /// One-time and continuous, each physical and electronic.
        std::vector<Workspace> worlds;
        /// The same with nothing received or active.
        std::vector<Workspace> bare_worlds;
    };
    std::vector<std::string> line_block(const Rulebook& rulebook, std::string_view action,
                                        bool with_roles, bool begun) const;
    std::vector<std::string> record_block(const Rulebook& rulebook, std::string_view action) const;

    std::vector<Cell> cells_;
};

}  // namespace accession::test
