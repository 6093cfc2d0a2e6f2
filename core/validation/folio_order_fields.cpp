// SPDX-License-Identifier: Apache-2.0
#include "core/validation/folio_order_fields.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <utility>

#include "core/model/folio_words.h"
#include "core/validation/field_text.h"

namespace accession::folio {

namespace {

using OrderPath = std::string_view;

FieldValue get_kept(const Order& order, OrderPath path) {
    return further(order.folio->further, path);
}

template <FieldKind kind>
bool put_kept(Order& order, OrderPath path, const FieldValue& value) {
    return set_further(order.folio.edit().further, path, kind, value);
}

template <FieldKind kind = FieldKind::text>
constexpr OrderField kept_field(OrderPath path, Protection protection = Protection::none,
                                Listed listed = listed_nowhere) {
    return {path, kind, protection, listed, get_kept, put_kept<kind>, true};
}

bool put_tags_of_order(Order& order, OrderPath path, const FieldValue& value) {
    return set_tags(order.folio.edit().further, path, value);
}

/// Any field of the block makes the block be there.
template <FieldKind kind>
bool put_ongoing(Order& order, OrderPath path, const FieldValue& value) {
    order.folio.edit().ongoing = order.folio->ongoing || !value.empty();
    return put_kept<kind>(order, path, value);
}

template <FieldKind kind>
constexpr OrderField ongoing_field(OrderPath path, Listed listed) {
    return {path, kind, Protection::none, listed, get_kept, put_ongoing<kind>, true};
}

bool set_order_type(Order& order, OrderPath, const FieldValue& value) {
    return folio_words::read_word(folio_words::order_types, value.text, order.continuity);
}

bool set_vendor(Order& order, OrderPath, const FieldValue& value) {
    order.vendor = VendorId(value.text);
    return is_plain_text(value);
}

bool set_subscription(Order& order, OrderPath, const FieldValue& value) {
    order.folio.edit().ongoing = order.folio->ongoing || !value.empty();
    return read_flag(value, order.folio.edit().subscription);
}

/// An empty block is a block; where there is none, nothing of it is left.
void set_ongoing(Order& order, bool there) {
    OrderTerms& terms = order.folio.edit();
    terms.ongoing = there;
    if (!there) {
        terms.subscription = false;
        std::erase_if(terms.further,
                      [](const auto& entry) { return entry.first.starts_with("ongoing."); });
    }
}

// clang-format off
constexpr auto kept_always = Protection::always;
constexpr OrderField fields_of_order[] = {
    {"poNumber", FieldKind::text, kept_always, listed_nowhere, [](const Order& o, OrderPath) { return value_of(o.number); }, [](Order& o, OrderPath, const FieldValue& v) { return read_text(v, o.number); }},
    kept_field<>("poNumberPrefix"),
    kept_field<>("poNumberSuffix"),
    {"orderType", FieldKind::text, kept_always, listed_nowhere, [](const Order& o, OrderPath) { return value_of(std::string(folio_words::spelled(folio_words::order_types, o.continuity))); }, set_order_type},
    {"vendor", FieldKind::text, Protection::none, listed_everywhere, [](const Order& o, OrderPath) { return value_of(o.vendor.str()); }, set_vendor},
    kept_field<FieldKind::flag>("manualPo", kept_always),
    {"approved", FieldKind::flag, kept_always, listed_nowhere, [](const Order& o, OrderPath) { return value_of(o.folio->approved); }, [](Order& o, OrderPath, const FieldValue& v) { return read_flag(v, o.folio.edit().approved); }},
    kept_field<>("approvedById"),
    kept_field<FieldKind::date>("approvalDate"),
    kept_field<FieldKind::flag>("reEncumber", kept_always),
    kept_field<>("template", kept_always),
    kept_field<>("assignedTo", Protection::none, listed_everywhere),
    kept_field<>("billTo", Protection::none, listed_everywhere),
    kept_field<>("shipTo", Protection::none, listed_everywhere),
    kept_field<FieldKind::texts>("acqUnitIds", Protection::none, listed_everywhere),
    {"tags.tagList", FieldKind::texts, Protection::none, listed_everywhere, get_kept, put_tags_of_order, true},
    {"notes", FieldKind::texts, Protection::none, listed_everywhere, [](const Order& o, OrderPath) { FieldValue v; v.list = o.notes; return v; }, [](Order& o, OrderPath, const FieldValue& v) { return read_texts(v, o.notes); }},
    kept_field<FieldKind::records>("customFields", Protection::none, listed_everywhere),
    kept_field<>("fiscalYearId"),
    kept_field<>("openedById"),
    {"ongoing.isSubscription", FieldKind::flag, Protection::none, listed_both_ongoing, [](const Order& o, OrderPath) { return value_of(o.folio->subscription); }, set_subscription},
    ongoing_field<FieldKind::number>("ongoing.interval", listed_subscription),
    ongoing_field<FieldKind::date>("ongoing.renewalDate", listed_subscription),
    ongoing_field<FieldKind::number>("ongoing.reviewPeriod", listed_subscription),
    ongoing_field<FieldKind::date>("ongoing.reviewDate", listed_ongoing),
    ongoing_field<FieldKind::flag>("ongoing.manualRenewal", listed_nowhere),
    ongoing_field<FieldKind::text>("ongoing.notes", listed_everywhere),
};
// clang-format on

/// Numbered, dated or moved by FOLIO itself.
constexpr OrderPath made_by_folio[] = {"id",          "nextPolNumber", "workflowStatus",
                                       "dateOrdered", "metadata",      "closeReason"};

}  // namespace

std::span<const OrderField> order_fields() {
    return fields_of_order;
}

const OrderField* order_field(std::string_view path) {
    const auto* found = std::ranges::find(fields_of_order, path, &OrderField::path);
    return found == std::end(fields_of_order) ? nullptr : found;
}

std::vector<Finding> set_order_fields(Order& order, const FieldSet& set) {
    std::vector<Finding> findings;
    for (const auto& [path, value] : set) {
        const OrderField* field = order_field(path);
        const bool ours =
            path.starts_with("metadata.") || path.starts_with("closeReason.") ||
            std::ranges::find(made_by_folio, OrderPath(path)) != std::end(made_by_folio);
        if (field == nullptr && path == "ongoing") {
            set_ongoing(order, value.text != "false");
        } else if (field == nullptr && !ours) {
            findings.push_back({"unknown_field", Severity::error, path, {}});
        } else if (field != nullptr && !field->set(order, path, value)) {
            findings.push_back({"invalid_value", Severity::error, path, {}});
        }
    }
    return findings;
}

std::vector<std::string_view> changed_order_fields(const Order& before, const Order& after) {
    std::vector<std::string_view> changed;
    for (const OrderField& field : fields_of_order) {
        if (!same(field.get(before, field.path), field.get(after, field.path))) {
            changed.push_back(field.path);
        }
    }
    return changed;
}

std::vector<Finding> check_order(const Order& order) {
    const bool ongoing = order.continuity == Continuity::continuous;
    if (ongoing && !order.folio->ongoing) {
        return {{"missingOngoing", Severity::error, "ongoing", {}}};
    }
    if (!ongoing && order.folio->ongoing) {
        return {{"ongoingNotAllowed", Severity::error, "ongoing", {}}};
    }
    return {};
}

std::vector<Finding> check_affixes(const Order& order) {
    const auto text = [&](OrderPath path) { return order_field(path)->get(order, path).text; };
    const auto tell = [](std::vector<Finding>& findings, const char* code, Params params) {
        findings.push_back({code, Severity::error, "poNumber", std::move(params)});
    };
    std::vector<Finding> findings;
    if (const std::string prefix = text("poNumberPrefix"); !order.number.starts_with(prefix)) {
        tell(findings, "poNumberPrefixRequired", {{"prefix", prefix}});
    }
    if (const std::string suffix = text("poNumberSuffix"); !order.number.ends_with(suffix)) {
        tell(findings, "poNumberSuffixRequired", {{"suffix", suffix}});
    }
    return findings;
}

std::vector<Finding> check_known_affixes(const std::vector<NumberAffix>& known, const Order* before,
                                         const Order& after) {
    std::vector<Finding> findings;
    for (const bool suffix : {false, true}) {
        const OrderPath path = suffix ? "poNumberSuffix" : "poNumberPrefix";
        const std::string name = get_kept(after, path).text;
        std::string names;
        bool found = name.empty() || (before != nullptr && get_kept(*before, path).text == name);
        for (const NumberAffix& affix : known) {
            if (affix.suffix == suffix) {
                found = found || affix.name == name;
                names += (names.empty() ? "" : ", ") + affix.name;
            }
        }
        if (!found && !names.empty()) {
            findings.push_back({suffix ? "suffixNotFound" : "prefixNotFound",
                                Severity::error,
                                std::string(path),
                                {{suffix ? "suffix" : "prefix", name}, {"known", names}}});
        }
    }
    return findings;
}

std::vector<Finding> check_ongoing_change(const Order& before, const Order& after) {
    static constexpr OrderPath of_subscription[] = {"ongoing.reviewDate", "ongoing.manualRenewal"};
    static constexpr OrderPath of_others[] = {"ongoing.interval", "ongoing.renewalDate",
                                              "ongoing.reviewPeriod", "ongoing.manualRenewal"};
    const bool subscription = after.folio->subscription;
    const auto kept = subscription ? std::span<const OrderPath>(of_subscription)
                                   : std::span<const OrderPath>(of_others);
    std::string names;
    for (const OrderPath path : changed_order_fields(before, after)) {
        if (std::ranges::find(kept, path) != kept.end()) {
            names += (names.empty() ? "" : ", ") + std::string(path);
        }
    }
    if (names.empty()) {
        return {};
    }
    return {{subscription ? "wrongOngoingSubscriptionFieldsChanged"
                          : "wrongOngoingNotSubscriptionFieldsChanged",
             Severity::error,
             "ongoing",
             {{"fields", names}}}};
}

}  // namespace accession::folio
