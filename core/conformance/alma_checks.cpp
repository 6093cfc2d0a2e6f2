// SPDX-License-Identifier: Apache-2.0
#include "core/conformance/alma_checks.h"

#include <algorithm>
#include <set>
#include <utility>

namespace accession::conformance {

namespace {

bool same(const Json& found, const Json& expected);

/// Of an object only the named keys are held against it.
bool has_the_named(const Json& found, const Json& expected) {
    Differences differences;
    expect_fields({}, found, expected, differences);
    return differences.found().empty();
}

bool same(const Json& found, const Json& expected) {
    if (found.is_number() && expected.is_number()) {
        return std::abs(found.get<double>() - expected.get<double>()) < 1e-9;
    }
    if (found.is_array() && expected.is_array()) {
        const bool objects =
            std::ranges::any_of(expected, [](const Json& member) { return member.is_object(); });
        return objects ? std::ranges::equal(found, expected, same)
                       : as_set(found) == as_set(expected);
    }
    if (found.is_object() && expected.is_object()) {
        return has_the_named(found, expected);
    }
    return found == expected;
}

/// A text, or the texts of a list one after the other.
std::string text_of_value(const Json& value) {
    if (value.is_string()) {
        return value.get<std::string>();
    }
    return value.is_null() ? std::string{} : value.dump();
}

/// True when the key is `xContains` or `xLacks` and has been dealt with.
bool check_text(const std::string& name, const std::string& key, const Json& actual,
                const Json& wanted, Differences& differences) {
    const bool contains = key.ends_with("Contains");
    if (!contains && !key.ends_with("Lacks")) {
        return false;
    }
    const std::string field = key.substr(0, key.size() - (contains ? 8 : 5));
    const std::string text = text_of_value(actual.value(field, Json()));
    for (const Json& one : wanted.is_array() ? wanted : Json::array({wanted})) {
        const std::string part = one.get<std::string>();
        if (text.contains(part) != contains) {
            std::string what = name;
            what.append(".").append(key).append(": expected ").append(Json(part).dump());
            differences.add(what.append(", found ").append(Json(text).dump()));
        }
    }
    return true;
}

/// What went out in a step: the letters it wrote.
Json messages_of(const Workspace& state, const Decision& decision, const AlmaNames& names) {
    Json all = Json::array();
    for (const Fact& fact : decision.facts) {
        const auto* written = std::get_if<LetterRecorded>(&fact);
        if (written == nullptr || state.find(written->record->id) != nullptr) {
            continue;
        }
        const Letter& letter = *written->record;
        Json files = Json::array();
        for (const Attachment& one : letter.attachments) {
            files.push_back(one.name);
        }
        Json lines = Json::array();
        for (const LineId& line : letter.lines) {
            lines.push_back(line.str());
        }
        Json message = {{"type", std::string(text_of(letter.kind))},
                        {"vendor", text_or_null(letter.vendor.str())},
                        {"channel", letter.automatic ? "automatic" : "manual"}};
        if (letter.kind == LetterKind::order || letter.kind == LetterKind::cancellation) {
            message["order"] = names.name_of(letter.order);
        }
        if (letter.kind == LetterKind::order) {
            message["lines"] = lines;
        } else {
            message["line"] = letter.lines.front().str();
            message["text"] = names.in_text(letter.text);
        }
        if (letter.kind == LetterKind::claim) {
            message["claim"] = letter.claim.str();
            message["attachments"] = files;
        }
        all.push_back(std::move(message));
    }
    return all;
}

void check_messages(const Json& wanted, const Json& found, Differences& differences) {
    if (wanted.size() != found.size()) {
        differences.expect("messages", found, wanted);
        return;
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        expect_fields("messages[" + std::to_string(i) + "]", found[i], wanted[i], differences);
    }
}

Json deletes_of(const Decision& decision, const AlmaNames& names) {
    std::map<std::string, std::vector<std::string>> lists = {
        {"items", {}}, {"holdings", {}}, {"bibs", {}}, {"eresources", {}}, {"orders", {}}};
    for (const Fact& fact : decision.facts) {
        if (const auto* item = std::get_if<ItemDeleted>(&fact)) {
            lists["items"].push_back(item->item.str());
        } else if (const auto* holdings = std::get_if<HoldingsDeleted>(&fact)) {
            lists["holdings"].push_back(holdings->holdings.str());
        } else if (const auto* title = std::get_if<TitleDeleted>(&fact)) {
            lists["bibs"].push_back(title->title.str());
        } else if (const auto* resource = std::get_if<EResourceDeleted>(&fact)) {
            lists["eresources"].push_back(resource->eresource.str());
        } else if (const auto* order = std::get_if<OrderMoved>(&fact);
                   order != nullptr && order->to == Status::deleted) {
            lists["orders"].push_back(names.name_of(order->order));
        }
    }
    return lists;
}

}  // namespace

void Differences::refuse_unknown(const Json& given, std::initializer_list<std::string_view> known,
                                 const std::string& where) {
    for (const auto& [key, value] : given.items()) {
        if (std::ranges::find(known, std::string_view(key)) == known.end()) {
            std::string word = where;
            word.append(".").append(key).append(": unknown word");
            add(std::move(word));
        }
    }
}

void Differences::expect(const std::string& what, const Json& found, const Json& expected) {
    if (!same(found, expected)) {
        found_.push_back(what + ": expected " + expected.dump() + ", found " + found.dump());
    }
}

void expect_fields(const std::string& name, const Json& actual, const Json& expected,
                   Differences& differences) {
    for (const auto& [key, wanted] : expected.items()) {
        if (check_text(name, key, actual, wanted, differences)) {
            continue;
        }
        std::string what = name;
        what += '.';
        what += key;
        const auto found = actual.find(key);
        differences.expect(what, found == actual.end() ? Json() : *found, wanted);
    }
}

void check_decision(const Json& expected, const Workspace& state, const Decision& decision,
                    const AlmaNames& names, Differences& differences) {
    if (expected.contains("warnings")) {
        differences.expect("warnings", as_set(decision.warnings), as_set(expected["warnings"]));
    }
    if (expected.contains("messages")) {
        check_messages(expected["messages"], messages_of(state, decision, names), differences);
    }
    if (expected.contains("deletes")) {
        expect_fields("deletes", deletes_of(decision, names), expected["deletes"], differences);
    }
    if (expected.contains("keeps")) {
        Json kept = Json::object();
        for (const Kept& one : decision.kept) {
            kept[one.id] = one.reason;
        }
        expect_fields("keeps", kept, expected["keeps"], differences);
    }
}

}  // namespace accession::conformance
