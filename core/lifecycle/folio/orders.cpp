// SPDX-License-Identifier: Apache-2.0
// Making, changing and approving an order itself.
#include "core/lifecycle/folio/changes.h"
#include "core/lifecycle/folio/effects.h"
#include "core/lifecycle/folio/parts.h"

namespace accession::folio {

namespace {

/// A1: what no order is without.
constexpr std::string_view needed_of_order[] = {"vendor", "orderType"};

}  // namespace

OrderChange changed_order(const Order& before, const Command& command) {
    OrderChange change{before, {}};
    change.findings = set_order_fields(change.after, command.set);
    add_emptied(change.findings, command.set, needed_of_order);
    return change;
}

OrderChange new_order(const Command& command) {
    Order order;
    order.id = command.order;
    order.status = Status::pending;
    OrderChange change = changed_order(order, command);
    add_missing(change.findings, command.set, needed_of_order);
    return change;
}

const Effect make_order{"make_order",
                        [](Transition& t) { t.emit(OrderRecorded{new_order(t.command()).after}); }};
/// Vendor and continuity are the order's to say; its lines repeat them.
const Effect change_order{"change_order", [](Transition& t) {
                              const Order before = t.order();
                              const Order after = changed_order(before, t.command()).after;
                              t.amend(before.id, [&](Order& order) { order = after; });
                              each_line(t, [&](const Line& line) {
                                  t.amend(line.id, [&](Line& changed) {
                                      changed.vendor = after.vendor;
                                      changed.continuity = after.continuity;
                                  });
                              });
                          }};
const Effect approve_order{"approve_order", [](Transition& t) {
                               t.amend(t.order_id(), [&](Order& order) {
                                   OrderTerms& terms = order.folio.edit();
                                   terms.approved = true;
                                   terms.further["approvalDate"].text = t.today().str();
                                   if (!t.command().actor.empty()) {
                                       terms.further["approvedById"].text = t.command().actor;
                                   }
                               });
                           }};
/// B2: who opened it, and who approved it if nobody has.
void note_opening(OrderTerms& terms, const std::string& actor, const std::string& today) {
    const auto fill = [&](const char* path, const std::string& text) {
        if (!text.empty() && !terms.further.contains(path)) {
            terms.further[path].text = text;
        }
    };
    if (!actor.empty()) {
        terms.further["openedById"].text = actor;
    }
    fill("approvedById", actor);
    fill("approvalDate", today);
}

const Effect date_order{"date_order", [](Transition& t) {
                            t.emit(OrderSent{t.order_id(), t.command().today, true});
                            t.amend(t.order_id(), [&](Order& order) {
                                note_opening(order.folio.edit(), t.command().actor,
                                             t.today().str());
                            });
                        }};

}  // namespace accession::folio
