// SPDX-License-Identifier: Apache-2.0
#include "core/validation/alma_review.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "core/model/isbn.h"
#include "core/model/money.h"
#include "core/model/trim.h"

namespace accession {

namespace {

constexpr std::array<std::string_view, 3> methods_without_price = {"gift", "depository",
                                                                   "technical"};

void trim(std::string& text) {
    text = std::string(trimmed(text));
}

/// Section 6: without hyphens and blanks, in capitals. A qualifier stays: it is what was written.
std::string bare_isbn(const std::string& text) {
    std::string bare = text;
    std::erase_if(bare, [](char c) { return std::string_view("- \t\r\n").contains(c); });
    std::ranges::transform(bare, bare.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return bare;
}

/// Percentages of a line's funds must be the whole; amounts must be the price.
bool funds_add_up(const Line& line) {
    std::int64_t ppm = 0;
    std::int64_t amount = 0;
    bool percents = false;
    for (const FundShare& share : line.funds) {
        (share.is_percent ? ppm : amount) += share.value;
        percents = percents || share.is_percent;
    }
    const std::int64_t price = line.cost.price.value_or(0);
    if (percents) {
        return amount + scale_half_even(price, ppm, whole_ppm) == price &&
               (amount != 0 || ppm == whole_ppm);
    }
    return amount == price;
}

void check_vendor(const ReviewedLine& reviewed, std::vector<Finding>& findings) {
    const Line& line = reviewed.line;
    if (line.vendor.empty()) {
        findings.push_back({"missing_vendor", Severity::error, "vendor", {}});
        return;
    }
    if (reviewed.vendor == nullptr) {
        findings.push_back(
            {"unknown_vendor", Severity::error, "vendor", {{"vendor", line.vendor.str()}}});
    } else if (!reviewed.vendor->active) {
        findings.push_back(
            {"vendor_inactive", Severity::error, "vendor", {{"vendor", reviewed.vendor->name}}});
    }
    if (line.vendor_account.empty()) {
        findings.push_back({"missing_vendor_account", Severity::error, "vendorAccount", {}});
    }
}

void check_money(const ReviewedLine& reviewed, std::vector<Finding>& findings) {
    const Line& line = reviewed.line;
    const bool free_of_charge = std::ranges::find(methods_without_price, line.acquisition_method) !=
                                methods_without_price.end();
    if (!line.cost.price && !free_of_charge) {
        findings.push_back({"missing_price", Severity::error, "cost.price", {}});
    }
    if (line.cost.price && *line.cost.price < 0) {
        findings.push_back({"invalid_price", Severity::error, "cost.price", {}});
    }
    if (line.funds.empty()) {
        if (!free_of_charge) {
            findings.push_back({"missing_fund", Severity::error, "funds", {}});
        }
        return;
    }
    for (std::size_t i = 0; i < line.funds.size(); ++i) {
        const Fund* fund = reviewed.funds[i];
        const std::string path = "funds[" + std::to_string(i) + "].fund";
        if (fund == nullptr) {
            findings.push_back(
                {"unknown_fund", Severity::error, path, {{"fund", line.funds[i].fund.str()}}});
        } else if (!fund->active) {
            findings.push_back({"fund_inactive", Severity::error, path, {{"fund", fund->code}}});
        }
    }
    if (!funds_add_up(line)) {
        findings.push_back({"fund_not_100_percent", Severity::error, "funds", {}});
    }
}

/// What a continuous line needs to come round again (B9).
void check_renewal(const Line& line, std::vector<Finding>& findings) {
    if (line.continuity != Continuity::continuous) {
        return;
    }
    if (!line.renewal.date) {
        findings.push_back({"missing_renewal_date", Severity::error, "renewalDate", {}});
    }
    if (!line.renewal.manual && line.renewal.cycle_months.value_or(0) < 1) {
        findings.push_back({"missing_renewal_cycle", Severity::error, "renewalCycle", {}});
    }
}

}  // namespace

Line normalized(Line line) {
    trim(line.description.title);
    trim(line.description.author);
    std::vector<std::string>& ids = line.description.product_ids;
    for (std::string& id : ids) {
        id = &id == &ids.front() || !isbn_digits(id).empty() ? bare_isbn(id)
                                                             : std::string(trimmed(id));
    }
    std::erase(ids, std::string{});
    trim(line.vendor_account);
    trim(line.owner);
    return line;
}

std::vector<Finding> review_findings(const ReviewedLine& reviewed) {
    std::vector<Finding> findings;
    check_vendor(reviewed, findings);
    if (reviewed.line.owner.empty()) {
        findings.push_back({"missing_owner", Severity::error, "owner", {}});
    }
    if (reviewed.line.description.title.empty()) {
        findings.push_back({"missing_title", Severity::error, "description.title", {}});
    }
    check_money(reviewed, findings);
    check_renewal(reviewed.line, findings);
    return findings;
}

}  // namespace accession
