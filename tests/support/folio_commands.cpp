// SPDX-License-Identifier: Apache-2.0
#include "tests/support/folio_commands.h"

#include <gtest/gtest.h>

#include <utility>

#include "core/validation/folio_expense_classes.h"

namespace accession::test {

/// What an action asks for, answered well.
namespace {

const Args good_answers = {{"reason", "Cancelled"}, {"number", "N1"}, {"date", "2026-03-01"}};

}  // namespace

FieldSet texts_set(std::initializer_list<std::pair<const char*, const char*>> texts) {
    FieldSet set;
    for (const auto& [path, text] : texts) {
        set[path].text = text;
    }
    return set;
}

void furnish_folio(World& world, Status status, Continuity continuity) {
    world.add_order("O1", Status::pending, continuity);
    world.add(FolioLine{.locations = {{"MAIN", HoldingsId{}, 2, 0}}});
    world.act_on_order("open", "O1");
    Command check_in = world.command("check_in", "L1");
    check_in.items = {world.workspace.items_of(LineId("L1")).front()};
    ASSERT_TRUE(world.act(check_in).accepted());
    world.amend(OrderId("O1"), [&](Order& order) { order.status = status; });
    world.amend(LineId("L1"), [&](Line& line) {
        if (status == Status::pending) {
            line.locations = {{"MAIN", HoldingsId{}, 2, 0}};
        }
    });
}

Command good_folio_command(World& world, std::string_view action) {
    Command command = world.command(action, "L1", good_answers);
    const auto pieces = world.workspace.items_of(LineId("L1"));
    command.order = OrderId("O1");
    command.items = {pieces[action == "check_in" ? 1 : 0]};
    if (action == "create_order") {
        command.order = OrderId("O2");
        command.set =
            texts_set({{"poNumber", "20000"}, {"orderType", "One-Time"}, {"vendor", "V1"}});
    } else if (action == "create_line") {
        command.line = LineId("L9");
        command.set = texts_set({{"orderFormat", "Physical Resource"},
                                 {"titleOrPackage", "A new one"},
                                 {"acquisitionMethod", "Purchase"},
                                 {"cost.currency", "USD"},
                                 {"cost.listUnitPrice", "10"},
                                 {"cost.quantityPhysical", "1"}});
    } else if (action == "add_piece" || action == "add_pieces_batch") {
        world.amend(LineId("L1"), [](Line& line) { line.independent_receipt = true; });
        command.pieces = {texts_set({{"format", "Physical"}})};
    } else if (action == "add_title" || action == "delete_title" || action == "put_title") {
        world.amend(LineId("L1"), [](Line& line) { line.is_package = true; });
        Title title;
        title.id = TitleId("T9");
        title.folio.edit().line = LineId("L1");
        world.workspace.put(title);
        command.args["title"] = "T9";
    } else if (action == "batch_status") {
        command.args["status"] = "Late";
    } else if (action == "invoice") {
        command.invoice = InvoiceId("N1");
        command.args["status"] = "Approved";
    } else if (action == "expect") {
        world.amend(pieces[0], [](Item& piece) { piece.status = Status::unreceivable; });
    } else if (action == "delete_routing_list") {
        world.amend(LineId("L1"), [](Line& line) {
            line.folio.edit().routing_lists = {{"R1", "Staff", "", {}}};
        });
        command.args["list"] = "R1";
    } else if (action == "add_routing_list") {
        command.args["name"] = "Staff";
    } else if (action == "unbind_piece") {
        world.amend(pieces[0], [](Item& piece) { piece.folio.edit().bound_into = ItemId("V9"); });
    } else if (action == "bind_pieces") {
        command.args["barcode"] = "VOLUME-1";
    } else if (action == "edit_settings") {
        command.set = texts_set({{"isApprovalRequired", "true"}});
    } else if (action == "cancel_line") {
        world.amend(LineId("L1"), [](Line& line) { line.payment = Status::awaiting_payment; });
    } else if (action == "put_piece") {
        world.amend(LineId("L1"), [](Line& line) { line.independent_receipt = true; });
        command.set = texts_set({{"enumeration", "vol. 2"}});
    } else if (action == "update_line") {
        command.set = texts_set({{"details.receivingNote", "Handle with care"}});
    } else if (action == "update_order") {
        command.set["notes"].list = {"A note"};
    }
    return command;
}

namespace {

template <class Change>
void amend_line(World& world, Change change) {
    world.amend(LineId("L1"), change);
}

template <class Change>
void amend_pieces(World& world, Change change) {
    for (const ItemId& id : world.workspace.items_of(LineId("L1"))) {
        world.amend(id, change);
    }
}

void invoice_line(World& world, Status status) {
    world.workspace.put(Invoice{InvoiceId("N7"), "N7", status, {{LineId("L1"), 1000, true}}});
}

void give_statuses(World& world, Status receipt, Status payment) {
    amend_line(world, [=](Line& line) {
        line.receipt = receipt;
        line.payment = payment;
    });
}

}  // namespace

const std::vector<Spoiler>& folio_spoilers() {
    using C = Command;
    using W = World;
    static const std::vector<Spoiler> spoilers = {
        {"create_order", [](W&, C& c) { c.order = OrderId("O1"); }},
        {"create_order", [](W&, C& c) { c.set["poNumber"].text = "no number!"; }},
        {"update_order", [](W&, C& c) { c.set["poNumber"].text = "20001"; }},
        {"update_order", [](W&, C& c) { c.set["nonsense"].text = "20001"; }},
        {"update_order",
         [](W& w, C& c) {
             w.amend(OrderId("O1"), [](Order& order) {
                 order.folio.edit().ongoing = order.continuity == Continuity::continuous;
             });
             c.set["ongoing.manualRenewal"].text = "true";
         }},
        {"approve",
         [](W& w, C&) {
             w.amend(OrderId("O1"), [](Order& order) { order.folio.edit().approved = true; });
         }},
        {"create_line",
         [](W& w, C&) { w.change_settings([](Settings& s) { s.max_lines_per_order = 1; }); }},
        {"create_line", [](W&, C& c) { c.line = LineId("L1"); }},
        {"create_line", [](W&, C& c) { c.set["cost.quantityElectronic"].text = "1"; }},
        {"update_line", [](W&, C& c) { c.set["cost.currency"].text = "much"; }},
        {"update_line",
         [](W&, C& c) { c.set["locations"].locations = {{"ELSEWHERE", HoldingsId{}, 2, 0}}; }},
        {"update_line", [](W&, C& c) { c.set["selector"].text = "somebody"; }},
        {"update_line",
         [](W&, C& c) {
             c.set["paymentStatus"].text = "Fully Paid";
             c.set["receiptStatus"].text = "Fully Received";
         }},
        {"update_line",
         [](W&, C& c) {
             c.set["paymentStatus"].text = "Cancelled";
             c.set["receiptStatus"].text = "Cancelled";
         }},
        {"update_line",
         [](W& w, C& c) {
             give_statuses(w, Status::fully_received, Status::fully_paid);
             c.set["paymentStatus"].text = "Awaiting Payment";
         }},
        {"update_line",
         [](W& w, C& c) {
             give_statuses(w, Status::fully_received, Status::fully_paid);
             amend_line(w, [](Line& line) {
                 line.encumbrance = {EncumbranceState::released, 0, 2000};
             });
             c.set["paymentStatus"].text = "Awaiting Payment";
         }},
        {"update_order",
         [](W& w, C&) { give_statuses(w, Status::cancelled, Status::cancelled); }},
        {"cancel_line",
         [](W& w, C&) { give_statuses(w, Status::fully_received, Status::fully_paid); }},
        {"delete_line", [](W& w, C&) { invoice_line(w, Status::approved); }},
        {"delete_order", [](W& w, C&) { invoice_line(w, Status::approved); }},
        {"open", [](W& w, C&) { w.workspace.erase(LineId("L1")); }},
        {"open",
         [](W& w, C&) {
             w.amend(OrderId("O1"), [](Order& order) {
                 order.folio.edit().ongoing = order.continuity != Continuity::continuous;
             });
         }},
        {"open", [](W& w, C&) { w.change_settings([](Settings& s) { s.approval_required = true; }); }},
        {"open",
         [](W& w, C&) {
             w.amend(VendorId("V1"), [](Vendor& vendor) { vendor.active = false; });
         }},
        {"open",
         [](W& w, C&) {
             w.amend(VendorId("V2"), [](Vendor& vendor) { vendor.active = false; });
             amend_line(w, [](Line& line) {
                 line.folio.edit().further["eresource.accessProvider"].text = "V2";
             });
         }},
        {"open",
         [](W& w, C&) {
             Fund fund = *w.workspace.find(w.line().funds.front().fund);
             fund.places.restricted = true;
             fund.places.locations = {"ELSEWHERE"};
             w.workspace.put(fund);
         }},
        {"open",
         [](W& w, C&) {
             Fund fund = *w.workspace.find(w.line().funds.front().fund);
             fund.expense_classes.assign({{"e1", "Print", false}});
             w.workspace.put(fund);
             amend_line(w, [](Line& line) { set_expense_classes(line, {"e1"}); });
         }},
        {"open", [](W& w, C&) { amend_line(w, [](Line& line) { line.funds.clear(); }); }},
        {"open", [](W& w, C&) { amend_line(w, [](Line& line) { line.material_type.clear(); }); }},
        {"open",
         [](W& w, C&) {
             amend_line(w, [](Line& line) {
                 line.cost.quantity_physical = 1;
                 line.locations = {{"MAIN", HoldingsId{}, 1, 0}};
             });
         }},
        {"open",
         [](W& w, C&) {
             for (const ItemId& id : w.workspace.items_of(LineId("L1"))) {
                 w.workspace.erase(id);
             }
             give_statuses(w, Status::pending, Status::pending);
         }},
        {"open",
         [](W& w, C&) {
             give_statuses(w, Status::receipt_not_required, Status::payment_not_required);
             amend_line(w, [](Line& line) { line.independent_receipt = true; });
         }},
        {"open", [](W& w, C&) { give_statuses(w, Status::cancelled, Status::cancelled); }},
        {"open", [](W& w, C&) { amend_line(w, [](Line& line) { line.encumbrance = {}; }); }},
        {"unopen", [](W& w, C&) { amend_pieces(w, [](Item& piece) { piece.requests = 1; }); }},
        {"unopen", [](W&, C& c) { c.args["deleteHoldings"] = "true"; }},
        {"close", [](W&, C& c) { c.args["reason"] = "Complete"; }},
        {"close", [](W&, C& c) { c.args["note"] = "No use"; }},
        {"reopen",
         [](W& w, C&) {
             give_statuses(w, Status::cancelled, Status::cancelled);
             amend_pieces(w, [](Item& piece) { piece.inventory_status = "Order closed"; });
             amend_line(w, [](Line& line) {
                 line.encumbrance = {EncumbranceState::released, 0, 2000};
             });
             w.amend(OrderId("O1"), [](Order& order) {
                 order.close_reason = "Error";
                 order.folio.edit().further["closeReason.note"].text = "Why";
             });
         }},
        {"add_title", [](W& w, C&) { amend_line(w, [](Line& line) { line.is_package = false; }); }},
        {"add_title", [](W&, C& c) { c.set["nonsense"].text = "x"; }},
        {"put_title", [](W&, C& c) { c.args["title"] = "T0"; }},
        {"put_title", [](W&, C& c) { c.set["claimingInterval"].text = "soon"; }},
        {"put_title", [](W&, C& c) { c.set["title"].text = "Another"; }},
        {"delete_title", [](W& w, C&) { amend_line(w, [](Line& line) { line.is_package = false; }); }},
        {"delete_title", [](W&, C& c) { c.args["title"] = "T0"; }},
        {"delete_title",
         [](W& w, C&) { amend_pieces(w, [](Item& piece) { piece.title = TitleId("T9"); }); }},
        {"add_piece", [](W&, C& c) { c.pieces.front()["format"].text = "Electronic"; }},
        {"add_pieces_batch", [](W&, C& c) { c.pieces.clear(); }},
        {"add_pieces_batch", [](W&, C& c) { c.pieces.push_back(c.pieces.front()); }},
        {"put_piece",
         [](W& w, C& c) { c.items.push_back(w.workspace.items_of(LineId("L1")).at(1)); }},
        {"put_piece", [](W&, C& c) { c.set["format"].text = "Electronic"; }},
        {"put_piece",
         [](W& w, C& c) {
             w.amend(w.workspace.items_of(LineId("L1")).at(1),
                     [](Item& piece) { piece.barcode = "TAKEN"; });
             c.set["barcode"].text = "TAKEN";
         }},
        {"put_piece", [](W&, C& c) { c.set["receivingStatus"].text = "Expected"; }},
        {"put_piece", [](W&, C& c) { c.set["receivingStatus"].text = "Unreceivable"; }},
        {"delete_piece",
         [](W& w, C& c) { c.items.push_back(w.workspace.items_of(LineId("L1")).at(1)); }},
        {"delete_piece",
         [](W& w, C&) {
             amend_line(w, [](Line& line) {
                 line.cost.quantity_physical = 1;
                 line.locations = {{"MAIN", HoldingsId{}, 1, 0}};
             });
         }},
        {"delete_piece", [](W& w, C&) { amend_pieces(w, [](Item& piece) { piece.requests = 1; }); }},
        {"delete_piece",
         [](W& w, C&) {
             amend_pieces(w, [](Item& piece) { piece.folio.edit().bound_into = ItemId("V9"); });
         }},
        {"check_in", [](W&, C& c) { c.args["date"] = "2027-01-01"; }},
        {"check_in", [](W&, C& c) { c.args["date"] = ""; }},
        {"check_in", [](W& w, C& c) { c.items = w.workspace.items_of(LineId("L1")); }},
        {"check_in",
         [](W& w, C& c) {
             c.items = w.workspace.items_of(LineId("L1"));
             c.set["barcode"].text = "ONE-FOR-TWO";
         }},
        {"check_in",
         [](W& w, C& c) {
             amend_pieces(w, [](Item& piece) { piece.status = Status::received; });
             c.set["comment"].text = "again";
         }},
        {"check_in",
         [](W& w, C& c) {
             amend_pieces(w, [](Item& piece) { piece.folio.edit().bound_into = ItemId("V9"); });
             c.args["itemStatus"] = "On order";
         }},
        {"check_in", [](W&, C& c) { c.set["sequenceNumber"].text = "first"; }},
        {"check_in", [](W&, C& c) { c.args["itemStatus"] = "Eaten"; }},
        {"check_in",
         [](W& w, C& c) {
             w.amend(w.workspace.items_of(LineId("L1")).front(),
                     [](Item& piece) { piece.barcode = "TAKEN"; });
             c.args["barcode"] = "TAKEN";
         }},
        {"check_in",
         [](W& w, C&) {
             amend_line(w, [](Line& line) { line.payment = Status::fully_paid; });
         }},
        {"unreceive",
         [](W& w, C&) {
             amend_line(w, [](Line& line) { line.payment = Status::fully_paid; });
             w.amend(w.workspace.items_of(LineId("L1")).at(1), [](Item& piece) {
                 piece.status = Status::received;
             });
             amend_line(w, [](Line& line) { line.receipt = Status::fully_received; });
         }},
        {"unreceive", [](W& w, C& c) { c.items = {w.workspace.items_of(LineId("L1")).at(1)}; }},
        {"unreceive", [](W&, C& c) { c.set["sequenceNumber"].text = "first"; }},
        {"unreceive",
         [](W& w, C& c) {
             w.amend(w.workspace.items_of(LineId("L1")).at(1),
                     [](Item& piece) { piece.barcode = "TAKEN"; });
             c.set["barcode"].text = "TAKEN";
         }},
        {"unreceive",
         [](W& w, C& c) {
             amend_pieces(w, [](Item& piece) { piece.status = Status::received; });
             c.items = w.workspace.items_of(LineId("L1"));
             c.set["barcode"].text = "ONE-FOR-TWO";
         }},
        {"unreceive",
         [](W& w, C&) {
             amend_pieces(w, [](Item& piece) { piece.folio.edit().bound_into = ItemId("V9"); });
         }},
        {"unreceive",
         [](W& w, C&) {
             amend_pieces(w, [](Item& piece) { piece.status = Status::expected; });
         }},
        {"expect", [](W& w, C& c) { c.items = {w.workspace.items_of(LineId("L1")).at(1)}; }},
        {"delete_piece",
         [](W& w, C&) {
             w.workspace.erase(w.workspace.items_of(LineId("L1")).at(1));
             amend_line(w, [](Line& line) { line.independent_receipt = true; });
         }},
        {"batch_status",
         [](W& w, C& c) {
             give_statuses(w, Status::awaiting_receipt, Status::fully_paid);
             c.items = w.workspace.items_of(LineId("L1"));
             c.args["status"] = "Received";
         }},
        {"batch_status", [](W&, C& c) { c.args["status"] = "Lost"; }},
        {"batch_status", [](W&, C& c) { c.args["status"] = "Unreceivable"; }},
        {"batch_status",
         [](W& w, C& c) {
             c.args["status"] = "Unreceivable";
             c.items = w.workspace.items_of(LineId("L1"));
         }},
        {"batch_status",
         [](W& w, C&) {
             amend_pieces(w, [](Item& piece) { piece.folio.edit().bound_into = ItemId("V9"); });
         }},
        {"claim_job", [](W&, C& c) { c.today = Date{}; }},
        {"claim_job",
         [](W& w, C& c) {
             const TitleId title = w.line().title;
             w.amend(title, [](Title& claimed) {
                 claimed.folio.edit().claiming_active = true;
                 claimed.folio.edit().claiming_interval = 1;
             });
             amend_pieces(w, [&](Item& piece) {
                 piece.title = title;
                 piece.expected_on = c.today.plus_days(-9);
             });
         }},
        {"add_routing_list", [](W& w, C&) { amend_line(w, [](Line& line) { line.locations.clear(); }); }},
        {"delete_routing_list", [](W&, C& c) { c.args["list"] = "R0"; }},
        {"bind_pieces",
         [](W& w, C& c) {
             w.amend(w.workspace.items_of(LineId("L1")).at(1),
                     [](Item& piece) { piece.title = TitleId("T5"); });
             c.items = w.workspace.items_of(LineId("L1"));
         }},
        {"bind_pieces",
         [](W&, C& c) {
             c.args["holdingId"] = "H1";
             c.args["locationId"] = "MAIN";
         }},
        {"bind_pieces",
         [](W& w, C& c) {
             w.amend(w.workspace.items_of(LineId("L1")).at(1),
                     [](Item& piece) { piece.barcode = "TAKEN"; });
             c.args["barcode"] = "TAKEN";
         }},
        {"bind_pieces", [](W& w, C& c) { c.items = {w.workspace.items_of(LineId("L1")).at(1)}; }},
        {"bind_pieces",
         [](W& w, C& c) {
             amend_pieces(w, [](Item& piece) { piece.status = Status::received; });
             w.amend(w.workspace.items_of(LineId("L1")).at(1), [](Item& piece) {
                 piece.folio.edit().further["receivingTenantId"].text = "another";
             });
             c.items = w.workspace.items_of(LineId("L1"));
         }},
        {"bind_pieces",
         [](W& w, C&) {
             amend_pieces(w, [](Item& piece) { piece.folio.edit().bound_into = ItemId("V9"); });
         }},
        {"bind_pieces", [](W& w, C&) { amend_pieces(w, [](Item& piece) { piece.requests = 1; }); }},
        {"unbind_piece", [](W& w, C& c) { c.items = {w.workspace.items_of(LineId("L1")).at(1)}; }},
        {"edit_settings", [](W&, C& c) { c.set["nonsense"].text = "yes"; }},
        {"edit_settings",
         [](W& w, C& c) {
             Settings settings = w.workspace.settings();
             settings.number_affixes.assign({{"p1", "LAW", false, "", false}});
             w.workspace.put(settings);
             w.amend(OrderId("O1"), [](Order& order) {
                 order.folio.edit().further["poNumberPrefix"].text = "LAW";
             });
             c.set["poNumberPrefixes"];
         }},
        {"invoice", [](W&, C& c) { c.args["status"] = "Lost"; }},
        {"invoice", [](W&, C& c) { c.args["status"] = "Paid"; }},
    };
    return spoilers;
}

std::vector<Spoiler> folio_receipts() {
    std::vector<Spoiler> all;
    for (const Status receipt : words_of_axis(folio_rulebook(), Axis::receipt)) {
        const auto begin = [receipt](World& world) {
            amend_line(world, [=](Line& line) { line.receipt = receipt; });
        };
        all.push_back({"check_in", [=](World& world, Command&) { begin(world); }});
        all.push_back({"check_in", [=](World& world, Command&) {
                           begin(world);
                           amend_pieces(world, [](Item& item) { item.status = Status::expected; });
                       }});
        all.push_back({"unreceive", [=](World& world, Command&) { begin(world); }});
    }
    // The last piece of a line goes that was counted from it.
    all.push_back({"delete_piece", [](World& world, Command& command) {
                       const std::vector<ItemId> pieces = world.workspace.items_of(LineId("L1"));
                       for (const ItemId& id : pieces) {
                           if (id != pieces.front()) {
                               world.workspace.erase(id);
                           }
                       }
                       command.items = {pieces.front()};
                       amend_pieces(world, [](Item& item) { item.status = Status::received; });
                       amend_line(world, [](Line& line) {
                           line.independent_receipt = true;
                           line.receipt = Status::fully_received;
                       });
                   }});
    return all;
}

}  // namespace accession::test
