// SPDX-License-Identifier: Apache-2.0
#include "core/formats/alma/documents.h"

#include <cstddef>
#include <cstdint>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/formats/alma/fields.h"
#include "core/formats/alma/ids.h"
#include "core/formats/alma/words.h"
#include "core/model/isbn.h"
#include "core/model/money.h"

namespace accession {

using Json = nlohmann::json;

namespace {

constexpr const char* status_with_day = "status&status_date";

void put(Json& document, const char* name, const std::string& text) {
    if (!text.empty()) {
        document[name] = text;
    }
}

void put_coded(Json& document, const char* name, const std::string& code) {
    if (!code.empty()) {
        document[name] = coded(code);
    }
}

void put(Json& document, const char* name, const std::optional<Date>& date) {
    if (date) {
        document[name] = alma_date(*date);
    }
}

/// As Alma writes its intervals, as text.
void put(Json& document, const char* name, const std::optional<std::int32_t>& number) {
    if (number) {
        document[name] = std::to_string(*number);
    }
}

std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts) {
        all += (all.empty() ? "" : "; ") + text;
    }
    return all;
}

Json resource(const Line& line) {
    std::vector<std::string> isbns;
    std::vector<std::string> issns;
    for (const std::string& id : line.description.product_ids) {
        (is_issn(id) ? issns : isbns).push_back(id);
    }
    Json document = Json::object();
    put(document, "title", line.description.title);
    put(document, "author", line.description.author);
    put(document, "isbn", joined(isbns));
    put(document, "issn", joined(issns));
    put(document, "publisher", line.description.publisher);
    put(document, "publication_year", line.description.publication_year);
    if (!is_made_up(line.title.str(), line)) {
        put_coded(document, "mms_id", line.title.str());
    }
    return document;
}

double percent_of(std::int64_t ppm) {
    return static_cast<double>(ppm) / (static_cast<double>(whole_ppm) / 100);
}

Json funds(const Line& line) {
    Json list = Json::array();
    for (const FundShare& share : line.funds) {
        Json one = {{"fund_code", coded(share.fund.str())}};
        if (share.is_percent) {
            one["percent"] = percent_of(share.value);
        } else {
            one["amount"] = alma_amount(share.value, line.cost.currency);
        }
        list.push_back(std::move(one));
    }
    return list;
}

/// Copies that the line orders and that are for no place of its own: those of a line that was made here.
std::int32_t unplaced_copies(const Line& line) {
    if (line.format != Format::physical || line.continuity != Continuity::one_time) {
        return 0;
    }
    std::int64_t placed = 0;
    for (const LocationShare& share : line.locations) {
        placed += share.quantity_physical;
    }
    // One copy is what a line orders that says nothing of it.
    return placed <= 0 && line.cost.quantity_physical == 1
               ? 0
               : static_cast<std::int32_t>(
                     std::max<std::int64_t>(0, line.cost.quantity_physical - placed));
}

Json places(const Line& line) {
    Json list = Json::array();
    std::int32_t unplaced = unplaced_copies(line);
    for (const LocationShare& share : line.locations) {
        const auto [library, shelf] = library_and_shelf(share.location, line.owner);
        Json one = Json::object();
        const std::int32_t quantity =
            share.quantity_physical + share.quantity_electronic + std::exchange(unplaced, 0);
        if (quantity > 0) {
            one["quantity"] = quantity;
        }
        put_coded(one, "library", library);
        put(one, "shelving_location", shelf);
        if (!share.holdings.empty() && !is_made_up(share.holdings.str(), line)) {
            one["holding"] = Json::array({{{"id", share.holdings.str()}}});
        }
        list.push_back(std::move(one));
    }
    if (unplaced > 0) {
        list.push_back({{"quantity", unplaced}});
    }
    return list;
}

Json notes(const Line& line) {
    Json list = Json::array();
    for (const std::string& note : line.notes) {
        list.push_back({{"note_text", note}});
    }
    return list;
}

void put_status(const Line& line, Json& document) {
    const std::string code(alma_words::line_status_code(line.status));
    if (!code.empty()) {
        document["status"] = {{"value", code}, {"desc", std::string(text_of(line.status))}};
    }
    if (line.status == Status::sent) {
        put(document, "status_date", line.sent_on);
    }
}

void put_renewal(const Renewal& renewal, Json& document) {
    document["manual_renewal"] = renewal.manual;
    put(document, "renewal_date", renewal.date);
    if (renewal.notice_days) {
        document["renewal_period"] = *renewal.notice_days;
    }
    put(document, "renewal_note", renewal.note);
    put(document, "subscription_interval", renewal.subscription_interval_days);
    put(document, "subscription_from_date", renewal.subscription_from);
    put(document, "subscription_to_date", renewal.subscription_to);
}

/// "v.1:no.2" as `enumeration_a` and `enumeration_b`.
void put_parts(Json& document, const char* names, const std::string& prefix,
               const std::string& text) {
    std::size_t from = 0;
    for (const char* name = names; *name != '\0' && from <= text.size(); ++name) {
        const bool last = name[1] == '\0';
        const std::size_t to = last ? text.size() : std::min(text.find(':', from), text.size());
        put(document, (prefix + *name).c_str(), text.substr(from, to - from));
        from = to + 1;
    }
}

}  // namespace

Json alma_line_document(const Line& line, const std::string& order_number) {
    Json document = {{"number", line.number}, {"rush", line.rush}};
    put_status(line, document);
    put_coded(document, "owner", line.owner);
    put_coded(document, "type", line.type);
    put_coded(document, "vendor", line.vendor.str());
    put(document, "vendor_account", line.vendor_account);
    if (line.cost.price) {
        document["price"] = alma_amount(*line.cost.price, line.cost.currency);
    }
    put(document, "expected_receipt_interval", line.claiming.expected_receipt_days);
    put(document, "expected_receipt_date", line.expected_on);
    put(document, "claiming_interval", line.claiming.grace_days);
    put_coded(document, "acquisition_method", alma_words::method_code(line.acquisition_method));
    if (!line.vendor_references.empty()) {
        put(document, "vendor_reference_number", line.vendor_references.front());
    }
    put_coded(document, "source_type", std::string(alma_words::source_code(line.source)));
    put(document, "po_number", order_number);
    document["resource_metadata"] = resource(line);
    document["fund_distribution"] = funds(line);
    put(document, "receiving_note", line.receiving_note);
    document["note"] = notes(line);
    document["location"] = places(line);
    put_renewal(line.renewal, document);
    put_coded(document, "material_type", line.material_type);
    put(document, "created_date", line.created_on);
    return document;
}

Json alma_copy_document(const Line& line, const Item& item) {
    Json document = Json::object();
    if (!is_made_up(item.id.str(), line)) {
        document["pid"] = item.id.str();
    }
    put(document, "barcode", item.barcode);
    put(document, "receive_date", item.received_on);
    put(document, "expected_arrival_date", item.expected_on);
    put_parts(document, "abc", "enumeration_", item.enumeration);
    put_parts(document, "ijk", "chronology_", item.chronology);
    put(document, "description", item.description);
    if (item.temporary_location) {
        document["is_temp_location"] = true;
    }
    return document;
}

void join_status(Json& line) {
    Json both = Json::object();
    for (const char* key : {"status", "status_date"}) {
        if (const auto found = line.find(key); found != line.end()) {
            both[key] = std::move(*found);
            line.erase(key);
        }
    }
    if (!both.empty()) {
        // What has a value is compared as a whole.
        both["value"] = true;
        line[status_with_day] = std::move(both);
    }
}

void part_status(Json& line) {
    const auto found = line.find(status_with_day);
    if (found == line.end() || !found->is_object()) {
        return;
    }
    const Json both = std::move(*found);
    line.erase(status_with_day);
    for (const char* key : {"status", "status_date"}) {
        if (const auto part = both.find(key); part != both.end()) {
            line[key] = *part;
        }
    }
}

std::string alma_location(const std::string& library, const std::string& shelf) {
    return library.empty() ? shelf : library + "/" + shelf;
}

std::pair<std::string, std::string> library_and_shelf(std::string_view location,
                                                      const std::string& owner) {
    const std::size_t slash = location.find('/');
    if (slash == std::string_view::npos) {
        return {owner, std::string(location)};
    }
    return {std::string(location.substr(0, slash)), std::string(location.substr(slash + 1))};
}

}  // namespace accession
