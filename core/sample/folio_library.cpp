// SPDX-License-Identifier: Apache-2.0
#include "core/sample/folio_library.h"

#include <algorithm>
#include <utility>

namespace accession::sample {

namespace {

Trade trade_of(const FolioPlannedOrder& plan, Random& random) {
    if (plan.electronic) {
        return Trade::electronic;
    }
    if (plan.ongoing) {
        return Trade::serials;
    }
    return random.percent(8) ? Trade::media : Trade::books;
}

}  // namespace

FolioLibrary::FolioLibrary(std::uint64_t seed, int year, Date today, Sink sink)
    : ids_(seed),
      random_(seed ^ 0xF0110ULL),
      today_(today),
      sink_(std::move(sink)),
      catalogue_(make_catalogue(ids_, year)) {}

void FolioLibrary::furnish() {
    Settings settings;
    settings.name = "Harbour City Library";
    settings.rulebook = RulebookKey::folio;
    settings.sample = true;
    sink_(SettingsRecorded{settings});
    for (const Vendor& vendor : catalogue_.vendors) {
        sink_(VendorRecorded{vendor});
    }
    for (const Fund& fund : catalogue_.funds) {
        sink_(FundRecorded{fund});
    }
}

void FolioLibrary::add(const FolioPlannedOrder& plan) {
    Batch batch{.plan = plan,
                .random = random_.part(++orders_made_),
                .order = ids_.next<OrderId>("order"),
                .number = std::to_string(++last_order_),
                .supplier = 0,
                .opened_on = {},
                .paid = {},
                .approved = {},
                .lines = 0};
    const Trade trade = trade_of(plan, batch.random);
    batch.supplier = pick_supplier(batch.random, trade);
    if (!plan.lines.empty() && plan.lines.front().gap == OpenGap::closed_vendor) {
        batch.supplier = static_cast<std::uint32_t>(suppliers().size()) - 1;
    }
    batch.opened_on = std::min(today_, plan.created_on.plus_days(batch.random.between(0, 3)));
    record_order(batch);
    for (const FolioPlannedLine& planned : plan.lines) {
        make_line(batch, planned);
    }
    record_invoice(batch, Status::paid, std::move(batch.paid));
    record_invoice(batch, Status::approved, std::move(batch.approved));
}

void FolioLibrary::make_line(Batch& batch, const FolioPlannedLine& plan) {
    const Trade trade = suppliers()[batch.supplier].trade;
    const Stock stock = pick_stock(batch.random, trade, batch.plan.ongoing);
    Line line = make_purchase(batch.random, catalogue_, numbering_, batch.supplier, stock,
                              batch.plan.created_on);
    line.id = ids_.next<LineId>("line");
    line.number = join({batch.number, "-", std::to_string(++batch.lines)});
    line.order = batch.order;
    line.continuity = batch.plan.ongoing ? Continuity::continuous : Continuity::one_time;
    line.receipt = plan.receipt;
    line.payment = plan.payment;
    line.independent_receipt = plan.independent;
    line.is_package = plan.package;
    line.acquisition_method = batch.random.percent(90) ? "Purchase" : "Approval Plan";
    choose_format(batch, plan, stock, line);
    choose_inventory(batch, plan, line);
    choose_cost(batch, plan, stock, line);
    choose_places(batch, line);
    put_dates(batch, line);
    if (plan.gap == OpenGap::fund_total) {
        line.funds.resize(1);
        line.funds.front().value = 900'000;
    }
    pieces_.clear();
    if (!plan.package) {
        line.title = ids_.next<TitleId>("title");
    }
    if (batch.opened()) {
        make_holdings(line);
        make_pieces(batch, plan, line);
        place_statuses(batch, plan, line);
        encumber(batch, line);
    }
    bill(batch, plan, line);
    record_title(line);
    sink_(LineRecorded{line});
    for (const Item& piece : pieces_) {
        sink_(ItemRecorded{piece});
    }
}

void FolioLibrary::record_title(const Line& line) {
    if (line.title.empty()) {
        return;
    }
    Title title;
    title.id = line.title;
    title.title = line.description.title;
    title.author = line.description.author;
    title.publisher = line.description.publisher;
    title.publication_year = line.description.publication_year;
    title.product_ids = line.description.product_ids;
    title.folio.edit().line = line.id;
    title.folio.edit().next_sequence = static_cast<std::int32_t>(pieces_.size()) + 1;
    sink_(TitleRecorded{std::move(title)});
}

/// B6: a line that is paid or cancelled, or whose order is closed, has its money back.
void FolioLibrary::encumber(const Batch& batch, Line& line) const {
    if (line.funds.empty()) {
        return;
    }
    const std::int64_t price = line.cost.price.value_or(0);
    const bool ended = batch.plan.workflow == Status::closed || line.payment == Status::cancelled ||
                       line.payment == Status::fully_paid;
    if (ended) {
        line.encumbrance = {.state = EncumbranceState::released, .amount = 0, .initial = price};
    } else {
        line.encumbrance = {
            .state = EncumbranceState::encumbered, .amount = price, .initial = price};
    }
}

void FolioLibrary::bill(Batch& batch, const FolioPlannedLine& plan, const Line& line) const {
    const std::int64_t price = line.cost.price.value_or(0);
    if (plan.payment == Status::fully_paid) {
        batch.paid.push_back({.line = line.id, .amount = price, .fully_invoiced = true});
    } else if (plan.payment == Status::partially_paid) {
        batch.paid.push_back({.line = line.id, .amount = price / 2, .fully_invoiced = false});
    } else if (plan.payment == Status::awaiting_payment && batch.plan.workflow == Status::open &&
               batch.random.percent(15)) {
        batch.approved.push_back({.line = line.id, .amount = price, .fully_invoiced = true});
    }
}

void FolioLibrary::record_order(Batch& batch) {
    const FolioPlannedOrder& plan = batch.plan;
    Order order;
    order.id = batch.order;
    order.number = batch.number;
    order.status = plan.workflow;
    order.continuity = plan.ongoing ? Continuity::continuous : Continuity::one_time;
    order.vendor = catalogue_.vendor(batch.supplier);
    order.close_reason = plan.close_reason;
    order.folio.edit().ongoing = plan.ongoing;
    order.folio.edit().subscription = plan.ongoing;
    order.folio.edit().next_line = static_cast<std::int32_t>(plan.lines.size()) + 1;
    if (batch.opened()) {
        order.sent_on = batch.opened_on;
        order.times_sent = 1;
    }
    sink_(OrderRecorded{std::move(order)});
}

void FolioLibrary::record_invoice(const Batch& batch, Status status,
                                  std::vector<InvoiceLine> lines) {
    if (lines.empty()) {
        return;
    }
    const std::string number = std::to_string(30'000 + ++numbering_.invoices);
    const std::string_view firm = suppliers()[batch.supplier].reference;
    sink_(InvoiceRecorded{{.id = ids_.next<InvoiceId>("invoice"),
                           .number = join({firm, "-", number}),
                           .status = status,
                           .lines = std::move(lines)}});
}

}  // namespace accession::sample
