// SPDX-License-Identifier: Apache-2.0
// What came of lines and what is still to come, line by line, for questions to all lines at once: no
// record is kept in memory that was not there before.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "core/lifecycle/rulebook.h"
#include "core/workspace/workspace.h"

namespace accession {

/// From a day to a day, both included; a side that is not set is open.
struct DateRange {
    std::optional<Date> from = {};
    std::optional<Date> to = {};

    [[nodiscard]] bool any() const { return from || to; }
    /// No day is in no range.
    [[nodiscard]] bool has(const std::optional<Date>& day) const {
        return day && (!from || *from <= *day) && (!to || *day <= *to);
    }
};

/// One thing of a line that came or is to come: an item, or the access an electronic line pays for.
struct Arrival {
    /// The item's own date, else its line's.
    std::optional<Date> expected_on = {};
    /// Of what is here; nothing: it is not known, or not here.
    std::optional<Date> received_on = {};
    bool here = false;
    /// Not here, and nobody has said that it will not come.
    bool to_come = false;
};

class Arrivals {
public:
    explicit Arrivals(const Workspace& workspace);

    /// Whether a line is not at the end of its life: its order is not finished, and neither are all of
    /// its own statuses.
    [[nodiscard]] bool open(Slot line) const;
    /// Whether the status of a line is one from which the rulebook receives.
    [[nodiscard]] bool receivable(Slot line) const;
    /// Open, and in such a status: what has not come is missed.
    [[nodiscard]] bool awaited(Slot line) const { return open(line) && receivable(line); }
    /// Awaited, and something is to come of it.
    [[nodiscard]] bool outstanding(Slot line) const;
    [[nodiscard]] std::vector<Arrival> of(Slot line) const;

private:
    [[nodiscard]] bool something_to_come(Slot line) const;

    const Workspace& workspace_;
    const Rulebook& rulebook_;
    /// Statuses that end the axis, and whether it is the order's.
    struct Ends {
        Axis axis;
        bool of_order = false;
        StatusSet statuses;
    };
    std::vector<Ends> ends_;
    /// From which statuses the receiving action goes, for each axis its rows move on.
    std::vector<std::pair<Axis, StatusSet>> receives_from_;
};

}  // namespace accession
