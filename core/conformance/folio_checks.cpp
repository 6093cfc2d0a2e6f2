// SPDX-License-Identifier: Apache-2.0
#include "core/conformance/folio_checks.h"

#include <algorithm>
#include <cstdlib>
#include <initializer_list>
#include <string_view>

#include "core/conformance/folio_step.h"
#include "core/formats/folio/names.h"
#include "core/lifecycle/folio/queries.h"
#include "core/model/decimal.h"
#include "core/model/folio_words.h"
#include "core/model/money.h"
#include "core/validation/folio_errors.h"
#include "core/validation/folio_line_fields.h"
#include "core/validation/folio_order_fields.h"
#include "core/validation/folio_piece_fields.h"
#include "core/validation/folio_title_fields.h"

namespace accession::conformance {

namespace {

using folio::FieldKind;

std::string joined(std::initializer_list<std::string_view> parts) {
    std::string text;
    for (const std::string_view part : parts) {
        text.append(part);
    }
    return text;
}

/// A field's value as FOLIO writes it.
Json shown(FieldKind kind, const FieldValue& value) {
    switch (kind) {
    case FieldKind::flag:
        return value.text == "true";
    case FieldKind::number:
    case FieldKind::money:
    case FieldKind::percent_or_money:
        return value.text.empty() ? Json() : Json(std::strtod(value.text.c_str(), nullptr));
    case FieldKind::texts:
        return value.list;
    case FieldKind::records: {
        Json list = Json::array();
        for (const FieldRecord& record : value.records) {
            list.push_back(record);
        }
        return list;
    }
    default:
        return text_or_null(value.text);
    }
}

/// Numbers by value: 1 is 1.0.
void expect_value(const std::string& what, const Json& actual, const Json& expected,
                  Differences& differences) {
    const bool numbers = actual.is_number() && expected.is_number();
    if (numbers ? actual.get<double>() != expected.get<double>() : actual != expected) {
        differences.add(what + ": expected " + expected.dump() + ", found " + actual.dump());
    }
}

/// Of lines in one currency or in several: FOLIO adds the numbers.
Json estimated_total(const Workspace& state) {
    Decimal total;
    for (const LineId& id : state.lines_of(the_order)) {
        const Cost& cost = state.find(id)->cost;
        total = total + major_units(cost.price.value_or(0), cost.currency);
    }
    return Json::parse(text_of(total));
}

/// The instance that was made for a line goes by the line's name.
Json instance_name(const std::string& instance, const std::string& line) {
    return text_or_null(is_uuid(instance) ? "inst:" + line : instance);
}

/// `locations.0.quantityPhysical`.
Json place_value(const Line& line, const FolioNames& names, const std::string& key) {
    const std::size_t index = std::strtoul(key.c_str() + key.find('.') + 1, nullptr, 10);
    const std::string name = key.substr(key.rfind('.') + 1);
    if (index >= line.locations.size()) {
        return {};
    }
    const LocationShare& share = line.locations[index];
    const std::map<std::string, Json> values = {
        {"locationId", text_or_null(share.location)},
        {"holdingId", text_or_null(names.name_of(share.holdings))},
        {"quantity", share.quantity_physical + share.quantity_electronic},
        {"quantityPhysical", share.quantity_physical},
        {"quantityElectronic", share.quantity_electronic}};
    const auto found = values.find(name);
    return found == values.end() ? Json("no such field") : found->second;
}

Json order_value(const Workspace& state, const std::string& key) {
    const Order* order = state.find(the_order);
    if (key == "deleted") {
        return order == nullptr;
    }
    if (order == nullptr) {
        return {};
    }
    if (key == "workflowStatus") {
        return std::string(text_of(order->status));
    }
    if (key == "closeReason") {
        return text_or_null(order->close_reason);
    }
    if (key == "totalItems") {
        return folio::totals_of(state, the_order).items;
    }
    if (key == "totalEstimatedPrice") {
        return estimated_total(state);
    }
    const folio::OrderField* field = folio::order_field(key);
    return field ? shown(field->kind, field->get(*order, key)) : Json("no such field");
}

Json shares(const Line& line) {
    Json list = Json::array();
    for (const FundShare& share : line.funds) {
        list.push_back({{"fundId", share.fund.str()},
                        {"distributionType", share.is_percent ? "percentage" : "amount"},
                        {"value", share.is_percent ? static_cast<double>(share.value) / 1e4
                                                   : to_major(share.value, line.cost.currency)}});
    }
    return list;
}

/// `fundDistribution.0.value`: of a list, one of its records.
Json member_value(const Line& line, const std::string& key) {
    const std::size_t dot = key.find('.');
    const std::string list = key.substr(0, dot);
    const folio::LineField* field = folio::line_field(list);
    if (dot == std::string::npos || field == nullptr) {
        return "no such field";
    }
    const Json value =
        field->kind == FieldKind::funds ? shares(line) : shown(field->kind, field->get(line, list));
    const std::size_t index = std::strtoul(key.c_str() + dot + 1, nullptr, 10);
    const bool there = value.is_array() && index < value.size() && value[index].is_object();
    return there ? value[index].value(key.substr(key.rfind('.') + 1), Json()) : Json();
}

Json line_value(const Line& line, const FolioNames& names, const std::string& key) {
    if (key == "anyHolding") {
        return std::ranges::any_of(
            line.locations, [](const LocationShare& share) { return !share.holdings.empty(); });
    }
    if (key == "locations.count") {
        return line.locations.size();
    }
    if (key == "cost.poLineEstimatedPrice") {
        return to_major(line.cost.price.value_or(0), line.cost.currency);
    }
    if (key == "instanceId") {
        return instance_name(line.folio->instance, line.id.str());
    }
    if (key == "poLineNumber") {
        return line.number;
    }
    if (key.starts_with("locations.")) {
        return place_value(line, names, key);
    }
    const folio::LineField* field = folio::line_field(key);
    return field ? shown(field->kind, field->get(line, key)) : member_value(line, key);
}

Json piece_value(const Item& piece, const FolioNames& names, const std::string& key) {
    if (key == "loc") {
        return text_or_null(names.place_of(piece));
    }
    if (key == "itemStatus") {
        return text_or_null(piece.inventory_status);
    }
    if (key == "isBound") {
        return piece.bound;
    }
    if (key == "titleId" || key == "title") {
        return text_or_null(names.name_of(piece.title));
    }
    if (key == "poLineId" || key == "line") {
        return piece.line.str();
    }
    const folio::PieceField* field = folio::piece_field(key);
    return field ? shown(field->kind, field->get(piece, key)) : Json("no such field");
}

Json title_value(const Title& title, const std::string& key) {
    if (key == "nextSequenceNumber") {
        return title.folio->next_sequence;
    }
    if (key == "instanceId") {
        return instance_name(title.folio->instance, title.folio->line.str());
    }
    if (key == "poLineId" || key == "line") {
        return title.folio->line.str();
    }
    const folio::TitleField* field = folio::title_field(key);
    return field ? shown(field->kind, field->get(title, key)) : Json("no such field");
}

std::vector<const Item*> pieces_of(const Workspace& state, const std::string& line) {
    std::vector<const Item*> pieces;
    for (const ItemId& id : state.items_of(LineId(line))) {
        pieces.push_back(state.find(id));
    }
    return pieces;
}

Json counted(const std::map<std::string, int>& counts) {
    Json object = Json::object();
    for (const auto& [word, count] : counts) {
        object[word] = count;
    }
    return object;
}

/// Of how many there are of each, only those that are named; what is not there is there 0 times.
bool counts_agree(const Json& actual, const Json& expected) {
    if (!actual.is_object() || !expected.is_object()) {
        return nlohmann::json(actual) == nlohmann::json(expected);
    }
    return std::ranges::all_of(expected.items(), [&](const auto& entry) {
        return nlohmann::json(actual.value(entry.key(), Json(0))) == nlohmann::json(entry.value());
    });
}

void expect_counts(const std::string& what, const Json& actual, const Json& expected,
                   Differences& differences) {
    if (!counts_agree(actual, expected)) {
        differences.add(what + ": expected " + expected.dump() + ", found " + actual.dump());
    }
}

void check_pieces(const Json& expected, const Workspace& state, Differences& differences) {
    for (const auto& [line, wanted] : expected.items()) {
        std::map<std::string, int> by_status;
        std::map<std::string, int> by_format;
        Json sequence = Json::array();
        const auto pieces = pieces_of(state, line);
        for (const Item* piece : pieces) {
            ++by_status[std::string(text_of(piece->status))];
            ++by_format[std::string(
                folio_words::spelled(folio_words::piece_formats, piece->format))];
            sequence.push_back(piece->sequence);
        }
        const std::map<std::string, Json> actual = {{"count", pieces.size()},
                                                    {"byStatus", counted(by_status)},
                                                    {"byFormat", counted(by_format)},
                                                    {"sequence", sequence}};
        for (const auto& [key, value] : wanted.items()) {
            expect_counts(joined({line, " pieces ", key}), actual.at(key), value, differences);
        }
    }
}

void check_items(const Json& expected, const Workspace& state, Differences& differences) {
    for (const auto& [line, wanted] : expected.items()) {
        std::map<std::string, int> by_status;
        int count = 0;
        for (const Item* piece : pieces_of(state, line)) {
            if (!piece->inventory_status.empty()) {
                ++by_status[piece->inventory_status];
                ++count;
            }
        }
        const std::map<std::string, Json> actual = {{"count", count},
                                                    {"byStatus", counted(by_status)}};
        for (const auto& [key, value] : wanted.items()) {
            expect_counts(joined({line, " items ", key}), actual.at(key), value, differences);
        }
    }
}

void check_encumbrances(const Json& expected, const Workspace& state, Differences& differences) {
    static constexpr std::string_view words[] = {"Pending", "Unreleased", "Released"};
    for (const auto& [name, wanted] : expected.items()) {
        const Line* line = state.find(LineId(name));
        if (line == nullptr && wanted.is_null()) {
            continue;
        }
        if (line == nullptr) {
            differences.add("encumbrance of " + name + ": there is no such line");
            continue;
        }
        const Encumbrance& e = line->encumbrance;
        const std::map<std::string, Json> actual = {
            {"amount", to_major(e.amount, line->cost.currency)},
            {"initial", to_major(e.initial, line->cost.currency)},
            {"status", std::string(words[static_cast<std::size_t>(e.state)])}};
        for (const auto& [key, value] : wanted.items()) {
            expect_value(joined({name, " encumbrance ", key}), actual.at(key), value, differences);
        }
    }
}

/// Each named record's named fields.
template <class Find, class Value>
void check_records(const Json& expected, const char* kind, Find find, Value value,
                   Differences& differences) {
    for (const auto& [name, wanted] : expected.items()) {
        const auto* record = find(name);
        if (record == nullptr) {
            const bool gone = wanted.is_null() || wanted.value("deleted", false);
            if (!gone) {
                differences.add(std::string(kind) + " " + name + ": there is none");
            }
            continue;
        }
        for (const auto& [key, one] : wanted.items()) {
            expect_value(joined({name, ".", key}), value(*record, key), one, differences);
        }
    }
}

bool as_sets_equal(const Json& found, const Json& expected) {
    return as_set(found) == as_set(expected);
}

Json split(const std::string& texts) {
    Json list = Json::array();
    for (std::size_t from = 0; from <= texts.size();) {
        const std::size_t comma = std::min(texts.find(',', from), texts.size());
        list.push_back(texts.substr(from, comma - from));
        from = comma + 1;
    }
    return list;
}

void check_params(const Json& expected, const std::vector<Unmet>& unmet, Differences& differences) {
    for (const auto& [name, value] : expected.items()) {
        const auto has = [&](const Unmet& one) { return one.params.contains(name); };
        const auto found = std::ranges::find_if(unmet, has);
        const std::string text = found == unmet.end() ? std::string{} : found->params.at(name);
        const bool equal = value.is_array() ? as_sets_equal(split(text), value)
                                            : text == (value.is_string() ? value.get<std::string>()
                                                                         : value.dump());
        if (!equal) {
            differences.add(joined(
                {"error parameter ", name, ": expected ", value.dump(), ", found \"", text, "\""}));
        }
    }
}

}  // namespace

void check_folio_state(const Json& expected, const Workspace& state, const FolioNames& names,
                       Differences& differences) {
    const auto part = [&](const char* key) { return expected.value(key, Json::object()); };
    const Json order = part("order");
    for (const auto& [key, value] : order.items()) {
        expect_value("order." + key, order_value(state, key), value, differences);
    }
    check_records(
        part("lines"), "line", [&](const std::string& name) { return state.find(LineId(name)); },
        [&](const Line& line, const std::string& key) { return line_value(line, names, key); },
        differences);
    check_records(
        part("piece"), "piece",
        [&](const std::string& name) { return state.find(names.piece(name)); },
        [&](const Item& piece, const std::string& key) { return piece_value(piece, names, key); },
        differences);
    check_records(
        part("titles"), "title",
        [&](const std::string& name) { return state.find(names.title(name)); }, title_value,
        differences);
    check_pieces(part("pieces"), state, differences);
    check_items(part("items"), state, differences);
    check_encumbrances(part("encumbrance"), state, differences);
}

void check_folio_error(const Json& expected, const std::string& action,
                       const std::vector<Unmet>& unmet, Differences& differences) {
    std::vector<std::string> codes;
    for (const Unmet& one : unmet) {
        codes.push_back(one.code);
    }
    std::ranges::sort(codes);
    if (expected.contains("status")) {
        const int status = folio::error_status(action, unmet.front().code);
        expect_value("error status", status, expected["status"], differences);
    }
    if (expected.contains("codes")) {
        auto wanted = expected["codes"].get<std::vector<std::string>>();
        std::ranges::sort(wanted);
        const bool fits = text_at(expected, "mode") == "contains"
                              ? std::ranges::includes(codes, wanted)
                              : codes == wanted;
        if (!fits) {
            differences.add("refused with " + Json(codes).dump() + ", expected " +
                            Json(wanted).dump());
        }
    }
    check_params(expected.value("params", Json::object()), unmet, differences);
}

}  // namespace accession::conformance
