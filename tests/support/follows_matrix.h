// SPDX-License-Identifier: Apache-2.0
// What comes by itself, in every status: after something that settles a line, and in the night.
#pragma once

#include <string>
#include <vector>

#include "core/lifecycle/command.h"
#include "core/lifecycle/rulebook.h"
#include "core/workspace/workspace.h"

namespace accession::test {

class FollowsMatrix {
public:
    FollowsMatrix();

    /// A block for each way a world is prepared; a line for each status and kind where something
    /// follows.
    [[nodiscard]] std::vector<std::string> told(const Rulebook& rulebook) const;

private:
    struct World {
        /// Title of its block.
        std::string block;
        /// "Sent, one-time physical".
        std::string name;
        Workspace workspace;
        Command command;
    };
    void add_settling(const std::string& block, bool complete, bool paid, bool sent, bool by_hand);
    void add_night(const std::string& block, bool by_hand, bool by_fund);

    std::vector<World> worlds_;
};

}  // namespace accession::test
