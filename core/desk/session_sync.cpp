// SPDX-License-Identifier: Apache-2.0
// The session and the hub: what waits, what needs attention, and the requests that a page carries.
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

#include "core/desk/answers.h"
#include "core/desk/session.h"
#include "core/desk/shared_view.h"
#include "core/journal/json_fields.h"
#include "core/journal/messages.h"
#include "core/sync/messages_json.h"

namespace accession::desk {

namespace {

/// The hub's ids are shorter; a manifest has room for more.
constexpr std::size_t workspace_id_max = 256;

Json object_in(std::string_view text) {
    Json json = Json::parse(text, nullptr, false);
    return json.is_object() ? json : Json::object();
}

std::string text_of_member(const Json& json, const char* name) {
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

double number_of_member(const Json& json, const char* name) {
    const auto found = json.find(name);
    return found != json.end() && found->is_number() ? found->get<double>() : 0;
}

/// A whole number that a page holds exactly; what is none, or has no room in the type, counts as 0.
template <class Whole>
Whole whole_of_member(const Json& json, const char* name) {
    constexpr double largest = 9'007'199'254'740'991;
    const double number = number_of_member(json, name);
    const auto whole = std::abs(number) <= largest ? static_cast<std::int64_t>(number) : 0;
    return std::in_range<Whole>(whole) ? static_cast<Whole>(whole) : Whole{};
}

Moment moment_from(const Json& json) {
    return {whole_of_member<std::int64_t>(json, "now"),
            std::clamp(number_of_member(json, "random"), 0.0, 1.0)};
}

SyncReply reply_from(const Json& json, std::string_view bytes) {
    SyncReply reply;
    reply.id = whole_of_member<std::uint64_t>(json, "id");
    reply.status = whole_of_member<int>(json, "status");
    const Json headers = json.value("headers", Json::object());
    for (const auto& [name, value] : headers.items()) {
        if (value.is_string()) {
            reply.headers.emplace(name, value.get<std::string>());
        }
    }
    reply.body = bytes;
    return reply;
}

Json request_view(const SyncRequest& request) {
    const bool posted = is_posted(request.asking);
    return {{"id", request.id},
            {"method", posted ? "POST" : "GET"},
            {"path", request.path},
            {"headers", request.headers},
            {"body", posted ? Json(request.body) : Json()},
            {"binary", request.asking == Asking::snapshot}};
}

}  // namespace

std::string Session::join(std::string_view options) {
    const std::string workspace = text_of_member(object_in(options), "workspace");
    if (workspace.empty() || workspace.size() > workspace_id_max) {
        return fault("missing_field", {{"path", "workspace"}});
    }
    if (const Queue* queue = ledger_.queue(); queue != nullptr) {
        return queue->membership().workspace == workspace ? answer({{"touched", touched()}})
                                                          : fault("shared_workspace");
    }
    if (const auto joined = ledger_.join(workspace, new_store()); !joined) {
        return fault(joined.error());
    }
    results_.clear();
    return answer({{"touched", touched()}});
}

std::string Session::sync() const {
    return answer(sync_view(ledger_, courier_));
}

std::string Session::next_request(std::string_view moment) {
    const NextStep step = courier_.next(moment_from(object_in(moment)));
    if (step.request) {
        return answer({{"request", request_view(*step.request)}});
    }
    Json wait = {{"wait", step.wait ? Json(*step.wait) : Json()}};
    if (step.making > 0) {
        wait["making"] = step.making;
    }
    return answer(std::move(wait));
}

std::string Session::take_reply(std::string_view reply, std::string_view bytes) {
    const Json json = object_in(reply);
    const std::uint64_t before = ledger_.sequence();
    const bool changed = courier_.take(reply_from(json, bytes), moment_from(json), new_store());
    // Most replies say that there is nothing new: nothing is written then.
    const bool written = ledger_.sequence() != before;
    if (ledger_.failed() || (written && !ledger_.keep())) {
        return fault("storage_failed");
    }
    if (written) {
        results_.clear();
    }
    const Queue* queue = ledger_.queue();
    return answer({{"changed", changed},
                   {"attention", queue == nullptr ? 0 : queue->attention().size()},
                   {"touched", touched()}});
}

std::string Session::wake(std::string_view why) {
    const Json json = object_in(why);
    const auto epoch = hash_from_hex(text_of_member(json, "epoch"));
    if (text_of_member(json, "reason") == "event" && epoch) {
        courier_.wake(*epoch, whole_of_member<std::uint64_t>(json, "position"));
    } else {
        courier_.wake();
    }
    return answer(Json::object());
}

std::string Session::consent() {
    return kept_answer(ledger_.consent());
}

std::string Session::attention() const {
    return answer(attention_view(ledger_));
}

std::string Session::redo(std::string_view choice) {
    const Json json = object_in(choice);
    auto command = command_from(json.value("command", Json()));
    if (!command) {
        return fault(command.error().code, {{"path", "command." + command.error().path}});
    }
    const Queue* queue = ledger_.queue();
    const auto number = whole_of_member<std::uint64_t>(json, "seq");
    if (queue == nullptr || queue->attention_of(number) == nullptr) {
        return fault(queue == nullptr ? "not_shared" : "unknown_attention");
    }
    const Outcome outcome = ledger_.submit(*command);
    if (outcome.accepted) {
        Settlement settlement{number, Choice::redone, {}, command->actor, command->at_ms, {}};
        if (!ledger_.settle(std::move(settlement)) || !ledger_.keep()) {
            return fault("storage_failed");
        }
    }
    return answer({{"outcome", outcome_view(ledger_, *command, outcome)}, {"touched", touched()}});
}

std::string Session::discard(std::string_view choice) {
    const Json json = object_in(choice);
    const Queue* queue = ledger_.queue();
    const auto number = whole_of_member<std::uint64_t>(json, "seq");
    const Attention* attention = queue == nullptr ? nullptr : queue->attention_of(number);
    if (attention == nullptr) {
        return fault(queue == nullptr ? "not_shared" : "unknown_attention");
    }
    const bool rejected = attention->outcome.kind == OutcomeKind::rejected;
    std::string reason = text_of_member(json, "reason");
    if (rejected && reason.empty()) {
        return fault("missing_field", {{"path", "reason"}});
    }
    return kept_answer(ledger_.settle({number,
                                       rejected ? Choice::discarded : Choice::noted,
                                       std::move(reason),
                                       text_of_member(json, "actor"),
                                       whole_of_member<std::int64_t>(json, "at"),
                                       {}}));
}

std::string Session::kept_answer(const std::expected<void, std::string>& done) {
    if (!done) {
        return fault(done.error());
    }
    if (!ledger_.keep()) {
        return fault("storage_failed");
    }
    return answer({{"touched", touched()}});
}

}  // namespace accession::desk
