// SPDX-License-Identifier: Apache-2.0
#include "core/desk/session.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <expected>

#include "core/desk/answers.h"
#include "core/desk/asking.h"
#include "core/desk/query_form.h"
#include "core/desk/shared_view.h"
#include "core/desk/views.h"
#include "core/journal/fact_codec.h"
#include "core/journal/json_fields.h"
#include "core/journal/messages.h"
#include "core/lifecycle/engine.h"

namespace accession::desk {

namespace {

constexpr std::size_t results_kept = 16;

Json parsed(std::string_view text) {
    return Json::parse(text, nullptr, false);
}

template <class TableType>
Json table_json(const TableType& table) {
    Json list = Json::array();
    for (Slot slot = 0; slot < table.slots(); ++slot) {
        if (table.alive(slot)) {
            list.push_back(JsonWriter::json(table.at(slot)));
        }
    }
    return list;
}

}  // namespace

Session::Session(std::unique_ptr<Storage> storage, std::string folder)
    : storage_(std::move(storage)), folder_(std::move(folder)), ledger_(storage_) {}

std::string Session::load_snapshot(std::string_view bytes) {
    if (auto begun = ledger_.begin_from_file(bytes, new_store()); !begun) {
        return fault(begun.error());
    }
    results_.clear();
    return answer({{"touched", touched()}});
}

std::string Session::describe() const {
    Json json = workspace_view(ledger_);
    if (const ImportToUndo* import = import_to_undo()) {
        json["importUndo"] = {{"at", import->at},
                              {"files", import->files},
                              {"orders", import->orders},
                              {"lines", import->lines},
                              {"replaced", import->replaced},
                              {"since", ledger_.history().size() - import->commands}};
    }
    return answer(std::move(json));
}

std::string Session::scan(std::string_view question) const {
    const Json json = parsed(question);
    if (!json.is_object() || !json.contains("text") || !json["text"].is_string()) {
        return fault("wrong_type", {{"path", "text"}});
    }
    return answer(scan_view(ledger_.workspace(), json["text"].get<std::string>()));
}

std::string Session::query(std::string_view spec) {
    const Workspace& workspace = ledger_.workspace();
    const auto query = query_from(parsed(spec), rulebook_of(workspace.settings().rulebook));
    if (!query) {
        return fault(query.error().code, {{"path", query.error().path}});
    }
    LineQueryResult result = run_query(workspace, *query);
    const Json json = {{"query", ++last_query_},
                       {"total", result.lines.size()},
                       {"facets", facets_view(workspace, result)},
                       {"names", where_names(workspace, query->where)}};
    if (results_.size() == results_kept) {
        results_.erase(results_.begin());
    }
    results_.push_back({last_query_, std::move(result.lines)});
    return answer(json);
}

std::string Session::page(std::uint32_t query, std::uint32_t offset, std::uint32_t count) const {
    const auto found = std::ranges::find(results_, query, &Found::id);
    if (found == results_.end()) {
        return {};
    }
    const std::size_t first = std::min<std::size_t>(offset, found->lines.size());
    const std::size_t size = std::min<std::size_t>(count, found->lines.size() - first);
    return column_slices(ledger_.workspace(), std::span(found->lines).subspan(first, size));
}

std::string Session::line(std::string_view question) const {
    const Workspace& workspace = ledger_.workspace();
    const Json json = parsed(question);
    const Json id = json.is_object() ? json.value("id", Json()) : json;
    const Line* line = id.is_string() ? workspace.find(LineId(id.get<std::string>())) : nullptr;
    if (line == nullptr) {
        return answer(nullptr);
    }
    const Rulebook& rulebook = rulebook_of(workspace.settings().rulebook);
    return answer(line_detail(ledger_, *line, asker_from(json, rulebook)));
}

std::string Session::choices(std::string_view question) const {
    Json choices = choices_view(ledger_.workspace(), parsed(question));
    return choices.is_null() ? fault("wrong_type", {{"path", "of"}}) : answer(std::move(choices));
}

std::string Session::attachment(std::string_view question) const {
    return answer(attachment_view(ledger_.workspace(), parsed(question)));
}

std::string Session::preview(std::string_view command) const {
    const auto wanted = command_from(parsed(command));
    if (!wanted) {
        return fault(wanted.error().code, {{"path", wanted.error().path}});
    }
    const auto told = decide_and_tell(ledger_.workspace(), *wanted);
    if (!told) {
        return answer({{"allowed", false},
                       {"unmet", to_json(told.error().unmet)},
                       {"consequences", Json::array()}});
    }
    return answer({{"allowed", true},
                   {"unmet", Json::array()},
                   {"consequences", told_view(told->consequences)},
                   {"leftOut", left_out_view(told->decision.result.left_out)}});
}

std::string Session::apply(std::string_view commands) {
    const Json json = parsed(commands);
    if (!json.is_array()) {
        return fault("wrong_type", {{"path", ""}});
    }
    std::vector<Command> wanted;
    for (const Json& member : json) {
        auto command = command_from(member);
        if (!command) {
            std::string path = "[" + std::to_string(wanted.size()) + "].";
            path += command.error().path;
            return fault(command.error().code, {{"path", std::move(path)}});
        }
        wanted.push_back(std::move(*command));
    }
    looked_at_.reset();
    const std::uint64_t before = ledger_.sequence();
    AnsweredList outcomes;
    for (const Command& command : wanted) {
        const Outcome outcome = ledger_.submit(command);
        outcomes.add(outcome_view(ledger_, command, outcome));
    }
    if (ledger_.sequence() > before && !ledger_.keep()) {
        return fault("storage_failed");
    }
    return std::move(outcomes).answer("outcomes", {{"touched", touched()}});
}

std::string Session::export_workspace() const {
    const Workspace& workspace = ledger_.workspace();
    const Json json = {{"format", "accession-workspace"},
                       {"version", 1},
                       {"stateHash", to_hex(workspace.state_hash())},
                       {"settings", JsonWriter::json(workspace.settings())},
                       {"vendors", table_json(workspace.vendors())},
                       {"funds", table_json(workspace.funds())},
                       {"titles", table_json(workspace.titles())},
                       {"holdings", table_json(workspace.all_holdings())},
                       {"orders", table_json(workspace.orders())},
                       {"lines", table_json(workspace.lines())},
                       {"items", table_json(workspace.items())},
                       {"invoices", table_json(workspace.invoices())}};
    return json.dump(1, ' ', false, Json::error_handler_t::replace);
}

std::string Session::workspace_file() const {
    return Ledger::file_of(ledger_.workspace());
}

}  // namespace accession::desk
