// SPDX-License-Identifier: Apache-2.0
// The library's own choices, by the names of the conformance contract.
#include <algorithm>
#include <cmath>

#include "core/lifecycle/alma/effects.h"
#include "core/lifecycle/transition.h"
#include "core/validation/field_text.h"

namespace accession::alma {

namespace {

SetField result_of(bool good) {
    return good ? SetField::done : SetField::invalid;
}

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

bool set_price_limit(const FieldValue& value, std::optional<std::int64_t>& limit) {
    if (value.empty()) {
        limit.reset();
        return true;
    }
    const auto amount = decimal_from(value.text);
    if (!amount || *amount < 0 || *amount > 1e9) {
        return false;
    }
    limit = std::llround(*amount * 10'000);
    return true;
}

using Setter = bool (*)(Settings&, const FieldValue&);
struct SettingField {
    std::string_view name;
    Setter set;
};

constexpr SettingField fields[] = {
    {"name",
     [](Settings& s, const FieldValue& v) {
         const bool good = is_plain_text(v) && !v.text.empty();
         s.name = good ? v.text : s.name;
         return good;
     }},
    {"priceLimit",
     [](Settings& s, const FieldValue& v) { return set_price_limit(v, s.price_limit); }},
    {"blockingAlerts",
     [](Settings& s, const FieldValue& v) { return read_texts(v, s.blocking_alerts); }},
    {"furtherAlerts",
     [](Settings& s, const FieldValue& v) { return read_texts(v, s.further_alerts); }},
    {"poApproval",
     [](Settings& s, const FieldValue& v) {
         return set_choice(v, "automatic", "manual", s.approve_by_hand);
     }},
    {"packByFund", [](Settings& s, const FieldValue& v) { return read_flag(v, s.pack_by_fund); }},
    {"maxLinesPerOrder",
     [](Settings& s, const FieldValue& v) { return read_number(v, s.max_lines_per_order); }},
    {"renewalNoticeDays",
     [](Settings& s, const FieldValue& v) { return set_days(v, s.renewal_notice_days); }},
    {"cancelInventoryRule",
     [](Settings& s, const FieldValue& v) {
         return set_choice(v, "only_line_on_order", "main_line", s.cancel_by_main_line);
     }},
    {"expectedReceiptDays",
     [](Settings& s, const FieldValue& v) { return set_days(v, s.expected_receipt_days); }},
    {"claimGraceDays",
     [](Settings& s, const FieldValue& v) { return set_days(v, s.claim_grace_days); }},
    {"transitAfterReceipt",
     [](Settings& s, const FieldValue& v) { return read_flag(v, s.transit_after_receipt); }},
    {"reviewByDefault",
     [](Settings& s, const FieldValue& v) { return read_flag(v, s.review_by_default); }},
    {"rolePolicy",
     [](Settings& s, const FieldValue& v) { return read_kind(v.text, s.role_policy); }},
};

}  // namespace

SetField set_setting(Settings& settings, std::string_view name, const FieldValue& value) {
    const auto* const field = std::ranges::find(fields, name, &SettingField::name);
    return field == std::end(fields) ? SetField::locked : result_of(field->set(settings, value));
}

const Effect change_settings{"change_settings", [](Transition& t) {
                                 Settings settings = t.state().settings();
                                 for (const auto& [name, value] : t.command().set) {
                                     static_cast<void>(set_setting(settings, name, value));
                                 }
                                 if (!(settings == t.state().settings())) {
                                     t.emit(SettingsRecorded{settings});
                                 }
                             }};

}  // namespace accession::alma
