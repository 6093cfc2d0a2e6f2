// SPDX-License-Identifier: Apache-2.0
#include "core/desk/lists_view.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/desk/list_reasons.h"
#include "core/desk/view_parts.h"
#include "core/desk/views.h"
#include "core/journal/messages.h"
#include "core/lifecycle/matching.h"

namespace accession::desk {

using Json = nlohmann::json;

namespace {

/// Orders named as possible ones; who packages into one of more finds it by its number.
constexpr std::size_t orders_max = 50;

Json rows_of(const Workspace& workspace, const NamedList& list, Date day, PageOf page) {
    Json rows = Json::array();
    ListReasons reasons(workspace, list, day);
    for (const LineId& id : on_page(list.lines, page)) {
        const Line& line = *workspace.find(id);
        Json row = line_row(workspace, line);
        row["orderId"] = line.order.str();
        row["why"] = to_json(reasons.of(line));
        put_date(row, "urgentOn", urgent_on(workspace, list.name, line, day));
        rows.push_back(std::move(row));
    }
    return rows;
}

/// The lines of a question; those that are not there any more are left out.
std::vector<const Line*> lines_named(const Workspace& workspace, const Json& ids) {
    std::vector<const Line*> lines;
    for (const Json& id : ids) {
        const Line* line = id.is_string() ? workspace.find(LineId(id.get<std::string>())) : nullptr;
        if (line != nullptr && std::ranges::find(lines, line) == lines.end()) {
            lines.push_back(line);
        }
    }
    return lines;
}

/// Orders into which the lines could be packaged: asked of the row itself, order by order.
Json orders_for(const Workspace& workspace, const std::vector<const Line*>& lines, Date day) {
    Json orders = Json::array();
    const Row* row = row_of(rulebook_of(workspace.settings().rulebook), "package");
    if (row == nullptr || lines.empty()) {
        return orders;
    }
    Command command;
    command.action = std::string(row->action);
    command.today = day;
    Situation situation{workspace, &command};
    situation.lines = lines;
    const auto& all = workspace.orders();
    for (Slot slot = all.slots(); slot-- > 0 && orders.size() < orders_max;) {
        // Another vendor's order never can: most are told apart without asking.
        if (!all.alive(slot) || all.at(slot).vendor != lines.front()->vendor) {
            continue;
        }
        command.order = all.at(slot).id;
        if (argument_faults(*row, situation).empty()) {
            orders.push_back({{"id", command.order.str()},
                              {"number", all.at(slot).number},
                              {"vendor", vendor_words(workspace, all.at(slot).vendor)},
                              {"lines", workspace.line_slots_of(command.order).size()}});
        }
    }
    return orders;
}

}  // namespace

Json lists_view(const Workspace& workspace, WorkListBook& book, const Json& question, Date day) {
    const std::vector<NamedList>& lists = book.lists(workspace, day);
    const std::string wanted = text_of_question(question, "list");
    Json json = {{"day", day.str()}, {"lists", Json::array()}};
    put_date(json, "dailyRunOn", workspace.settings().daily_run_on);
    for (const NamedList& list : lists) {
        json["lists"].push_back({{"name", std::string(list.name)},
                                 {"byDay", list.by_day},
                                 {"byJob", list.by_job},
                                 {"count", list.lines.size()}});
        if (list.name == wanted) {
            json["rows"] = rows_of(workspace, list, day, page_of(question));
        }
    }
    if (question.contains("package") && question["package"].is_array()) {
        json["orders"] = orders_for(workspace, lines_named(workspace, question["package"]), day);
    }
    return json;
}

}  // namespace accession::desk
