// SPDX-License-Identifier: Apache-2.0
#include "tests/support/mutants.h"

#include <stdexcept>
#include <type_traits>
#include <utility>

#include "core/lifecycle/alma/statuses.h"
#include "tests/support/world.h"

namespace accession::test {

namespace {

constexpr StatusSet order_statuses{Status::in_review, Status::sent, Status::closed,
                                   Status::canceled, Status::deleted};
constexpr StatusSet invoice_statuses{Status::in_approval, Status::approved, Status::paid};
constexpr StatusSet claim_states{Status::draft, Status::sent, Status::answered};
constexpr StatusSet binding_states{Status::draft, Status::open, Status::done};

/// Commands about a record of this kind, or about none, have no status on the line's axis.
bool has_status(Subject subject) {
    return subject != Subject::single_item && subject != Subject::holdings &&
           subject != Subject::letter && subject != Subject::workspace;
}

/// Every status a record can have on the row's axis.
StatusSet statuses_of(const Rulebook& rulebook, const Row& row) {
    if (!has_status(row.subject)) {
        return {Status::none};
    }
    if (rulebook.key == RulebookKey::folio) {
        StatusSet all;
        for (const Status status : words_of_axis(rulebook, row.axis)) {
            all = all.with(status);
        }
        return all;
    }
    switch (row.axis) {
    case Axis::order_status:
        return order_statuses;
    case Axis::invoice_status:
        return invoice_statuses;
    case Axis::claim_state:
        return claim_states;
    case Axis::work_order_state:
        return binding_states;
    default:
        return alma::every_status;
    }
}

template <class List, std::size_t... Places>
List list_of(const std::vector<std::remove_cvref_t<decltype(*List().begin())>>& members,
             std::index_sequence<Places...>) {
    return List{members.at(Places)...};
}

/// A list of the table without the member at a place.
template <class List>
List without(const List& list, std::size_t place) {
    std::vector<std::remove_cvref_t<decltype(*list.begin())>> kept;
    std::size_t at = 0;
    for (auto* member : list) {
        if (at++ != place) {
            kept.push_back(member);
        }
    }
    switch (kept.size()) {
    case 0:
        return {};
    case 1:
        return list_of<List>(kept, std::make_index_sequence<1>());
    case 2:
        return list_of<List>(kept, std::make_index_sequence<2>());
    case 3:
        return list_of<List>(kept, std::make_index_sequence<3>());
    case 4:
        return list_of<List>(kept, std::make_index_sequence<4>());
    case 5:
        return list_of<List>(kept, std::make_index_sequence<5>());
    case 6:
        return list_of<List>(kept, std::make_index_sequence<6>());
    case 7:
        return list_of<List>(kept, std::make_index_sequence<7>());
    case 8:
        return list_of<List>(kept, std::make_index_sequence<8>());
    case 9:
        return list_of<List>(kept, std::make_index_sequence<9>());
    default:
        throw std::length_error("a longer list than any row has");
    }
}

class Maker {
public:
    Maker(const Rulebook& rulebook, std::size_t place)
        : rulebook_(rulebook), place_(place), row_(rulebook.rows[place]) {
        const Row& row = row_;
        name_ = std::string(row.action);
        if (row.applies.one_time != row.applies.continuous) {
            name_ += row.applies.one_time ? " (one-time)" : " (continuous)";
        }
        if (row.to != Status::none) {
            name_ += " to " + std::string(text_of(row.to));
        }
    }

    void change_statuses() {
        const StatusSet all = statuses_of(rulebook_, row_);
        for (std::size_t i = 0; i < status_count; ++i) {
            const auto status = static_cast<Status>(i);
            if (all.has(status)) {
                change_from(status);
            }
            if (all.has(status) || status == Status::none) {
                change_to(status);
            }
        }
    }
    void drop_conditions() {
        std::size_t at = 0;
        for (const Condition* condition : row_.when) {
            Row changed = row_;
            changed.when = without(row_.when, at++);
            add("without condition " + std::string(condition->name), changed);
        }
    }
    void drop_effects() {
        std::size_t at = 0;
        for (const Effect* effect : row_.does) {
            Row changed = row_;
            changed.does = without(row_.does, at++);
            add("without effect " + std::string(effect->name), changed);
        }
    }
    void change_continuity() {
        if (!has_status(row_.subject) || row_.subject == Subject::work_order) {
            return;
        }
        Row changed = row_;
        changed.applies.one_time = !row_.applies.one_time;
        add(row_.applies.one_time ? "not for one-time" : "for one-time too", changed);
        changed = row_;
        changed.applies.continuous = !row_.applies.continuous;
        add(row_.applies.continuous ? "not for continuous" : "for continuous too", changed);
    }
    std::vector<Mutant> take() { return std::move(made_); }

private:
    void change_from(Status status) {
        // Nothing comes by itself to where it is already; a move alone to there is none.
        const bool bare = row_.does.size() == 0;
        if (row_.trigger != Trigger::user && status == row_.to &&
            (bare || row_.trigger == Trigger::automatic)) {
            return;
        }
        const bool had = row_.from.has(status);
        Row changed = row_;
        changed.from = had ? row_.from.without({status}) : row_.from.with(status);
        add(std::string("from ") + (had ? "without " : "with ") + word(status), changed);
    }
    void change_to(Status status) {
        const auto reached = [&](Status to) {
            const bool alone = row_.from.without({to}).empty();
            return alone ? Status::none : to;  // to where it came from is to stay
        };
        if (has_status(row_.subject) && reached(status) != reached(row_.to)) {
            Row changed = row_;
            changed.to = status;
            add("to " + word(status), changed);
        }
    }
    static std::string word(Status status) {
        return status == Status::none ? std::string("nothing") : std::string(text_of(status));
    }
    void add(const std::string& what, const Row& changed) {
        made_.push_back({name_ + ": " + what, place_, changed});
    }

    const Rulebook& rulebook_;
    std::size_t place_;
    const Row& row_;
    std::string name_;
    std::vector<Mutant> made_;
};

}  // namespace

std::vector<Mutant> mutants_of(const Rulebook& rulebook) {
    std::vector<Mutant> all;
    for (std::size_t place = 0; place < rulebook.rows.size(); ++place) {
        Maker maker(rulebook, place);
        maker.change_statuses();
        maker.drop_conditions();
        maker.drop_effects();
        maker.change_continuity();
        for (Mutant& one : maker.take()) {
            all.push_back(std::move(one));
        }
    }
    return all;
}

std::vector<Row> rows_with(const Rulebook& rulebook, const Mutant& mutant) {
    std::vector<Row> rows(rulebook.rows.begin(), rulebook.rows.end());
    rows.at(mutant.row) = mutant.changed;
    return rows;
}

}  // namespace accession::test
