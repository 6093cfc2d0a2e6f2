// SPDX-License-Identifier: Apache-2.0
#include "core/formats/folio/calls.h"

#include <set>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/formats/folio/call_bodies.h"
#include "core/journal/take_back.h"

namespace accession {

using Json = nlohmann::json;

namespace {

std::string item_path(const char* collection, const std::string& id) {
    return std::string(collection) + "/" + id;
}

constexpr const char* orders_path = "/orders/composite-orders";
constexpr const char* lines_path = "/orders/order-lines";
constexpr const char* titles_path = "/orders/titles";
constexpr const char* pieces_path = "/orders/pieces";
constexpr const char* routing_path = "/orders/routing-lists";
constexpr const char* bind_path = "/orders/bind-pieces";

/// The calls of one command after the other.
class CallWriter {
public:
    explicit CallWriter(const Workspace& workspace) : records_(workspace) {}

    void add(const Decided& decided) {
        records_.fold_in(decided.facts);
        decided_ = &decided;
        const Command& command = decided.command;
        const std::size_t before = calls_.size();
        if (!add_receiving(command) && !add_record(command) && !add_part(command) &&
            !add_routing(command)) {
            unsent("no_call");
        } else if (calls_.size() == before) {
            unsent("record_gone");
        }
    }
    void skip(const Decided& decided) { records_.fold_in(decided.facts); }
    Json take() { return std::move(calls_); }

private:
    Json entry() const {
        return {{"command", decided_->command.id.str()}, {"action", decided_->command.action}};
    }

    void unsent(const char* why) {
        Json told = entry();
        told["unsent"] = why;
        calls_.push_back(std::move(told));
    }

    void call(const char* method, std::string path, Json body, Json query = nullptr) {
        Json told = entry();
        told["method"] = method;
        told["path"] = std::move(path);
        if (!query.is_null()) {
            told["query"] = std::move(query);
        }
        if (!body.is_null()) {
            told["body"] = std::move(body);
        }
        calls_.push_back(std::move(told));
    }

    /// Null for a body: the record is not there any more.
    void call_if_there(const char* method, std::string path, Json body, Json query = nullptr) {
        if (!body.is_null()) {
            call(method, std::move(path), std::move(body), std::move(query));
        }
    }

    bool add_receiving(const Command& command) {
        if (command.action == "check_in") {
            call_if_there("POST", "/orders/check-in", records_.check_in_body(*decided_));
        } else if (command.action == "unreceive") {
            call_if_there("POST", "/orders/receive", records_.unreceive_body(*decided_));
        } else if (command.action == "expect") {
            call_if_there("POST", "/orders/expect", records_.expect_body(*decided_));
        } else if (command.action == "batch_status") {
            call_if_there("PUT", "/orders/pieces-batch/status", records_.status_body(*decided_));
        } else if (command.action == "bind_pieces") {
            call_if_there("POST", bind_path, records_.bind_body(*decided_));
        } else if (command.action == "unbind_piece") {
            for (const ItemId& id : command.items) {
                call("DELETE", item_path(bind_path, id.str()), nullptr);
            }
        } else {
            return false;
        }
        return true;
    }

    /// Orders and lines, each told as a whole.
    bool add_record(const Command& command) {
        const std::string& action = command.action;
        if (action == "create_order") {
            call_if_there("POST", orders_path, records_.order_body(command.order));
        } else if (action == "update_order" || action == "approve" || action == "open" ||
                   action == "close" || action == "reopen" || action == "unopen") {
            const bool emptied = action == "unopen" && command.flag("deleteHoldings", false);
            call_if_there("PUT", item_path(orders_path, command.order.str()),
                          records_.order_body(command.order),
                          emptied ? Json{{"deleteHoldings", true}} : Json(nullptr));
        } else if (action == "create_line") {
            call_if_there("POST", lines_path, records_.line_body(command.line));
        } else if (action == "update_line" || action == "cancel_line") {
            call_if_there("PUT", item_path(lines_path, command.line.str()),
                          records_.line_body(command.line));
        } else if (action == "delete_line") {
            call("DELETE", item_path(lines_path, command.line.str()), nullptr);
        } else if (action == "delete_order") {
            call("DELETE", item_path(orders_path, command.order.str()), nullptr);
        } else {
            return false;
        }
        return true;
    }

    /// Titles and pieces.
    bool add_part(const Command& command) {
        const std::string& action = command.action;
        if (action == "add_title" || action == "put_title") {
            add_titles(action == "add_title");
        } else if (action == "add_piece" || action == "add_pieces_batch") {
            add_new_pieces(command);
        } else if (action == "put_piece") {
            for (const ItemId& id : command.items) {
                call_if_there("PUT", item_path(pieces_path, id.str()), records_.piece_body(id),
                              piece_query(command, command.set));
            }
        } else if (action == "delete_piece") {
            for (const ItemId& id : command.items) {
                call("DELETE", item_path(pieces_path, id.str()), nullptr, piece_query(command, {}));
            }
        } else if (action == "delete_title") {
            for (const Fact& fact : decided_->facts) {
                if (const auto* const gone = std::get_if<TitleDeleted>(&fact)) {
                    call("DELETE", item_path(titles_path, gone->title.str()), nullptr);
                }
            }
        } else {
            return false;
        }
        return true;
    }

    bool add_routing(const Command& command) {
        if (command.action == "add_routing_list") {
            call_if_there("POST", routing_path, records_.routing_list_body(command.line));
        } else if (command.action == "delete_routing_list") {
            call("DELETE", item_path(routing_path, std::string(command.arg("list"))), nullptr);
        } else {
            return false;
        }
        return true;
    }

    void add_titles(bool created) {
        for (const Fact& fact : decided_->facts) {
            const auto* const recorded = std::get_if<TitleRecorded>(&fact);
            if (recorded == nullptr) {
                continue;
            }
            const TitleId& id = recorded->record->id;
            const std::string path = created ? titles_path : item_path(titles_path, id.str());
            call_if_there(created ? "POST" : "PUT", path, records_.title_body(id));
        }
    }

    /// Pieces that were there before and only got other numbers are FOLIO's to number.
    void add_new_pieces(const Command& command) {
        const std::vector<ItemId> made = pieces_made(*decided_);
        for (std::size_t i = 0; i < made.size(); ++i) {
            const FieldSet set = i < command.pieces.size() ? command.pieces[i] : FieldSet{};
            call_if_there("POST", pieces_path, records_.piece_body(made[i]),
                          piece_query(command, set));
        }
    }

    static Json piece_query(const Command& command, const FieldSet& set) {
        Json query = Json::object();
        const auto wanted = set.find("createItem");
        if (command.flag("createItem", false) ||
            (wanted != set.end() && wanted->second.text == "true")) {
            query["createItem"] = true;
        }
        if (command.flag("deleteHolding", false)) {
            query["deleteHolding"] = true;
        }
        return query.empty() ? Json(nullptr) : query;
    }

    FolioPast records_;
    const Decided* decided_ = nullptr;
    Json calls_ = Json::array();
};

}  // namespace

std::string folio_calls_json(const Workspace& workspace, const History& history,
                             const CallOptions& options) {
    CallWriter writer(workspace);
    const std::set<CommandId> nothing_of = taken_back(history);
    for (std::size_t i = 0; i < history.size(); ++i) {
        const Decided decided = history.decided(i);
        const Date day = decided.command.today;
        const bool counts = !nothing_of.contains(decided.command.id) &&
                            (!options.since || day >= *options.since) &&
                            (!options.until || day <= *options.until);
        if (counts) {
            writer.add(decided);
        } else {
            writer.skip(decided);
        }
    }
    return writer.take().dump(1, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace accession
