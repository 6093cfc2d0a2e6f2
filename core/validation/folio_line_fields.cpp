// SPDX-License-Identifier: Apache-2.0
#include "core/validation/folio_line_fields.h"

#include <algorithm>
#include <iterator>

#include "core/model/folio_words.h"
#include "core/model/limits.h"
#include "core/validation/field_text.h"
#include "core/validation/folio_expense_classes.h"
#include "core/validation/folio_figures.h"

namespace accession::folio {

namespace {

namespace words = folio_words;
using V = FieldValue;
using Path = std::string_view;

// ---- fields that are kept as they come

V get_further(const Line& line, Path path) {
    return further(line.folio->further, path);
}

template <FieldKind kind>
bool put_further(Line& line, Path path, const V& value) {
    return set_further(line.folio.edit().further, path, kind, value);
}

template <FieldKind kind = FieldKind::text>
constexpr LineField kept(Path path, Protection protection = Protection::none,
                         Listed listed = listed_nowhere) {
    return {path, kind, protection, listed, get_further, put_further<kind>, true};
}

bool put_tags(Line& line, Path path, const V& value) {
    return set_tags(line.folio.edit().further, path, value);
}

// ---- members of the line itself

template <auto Member>
constexpr LineField own_text(Path path, Protection protection = Protection::none,
                             Listed listed = listed_nowhere) {
    return {path,
            FieldKind::text,
            protection,
            listed,
            [](const Line& l, Path) { return value_of(l.*Member); },
            [](Line& l, Path, const V& v) { return read_text(v, l.*Member); }};
}

template <auto Member>
constexpr LineField own_flag(Path path, Protection protection = Protection::none) {
    return {path,
            FieldKind::flag,
            protection,
            listed_nowhere,
            [](const Line& l, Path) { return value_of(l.*Member); },
            [](Line& l, Path, const V& v) { return read_flag(v, l.*Member); }};
}

template <auto Member>
constexpr LineField described(Path path) {
    return {path,
            FieldKind::text,
            Protection::none,
            listed_nowhere,
            [](const Line& l, Path) { return value_of(l.description.*Member); },
            [](Line& l, Path, const V& v) { return read_text(v, l.description.*Member); }};
}

template <auto Member>
constexpr LineField term_flag(Path path, Listed listed = listed_nowhere) {
    return {path,
            FieldKind::flag,
            Protection::none,
            listed,
            [](const Line& l, Path) { return value_of(*l.folio.*Member); },
            [](Line& l, Path, const V& v) { return read_flag(v, l.folio.edit().*Member); }};
}

template <auto Member>
constexpr LineField term_number(Path path, Listed listed = listed_nowhere) {
    return {path,
            FieldKind::number,
            Protection::none,
            listed,
            [](const Line& l, Path) { return value_of(*l.folio.*Member); },
            [](Line& l, Path, const V& v) { return read_integer(v, l.folio.edit().*Member); }};
}

template <auto Member>
constexpr LineField term_text(Path path, Protection protection = Protection::none) {
    return {path,
            FieldKind::text,
            protection,
            listed_nowhere,
            [](const Line& l, Path) { return value_of(*l.folio.*Member); },
            [](Line& l, Path, const V& v) { return read_text(v, l.folio.edit().*Member); }};
}

template <auto Member, auto& allowed>
constexpr LineField status_field(Path path) {
    return {path,
            FieldKind::text,
            Protection::none,
            listed_everywhere,
            [](const Line& l, Path) { return value_of(std::string(text_of(l.*Member))); },
            [](Line& l, Path, const V& v) {
                const auto status =
                    v.empty() ? std::optional(Status::pending) : status_from(v.text);
                if (!status || std::ranges::find(allowed, *status) == std::end(allowed)) {
                    return false;
                }
                l.*Member = *status;
                return true;
            }};
}

template <auto Member>
constexpr LineField inventory(Path path, Protection protection) {
    return {path,
            FieldKind::text,
            protection,
            listed_nowhere,
            [](const Line& l, Path) {
                return value_of(std::string(words::spelled(words::create_inventory, l.*Member)));
            },
            [](Line& l, Path, const V& v) {
                if (v.empty()) {
                    l.*Member = CreateInventory::none;
                    return true;
                }
                return words::read_word(words::create_inventory, v.text, l.*Member);
            }};
}

// ---- cost

constexpr LineField figure_field(Path path, FieldKind kind = FieldKind::money) {
    return {path, kind, Protection::none, listed_everywhere, get_figure, set_figure};
}

/// A price that is not given is another thing than one of 0 (A4.9).
template <auto Has>
constexpr LineField unit_price(Path path) {
    return {path,
            FieldKind::money,
            Protection::none,
            listed_everywhere,
            [](const Line& l, Path at) { return *l.folio.*Has ? get_figure(l, at) : FieldValue{}; },
            [](Line& l, Path at, const V& v) {
                l.folio.edit().*Has = !v.empty();
                return set_figure(l, at, v);
            }};
}

template <auto Member>
constexpr LineField quantity(Path path) {
    return {path,
            FieldKind::number,
            Protection::none,
            listed_both_ongoing,
            [](const Line& l, Path) { return value_of(std::to_string(l.cost.*Member)); },
            [](Line& l, Path, const V& v) {
                std::optional<std::int32_t> number;
                if (!read_number(v, number)) {
                    return false;
                }
                l.cost.*Member = number.value_or(0);
                return true;
            }};
}

bool set_currency(Line& l, Path, const V& v) {
    std::string currency;
    if (v.text.size() != 3 || !read_text(v, currency)) {
        return false;
    }
    change_currency(l, currency);
    return true;
}

// ---- lists that are also read here

bool set_product_ids(Line& l, Path path, const V& v) {
    if (!put_further<FieldKind::records>(l, path, v)) {
        return false;
    }
    l.description.product_ids = product_ids_of(v.records);
    return true;
}

bool set_contributors(Line& l, Path path, const V& v) {
    if (!put_further<FieldKind::records>(l, path, v)) {
        return false;
    }
    const auto names = texts_of(v.records, "contributor");
    l.description.author = names.empty() ? std::string{} : names.front();
    return true;
}

bool set_references(Line& l, Path path, const V& v) {
    if (!put_further<FieldKind::records>(l, path, v)) {
        return false;
    }
    l.vendor_references = texts_of(v.records, "refNumber");
    return true;
}

/// Shown to who receives, and searched for.
bool set_receiving_note(Line& l, Path path, const V& v) {
    return put_further<FieldKind::text>(l, path, v) && read_text(v, l.receiving_note);
}

/// A line's notes are its two descriptions.
bool set_note(Line& l, Path path, const V& v) {
    if (!put_further<FieldKind::text>(l, path, v)) {
        return false;
    }
    l.notes.clear();
    for (const Path name : {Path("poLineDescription"), Path("description")}) {
        if (std::string note = further(l.folio->further, name).text; !note.empty()) {
            l.notes.push_back(std::move(note));
        }
    }
    return true;
}

bool set_distributions(Line& l, Path path, const V& v) {
    if (!put_further<FieldKind::records>(l, path, v)) {
        return false;
    }
    l.folio.edit().fiscal_year_distributions = static_cast<std::int32_t>(v.records.size());
    return true;
}

/// The shares; and how they were written, where one has more decimals than they can have.
V get_funds(const Line& l, Path) {
    V value;
    value.funds = l.funds;
    value.list = written_shares(l);
    for (const std::string& id : expense_classes(l)) {
        value.records.push_back(id.empty() ? FieldRecord{} : FieldRecord{{"expenseClassId", id}});
    }
    return value;
}

/// One for each share, with its expense class or nothing.
bool read_classes(const V& v, std::vector<std::string>& classes) {
    for (const FieldRecord& record : v.records) {
        const auto id = record.find("expenseClassId");
        classes.push_back(id == record.end() ? std::string{} : id->second);
        if (record.size() > (id == record.end() ? 0U : 1U)) {
            return false;
        }
    }
    return v.records.empty() || v.records.size() == v.funds.size();
}

bool set_funds(Line& l, Path, const V& v) {
    std::vector<std::string> classes;
    if (!v.text.empty() || !read_classes(v, classes) ||
        (!v.list.empty() && v.list.size() != v.funds.size())) {
        return false;
    }
    l.funds = v.funds;
    note_shares(l, v.list);
    set_expense_classes(l, std::move(classes));
    return true;
}

V get_locations(const Line& l, Path) {
    V value;
    value.locations = l.locations;
    return value;
}

bool set_locations(Line& l, Path, const V& v) {
    l.locations = v.locations;
    l.holdings.clear();
    for (const LocationShare& share : v.locations) {
        if (!share.holdings.empty() &&
            std::ranges::find(l.holdings, share.holdings) == l.holdings.end()) {
            l.holdings.push_back(share.holdings);
        }
    }
    return v.text.empty() && v.list.empty() && v.records.empty() &&
           v.locations.size() <= max_places;
}

bool set_expected(Line& l, Path, const V& v) {
    return read_date(v, l.expected_on);
}

/// An electronic line has no other expected date to be sorted by.
bool set_activation(Line& l, Path path, const V& v) {
    if (!put_further<FieldKind::date>(l, path, v)) {
        return false;
    }
    if (l.format == Format::electronic) {
        l.expected_on = Date::parse(v.text);
    }
    return true;
}

bool set_format(Line& l, Path, const V& v) {
    return words::read_word(words::order_formats, v.text, l.format);
}

bool set_discount_type(Line& l, Path, const V& v) {
    bool is_percent = true;
    if (!v.empty() && !words::read_word(words::percent_or_amount, v.text, is_percent)) {
        return false;
    }
    change_discount_type(l, is_percent);
    return true;
}

constexpr auto always = Protection::always;
constexpr auto of_electronic = Protection::electronic;
constexpr auto of_physical = Protection::physical;
constexpr auto never = Protection::none;
using enum FieldKind;

// clang-format off
constexpr LineField fields_of_line[] = {
    {"orderFormat", text, always, listed_nowhere, [](const Line& l, Path) { return value_of(std::string(words::spelled(words::order_formats, l.format))); }, set_format},
    described<&Description::title>("titleOrPackage"),
    described<&Description::publisher>("publisher"),
    described<&Description::publication_year>("publicationDate"),
    described<&Description::edition>("edition"),
    own_flag<&Line::is_package>("isPackage"),
    term_text<&LineTerms::instance>("instanceId"),
    kept<>("packagePoLineId", never, listed_everywhere),
    kept<>("agreementId"),
    kept<flag>("suppressInstanceFromDiscovery"),
    kept<records>("claims"),
    kept<records>("customFields"),
    {"contributors", records, always, listed_nowhere, get_further, set_contributors, true},
    own_text<&Line::acquisition_method>("acquisitionMethod", always),
    own_flag<&Line::independent_receipt>("checkinItems", Protection::not_back),
    kept<flag>("collection", always),
    own_flag<&Line::rush>("rush", always),
    kept<>("selector", always),
    kept<>("requester"),
    kept<>("donor", always, listed_everywhere),
    kept<texts>("donorOrganizationIds", never, listed_everywhere),
    kept<flag>("automaticExport"),
    kept<flag>("cancellationRestriction", never, listed_one_time),
    kept<>("cancellationRestrictionNote", never, listed_everywhere),
    {"description", text, never, listed_everywhere, get_further, set_note, true},
    {"poLineDescription", text, never, listed_everywhere, get_further, set_note, true},
    kept<>("renewalNote", never, listed_both_ongoing),
    kept<>("source"),
    {"tags.tagList", texts, never, listed_everywhere, get_further, put_tags, true},
    kept<date>("lastEDIExportDate"),
    {"receiptDate", date, never, listed_everywhere, [](const Line& l, Path) { return value_of(l.received_on); }, [](Line& l, Path, const V& v) { return read_date(v, l.received_on); }},
    status_field<&Line::receipt, words::receipt_statuses>("receiptStatus"),
    status_field<&Line::payment, words::payment_statuses>("paymentStatus"),
    term_flag<&LineTerms::claiming_active>("claimingActive", listed_one_time),
    term_number<&LineTerms::claiming_interval>("claimingInterval", listed_everywhere),

    {"cost.currency", text, never, listed_everywhere, [](const Line& l, Path) { return value_of(l.cost.currency); }, set_currency},
    {"cost.discountType", text, never, listed_everywhere, [](const Line& l, Path) { return value_of(std::string(words::spelled(words::percent_or_amount, l.cost.discount_is_percent))); }, set_discount_type},
    unit_price<&LineTerms::has_unit_price>("cost.listUnitPrice"),
    unit_price<&LineTerms::has_unit_price_electronic>("cost.listUnitPriceElectronic"),
    quantity<&Cost::quantity_physical>("cost.quantityPhysical"),
    quantity<&Cost::quantity_electronic>("cost.quantityElectronic"),
    figure_field("cost.additionalCost"),
    figure_field("cost.discount", percent_or_money),
    kept<money>("cost.exchangeRate", never, listed_everywhere),
    figure_field("cost.fyroAdjustmentAmount"),
    {"fundDistribution", funds, never, listed_everywhere, get_funds, set_funds},
    {"locations", locations, never, listed_both_ongoing, get_locations, set_locations},

    {"details.receivingNote", text, never, listed_everywhere, get_further, set_receiving_note, true},
    kept<flag>("details.isAcknowledged"),
    term_flag<&LineTerms::bindery_active>("details.isBinderyActive"),
    {"details.productIds", records, always, listed_nowhere, get_further, set_product_ids, true},
    kept<date>("details.subscriptionFrom", never, listed_everywhere),
    kept<date>("details.subscriptionTo", never, listed_everywhere),
    kept<number>("details.subscriptionInterval", always),

    inventory<&Line::physical_inventory>("physical.createInventory", of_physical),
    own_text<&Line::material_type>("physical.materialType", of_physical),
    kept<>("physical.materialSupplier", never, listed_everywhere),
    {"physical.expectedReceiptDate", date, never, listed_everywhere, [](const Line& l, Path) { return value_of(l.format == Format::electronic ? std::optional<Date>{} : l.expected_on); }, set_expected},
    kept<date>("physical.receiptDue", never, listed_everywhere),
    kept<texts>("physical.volumes", of_physical),

    inventory<&Line::electronic_inventory>("eresource.createInventory", of_electronic),
    term_text<&LineTerms::electronic_material_type>("eresource.materialType", of_electronic),
    kept<flag>("eresource.trial", of_electronic),
    kept<flag>("eresource.activated"),
    kept<number>("eresource.activationDue", never, listed_everywhere),
    {"eresource.expectedActivation", date, never, listed_everywhere, get_further, set_activation, true},
    kept<>("eresource.userLimit", of_electronic),
    kept<>("eresource.accessProvider", never, listed_everywhere),
    kept<records>("eresource.license", of_electronic),
    kept<>("eresource.resourceUrl", never, listed_everywhere),

    own_text<&Line::vendor_account>("vendorDetail.vendorAccount"),
    kept<>("vendorDetail.instructions", always),
    kept<>("vendorDetail.noteFromVendor"),
    {"vendorDetail.referenceNumbers", records, never, listed_everywhere, get_further, set_references, true},

    term_flag<&LineTerms::multi_year_payment>("multiYearPayment"),
    term_number<&LineTerms::prepayment_term>("paymentTerms.prepaymentTerm"),
    {"paymentTerms.fiscalYearDistributions", records, never, listed_nowhere, get_further, set_distributions, true},
    kept<money>("paymentTerms.totalPrice"),
    kept<>("paymentTerms.startingFiscalYearId"),
};
// clang-format on

}  // namespace

std::span<const LineField> line_fields() {
    return fields_of_line;
}

}  // namespace accession::folio
