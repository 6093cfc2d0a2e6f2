// SPDX-License-Identifier: Apache-2.0
#include "core/model/status.h"

namespace accession {

namespace {

constexpr std::array<std::string_view, status_count> texts = {
    "",
    "In Review",
    "Manual Packaging",
    "Auto Packaging",
    "Ready",
    "Sent",
    "Waiting for Invoice",
    "Recurring Renewal",
    "Waiting for Manual Renewal",
    "Under Evaluation",
    "Under Evaluation (Renewal)",
    "Deferred",
    "Closed",
    "Canceled",
    "Deleted",
    "Pending",
    "Open",
    "Awaiting Receipt",
    "Partially Received",
    "Fully Received",
    "Receipt Not Required",
    "Awaiting Payment",
    "Partially Paid",
    "Fully Paid",
    "Payment Not Required",
    "Cancelled",
    "Ongoing",
    "Expected",
    "Received",
    "Late",
    "Claim delayed",
    "Claim sent",
    "Unreceivable",
    "In Approval",
    "Approved",
    "Paid",
    "Draft",
    "Answered",
    "Done",
    "Reviewed",
};

}  // namespace

std::string_view text_of(Status status) {
    return texts.at(static_cast<std::size_t>(status));
}

std::optional<Status> status_from(std::string_view text) {
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (texts.at(i) == text) {
            return static_cast<Status>(i);
        }
    }
    return std::nullopt;
}

}  // namespace accession
