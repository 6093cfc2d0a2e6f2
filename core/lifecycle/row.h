// SPDX-License-Identifier: Apache-2.0
// The form of a rulebook table. A row reads like a sentence of the document it comes from:
//   action | who begins it | about what | on which axis | for which orders | from | when | to | does | source
// Conditions and effects are named, so that they can be said in words and listed in documentation.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/kinds.h"
#include "core/model/status.h"
#include "core/validation/finding.h"

namespace accession {

struct Situation;  // situation.h
class Transition;  // transition.h

/// Who begins it: somebody; the change before it; the daily jobs.
enum class Trigger : std::uint8_t { user, automatic, daily };
/// What a command is about. `item`: items and the lines they belong to; `single_item`: items by
/// themselves; `lines`: several lines as one; `workspace`: nothing that is there already.
enum class Subject : std::uint8_t {
    line,
    order,
    item,
    invoice,
    lines,
    single_item,
    claim,
    work_order,
    holdings,
    letter,
    workspace
};
template <>
struct Words<Subject> {
    static constexpr std::string_view texts[] = {
        "line",  "order",      "item",     "invoice", "lines",    "single_item",
        "claim", "work_order", "holdings", "letter",  "workspace"};
};
/// Which status a row looks at (`from`) and moves (`to`).
enum class Axis : std::uint8_t {
    line_status,
    receipt,
    payment,
    order_status,
    invoice_status,
    claim_state,
    work_order_state,
    letter_state
};

/// Which orders a row is for: a set of continuities and of formats.
struct Applies {
    bool one_time = true;
    bool continuous = true;
};
inline constexpr Applies for_any{};
inline constexpr Applies for_one_time{.one_time = true, .continuous = false};
inline constexpr Applies for_continuous{.one_time = false, .continuous = true};

/// One unmet condition of a refusal.
struct Unmet {
    std::string code;
    Params params;

    friend bool operator==(const Unmet&, const Unmet&) = default;
};

/// When a condition is looked at.
enum class Stage : std::uint8_t {
    /// Of the command's arguments, before anything else is looked at.
    first,
    /// Of the state alone: also looked at when actions are offered. All that fail are reported.
    state,
    /// Of the command's arguments: the first that fails is reported, after the state's.
    argument,
    /// Only when offering: would there be anything to do?
    offer,
};

struct Condition {
    /// As it should be: "all_items_received".
    std::string_view name;
    /// What is reported when it is not so: "not_all_received".
    std::string_view code;
    Stage stage = Stage::state;
    bool (*holds)(const Situation&) = nullptr;
    /// For conditions with several codes: appends every one that applies.
    void (*list)(const Situation&, std::vector<Unmet>&) = nullptr;
    /// Fails alone: the others of its row make no sense then (an item action on an e-book).
    bool alone = false;
    /// Of the sort of thing that was ordered: where it fails it will never hold, and the desk does
    /// not speak of the action at all.
    bool lasting = false;
};

struct Effect {
    std::string_view name;
    void (*run)(Transition&) = nullptr;
};

/// A short list that can stand in a constant table.
template <class T, std::size_t Capacity>
class ShortList {
public:
    constexpr ShortList() = default;
    constexpr ShortList(std::initializer_list<const T*> members) {
        for (const T* member : members) {
            members_.at(size_++) = member;
        }
    }
    [[nodiscard]] constexpr auto begin() const { return members_.begin(); }
    [[nodiscard]] constexpr auto end() const {
        return members_.begin() + static_cast<std::ptrdiff_t>(size_);
    }
    [[nodiscard]] constexpr std::size_t size() const { return size_; }

private:
    std::array<const T*, Capacity> members_{};
    std::size_t size_ = 0;
};
using When = ShortList<Condition, 10>;
using Does = ShortList<Effect, 12>;

struct Row {
    std::string_view action;
    Trigger trigger = Trigger::user;
    Subject subject = Subject::line;
    Axis axis = Axis::line_status;
    Applies applies;
    StatusSet from;
    When when;
    /// `none`: the status stays.
    Status to = Status::none;
    Does does;
    /// The rule it states: "R21", "T14", "folio.md B4".
    std::string_view source;
};

}  // namespace accession
