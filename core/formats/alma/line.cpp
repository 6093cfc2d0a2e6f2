// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <unordered_set>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/formats/alma/documents.h"
#include "core/formats/alma/fields.h"
#include "core/formats/alma/ids.h"
#include "core/formats/alma/records.h"
#include "core/formats/alma/words.h"
#include "core/formats/json/remains.h"
#include "core/model/limits.h"
#include "core/validation/alma_line_types.h"
#include "core/validation/isbn_findings.h"

namespace accession {

using Json = nlohmann::json;

namespace {

void require(const AlmaFields& fields, std::string_view name) {
    if (fields.text(name).empty()) {
        fields.tell(Severity::warning, "required_field_missing", name);
    }
}

void read_status(const AlmaFields& fields, AlmaLine& read) {
    Line& line = read.record;
    line.status = Status::in_review;
    if (fields.has("status")) {
        const std::string code = fields.text("status");
        const std::string description = fields.description("status");
        const auto status = alma_words::line_status(code, description);
        if (!status) {
            fields.tell(Severity::warning, "unknown_enum_value", "status",
                        {{"value", code.empty() ? description : code},
                         {"taken_as", std::string(text_of(line.status))}});
        }
        line.status = status.value_or(line.status);
    }
    read.status_on = fields.date("status_date");
    if (line.status == Status::sent) {
        line.sent_on = read.status_on;
    }
}

void read_type(const AlmaFields& fields, Line& line) {
    require(fields, "type");
    line.type = fields.text("type");
    if (!set_line_type(line.type, line) && !line.type.empty()) {
        fields.tell(Severity::warning, "unknown_line_type", "type", {{"value", line.type}});
    }
}

/// "9783161484100; 3161484106" are two.
void add_product_ids(const std::string& text, std::vector<std::string>& ids) {
    std::size_t from = 0;
    while (from < text.size()) {
        const std::size_t to = std::min(text.find(';', from), text.size());
        std::string_view one = std::string_view(text).substr(from, to - from);
        one.remove_prefix(std::min(one.find_first_not_of(' '), one.size()));
        one.remove_suffix(one.size() - std::min(one.find_last_not_of(' ') + 1, one.size()));
        if (!one.empty()) {
            ids.emplace_back(one);
        }
        from = to + 1;
    }
}

void read_resource(const AlmaFields& fields, AlmaLine& read) {
    Line& line = read.record;
    const auto resource = fields.object("resource_metadata");
    if (!resource) {
        fields.tell(Severity::warning, "required_field_missing", "resource_metadata");
    } else {
        Description& description = line.description;
        require(*resource, "title");
        description.title = resource->text("title");
        description.author = resource->text("author");
        description.publisher = resource->text("publisher");
        description.publication_year = resource->text("publication_year");
        add_product_ids(resource->text("isbn"), description.product_ids);
        add_product_ids(resource->text("issn"), description.product_ids);
        line.title = TitleId(resource->id("mms_id"));
        read.place.tell(check_isbns(description.product_ids, resource->path_of("isbn")));
    }
    read.title = title_of(line);
}

void read_vendor(const AlmaFields& fields, AlmaLine& read) {
    Line& line = read.record;
    line.vendor = VendorId(fields.id("vendor"));
    line.vendor_account = fields.text("vendor_account");
    if (const std::string reference = fields.text("vendor_reference_number"); !reference.empty()) {
        line.vendor_references.push_back(reference);
    }
    read.vendor.id = line.vendor;
    read.vendor.code = line.vendor.str();
    read.vendor.name = fields.description("vendor");
}

void read_price(const AlmaFields& fields, Line& line) {
    if (const std::string currency = fields.currency("price"); !currency.empty()) {
        line.cost.currency = currency;
    }
    line.cost.price = fields.amount("price", line.cost.currency);
    line.cost.unit_price = line.cost.price.value_or(0);
}

void read_funds(const AlmaFields& fields, AlmaLine& read) {
    Line& line = read.record;
    for (const AlmaFields& one : fields.objects("fund_distribution")) {
        FundShare share;
        share.fund = FundId(one.id("fund_code"));
        const auto percent = one.percent("percent");
        const auto amount = one.amount("amount", line.cost.currency);
        if (share.fund.empty() || (!percent && !amount)) {
            one.tell(Severity::warning, "required_field_missing",
                     share.fund.empty() ? "fund_code" : "percent");
            continue;
        }
        share.is_percent = percent.has_value();
        share.value = percent ? *percent : *amount;
        line.funds.push_back(share);
        Fund fund;
        fund.id = share.fund;
        fund.code = share.fund.str();
        fund.name = one.description("fund_code");
        fund.currency = line.cost.currency;
        read.funds.push_back(std::move(fund));
    }
}

/// Alma writes 0 where nobody has set an interval.
std::optional<std::int32_t> interval(const AlmaFields& fields, std::string_view name) {
    const auto days = fields.integer(name);
    return days == 0 ? std::nullopt : days;
}

void read_times(const AlmaFields& fields, Line& line) {
    line.created_on = fields.date("created_date");
    line.expected_on = fields.date("expected_receipt_date");
    line.claiming.expected_receipt_days = interval(fields, "expected_receipt_interval");
    line.claiming.grace_days = interval(fields, "claiming_interval");
    Renewal& renewal = line.renewal;
    renewal.manual = fields.flag("manual_renewal");
    renewal.date = fields.date("renewal_date");
    renewal.notice_days = interval(fields, "renewal_period");
    renewal.note = fields.text("renewal_note");
    renewal.subscription_interval_days = interval(fields, "subscription_interval");
    renewal.subscription_from = fields.date("subscription_from_date");
    renewal.subscription_to = fields.date("subscription_to_date");
}

void read_notes(const AlmaFields& fields, Line& line) {
    line.receiving_note = fields.text("receiving_note");
    for (const AlmaFields& note : fields.objects("note")) {
        if (const std::string text = note.text("note_text"); !text.empty()) {
            line.notes.push_back(text);
        }
    }
}

/// The parts of an enumeration or chronology that are there, as "v.1:no.2".
std::string parts(const AlmaFields& copy, std::string_view prefix, std::string_view names) {
    std::string all;
    for (const char name : names) {
        const std::string part = copy.text(std::string(prefix) + name);
        if (!part.empty()) {
            all += (all.empty() ? "" : ":") + part;
        }
    }
    return all;
}

class PlaceReader {
public:
    PlaceReader(const AlmaFields& fields, AlmaLine& read, AlmaBatch& batch)
        : fields_(fields), read_(read), batch_(batch) {}

    /// Takes the copies that became items out of `rest`: each item keeps its own remains.
    void run(Json& rest) {
        const std::vector<AlmaFields> places = fields_.objects("location");
        for (std::size_t i = 0; i < places.size(); ++i) {
            const AlmaFields& place = places[i];
            if (i == max_places) {
                fields_.tell(Severity::warning, "too_many_places", "location",
                             {{"count", std::to_string(places.size())},
                              {"limit", std::to_string(max_places)}});
                break;
            }
            add_share(place, i);
            const bool taken = add_copies(place);
            // A location that could not be read moved the others up.
            Json* const mine = rest_of(rest, place);
            if (taken && mine != nullptr) {
                (*mine)["copy"] = std::move(unread_);
            }
            unread_ = Json::array();
        }
    }

private:
    static Json* rest_of(Json& rest, const AlmaFields& place) {
        const auto list = rest.find("location");
        if (list == rest.end() || !list->is_array()) {
            return nullptr;
        }
        const std::string& path = place.path_of("");
        const std::size_t open = path.find('[');
        const std::size_t index = std::stoul(path.substr(open + 1));
        return &(*list)[index];
    }

    void add_share(const AlmaFields& place, std::size_t index) {
        Line& line = read_.record;
        LocationShare share;
        share.location = alma_location(place.text("library"), place.text("shelving_location"));
        const std::vector<AlmaFields> holdings = place.objects("holding");
        for (const AlmaFields& one : holdings) {
            add_holdings(one.id("id"), share);
        }
        const bool physical = line.format == Format::physical;
        if (share.holdings.empty() && physical) {
            add_holdings(made_up_id(line, 'h', index + 1), share);
        }
        const auto quantity = place.integer("quantity");
        const std::size_t listed = place.objects("copy").size();
        const std::int32_t count =
            quantity.value_or(static_cast<std::int32_t>(std::min<std::size_t>(listed, 100'000)));
        (physical ? share.quantity_physical : share.quantity_electronic) = count;
        line.locations.push_back(std::move(share));
    }

    void add_holdings(const std::string& id, LocationShare& share) {
        if (id.empty()) {
            return;
        }
        Line& line = read_.record;
        const HoldingsId holdings(id);
        if (share.holdings.empty()) {
            share.holdings = holdings;
        }
        if (known_holdings_.insert(holdings).second) {
            line.holdings.push_back(holdings);
            read_.holdings.push_back({holdings, line.title, share.location, {}});
        }
    }

    /// False when there is no list of copies.
    bool add_copies(const AlmaFields& place) {
        const auto list = place.json().find("copy");
        if (list == place.json().end() || !list->is_array()) {
            return false;
        }
        for (const AlmaFields& copy : place.objects("copy")) {
            if (!add_copy(copy)) {
                unread_.push_back(copy.json());
            }
        }
        for (const Json& one : *list) {
            if (!one.is_object()) {
                unread_.push_back(one);
            }
        }
        return true;
    }

    bool add_copy(const AlmaFields& copy) {
        const Line& line = read_.record;
        std::string pid = copy.id("pid");
        if (pid.empty()) {
            pid = made_up_id(line, 'i', read_.items.size() + 1);
        }
        const ItemId id(pid);
        const auto [owner, is_new] = batch_.owners.emplace(id, line.id);
        const bool twice = !listed_.insert(id).second;
        if (twice || (!is_new && owner->second != line.id)) {
            copy.tell(Severity::warning, "item_on_two_lines", "pid",
                      {{"value", pid}, {"line", owner->second.str()}});
            return false;
        }
        Item item;
        item.id = id;
        item.line = line.id;
        item.title = line.title;
        const LocationShare& share = line.locations.back();
        item.holdings = share.holdings;
        item.location = share.location;
        item.format = line.format;
        item.sequence = static_cast<std::int32_t>(read_.items.size()) + 1;
        fill(copy, item);
        Json remains = remains_of(alma_copy_document(line, item), copy.json());
        if (item.received_on) {
            // What Alma knows as received need not be told to it.
            remains["~received"] = item.received_on->str();
        } else if (remains.empty() && is_made_up(pid, line)) {
            remains["~listed"] = true;
        }
        item.extra = extra_from(remains);
        read_.items.push_back(std::move(item));
        return true;
    }

    static void fill(const AlmaFields& copy, Item& item) {
        item.barcode = copy.text("barcode");
        item.description = copy.text("description");
        item.enumeration = parts(copy, "enumeration_", "abc");
        item.chronology = parts(copy, "chronology_", "ijk");
        item.expected_on = copy.date("expected_arrival_date");
        item.received_on = copy.date("receive_date");
        item.temporary_location = copy.flag("is_temp_location");
        if (item.received_on) {
            item.status = Status::received;
            item.process = Process::none;
        }
    }

    const AlmaFields& fields_;
    AlmaLine& read_;
    AlmaBatch& batch_;
    Json unread_ = Json::array();
    std::unordered_set<ItemId> listed_;
    std::unordered_set<HoldingsId> known_holdings_;
};

}  // namespace

bool read_alma_line(const Json& document, const RecordPlace& place, AlmaBatch& batch) {
    AlmaLine read;
    read.place = place;
    const AlmaFields fields(document, read.place);
    Line& line = read.record;
    line.number = fields.id("number");
    if (line.number.empty()) {
        fields.tell(Severity::error, "required_field_missing", "number");
        return false;
    }
    line.id = LineId(line.number);
    read_type(fields, line);
    read_status(fields, read);
    require(fields, "owner");
    line.owner = fields.text("owner");
    read_resource(fields, read);
    read_vendor(fields, read);
    read_price(fields, line);
    read_funds(fields, read);
    read_times(fields, line);
    read_notes(fields, line);
    line.acquisition_method = alma_words::method_from(fields.text("acquisition_method"));
    line.source = alma_words::source_from(fields.text("source_type")).value_or(LineSource::api);
    line.material_type = fields.text("material_type");
    line.rush = fields.flag("rush");
    read.order_number = fields.id("po_number");
    line.order = OrderId(read.order_number);
    Json rest = document;
    PlaceReader(fields, read, batch).run(rest);
    Json plain = alma_line_document(line, read.order_number);
    join_status(plain);
    join_status(rest);
    line.extra = extra_from(remains_of(plain, rest));
    complete_alma_line(read, batch);
    batch.lines.push_back(std::move(read));
    return true;
}

}  // namespace accession
