// SPDX-License-Identifier: Apache-2.0
#include "core/journal/messages.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/journal/field_values.h"
#include "core/journal/json_fields.h"
#include "core/model/limits.h"

namespace accession {

namespace {

/// The days from 1970 to 2199: what a clock may show, one that is set wrong too. Dates are reckoned on from there, and
/// one in a year of five digits is written but never read.
constexpr std::int32_t clock_days = 84'006;
constexpr double ms_of_day = 24.0 * 3600 * 1000;

std::string text_field(const Json& json, const char* name) {
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

/// A member that need not be there, not a copy of it.
const Json& member_of(const Json& json, const char* name, const Json& otherwise) {
    const auto found = json.find(name);
    return found == json.end() ? otherwise : *found;
}

/// Optional text fields must be texts when they are there.
const char* field_of_wrong_type(const Json& json) {
    for (const char* name : {"id", "action", "line", "order", "invoice", "claim", "workOrder",
                             "holdings", "letter", "today", "actor", "device"}) {
        if (const auto found = json.find(name); found != json.end() && !found->is_string()) {
            return name;
        }
    }
    if (json.contains("at") && !json["at"].is_number()) {
        return "at";
    }
    for (const char* name : {"items", "lines", "invoiceLines", "pieces", "attachments", "roles"}) {
        if (const auto found = json.find(name); found != json.end() && !found->is_array()) {
            return name;
        }
    }
    for (const char* name : {"args", "set", "itemSets"}) {
        if (const auto found = json.find(name); found != json.end() && !found->is_object()) {
            return name;
        }
    }
    return nullptr;
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

Json params_json(const Params& params) {
    Json json = Json::object();
    for (const auto& [name, value] : params) {
        json[name] = value;
    }
    return json;
}

bool texts_from(const Json& list, std::vector<std::string>& texts) {
    for (const Json& member : list) {
        if (!member.is_string()) {
            return false;
        }
        texts.push_back(member.get<std::string>());
    }
    return true;
}

template <class IdType>
bool ids_from(const Json& list, std::vector<IdType>& ids) {
    for (const Json& member : list) {
        if (!member.is_string()) {
            return false;
        }
        ids.emplace_back(member.get<std::string>());
    }
    return true;
}

bool invoiced_line_from(const Json& json, InvoicedLine& line) {
    if (!json.is_object()) {
        return false;
    }
    line.line = LineId(text_field(json, "line"));
    if (json.contains("amount")) {
        const Json& amount = json["amount"];
        line.amount = amount.is_string() ? amount.get<std::string>() : amount.dump();
    }
    line.fully_invoiced = !json.contains("fullyInvoiced") || json["fullyInvoiced"] == true;
    return true;
}

bool field_set_from(const Json& json, FieldSet& set) {
    for (const auto& [name, value] : json.items()) {
        if (!field_value_from(value, set[name])) {
            return false;
        }
    }
    return json.is_object();
}

/// The lists of a command; the name of the first one that is not of its form.
const char* lists_from(const Json& json, Command& command) {
    const Json none = Json::array();
    const auto list = [&](const char* name) -> const Json& { return member_of(json, name, none); };
    if (!ids_from(list("items"), command.items)) {
        return "items";
    }
    if (!ids_from(list("lines"), command.lines)) {
        return "lines";
    }
    if (!texts_from(list("roles"), command.roles)) {
        return "roles";
    }
    for (const Json& member : list("invoiceLines")) {
        if (!invoiced_line_from(member, command.invoice_lines.emplace_back())) {
            return "invoiceLines";
        }
    }
    for (const Json& member : list("attachments")) {
        if (!attachment_from(member, command.attachments.emplace_back())) {
            return "attachments";
        }
    }
    for (const Json& member : list("pieces")) {
        if (!field_set_from(member, command.pieces.emplace_back())) {
            return "pieces";
        }
    }
    const Json no_fields = Json::object();
    for (const auto& [item, set] : member_of(json, "itemSets", no_fields).items()) {
        if (!field_set_from(set, command.item_sets[item])) {
            return "itemSets";
        }
    }
    return field_set_from(member_of(json, "set", no_fields), command.set) ? nullptr : "set";
}

Json field_set_json(const FieldSet& set) {
    Json json = Json::object();
    for (const auto& [name, value] : set) {
        json[name] = field_value_json(value);
    }
    return json;
}

bool is_too_large(const std::vector<Attachment>& attachments) {
    return std::ranges::any_of(attachments, [](const Attachment& attachment) {
        return attachment.bytes.size() > max_attachment_bytes;
    });
}

bool attaches_too_much(const FieldSet& set) {
    return std::ranges::any_of(
        set, [](const auto& field) { return is_too_large(field.second.attachments); });
}

bool attaches_too_much(const Command& command) {
    return is_too_large(command.attachments) || attaches_too_much(command.set) ||
           std::ranges::any_of(command.item_sets,
                               [](const auto& item) { return attaches_too_much(item.second); });
}

void add_lists(const Command& command, Json& json) {
    if (!command.items.empty()) {
        json["items"] = JsonWriter::json(command.items);
    }
    if (!command.lines.empty()) {
        json["lines"] = JsonWriter::json(command.lines);
    }
    if (!command.roles.empty()) {
        json["roles"] = command.roles;
    }
    for (const InvoicedLine& one : command.invoice_lines) {
        Json line = {{"line", one.line.str()}, {"fullyInvoiced", one.fully_invoiced}};
        if (!one.amount.empty()) {
            line["amount"] = one.amount;
        }
        json["invoiceLines"].push_back(std::move(line));
    }
    for (const Attachment& attachment : command.attachments) {
        json["attachments"].push_back(attachment_json(attachment));
    }
    for (const FieldSet& piece : command.pieces) {
        json["pieces"].push_back(field_set_json(piece));
    }
    if (!command.set.empty()) {
        json["set"] = field_set_json(command.set);
    }
    for (const auto& [item, set] : command.item_sets) {
        json["itemSets"][item] = field_set_json(set);
    }
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
    if (!command.claim.empty()) {
        json["claim"] = command.claim.str();
    }
    if (!command.work_order.empty()) {
        json["workOrder"] = command.work_order.str();
    }
    if (!command.holdings.empty()) {
        json["holdings"] = command.holdings.str();
    }
    if (!command.letter.empty()) {
        json["letter"] = command.letter.str();
    }
    add_lists(command, json);
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
    if (!today || today->days() < 0 || today->days() >= clock_days) {
        return std::unexpected(MessageError{"invalid_date", "today"});
    }
    command.today = *today;
    command.line = LineId(text_field(json, "line"));
    command.order = OrderId(text_field(json, "order"));
    command.invoice = InvoiceId(text_field(json, "invoice"));
    command.actor = text_field(json, "actor");
    command.device = text_field(json, "device");
    if (json.contains("at")) {
        const double at = json["at"].get<double>();
        if (!(at >= 0 && at < clock_days * ms_of_day)) {
            return std::unexpected(MessageError{"invalid_date", "at"});
        }
        command.at_ms = static_cast<std::int64_t>(at);
    }
    command.claim = ClaimId(text_field(json, "claim"));
    command.work_order = WorkOrderId(text_field(json, "workOrder"));
    command.holdings = HoldingsId(text_field(json, "holdings"));
    command.letter = LetterId(text_field(json, "letter"));
    if (const char* wrong = lists_from(json, command)) {
        return std::unexpected(MessageError{"wrong_type", wrong});
    }
    if (attaches_too_much(command)) {
        return std::unexpected(MessageError{"attachment_too_large", "attachments"});
    }
    const Json no_args = Json::object();
    for (const auto& [name, value] : member_of(json, "args", no_args).items()) {
        auto text = argument_text(name, value);
        if (!text) {
            return std::unexpected(text.error());
        }
        command.args[name] = std::move(*text);
    }
    return command;
}

Json to_json(const std::vector<Unmet>& unmet) {
    Json list = Json::array();
    for (const Unmet& one : unmet) {
        list.push_back({{"code", one.code}, {"params", params_json(one.params)}});
    }
    return list;
}

Json to_json(const Consequence& consequence) {
    Json json = Json::object();
    json["mark"] = std::string(text_of(consequence.mark));
    json["code"] = consequence.code;
    json["params"] = params_json(consequence.params);
    json["line"] = consequence.line.str();
    return json;
}

Json to_json(const std::vector<Since>& since) {
    Json list = Json::array();
    for (const Since& one : since) {
        list.push_back({{"position", one.position},
                        {"action", one.action},
                        {"line", one.line.str()},
                        {"actor", one.actor},
                        {"device", one.device},
                        {"at", one.at_ms}});
    }
    return list;
}

}  // namespace accession
