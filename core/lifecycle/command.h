// SPDX-License-Identifier: Apache-2.0
// A command: what somebody wants to happen. The core answers with facts or with a refusal.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/date.h"
#include "core/model/field_value.h"
#include "core/model/ids.h"

namespace accession {

/// Who wants to know or to do something, and on which day.
struct Asker {
    std::string actor;
    /// purchasing_operator, trial_manager, ...; what a role may do is the rulebook's to say.
    std::vector<std::string> roles;
    Date today = {};
    /// Asks for nobody in particular: whoever has the role.
    bool any_role = false;
};

/// A line of an invoice that is to be entered.
struct InvoicedLine {
    LineId line;
    /// Decimal, in the line's currency; empty: the line's price.
    std::string amount;
    bool fully_invoiced = true;
};

struct Command {
    /// Made by the device before anything else; the same id is never applied twice (I1).
    CommandId id;
    std::string action;
    // What it is about; which of these an action needs is said by its subject.
    LineId line;
    OrderId order;
    std::vector<ItemId> items;
    InvoiceId invoice;
    /// Several lines at once (package).
    std::vector<LineId> lines;
    /// create_invoice; without any, `line` and the answers `amount` and `fullyInvoiced` are meant.
    std::vector<InvoicedLine> invoice_lines;
    ClaimId claim;
    WorkOrderId work_order;
    HoldingsId holdings;
    LetterId letter;
    /// Pieces to be made, each by its fields (FOLIO; also `titleId`, `poLineId`, `createItem`).
    std::vector<FieldSet> pieces;
    /// Fields of a record that is made or changed.
    FieldSet set;
    /// Fields of single items among `items`, by id; they go before those of `set`.
    std::map<std::string, FieldSet, std::less<>> item_sets;
    std::vector<Attachment> attachments;
    /// The library's civil date; the core has no clock.
    Date today;
    /// Milliseconds since 1970 UTC, informative only.
    std::int64_t at_ms = 0;
    std::string actor;
    std::vector<std::string> roles;
    std::string device;
    /// Answers to the action's asks, as text; flags are "true" or "false".
    std::map<std::string, std::string, std::less<>> args;

    /// Empty when not given.
    [[nodiscard]] std::string_view arg(std::string_view name) const {
        const auto found = args.find(name);
        return found == args.end() ? std::string_view{} : std::string_view(found->second);
    }
    [[nodiscard]] bool flag(std::string_view name, bool otherwise) const {
        const std::string_view value = arg(name);
        return value.empty() ? otherwise : value == "true";
    }
};

}  // namespace accession
