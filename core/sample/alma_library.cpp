// SPDX-License-Identifier: Apache-2.0
#include "core/sample/alma_library.h"

#include <algorithm>
#include <utility>

namespace accession::sample {

namespace {

constexpr std::string_view cancel_reasons[] = {
    "out_of_print", "vendor_cannot_supply", "ordered_twice", "price_too_high", "no_longer_needed"};

std::string_view type_of(Stock stock) {
    switch (stock) {
    case Stock::ebook:
        return "E_BOOK_OT";
    case Stock::media:
        return "PRINT_OT";
    case Stock::journal:
        return "PRINTED_JOURNAL_CO";
    case Stock::ejournal:
        return "E_JOURNAL_CO";
    case Stock::standing_order:
        return "PRINT_SO";
    case Stock::numbered_series:
        return "PRINT_SO_NONMON";
    case Stock::database:
        return "ELECTRONIC_COLLECTION_CO";
    case Stock::book:
        break;
    }
    return "PRINTED_BOOK_OT";
}

constexpr StatusSet after_sending{Status::sent,
                                  Status::waiting_for_invoice,
                                  Status::recurring_renewal,
                                  Status::waiting_for_manual_renewal,
                                  Status::under_evaluation_renewal,
                                  Status::closed};
constexpr StatusSet finished{Status::closed, Status::canceled, Status::deleted};

Status order_status(const PlannedOrder& plan) {
    const auto any = [&](auto holds) {
        return std::any_of(plan.lines.begin(), plan.lines.end(), holds);
    };
    if (any([](const PlannedLine& line) { return !finished.has(line.status); })) {
        return plan.unsent ? Status::in_review : Status::sent;
    }
    const bool closed = any([](const PlannedLine& line) { return line.status == Status::closed; });
    return closed ? Status::closed : Status::canceled;
}

Trade trade_of(const PlannedOrder& plan, Random& random) {
    if (plan.electronic) {
        return Trade::electronic;
    }
    if (plan.continuous) {
        return Trade::serials;
    }
    return random.percent(8) ? Trade::media : Trade::books;
}

}  // namespace

AlmaLibrary::AlmaLibrary(std::uint64_t seed, int year, Date today, Sink sink)
    : ids_(seed),
      random_(seed),
      today_(today),
      sink_(std::move(sink)),
      catalogue_(make_catalogue(ids_, year)) {}

void AlmaLibrary::furnish() {
    Settings settings;
    settings.name = "Riverside Library";
    settings.rulebook = RulebookKey::alma;
    settings.sample = true;
    sink_(SettingsRecorded{settings});
    for (const Vendor& vendor : catalogue_.vendors) {
        sink_(VendorRecorded{vendor});
    }
    for (const Fund& fund : catalogue_.funds) {
        sink_(FundRecorded{fund});
    }
    sink_(FundRecorded{catalogue_.closed_fund});
}

void AlmaLibrary::add(const PlannedOrder& plan) {
    Batch batch{.plan = plan,
                .random = random_.part(++orders_made_),
                .order = {},
                .supplier = 0,
                .sent_on = {},
                .bills = {},
                .main = {}};
    const Trade trade = trade_of(plan, batch.random);
    batch.supplier = pick_supplier(batch.random, trade);
    batch.sent_on = std::min(today_, plan.created_on.plus_days(batch.random.between(0, 4)));
    if (plan.packaged) {
        batch.order = ids_.next<OrderId>("order");
        record_order(batch);
    }
    for (const PlannedLine& planned : plan.lines) {
        items_.clear();
        Line line = make_line(batch, planned);
        for (const Item& item : items_) {
            sink_(ItemRecorded{item});
        }
        batch.main = std::move(line);
    }
    record_invoices(batch);
}

Line AlmaLibrary::make_line(Batch& batch, const PlannedLine& plan) {
    const Trade trade = suppliers()[batch.supplier].trade;
    const Stock stock = pick_stock(batch.random, trade, batch.plan.continuous);
    Line line = make_purchase(batch.random, catalogue_, numbering_, batch.supplier, stock,
                              batch.plan.created_on);
    line.id = ids_.next<LineId>("line");
    line.number = join({"POL-", std::to_string(++last_line_)});
    line.order = batch.order;
    line.type = type_of(stock);
    choose_method(batch, plan, line);
    const bool additional = plan.additional && !batch.main.holdings.empty();
    if (additional) {
        additional_line(batch, line);
    } else {
        record_title(batch, line);
        const bool many = line.format == Format::physical && batch.random.percent(18);
        const std::int32_t copies = std::max(plan.copies, many ? batch.random.between(2, 5) : 1);
        line.cost.quantity_physical = line.format == Format::physical ? copies : 0;
        line.cost.quantity_electronic = line.format == Format::physical ? 0 : 1;
        if (line.cost.price) {
            line.cost.price = line.cost.unit_price * copies;
        }
    }
    put_status(batch, plan, line);
    encumber(plan.bill, line);
    if (!additional) {
        make_inventory(batch, plan, line);
    }
    leave_gap(plan.gap, line);
    bill(batch, plan, line);
    sink_(LineRecorded{line});
    return line;
}

/// A supplement, a shipping charge or the like on the inventory of the line before.
void AlmaLibrary::additional_line(const Batch& batch, Line& line) const {
    const Line& main = batch.main;
    line.additional_to = main.id;
    line.title = main.title;
    line.description = main.description;
    line.type = main.type;
    line.holdings = main.holdings;
    line.locations = main.locations;
    line.owner = main.owner;
    line.cost.quantity_physical = 1;
    line.cost.unit_price = std::max<std::int64_t>(100, main.cost.unit_price / 5);
    line.cost.price = line.cost.unit_price;
    line.notes.emplace_back("Supplement to the line before it");
}

void AlmaLibrary::choose_method(Batch& batch, const PlannedLine& plan, Line& line) {
    static constexpr std::string_view others[] = {"gift", "depository", "purchase_no_letter",
                                                  "vendor_system", "approval"};
    line.acquisition_method = "purchase";
    line.cost.price = line.cost.unit_price;
    const bool free_choice = plan.bill == Bill::none && plan.gap == Gap::none &&
                             plan.status != Status::closed && !plan.additional;
    if (!free_choice || !batch.random.percent(6)) {
        return;
    }
    line.acquisition_method = batch.random.pick(others);
    if (line.acquisition_method == "gift" || line.acquisition_method == "depository") {
        line.cost.unit_price = 0;
        line.cost.price.reset();
        line.funds.clear();
    }
}

void AlmaLibrary::leave_gap(Gap gap, Line& line) const {
    switch (gap) {
    case Gap::none:
        break;
    case Gap::vendor:
        line.vendor = {};
        line.vendor_account.clear();
        line.vendor_references.clear();
        break;
    case Gap::account:
        line.vendor_account.clear();
        break;
    case Gap::fund:
        line.funds.clear();
        break;
    case Gap::price:
        line.cost.unit_price = 0;
        line.cost.price.reset();
        break;
    case Gap::closed_fund:
        line.funds = {{.fund = catalogue_.closed_fund.id, .is_percent = true, .value = 1'000'000}};
        break;
    case Gap::closed_vendor:
        line.vendor = catalogue_.vendors.back().id;
        line.vendor_account = "wherry-main";
        line.vendor_references.clear();
        break;
    }
}

void AlmaLibrary::put_status(Batch& batch, const PlannedLine& plan, Line& line) {
    line.status = plan.status;
    line.close_reason = plan.close_reason;
    const bool canceled = plan.status == Status::canceled || plan.status == Status::deleted;
    if (after_sending.has(plan.status) || (canceled && batch.plan.packaged)) {
        line.sent_on = batch.sent_on;
        line.expected_on = batch.sent_on.plus_days(batch.random.between(14, 60));
    }
    if (canceled) {
        line.cancel_reason = batch.random.pick(cancel_reasons);
    }
    if (plan.status == Status::deferred) {
        const Date until = today_.plus_days(batch.random.between(20, 200));
        line.deferral = {.until = until, .reason = "next year's money", .note = {}};
    }
    if (line.continuity == Continuity::continuous) {
        plan_renewal(batch, line);
    }
}

/// Lines that wait for a renewal by hand have theirs within the notice, the others later.
void AlmaLibrary::plan_renewal(Batch& batch, Line& line) const {
    constexpr StatusSet waiting{Status::waiting_for_manual_renewal,
                                Status::under_evaluation_renewal};
    const bool waits = waiting.has(line.status);
    line.renewal.manual = waits || batch.random.percent(25);
    line.renewal.cycle_months = 12;
    line.renewal.subscription_interval_days = 91;
    const std::int32_t ahead = waits ? batch.random.between(3, 25) : batch.random.between(35, 330);
    line.renewal.date = today_.plus_days(ahead);
}

/// Approved and paid invoices have taken their part of the money already.
void AlmaLibrary::encumber(Bill bill, Line& line) const {
    const std::int64_t price = line.cost.price.value_or(0);
    std::int64_t open = price;
    if (bill == Bill::approved || bill == Bill::paid) {
        open = 0;
    } else if (bill == Bill::paid_in_part) {
        open = price - price / 2;
    }
    if (finished.has(line.status)) {
        line.encumbrance = {
            .state = EncumbranceState::released, .amount = 0, .initial = line.sent_on ? price : 0};
    } else if (after_sending.has(line.status)) {
        line.encumbrance = {
            .state = EncumbranceState::encumbered, .amount = open, .initial = price};
    }
}

void AlmaLibrary::bill(Batch& batch, const PlannedLine& plan, const Line& line) const {
    if (plan.bill == Bill::none) {
        return;
    }
    const std::int64_t price = line.cost.price.value_or(0);
    const bool whole = plan.bill != Bill::paid_in_part;
    batch.bills[static_cast<std::size_t>(plan.bill)].push_back(
        {.line = line.id, .amount = whole ? price : price / 2, .fully_invoiced = whole});
}

void AlmaLibrary::record_title(Batch& batch, Line& line) {
    const bool book = line.type == "PRINTED_BOOK_OT";
    if (book && !bought_.empty() && batch.random.percent(2)) {
        const Bought& other = batch.random.pick(std::span<const Bought>(bought_));
        line.title = other.title;
        line.description = other.line.description;
        return;
    }
    line.title = ids_.next<TitleId>("title");
    sink_(TitleRecorded{{.id = line.title,
                         .title = line.description.title,
                         .author = line.description.author,
                         .publisher = line.description.publisher,
                         .publication_year = line.description.publication_year,
                         .product_ids = line.description.product_ids,
                         .suppressed = false,
                         .extra = {},
                         .folio = {}}});
    if (book && bought_.size() < 64) {
        bought_.push_back({line.title, line});
    }
}

void AlmaLibrary::record_order(const Batch& batch) {
    const PlannedOrder& plan = batch.plan;
    Order order;
    order.id = batch.order;
    order.number = join({"PO-", std::to_string(++last_order_)});
    order.status = order_status(plan);
    order.continuity = plan.continuous ? Continuity::continuous : Continuity::one_time;
    order.vendor = catalogue_.vendor(batch.supplier);
    if (!plan.unsent) {
        order.sent_on = batch.sent_on;
        order.times_sent = 1;
    }
    sink_(OrderRecorded{std::move(order)});
}

void AlmaLibrary::record_invoices(Batch& batch) {
    static constexpr Status statuses[] = {Status::none, Status::in_approval, Status::approved,
                                          Status::paid, Status::paid};
    for (std::size_t i = 1; i < batch.bills.size(); ++i) {
        if (batch.bills[i].empty()) {
            continue;
        }
        const std::string number = std::to_string(30'000 + ++numbering_.invoices);
        const std::string_view firm = suppliers()[batch.supplier].reference;
        sink_(InvoiceRecorded{{.id = ids_.next<InvoiceId>("invoice"),
                               .number = join({"INV-", firm, "-", number}),
                               .status = statuses[i],
                               .lines = std::move(batch.bills[i])}});
    }
}

}  // namespace accession::sample
