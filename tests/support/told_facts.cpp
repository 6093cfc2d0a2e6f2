// SPDX-License-Identifier: Apache-2.0
#include "tests/support/told_facts.h"

#include <map>
#include <type_traits>

#include "core/lifecycle/draft.h"
#include "core/model/fields.h"

namespace accession::test {

namespace {

using conformance::AlmaNames;

std::string on_one_line(std::string text) {
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at)) {
        text.replace(at, 1, " / ");
    }
    return text;
}

/// A record's fields as text, nested ones under their own names.
class FieldTexts {
public:
    explicit FieldTexts(const AlmaNames& names) : names_(names) {}

    template <class T>
    void operator()(std::string_view name, const T& value) {
        const std::string before = prefix_;
        prefix_ += (prefix_.empty() ? "" : ".") + std::string(name);
        if constexpr (std::is_same_v<T, Description> || std::is_same_v<T, Cost> ||
                      std::is_same_v<T, Encumbrance> || std::is_same_v<T, Renewal> ||
                      std::is_same_v<T, Claiming> || std::is_same_v<T, Deferral>) {
            fields(*this, value);
        } else {
            texts[prefix_] = text(value);
            order.push_back(prefix_);
        }
        prefix_ = before;
    }

    std::map<std::string, std::string> texts;
    std::vector<std::string> order;

private:
    [[nodiscard]] std::string text(const std::string& value) const { return on_one_line(value); }
    [[nodiscard]] std::string text(bool value) const { return value ? "yes" : "no"; }
    template <std::signed_integral T>
    [[nodiscard]] std::string text(T value) const {
        return std::to_string(value);
    }
    template <class T>
        requires std::is_enum_v<T>
    [[nodiscard]] std::string text(T value) const {
        return std::string(text_of(value));
    }
    [[nodiscard]] std::string text(const Date& value) const { return value.str(); }
    [[nodiscard]] std::string text(const OrderId& value) const { return names_.name_of(value); }
    template <class Tag>
    [[nodiscard]] std::string text(const Id<Tag>& value) const {
        return value.str();
    }
    template <class T>
    [[nodiscard]] std::string text(const std::optional<T>& value) const {
        return value ? text(*value) : std::string{};
    }
    template <class T>
    [[nodiscard]] std::string text(const std::vector<T>& values) const {
        std::string all;
        for (const T& value : values) {
            all += (all.empty() ? "" : "; ") + text(value);
        }
        return all;
    }
    template <class T, class Less>
    [[nodiscard]] std::string text(const std::map<std::string, T, Less>& values) const {
        std::string all;
        for (const auto& [name, value] : values) {
            all += (all.empty() ? "" : "; ") + name + "=" + text(value);
        }
        return all;
    }
    template <class T>
    [[nodiscard]] std::string text(const Rare<T>& value) const {
        return value.usual() ? std::string{} : text(*value);
    }
    template <class T, std::uint8_t Level>
    [[nodiscard]] std::string text(const Late<T, Level>& value) const {
        return text(static_cast<const T&>(value));
    }
    template <class T>
        requires std::is_class_v<T>
    [[nodiscard]] std::string text(const T& record) const {
        FieldTexts inner(names_);
        fields(inner, record);
        std::string all;
        for (const std::string& name : inner.order) {
            if (const std::string& value = inner.texts.at(name); !value.empty()) {
                all += (all.empty() ? "" : " ") + name + "=" + value;
            }
        }
        return "{" + all + "}";
    }

    const AlmaNames& names_;
    std::string prefix_;
};

// What a record is called, picked by its type.
std::string_view kind_of(const Vendor&) {
    return "vendor";
}
std::string_view kind_of(const Fund&) {
    return "fund";
}
std::string_view kind_of(const Title&) {
    return "title";
}
std::string_view kind_of(const Holdings&) {
    return "holdings";
}
std::string_view kind_of(const Order&) {
    return "order";
}
std::string_view kind_of(const Line&) {
    return "line";
}
std::string_view kind_of(const Item&) {
    return "item";
}
std::string_view kind_of(const Invoice&) {
    return "invoice";
}
std::string_view kind_of(const EResource&) {
    return "e-resource";
}
std::string_view kind_of(const Claim&) {
    return "claim";
}
std::string_view kind_of(const WorkOrder&) {
    return "work order";
}
std::string_view kind_of(const Letter&) {
    return "letter";
}

class FactTeller {
public:
    FactTeller(const Workspace& before, const AlmaNames& names) : now_(before), names_(names) {}

    void hear(const Fact& fact) {
        std::visit([this](const auto& f) { tell(f); }, fact);
        fold(now_, fact);
    }
    std::vector<std::string> lines;

private:
    void say(std::string line) { lines.push_back(std::move(line)); }
    [[nodiscard]] std::string name(const OrderId& id) const { return names_.name_of(id); }

    void tell(const SettingsRecorded& f) { tell_change("settings", now_.settings(), *f.record); }
    template <class Entity>
    void tell(const Recorded<Entity>& f) {
        std::string what(kind_of(*f.record));
        if constexpr (std::is_same_v<Entity, Order>) {
            what += " " + name(f.record->id);
        } else if constexpr (!std::is_same_v<Entity, Letter>) {
            what += " " + f.record->id.str();
        }
        const Entity* known = now_.find(f.record->id);
        tell_change(known == nullptr ? "new " + what : what, known ? *known : Entity{}, *f.record);
    }
    template <class Entity>
    void tell_change(const std::string& what, const Entity& before, const Entity& after) {
        FieldTexts old(names_);
        fields(old, before);
        FieldTexts fresh(names_);
        fields(fresh, after);
        for (const std::string& field : fresh.order) {
            const std::string& was = old.texts.at(field);
            const std::string& is = fresh.texts.at(field);
            if (field != "id" && was != is) {
                say(what + ": " + field + " " + (was.empty() ? "-" : was) + " -> " +
                    (is.empty() ? "-" : is));
            }
        }
    }
    void tell(const LineMoved& f) {
        say("line " + f.line.str() + ": status " + std::string(text_of(f.from)) + " -> " +
            std::string(text_of(f.to)));
    }
    void tell(const OrderMoved& f) {
        say("order " + name(f.order) + ": status " + std::string(text_of(f.from)) + " -> " +
            std::string(text_of(f.to)));
    }
    void tell(const LineNormalized& f) {
        Line line = *now_.find(f.line);
        line.description = *f.description;
        line.vendor_account = f.vendor_account;
        line.owner = f.owner;
        tell_change("line " + f.line.str() + " cleaned", *now_.find(f.line), line);
    }
    void tell(const LinePackaged& f) {
        const std::string old = name(now_.find(f.line)->order);
        say("line " + f.line.str() + ": order " + (old.empty() ? "-" : old) + " -> " +
            (f.order.empty() ? "-" : name(f.order)));
    }
    void tell(const LineSent& f) {
        say("line " + f.line.str() + ": sent on " + f.on.str() + ", expected on " +
            (f.expected_on ? f.expected_on->str() : "-"));
    }
    void tell(const OrderSent& f) {
        say("order " + name(f.order) + ": sent on " + f.on.str() +
            (f.message ? "" : " without a message"));
    }
    void tell(const LineReasonSet& f) {
        say("line " + f.line.str() + ": close reason '" + f.close_reason + "', cancel reason '" +
            f.cancel_reason + "', note '" + f.cancel_note + "'");
    }
    void tell(const LineReceiptDated& f) { say("line " + f.line.str() + ": receipt dated"); }
    void tell(const EncumbranceSet& f) {
        say("line " + f.line.str() + ": encumbrance " + std::string(text_of(f.encumbrance.state)) +
            " " + std::to_string(f.encumbrance.amount));
    }
    void tell(const LineInventorySet& f) {
        say("line " + f.line.str() + ": uses " + std::to_string(f.holdings.size()) +
            " holdings, inventory deleted: " + (f.inventory_deleted ? "yes" : "no"));
    }
    void tell(const ItemReceived& f) {
        say("item " + f.item.str() + ": received on " + f.on.str() + " by '" + f.by +
            "', process " + std::string(text_of(f.process)) + ", barcode '" + f.barcode +
            "', note '" + f.note + "'");
    }
    void tell(const ItemUnreceived& f) { say("item " + f.item.str() + ": not received"); }
    void tell(const ItemInventoryMoved& f) { say("item " + f.item.str() + ": inventory moved"); }
    void tell(const ItemDeleted& f) { say("item " + f.item.str() + ": deleted"); }
    void tell(const ItemUnlinked& f) { say("item " + f.item.str() + ": no line's any more"); }
    void tell(const RequestsCanceled& f) {
        say("item " + f.item.str() + ": " + std::to_string(f.count) + " requests canceled");
    }
    void tell(const HoldingsDeleted& f) { say("holdings " + f.holdings.str() + ": deleted"); }
    void tell(const TitleDeleted& f) { say("title " + f.title.str() + ": deleted"); }
    void tell(const TitleSuppressed& f) { say("title " + f.title.str() + ": suppressed"); }
    void tell(const InvoiceMoved& f) {
        say("invoice " + f.invoice.str() + ": status " + std::string(text_of(f.from)) + " -> " +
            std::string(text_of(f.to)));
    }
    void tell(const EResourceDeleted& f) { say("e-resource " + f.eresource.str() + ": deleted"); }
    void tell(const WorkOrderDeleted& f) { say("work order " + f.work_order.str() + ": deleted"); }
    void tell(const LineDeleted& f) { say("line " + f.line.str() + ": deleted"); }
    void tell(const OrderDeleted& f) { say("order " + names_.name_of(f.order) + ": deleted"); }
    void tell(const InvoiceDeleted& f) { say("invoice " + f.invoice.str() + ": deleted"); }
    void tell(const ClaimDeleted& f) { say("claim " + f.claim.str() + ": deleted"); }
    void tell(const LetterDeleted& f) { say("letter " + f.letter.str() + ": deleted"); }

    Draft now_;
    const AlmaNames& names_;
};

}  // namespace

std::vector<std::string> told(const Workspace& before, const Decision& decision,
                              const AlmaNames& names) {
    FactTeller teller(before, names);
    for (const Fact& fact : decision.facts) {
        teller.hear(fact);
    }
    std::vector<std::string> lines = std::move(teller.lines);
    for (const Kept& kept : decision.kept) {
        lines.push_back("keeps " + std::string(kept.kind) + " " + kept.id + ": " + kept.reason);
    }
    for (const std::string& warning : decision.warnings) {
        lines.push_back("warns " + warning);
    }
    if (!decision.result.hits.empty() || decision.result.changed) {
        std::string hits;
        for (const TitleId& hit : decision.result.hits) {
            hits += " " + hit.str();
        }
        lines.push_back("result: hits" + (hits.empty() ? " -" : hits) +
                        (decision.result.changed ? ", changed" : ", unchanged"));
    }
    return lines;
}

}  // namespace accession::test
