// SPDX-License-Identifier: Apache-2.0
// Why a line is on a work list: the dates and missing things the rules went by.
#pragma once

#include <map>
#include <vector>

#include "core/desk/work_list_book.h"
#include "core/lifecycle/alma/packaging.h"
#include "core/lifecycle/folio/work_lists.h"

namespace accession::desk {

class ListReasons {
public:
    /// The list is kept by reference and looked at as a whole where lines are told together.
    ListReasons(const Workspace& workspace, const NamedList& list, Date day);

    /// Codes with what the words need; never empty.
    [[nodiscard]] std::vector<Unmet> of(const Line& line) const;

private:
    [[nodiscard]] std::vector<Unmet> review(const Line& line) const;
    [[nodiscard]] std::vector<Unmet> packaging(const Line& line) const;
    [[nodiscard]] std::vector<Unmet> claim(const Line& line) const;
    [[nodiscard]] std::vector<Unmet> renewal(const Line& line) const;
    [[nodiscard]] std::vector<Unmet> opening(const Line& line) const;
    [[nodiscard]] std::vector<Unmet> standing(const folio::WorkList& list, const Line& line) const;

    const Workspace& workspace_;
    const NamedList& list_;
    Date day_;
    /// How many lines of the list have a packaging key.
    std::map<alma::PackagingKey, std::size_t> together_;
};

}  // namespace accession::desk
