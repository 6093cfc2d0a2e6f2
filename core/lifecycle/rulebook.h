// SPDX-License-Identifier: Apache-2.0
// A rulebook: its table, the words of its axes, and what its actions ask.
#pragma once

#include <span>
#include <string_view>

#include "core/lifecycle/row.h"
#include "core/lifecycle/setting.h"
#include "core/model/kinds.h"

namespace accession {

/// The shape a status is drawn with: on its way, in review, waiting for money, coming round again,
/// finished, given up.
enum class Mark : std::uint8_t { ring, round, diamond, loop, square, bar };
template <>
struct Words<Mark> {
    static constexpr std::string_view texts[] = {"ring", "round",  "diamond",
                                                 "loop", "square", "bar"};
};

struct Word {
    Status status;
    Mark mark;
    /// On the straight way from beginning to end in a picture of the lifecycle.
    bool spine = false;
};

struct AxisWords {
    Axis axis;
    /// "status", "workflow", "receipt", "payment": the axis' name outside the core.
    std::string_view key;
    /// A line shows its order's status on this axis.
    bool of_order = false;
    std::span<const Word> words;
};

enum class AskKind : std::uint8_t {
    text,
    long_text,
    choice,
    flag,
    date,
    money,
    number,
    vendor,
    title,
    order,
    fields,
    files,
    actor,
    location
};
template <>
struct Words<AskKind> {
    static constexpr std::string_view texts[] = {
        "text",   "long_text", "choice", "flag",   "date",  "money", "number",
        "vendor", "title",     "order",  "fields", "files", "actor", "location"};
};

/// A question an action asks before it is done.
struct Ask {
    std::string_view name;
    AskKind kind = AskKind::text;
    bool required = false;
    std::span<const std::string_view> choices;
    std::string_view initial;
};

struct ActionForm {
    std::string_view action;
    std::span<const Ask> asks;
    /// May delete records.
    bool destructive = false;
    /// Among the actions shown for a line; others are offered where they arise (the undo of a
    /// receipt beside that receipt).
    bool listed = true;
};

/// Who may take an action under the strict policy, and whether a line's owner alone may.
struct ActionRoles {
    std::string_view action;
    /// Any of them; none: everybody.
    std::span<const std::string_view> roles;
    /// Refused to others while the line is assigned to somebody (B4).
    bool owner_only = false;
    /// What somebody without any of them is told.
    std::string_view refusal = "role_required";
};

/// Names of the actions that make, change and remove the rulebook's records; empty where it has none.
struct RecordActions {
    std::string_view make_order = {};
    std::string_view edit_order = {};
    std::string_view make_line = {};
    std::string_view edit_line = {};
    std::string_view make_item = {};
    std::string_view edit_item = {};
    std::string_view delete_item = {};
    /// Puts items in another status than that of a receipt.
    std::string_view item_status = {};
    /// Takes back that an item will not come.
    std::string_view expect_item = {};
    std::string_view make_title = {};
    std::string_view edit_title = {};
    std::string_view delete_title = {};
    std::string_view make_routing_list = {};
    std::string_view delete_routing_list = {};
    std::string_view bind_items = {};
    std::string_view unbind_item = {};
    /// Writes down what became of an invoice that is paid elsewhere.
    std::string_view note_invoice = {};
    /// Does what the day brings.
    std::string_view daily_job = {};
};

struct Rulebook {
    RulebookKey key;
    std::span<const Row> rows;
    std::span<const AxisWords> axes;
    std::span<const ActionForm> forms;
    Axis main_axis;
    std::string_view receive_action;
    std::string_view unreceive_action;
    std::span<const ActionRoles> roles = {};
    /// What somebody usually does next with a line that goes nowhere by itself; the first that fits.
    std::span<const std::string_view> usual_steps = {};
    /// Actions on several items that take those they can and say of each other one why not.
    std::span<const std::string_view> piecewise = {};
    RecordActions records = {};
    /// The field that says of what sort a line is.
    std::string_view line_type_field = {};
    /// What the library may choose, in the order of a form.
    std::span<const Setting> settings = {};
    /// Who may do it beside what the roles say; null: everybody.
    void (*access)(std::string_view action, const Situation&, std::vector<Unmet>&) = nullptr;
};

[[nodiscard]] const Rulebook& alma_rulebook();
[[nodiscard]] const Rulebook& folio_rulebook();
[[nodiscard]] const Rulebook& rulebook_of(RulebookKey key);

/// The mark of a status on an axis; `round` when the axis does not have the word.
[[nodiscard]] Mark mark_of(const Rulebook& rulebook, Axis axis, Status status);

}  // namespace accession
