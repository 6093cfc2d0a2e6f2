// SPDX-License-Identifier: Apache-2.0
// What the records of a scenario are called: orders made on the way get the contract's names.
#pragma once

#include <map>
#include <span>
#include <string>

#include "core/lifecycle/fact.h"
#include "core/workspace/workspace.h"

namespace accession::conformance {

class AlmaNames {
public:
    /// Learns the orders the scenario begins with.
    void learn(const Workspace& workspace);
    /// Names the orders that facts make: `PO-` and the first line packaged; `.2`, `.3` if taken.
    void learn(std::span<const Fact> facts);

    [[nodiscard]] OrderId order(const std::string& name) const;
    /// Empty when it has none.
    [[nodiscard]] std::string name_of(const OrderId& order) const;
    /// A text with the names of orders in the place of the numbers the library gave them.
    [[nodiscard]] std::string in_text(std::string text) const;

private:
    std::map<std::string, OrderId> orders_;
    std::map<OrderId, std::string> names_;
    /// Numbers that are not the name, and the name.
    std::map<std::string, std::string> numbers_;
};

}  // namespace accession::conformance
