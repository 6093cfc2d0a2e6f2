// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/alma/parts.h"

namespace accession::alma {

namespace {

using enum Status;

constexpr Word line_words[] = {
    {in_review, Mark::ring, true},
    {manual_packaging, Mark::ring},
    {auto_packaging, Mark::ring},
    {ready, Mark::ring},
    {sent, Mark::round, true},
    {waiting_for_invoice, Mark::diamond, true},
    {closed, Mark::square, true},
    {recurring_renewal, Mark::loop},
    {waiting_for_manual_renewal, Mark::loop},
    {under_evaluation, Mark::ring},
    {under_evaluation_renewal, Mark::ring},
    {deferred, Mark::ring},
    {canceled, Mark::bar},
    {deleted, Mark::bar},
};
constexpr Word order_words[] = {
    {in_review, Mark::ring, true}, {sent, Mark::round, true}, {closed, Mark::square, true},
    {canceled, Mark::bar},         {deleted, Mark::bar},
};
constexpr AxisWords axis_words[] = {
    {Axis::line_status, "status", false, line_words},
    {Axis::order_status, "order", true, order_words},
};

}  // namespace

std::span<const AxisWords> axes() {
    return axis_words;
}

}  // namespace accession::alma
