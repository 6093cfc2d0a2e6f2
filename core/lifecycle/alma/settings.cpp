// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/alma/settings.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "core/lifecycle/alma/alerts.h"
#include "core/lifecycle/alma/review_rule_values.h"
#include "core/validation/field_text.h"
#include "core/validation/review_rules.h"

namespace accession::alma {

namespace {

bool set_days(const FieldValue& value, std::int32_t& days) {
    std::optional<std::int32_t> read;
    if (!read_number(value, read) || !read) {
        return false;
    }
    days = *read;
    return true;
}

/// One of two words.
bool set_choice(const FieldValue& value, std::string_view no, std::string_view yes, bool& chosen) {
    if (value.text != no && value.text != yes) {
        return false;
    }
    chosen = value.text == yes;
    return true;
}

FieldValue price_limit(const Settings& settings) {
    if (!settings.price_limit) {
        return {};
    }
    std::string fraction = std::to_string(10'000 + *settings.price_limit % 10'000).substr(1);
    fraction.resize(fraction.find_last_not_of('0') + 1);
    const std::string whole = std::to_string(*settings.price_limit / 10'000);
    return text_value(fraction.empty() ? whole : whole + "." + fraction);
}

bool set_price_limit(Settings& settings, const FieldValue& value) {
    if (value.empty()) {
        settings.price_limit.reset();
        return true;
    }
    const auto amount = decimal_from(value.text);
    if (!amount || *amount < 0 || *amount > 1e9) {
        return false;
    }
    settings.price_limit = std::llround(*amount * 10'000);
    return true;
}

/// Only alerts there are: one that is misspelt would never keep a line.
bool set_alerts(const FieldValue& value, const std::vector<std::string_view>& known,
                std::vector<std::string>& alerts) {
    std::vector<std::string> read;
    const auto is_known = [&](const std::string& code) {
        return std::ranges::find(known, code) != known.end();
    };
    if (!read_texts(value, read) || !std::ranges::all_of(read, is_known)) {
        return false;
    }
    alerts = std::move(read);
    return true;
}

std::vector<std::string_view> approvals() {
    return {"automatic", "manual"};
}

std::vector<std::string_view> cancel_rules() {
    return {"only_line_on_order", "main_line"};
}

using Value = const FieldValue&;

constexpr Setting all[] = {
    {"name", "text", "", name_of_library, set_name_of_library},
    {"rolePolicy", "choice", "B6 B7", role_policy, set_role_policy, all_words<RolePolicy>},
    {"reviewByDefault", "flag", "R5",
     [](const Settings& s) { return flag_value(s.review_by_default); },
     [](Settings& s, Value v) { return read_flag(v, s.review_by_default); }},
    {"reviewRules", "review_rules", "R5",
     [](const Settings& s) { return review_rules_value(s.review_rules); },
     [](Settings& s, Value v) { return read_review_rules(v, s.review_rules); }, review_fields,
     review_operators},
    {"priceLimit", "money", "B4", price_limit, set_price_limit},
    {"furtherAlerts", "choices", "B4",
     [](const Settings& s) { return texts_value(s.further_alerts); },
     [](Settings& s, Value v) { return set_alerts(v, further_alerts(), s.further_alerts); },
     further_alerts},
    {"blockingAlerts", "choices", "B4",
     [](const Settings& s) { return texts_value(s.blocking_alerts); },
     [](Settings& s, Value v) { return set_alerts(v, all_alerts(), s.blocking_alerts); },
     all_alerts},
    {"poApproval", "choice", "B5",
     [](const Settings& s) { return text_value(approvals()[s.approve_by_hand ? 1 : 0]); },
     [](Settings& s, Value v) { return set_choice(v, "automatic", "manual", s.approve_by_hand); },
     approvals},
    {"packByFund", "flag", "B5", [](const Settings& s) { return flag_value(s.pack_by_fund); },
     [](Settings& s, Value v) { return read_flag(v, s.pack_by_fund); }},
    {"maxLinesPerOrder", "number", "B5",
     [](const Settings& s) { return number_value(s.max_lines_per_order); },
     [](Settings& s, Value v) { return read_number(v, s.max_lines_per_order); }},
    {"expectedReceiptDays", "number", "B8",
     [](const Settings& s) { return number_value(s.expected_receipt_days); },
     [](Settings& s, Value v) { return set_days(v, s.expected_receipt_days); }},
    {"claimGraceDays", "number", "B8",
     [](const Settings& s) { return number_value(s.claim_grace_days); },
     [](Settings& s, Value v) { return set_days(v, s.claim_grace_days); }},
    {"letterLanguage", "choice", "R64",
     [](const Settings& s) { return text_value(text_of(s.letters.language)); },
     [](Settings& s, Value v) { return read_kind(v.text, s.letters.language); },
     all_words<LetterLanguage>},
    {"transitAfterReceipt", "flag", "B7",
     [](const Settings& s) { return flag_value(s.transit_after_receipt); },
     [](Settings& s, Value v) { return read_flag(v, s.transit_after_receipt); }},
    {"renewalNoticeDays", "number", "R34",
     [](const Settings& s) { return number_value(s.renewal_notice_days); },
     [](Settings& s, Value v) { return set_days(v, s.renewal_notice_days); }},
    {"cancelInventoryRule", "choice", "A11",
     [](const Settings& s) { return text_value(cancel_rules()[s.cancel_by_main_line ? 1 : 0]); },
     [](Settings& s, Value v) {
         return set_choice(v, "only_line_on_order", "main_line", s.cancel_by_main_line);
     },
     cancel_rules},
};

}  // namespace

std::span<const Setting> settings() {
    return all;
}

}  // namespace accession::alma
