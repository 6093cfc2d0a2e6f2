// SPDX-License-Identifier: Apache-2.0
#include "core/journal/messages.h"

#include <array>
#include <utility>

#include "core/journal/json_fields.h"

namespace accession {

namespace {

std::string text_field(const Json& json, const char* name) {
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

/// Optional text fields must be texts when they are there.
const char* field_of_wrong_type(const Json& json) {
    for (const char* name :
         {"id", "action", "line", "order", "invoice", "today", "actor", "device"}) {
        if (json.contains(name) && !json[name].is_string()) {
            return name;
        }
    }
    if (json.contains("at") && !json["at"].is_number()) {
        return "at";
    }
    if (json.contains("items") && !json["items"].is_array()) {
        return "items";
    }
    return json.contains("args") && !json["args"].is_object() ? "args" : nullptr;
}

std::expected<std::string, MessageError> argument_text(const std::string& name, const Json& value) {
    if (value.is_string()) {
        return value.get<std::string>();
    }
    if (value.is_boolean()) {
        return value.get<bool>() ? "true" : "false";
    }
    if (value.is_number()) {
        return value.dump();
    }
    return std::unexpected(MessageError{"wrong_type", "args." + name});
}

template <std::size_t Index>
bool read_fact(const Json& json, Fact& fact) {
    std::variant_alternative_t<Index, Fact> read;
    bool ok = true;
    JsonReader{json, ok}.read(json, read);
    fact = std::move(read);
    return ok;
}

using FactFromJson = bool (*)(const Json&, Fact&);

template <std::size_t... Indexes>
constexpr std::array<FactFromJson, sizeof...(Indexes)> readers(std::index_sequence<Indexes...>) {
    return {read_fact<Indexes>...};
}

constexpr auto fact_readers = readers(std::make_index_sequence<std::variant_size_v<Fact>>{});

template <std::size_t... Indexes>
std::array<std::string_view, sizeof...(Indexes)> names(std::index_sequence<Indexes...>) {
    return {name_of(Fact(std::in_place_index<Indexes>))...};
}

const auto& fact_names() {
    static const auto all = names(std::make_index_sequence<std::variant_size_v<Fact>>{});
    return all;
}

Json params_json(const Params& params) {
    Json json = Json::object();
    for (const auto& [name, value] : params) {
        json[name] = value;
    }
    return json;
}

}  // namespace

Json to_json(const Command& command) {
    Json json = {{"id", command.id.str()},       {"action", command.action},
                 {"today", command.today.str()}, {"at", command.at_ms},
                 {"actor", command.actor},       {"device", command.device}};
    if (!command.line.empty()) {
        json["line"] = command.line.str();
    }
    if (!command.order.empty()) {
        json["order"] = command.order.str();
    }
    if (!command.invoice.empty()) {
        json["invoice"] = command.invoice.str();
    }
    if (!command.items.empty()) {
        json["items"] = JsonWriter::json(command.items);
    }
    if (!command.args.empty()) {
        for (const auto& [name, value] : command.args) {
            json["args"][name] = value;
        }
    }
    return json;
}

std::expected<Command, MessageError> command_from(const Json& json) {
    if (!json.is_object()) {
        return std::unexpected(MessageError{"wrong_type", ""});
    }
    if (const char* wrong = field_of_wrong_type(json)) {
        return std::unexpected(MessageError{"wrong_type", wrong});
    }
    Command command;
    command.id = CommandId(text_field(json, "id"));
    command.action = text_field(json, "action");
    if (command.id.empty() || command.action.empty()) {
        return std::unexpected(MessageError{"missing_field", command.id.empty() ? "id" : "action"});
    }
    const auto today = Date::parse(text_field(json, "today"));
    if (!today) {
        return std::unexpected(MessageError{"invalid_date", "today"});
    }
    command.today = *today;
    command.line = LineId(text_field(json, "line"));
    command.order = OrderId(text_field(json, "order"));
    command.invoice = InvoiceId(text_field(json, "invoice"));
    command.actor = text_field(json, "actor");
    command.device = text_field(json, "device");
    if (json.contains("at")) {
        command.at_ms = static_cast<std::int64_t>(json["at"].get<double>());
    }
    for (const Json& item : json.value("items", Json::array())) {
        if (!item.is_string()) {
            return std::unexpected(MessageError{"wrong_type", "items"});
        }
        command.items.emplace_back(item.get<std::string>());
    }
    const Json args = json.value("args", Json::object());
    for (const auto& [name, value] : args.items()) {
        auto text = argument_text(name, value);
        if (!text) {
            return std::unexpected(text.error());
        }
        command.args[name] = std::move(*text);
    }
    return command;
}

Json to_json(const Fact& fact) {
    Json json = std::visit([](const auto& f) { return JsonWriter::json(f); }, fact);
    json["fact"] = std::string(name_of(fact));
    return json;
}

Json to_json(std::span<const Fact> facts) {
    Json list = Json::array();
    for (const Fact& fact : facts) {
        list.push_back(to_json(fact));
    }
    return list;
}

bool facts_from(const Json& json, std::vector<Fact>& facts) {
    if (!json.is_array()) {
        return false;
    }
    for (const Json& member : json) {
        const std::string name = member.is_object() ? text_field(member, "fact") : std::string{};
        std::size_t kind = 0;
        while (kind < fact_names().size() && fact_names().at(kind) != name) {
            ++kind;
        }
        if (kind == fact_names().size() ||
            !fact_readers.at(kind)(member, facts.emplace_back(LineMoved{}))) {
            return false;
        }
    }
    return true;
}

Json to_json(const std::vector<Unmet>& unmet) {
    Json list = Json::array();
    for (const Unmet& one : unmet) {
        list.push_back({{"code", one.code}, {"params", params_json(one.params)}});
    }
    return list;
}

Json to_json(const Consequence& consequence) {
    return {{"mark", std::string(text_of(consequence.mark))},
            {"code", consequence.code},
            {"params", params_json(consequence.params)},
            {"line", consequence.line.str()}};
}

bool consequence_from(const Json& json, Consequence& consequence) {
    if (!json.is_object() || !read_kind(text_field(json, "mark"), consequence.mark)) {
        return false;
    }
    consequence.code = text_field(json, "code");
    consequence.line = LineId(text_field(json, "line"));
    const Json params = json.value("params", Json::object());
    for (const auto& [name, value] : params.items()) {
        consequence.params[name] = value.is_string() ? value.get<std::string>() : value.dump();
    }
    return true;
}

}  // namespace accession
