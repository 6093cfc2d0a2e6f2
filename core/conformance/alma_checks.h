// SPDX-License-Identifier: Apache-2.0
// What an Alma scenario expects after a step, held against what is there (contract, section 8).
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "core/conformance/alma_names.h"
#include "core/conformance/json.h"
#include "core/lifecycle/engine.h"
#include "core/workspace/workspace.h"

namespace accession::conformance {

/// Collects what differs: "L1.status: expected "Closed", found "Sent"".
class Differences {
public:
    void expect(const std::string& what, const Json& found, const Json& expected);
    /// Words of the scenario that nobody here would look at.
    void refuse_unknown(const Json& given, std::initializer_list<std::string_view> known,
                        const std::string& where);
    void add(std::string text) { found_.push_back(std::move(text)); }
    [[nodiscard]] const std::vector<std::string>& found() const { return found_; }

private:
    std::vector<std::string> found_;
};

/// Holds the named keys of `expected` against `actual`; lists of texts compare as sets, and
/// `xContains` and `xLacks` look for texts in x.
void expect_fields(const std::string& name, const Json& actual, const Json& expected,
                   Differences& differences);

/// lines, orders, items, holdings, bibs, eresources, encumbrances, invoices, claims, workOrders.
void check_state(const Json& expected, const Workspace& state, const AlmaNames& names,
                 Differences& differences);

/// warnings, messages, deletes and keeps of a decision made in `state`.
void check_decision(const Json& expected, const Workspace& state, const Decision& decision,
                    const AlmaNames& names, Differences& differences);

}  // namespace accession::conformance
