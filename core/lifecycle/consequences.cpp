// SPDX-License-Identifier: Apache-2.0
#include "core/lifecycle/consequences.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

#include "core/lifecycle/record_consequences.h"

namespace accession {

namespace {

using enum ConsequenceMark;

std::string text(Status status) {
    return std::string(text_of(status));
}

/// "copy 2 (39015002114489)", or "piece 2" where the rulebook calls them so.
std::string name_of_item(const Item& item, std::string_view one) {
    std::string name = item.sequence == 0 ? std::string("volume")
                                          : std::string(one) + " " + std::to_string(item.sequence);
    if (!item.enumeration.empty()) {
        name = item.enumeration;
    }
    return item.barcode.empty() ? name : name + " (" + item.barcode + ")";
}

/// Of things told together only what is so of each is told: of pieces with different barcodes, none.
void keep_what_is_shared(Params& known, const Params& further) {
    std::erase_if(known, [&](const auto& entry) {
        if (entry.first == "count" || entry.first == "names" || entry.first == "reason") {
            return false;
        }
        return std::ranges::find(further, entry) == further.end();
    });
}

/// What consequences are gathered under; its texts are those of the decision.
struct Heading {
    std::string_view code;
    LineId line;
    std::string_view reason;
    friend bool operator==(const Heading&, const Heading&) = default;
};

struct HeadingHash {
    std::size_t operator()(const Heading& heading) const {
        const std::hash<std::string_view> of_text;
        return (of_text(heading.code) * 31 + heading.line.hash()) * 31 + of_text(heading.reason);
    }
};

/// Collects what the facts say; facts of one kind about one line become one consequence.
class Teller final : public Listener {
public:
    explicit Teller(const State& before) : before_(before) {}

    void hear(const Fact& fact, const State& now) override {
        now_ = &now;
        std::visit([this](const auto& f) { tell(f); }, fact);
    }
    void keep(const std::vector<Kept>& kept);
    void leave_out(const std::vector<LeftOut>& left_out) {
        for (const LeftOut& one : left_out) {
            const Item* item = before_.find(one.item);
            group(warned, "piece_left_out", item ? item->line : LineId{},
                  item ? name_of(*item) : one.item.str(), one.why.params, one.why.code);
        }
    }
    void warn(const std::string& code) { told_.push_back({warned, code, {}, {}}); }
    std::vector<Consequence> take() {
        if (binding_) {
            // Parts of a volume are not lost: what they were is kept with it.
            retitle("items_bound", "items_deleted");
        }
        return std::move(told_);
    }

private:
    /// A record that a fact is about: decided about here, it is there.
    template <class IdType>
    [[nodiscard]] const auto& at(const IdType& id) const {
        return *now_->find(id);
    }
    [[nodiscard]] std::string name_of(const Item& item) const {
        return name_of_item(item, is_folio() ? "piece" : "copy");
    }
    /// An e-resource has no name but its title's.
    [[nodiscard]] static std::string name_of(const State& state, const EResource& resource) {
        const Title* title = state.find(resource.title);
        return title ? title->title : resource.id.str();
    }

    void retitle(std::string_view code, std::string_view before) {
        for (Consequence& told : told_) {
            if (told.code == before) {
                told.code = code;
            }
        }
    }

    template <class Entity>
    void tell(const Recorded<Entity>&) {}
    void tell(const OrderRecorded& f) {
        if (const Order* before = now_->find(f.record->id)) {
            add(told_of(*now_, *before, *f.record));
        } else {
            told_.push_back({created, "order_created", {{"order", f.record->number}}, {}});
        }
    }
    /// A line's own title comes and goes with it; those of a package are told.
    void tell(const TitleRecorded& f) {
        const Line* line = now_->find(f.record->folio->line);
        if (line != nullptr && line->is_package && now_->find(f.record->id) == nullptr) {
            told_.push_back({created, "title_added", {{"title", f.record->title}}, line->id});
        }
        if (const Title* before = now_->find(f.record->id); before != nullptr && line != nullptr) {
            add(told_of(*now_, *before, *f.record));
        }
    }
    void tell(const ItemRecorded& f) {
        const Item* before = now_->find(f.record->id);
        if (!f.record->bound_from.empty()) {
            binding_ = true;
        }
        if (before == nullptr) {
            group(created, f.record->bound ? "volume_created" : "pieces_created", f.record->line,
                  name_of(*f.record));
        } else if (is_folio() && before->status != f.record->status) {
            group(changed, "piece_status", f.record->line, name_of(*f.record),
                  {{"to", text(f.record->status)}});
        } else if (before->process != f.record->process) {
            group(changed, "item_scanned_in", f.record->line, name_of(*f.record));
        } else if (before->title == f.record->title) {
            group(changed, "item_changed", f.record->line, name_of(*f.record));
        }
    }
    void tell(const HoldingsRecorded& f) {
        const Holdings* before = now_->find(f.record->id);
        if (before == nullptr) {
            group(created, "holdings_created", {}, f.record->location);
        } else if (before->title != f.record->title) {
            group(changed, "holdings_moved", {}, f.record->location,
                  {{"title", at(f.record->title).title}});
        } else {
            group(changed, "holdings_changed", {}, f.record->location);
        }
    }
    void tell(const LineRecorded& f) { record(*f.record); }
    void tell(const EResourceRecorded& f) { record(*f.record); }
    void tell(const ClaimRecorded& f) { record(*f.record); }
    void tell(const WorkOrderRecorded& f) { record(*f.record); }
    void tell(const LetterRecorded& f) { record(*f.record); }
    void tell(const SettingsRecorded& f) { add(told_of(now_->settings(), *f.record)); }
    void tell(const InvoiceRecorded& f) {
        for (const InvoiceLine& part : f.record->lines) {
            told_.push_back({created,
                             "invoice_registered",
                             {{"invoice", f.record->number},
                              {"amount", std::to_string(part.amount)},
                              {"currency", at(part.line).cost.currency},
                              {"fullyInvoiced", part.fully_invoiced ? "true" : "false"}},
                             part.line});
        }
    }
    void tell(const LineMoved& f) {
        static constexpr std::string_view codes[] = {"line_status", "receipt_status",
                                                     "payment_status"};
        const std::string_view code = codes[static_cast<std::size_t>(f.axis)];
        if (follow_up({code, f.line, {}}, text(f.to))) {
            return;
        }
        remember({code, f.line, {}},
                 {becomes,
                  std::string(code),
                  {{"line", at(f.line).number}, {"from", text(f.from)}, {"to", text(f.to)}},
                  f.line});
    }
    void tell(const OrderMoved& f);
    void tell(const LineNormalized& f) {
        told_.push_back({changed, "line_normalized", {}, f.line});
    }
    void tell(const LinePackaged& f) {
        const Order* order = now_->find(f.order);
        const Order* old = now_->find(at(f.line).order);
        if (order != nullptr) {
            told_.push_back({changed, "line_packaged", {{"order", order->number}}, f.line});
        } else if (old != nullptr) {
            told_.push_back({changed, "line_left_order", {{"order", old->number}}, f.line});
        }
    }
    void tell(const LineSent& f) {
        told_.push_back({changed,
                         "expected_date_set",
                         {{"date", f.expected_on ? f.expected_on->str() : ""}},
                         f.line});
    }
    void tell(const OrderSent& f) {
        told_.push_back({sent,
                         f.message ? "order_sent" : "order_sent_silently",
                         {{"order", at(f.order).number}, {"date", f.on.str()}},
                         {}});
    }
    void tell(const LineReasonSet& f) {
        const std::string& reason = f.close_reason.empty() ? f.cancel_reason : f.close_reason;
        if (!reason.empty()) {
            told_.push_back(
                {changed, "reason_noted", {{"reason", reason}, {"note", f.cancel_note}}, f.line});
        }
    }
    void tell(const LineReceiptDated&) {}
    void tell(const EncumbranceSet& f);
    void tell(const LineInventorySet&) {}
    void tell(const ItemReceived& f) {
        item(changed, "item_received", f.item,
             {{"process", std::string(text_of(f.process))},
              {"date", f.on.str()},
              {"inventoryStatus", f.inventory_status}});
    }
    void tell(const ItemUnreceived& f) { item(changed, "item_unreceived", f.item); }
    void tell(const ItemInventoryMoved& f) {
        item(changed, "items_inventory_status", f.item, {{"to", f.to}});
    }
    void tell(const ItemDeleted& f) { item(deleted, "items_deleted", f.item); }
    void tell(const ItemUnlinked& f) { item(changed, "items_unlinked", f.item); }
    void tell(const RequestsCanceled& f) { item(deleted, "item_requests_canceled", f.item); }
    void tell(const HoldingsDeleted& f) {
        group(deleted, "holdings_deleted", {}, at(f.holdings).location);
    }
    void tell(const TitleDeleted& f) { title("bib_deleted", deleted, f.title); }
    void tell(const TitleSuppressed& f) { title("bib_suppressed", changed, f.title); }
    void tell(const EResourceDeleted& f) {
        const EResource& resource = at(f.eresource);
        group(deleted, "eresources_deleted", resource.line, name_of(*now_, resource));
    }
    void tell(const LineDeleted& f) {
        told_.push_back({deleted, "line_deleted", {{"line", at(f.line).number}}, {}});
    }
    void tell(const OrderDeleted& f) {
        told_.push_back({deleted, "order_deleted", {{"order", at(f.order).number}}, {}});
    }
    void tell(const WorkOrderDeleted&) { told_.push_back({changed, "work_order_deleted", {}, {}}); }
    void tell(const InvoiceDeleted& f) {
        const Invoice& invoice = at(f.invoice);
        told_.push_back({deleted,
                         "invoice_deleted",
                         {{"invoice", invoice.number}},
                         invoice.lines.empty() ? LineId{} : invoice.lines.front().line});
    }
    void tell(const ClaimDeleted& f) {
        told_.push_back({deleted, "claim_deleted", {}, at(f.claim).line});
    }
    void tell(const LetterDeleted& f) {
        const Letter& letter = at(f.letter);
        told_.push_back({deleted,
                         "letter_deleted",
                         {},
                         letter.lines.empty() ? LineId{} : letter.lines.front()});
    }
    void tell(const InvoiceMoved& f) {
        const Invoice& invoice = at(f.invoice);
        told_.push_back({becomes,
                         "invoice_status",
                         {{"invoice", invoice.number}, {"from", text(f.from)}, {"to", text(f.to)}},
                         invoice.lines.empty() ? LineId{} : invoice.lines.front().line});
    }

    void add(std::vector<Consequence> told) {
        told_.insert(told_.end(), std::make_move_iterator(told.begin()),
                     std::make_move_iterator(told.end()));
    }
    [[nodiscard]] bool is_folio() const {
        return before_.settings().rulebook == RulebookKey::folio;
    }
    template <class Entity>
    void record(const Entity& after) {
        add(told_of(*now_, now_->find(after.id), after));
    }
    void item(ConsequenceMark mark, std::string_view code, const ItemId& id, Params params = {}) {
        const Item& one = at(id);
        group(mark, code, one.line, name_of(one), std::move(params));
    }
    void title(std::string_view code, ConsequenceMark mark, const TitleId& id) {
        told_.push_back({mark, std::string(code), {{"title", at(id).title}}, {}});
    }
    /// A second move in one command is told as one: from where it was to where it ends.
    bool follow_up(const Heading& heading, const std::string& to) {
        const auto place = places_.find(heading);
        if (place == places_.end()) {
            return false;
        }
        Consequence& known = told_[place->second];
        known.params["to"] = to;
        if (known.params["from"] == to) {
            forget(place->second);
        }
        return true;
    }
    void remember(const Heading& heading, Consequence consequence) {
        places_.emplace(heading, told_.size());
        told_.push_back(std::move(consequence));
    }
    void forget(std::size_t place) {
        told_.erase(told_.begin() + static_cast<std::ptrdiff_t>(place));
        std::erase_if(places_, [&](const auto& entry) { return entry.second == place; });
        for (auto& [heading, at] : places_) {
            at -= at > place ? 1 : 0;
        }
    }
    /// One consequence for all things of a kind: how many, and their names.
    void group(ConsequenceMark mark, std::string_view code, const LineId& line,
               const std::string& name, Params params = {}, std::string_view reason = {});

    const State& before_;
    const State* now_ = nullptr;
    bool binding_ = false;
    std::vector<Consequence> told_;
    /// Where those are that more may be gathered into.
    std::unordered_map<Heading, std::size_t, HeadingHash> places_;
};

void Teller::tell(const OrderMoved& f) {
    const std::string number = at(f.order).number;
    if (f.from != f.to) {
        told_.push_back({becomes,
                         "order_status",
                         {{"order", number}, {"from", text(f.from)}, {"to", text(f.to)}},
                         {}});
    } else if (!f.reason.empty()) {
        told_.push_back(
            {changed, "order_reason_noted", {{"order", number}, {"reason", f.reason}}, {}});
    }
}

void Teller::tell(const EncumbranceSet& f) {
    const Line& line = at(f.line);
    const bool release = f.encumbrance.state != EncumbranceState::encumbered;
    const std::int64_t amount = release ? line.encumbrance.amount : f.encumbrance.amount;
    if (release && line.encumbrance.state != EncumbranceState::encumbered) {
        return;  // nothing was encumbered, nothing is released
    }
    std::string funds;
    for (const FundShare& share : line.funds) {
        const Fund* fund = now_->find(share.fund);
        funds += (funds.empty() ? "" : ", ") + (fund ? fund->code : share.fund.str());
    }
    told_.push_back(
        {release ? released : changed,
         release ? "encumbrance_released" : "encumbrance_set",
         {{"amount", std::to_string(amount)}, {"currency", line.cost.currency}, {"funds", funds}},
         f.line});
}

void Teller::group(ConsequenceMark mark, std::string_view code, const LineId& line,
                   const std::string& name, Params params, std::string_view reason) {
    const Heading heading{code, line, reason};
    if (const auto place = places_.find(heading); place != places_.end()) {
        Consequence& known = told_[place->second];
        keep_what_is_shared(known.params, params);
        known.params["count"] = std::to_string(std::stoi(known.params["count"]) + 1);
        known.params["names"] += ", " + name;
        return;
    }
    params["count"] = "1";
    params["names"] = name;
    if (!reason.empty()) {
        params["reason"] = std::string(reason);
    }
    remember(heading, {mark, std::string(code), std::move(params), line});
}

void Teller::keep(const std::vector<Kept>& kept) {
    for (const Kept& one : kept) {
        if (one.kind == "item") {
            const Item& found = *before_.find(ItemId(one.id));
            group(ConsequenceMark::kept, "items_kept", found.line, name_of(found), {}, one.reason);
        } else if (one.kind == "holdings") {
            // A line may name holdings of which nothing but the id is known here.
            const Holdings* found = before_.find(HoldingsId(one.id));
            group(ConsequenceMark::kept, "holdings_kept", {}, found ? found->location : one.id, {},
                  one.reason);
        } else if (one.kind == "eresource") {
            const EResource& found = *before_.find(EResourceId(one.id));
            group(ConsequenceMark::kept, "eresources_kept", found.line, name_of(before_, found), {},
                  one.reason);
        } else if (one.kind == "line") {
            const Line* found = before_.find(LineId(one.id));
            group(ConsequenceMark::kept, "main_line_inventory_kept", {},
                  found ? found->number : one.id, {}, one.reason);
        } else {
            group(ConsequenceMark::kept, "bib_kept", {}, before_.find(TitleId(one.id))->title, {},
                  one.reason);
        }
    }
}

/// What is told when all facts are.
std::vector<Consequence> rest(Teller& teller, const Decision& decision) {
    teller.keep(decision.kept);
    teller.leave_out(decision.result.left_out);
    for (const std::string& warning : decision.warnings) {
        teller.warn(warning);
    }
    return teller.take();
}

}  // namespace

std::expected<Told, Refusal> decide_and_tell(const State& state, const Command& command) {
    Teller teller(state);
    auto decision = decide(state, command, &teller);
    if (!decision) {
        return std::unexpected(std::move(decision.error()));
    }
    std::vector<Consequence> told = rest(teller, *decision);
    return Told{std::move(*decision), std::move(told)};
}

std::vector<Consequence> consequences(const State& before, const Decision& decision) {
    Draft now(before);
    Teller teller(before);
    for (const Fact& fact : decision.facts) {
        teller.hear(fact, now);
        fold(now, fact);
    }
    return rest(teller, decision);
}

}  // namespace accession
