// SPDX-License-Identifier: Apache-2.0
// A small library to try the rules on: lines placed in any status, and commands that also check
// what must hold for every command (deciding changes nothing, a refusal changes nothing).
#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/lifecycle/consequences.h"
#include "core/lifecycle/engine.h"
#include "core/model/money.h"
#include "core/workspace/workspace.h"

namespace accession::test {

using Args = std::map<std::string, std::string, std::less<>>;
using Codes = std::vector<std::string>;

/// A line of Alma's as it is placed in the world.
struct AlmaLine {
    std::string id = "L1";
    Status status = Status::sent;
    Continuity continuity = Continuity::one_time;
    Format format = Format::physical;
    int copies = 1;
    int received = 0;
    /// Empty: an own order where the status needs one.
    std::string order = {};
    /// Empty: an own holdings is made; else these are used.
    std::vector<std::string> holdings = {};
    std::string additional_to = {};
    std::string title = "B1";
    std::string close_reason = "manual";
};

/// A line of FOLIO's on the order O1.
struct FolioLine {
    std::string id = "L1";
    Format format = Format::physical;
    Status receipt = Status::pending;
    Status payment = Status::pending;
    bool independent = false;
    CreateInventory inventory = CreateInventory::instance_holding_item;
    std::vector<LocationShare> locations = {{"MAIN", HoldingsId{}, 1, 0}};
};

struct Outcome {
    /// Codes of the refusal, sorted; empty when the command was accepted.
    Codes codes;
    Decision decision;
    [[nodiscard]] bool accepted() const { return codes.empty(); }
    /// Reason why a record was kept; empty when it was not.
    [[nodiscard]] std::string kept(std::string_view id) const;
    [[nodiscard]] bool warned(std::string_view code) const;
};

class World {
public:
    explicit World(RulebookKey rulebook, Date today = *Date::from_civil(2026, 3, 2));

    Workspace workspace;

    void change_settings(void (*change)(Settings&));
    void add(const AlmaLine& line);
    void add_order(const std::string& id, Status status,
                   Continuity continuity = Continuity::one_time);
    void add(const FolioLine& line);

    [[nodiscard]] Command command(std::string_view action, std::string_view line,
                                  Args args = {}) const;
    /// Decides and, when accepted, applies.
    Outcome act(const Command& command);
    Outcome act(std::string_view action, std::string_view line, Args args = {});
    Outcome act_on_items(std::string_view action, std::initializer_list<std::string> items,
                         Args args = {});
    Outcome act_on_order(std::string_view action, std::string_view order, Args args = {});

    [[nodiscard]] const Line& line(std::string_view id = "L1") const;
    [[nodiscard]] const Order& order(std::string_view id) const;
    [[nodiscard]] const Order& order_of(std::string_view line) const;
    [[nodiscard]] const Item* item(std::string_view id) const;
    [[nodiscard]] const Holdings* holdings(std::string_view id) const;
    [[nodiscard]] std::vector<const Item*> items_of(std::string_view line) const;

    /// Changes a record in place, as data from elsewhere would.
    template <class IdType, class Change>
    void amend(const IdType& id, Change change) {
        auto record = *workspace.find(id);
        change(record);
        workspace.put(record);
    }

    Date today;

private:
    void add_items(const AlmaLine& spec, const Line& line);
    mutable int commands_ = 0;
};

[[nodiscard]] Codes codes_of(const std::vector<Unmet>& unmet);

/// Every status word there is, for tables that must be exhaustive.
[[nodiscard]] std::vector<Status> words_of_axis(const Rulebook& rulebook, Axis axis);

}  // namespace accession::test
