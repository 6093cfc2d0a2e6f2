// SPDX-License-Identifier: Apache-2.0
#include "core/conformance/folio_checks.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include "core/conformance/folio_step.h"
#include "core/conformance/folio_values.h"
#include "core/model/decimal.h"
#include "core/model/folio_words.h"
#include "core/model/money.h"
#include "core/validation/folio_errors.h"

namespace accession::conformance {

namespace {

std::string joined(std::initializer_list<std::string_view> parts) {
    std::string text;
    for (const std::string_view part : parts) {
        text.append(part);
    }
    return text;
}

void expect_value(const std::string& what, const Json& actual, const Json& expected,
                  Differences& differences) {
    if (!agrees(actual, expected)) {
        differences.add(what + ": expected " + expected.dump() + ", found " + actual.dump());
    }
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
        const Encumbrance e = line != nullptr ? line->encumbrance : Encumbrance{};
        if (wanted.is_null()) {
            if (e != Encumbrance{}) {
                differences.add("encumbrance of " + name + ": expected none, found one");
            }
            continue;
        }
        if (line == nullptr) {
            differences.add("encumbrance of " + name + ": there is no such line");
            continue;
        }
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
        if (wanted.is_null()) {
            differences.add(joined({kind, " ", name, ": expected none, found one"}));
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

/// Amounts by value, lists as sets.
bool param_agrees(const std::string& text, const Json& expected) {
    if (expected.is_array()) {
        return as_sets_equal(split(text), expected);
    }
    if (expected.is_number()) {
        const auto number = read_decimal(text);
        return number && number == read_decimal(expected.dump());
    }
    return text == (expected.is_string() ? expected.get<std::string>() : expected.dump());
}

void check_params(const Json& expected, const std::vector<Unmet>& unmet, Differences& differences) {
    for (const auto& [name, value] : expected.items()) {
        const auto has = [&](const Unmet& one) { return one.params.contains(name); };
        const auto found = std::ranges::find_if(unmet, has);
        if (found == unmet.end()) {
            differences.add(joined({"error parameter ", name, ": there is none"}));
        } else if (!param_agrees(found->params.at(name), value)) {
            differences.add(joined({"error parameter ", name, ": expected ", value.dump(),
                                    ", found \"", found->params.at(name), "\""}));
        }
    }
}

}  // namespace

void check_folio_state(const Json& expected, const Workspace& state, const FolioNames& names,
                       Differences& differences) {
    differences.refuse_unknown(
        expected,
        {"order", "lines", "pieces", "piece", "items", "titles", "encumbrance", "result", "error"},
        "expect");
    const auto part = [&](const char* key) { return expected.value(key, Json::object()); };
    const Json order = part("order");
    if (order.is_null() && state.find(the_order) != nullptr) {
        differences.add("order: expected none, found one");
    }
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
    differences.refuse_unknown(expected, {"status", "codes", "mode", "params"}, "error");
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
