// SPDX-License-Identifier: Apache-2.0
// A command being carried out: effects emit facts into a draft and leave notes for the preview.
#pragma once

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/lifecycle/command.h"
#include "core/lifecycle/draft.h"
#include "core/lifecycle/rulebook.h"
#include "core/lifecycle/situation.h"

namespace accession {

/// One item of several, and what speaks against it.
struct LeftOut {
    ItemId item;
    Unmet why;

    friend bool operator==(const LeftOut&, const LeftOut&) = default;
};

/// What a command answers beside its facts.
struct Result {
    /// Titles that a search found.
    std::vector<TitleId> hits;
    /// A title was chosen; false when somebody only looked.
    bool changed = false;
    /// Items that could not be taken, where the others were taken without them.
    std::vector<LeftOut> left_out;

    friend bool operator==(const Result&, const Result&) = default;
};

/// Something an action keeps although one might fear for it, and why.
struct Kept {
    /// "item", "holdings", "eresource", "line" or "title".
    std::string_view kind;
    /// Its id.
    std::string id;
    /// not_main_line, used_by_other_line, received_or_activated, ...
    std::string reason;

    friend bool operator==(const Kept&, const Kept&) = default;
};

/// Hears what a command does while it does it.
class Listener {
public:
    Listener() = default;
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;
    virtual ~Listener() = default;
    /// `now` is the state the fact is about to change.
    virtual void hear(const Fact& fact, const State& now) = 0;
};

class Transition {
public:
    Transition(Draft& draft, const Command& command, const Rulebook& rulebook, Listener* listener)
        : draft_(draft), command_(command), rulebook_(rulebook), listener_(listener) {
        facts_.reserve(usual_facts);
    }

    [[nodiscard]] const Command& command() const { return command_; }
    [[nodiscard]] const Rulebook& rulebook() const { return rulebook_; }
    [[nodiscard]] const State& state() const { return draft_; }
    /// The row's subject; effects of a row on several lines run once for each.
    [[nodiscard]] const Line& line() const { return *draft_.find(line_); }
    [[nodiscard]] const Order& order() const { return *draft_.find(order_); }
    [[nodiscard]] const LineId& line_id() const { return line_; }
    [[nodiscard]] const OrderId& order_id() const { return order_; }
    [[nodiscard]] const std::vector<ItemId>& items() const { return items_; }
    [[nodiscard]] const InvoiceId& invoice_id() const { return invoice_; }
    /// All lines of a command about several.
    [[nodiscard]] const std::vector<LineId>& lines() const { return lines_; }
    [[nodiscard]] Date today() const { return command_.today; }

    void emit(Fact fact);
    /// About so many facts are to come: many are not moved each time there is no room for one more.
    void expect(std::size_t facts) { facts_.reserve(facts_.size() + facts); }
    /// Changes a copy of a record and emits it, if it came out different.
    template <class IdType, class Change>
    void amend(const IdType& id, Change change) {
        if (const auto* found = draft_.find(id)) {
            auto record = *found;
            change(record);
            if (!(record == *found)) {
                emit(Recorded<decltype(record)>{std::move(record)});
            }
        }
    }
    void keep(Kept kept) { kept_.push_back(std::move(kept)); }
    /// Each warning once.
    void warn(std::string_view code);
    /// An id for the n-th record of a kind that this command makes.
    [[nodiscard]] std::string new_id(std::string_view kind);

    /// What the effects that follow are about.
    void about(const Situation& situation);
    /// One line of several, for effects that treat them one by one.
    void about_line(const LineId& line);
    [[nodiscard]] Result& result() { return result_; }
    void touch(const LineId& line) { touched_lines_.insert(line); }
    void touch(const OrderId& order);
    /// Asks for the automatic rows of the touched lines to be looked at when the effects are done.
    void settle_lines() { settle_lines_ = true; }
    /// The same for one line.
    void settle(const LineId& line) {
        to_settle_.insert(line);
        touch(line);
        if (const Line* found = draft_.find(line)) {
            touch(found->order);
        }
    }

    /// An effect has set the line's statuses by a rule of its own, which has the last word.
    void leave_as_it_is(const LineId& line) { left_as_they_are_.insert(line); }
    [[nodiscard]] bool is_left_as_it_is(const LineId& line) const {
        return left_as_they_are_.contains(line);
    }

    /// Orders that this command made, in the order in which it made them.
    [[nodiscard]] std::vector<OrderId> orders_made() const;
    [[nodiscard]] const std::set<LineId>& lines_to_settle() const {
        return settle_lines_ ? touched_lines_ : to_settle_;
    }
    [[nodiscard]] const std::set<OrderId>& touched_orders() const { return touched_orders_; }
    [[nodiscard]] std::vector<Fact>& facts() { return facts_; }
    [[nodiscard]] const std::vector<Fact>& facts() const { return facts_; }
    [[nodiscard]] std::vector<Kept>& kept() { return kept_; }
    [[nodiscard]] std::vector<std::string>& warnings() { return warnings_; }

private:
    /// A fact is as large as the largest record: what rarely grows need not be moved.
    static constexpr std::size_t usual_facts = 8;

    Draft& draft_;
    const Command& command_;
    const Rulebook& rulebook_;
    Listener* listener_;
    LineId line_;
    OrderId order_;
    std::vector<ItemId> items_;
    std::vector<LineId> lines_;
    Result result_;
    InvoiceId invoice_;
    std::vector<Fact> facts_;
    std::vector<Kept> kept_;
    std::vector<std::string> warnings_;
    std::set<LineId> touched_lines_;
    std::set<LineId> to_settle_;
    std::set<LineId> left_as_they_are_;
    std::set<OrderId> touched_orders_;
    std::uint32_t made_ = 0;
    bool settle_lines_ = false;
};

}  // namespace accession
