// SPDX-License-Identifier: Apache-2.0
// The lists people work through, as of a day. Finding what is on them looks at every line, so they
// are kept until the day asked for or the library changes; pages of them then cost nothing.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/lifecycle/rulebook.h"
#include "core/model/hash128.h"
#include "core/workspace/workspace.h"

namespace accession::desk {

struct NamedList {
    std::string_view name;
    /// Read off what the day brings, by a row of the table that nobody begins; else off the lines'
    /// statuses, whatever the day.
    bool by_day = false;
    /// The rulebook's daily job takes what is on it.
    bool by_job = false;
    /// The most urgent first; those to be packaged with what they may share an order with.
    std::vector<LineId> lines;
};

class WorkListBook {
public:
    /// Every list of the rulebook.
    [[nodiscard]] const std::vector<NamedList>& lists(const Workspace& workspace, Date day);

private:
    std::optional<Hash128> state_;
    Date day_;
    std::vector<NamedList> lists_;
};

/// Its lines are put into orders, by somebody or by the daily jobs.
[[nodiscard]] bool is_packed(std::string_view list);
/// The day that makes a line urgent on a list: when it is late, renewed, to be taken up again.
[[nodiscard]] std::optional<Date> urgent_on(const State& state, std::string_view list,
                                            const Line& line, Date day);

}  // namespace accession::desk
