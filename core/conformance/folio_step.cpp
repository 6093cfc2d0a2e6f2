// SPDX-License-Identifier: Apache-2.0
#include "core/conformance/folio_step.h"

#include <algorithm>
#include <set>

#include "core/conformance/folio_template.h"
#include "core/validation/folio_line.h"

namespace accession::conformance {

namespace {

using Fields = FieldSet;

/// Whether anything of the line in `h:L1:LOC1` goes into holdings.
bool makes_holdings_of(const std::string& place, const Workspace& state) {
    const std::size_t begin = place.find(':') + 1;
    const Line* line = state.find(LineId(place.substr(begin, place.rfind(':') - begin)));
    return line != nullptr &&
           (makes_holdings(line->physical_inventory) || makes_holdings(line->electronic_inventory));
}

/// `h:L1:LOC1` is a holdings; where there is none yet, its location, which becomes one.
void set_place(const std::string& place, const FolioNames& names, const Workspace& state,
               Fields& set) {
    const HoldingsId holdings = names.holdings(place);
    if (state.find(holdings) != nullptr) {
        set["holdingId"].text = holdings.str();
    } else if (place.starts_with("h:") && makes_holdings_of(place, state)) {
        set["locationId"].text = place.substr(place.rfind(':') + 1);
    } else if (place.starts_with("h:")) {
        set["holdingId"].text = place;
    } else {
        set["locationId"].text = place;
    }
}

/// Fields of a piece; its place goes by one name, whatever it is.
Fields piece_fields(const Json& object, const std::set<std::string>& besides,
                    const FolioNames& names, const Workspace& state) {
    Fields set;
    for (const auto& [key, value] : object.items()) {
        if (besides.contains(key)) {
            continue;
        }
        if ((key == "loc" || key == "location") && value.is_string()) {
            set_place(value.get<std::string>(), names, state, set);
        } else if ((key == "loc" || key == "location") && value.is_null()) {
            set["locationId"] = set["holdingId"] = FieldValue{};
        } else if (key == "holdingId" && value.is_string()) {
            set[key].text = names.holdings(value.get<std::string>()).str();
        } else if (key == "title") {
            set["titleId"].text = names.title(value.get<std::string>()).str();
        } else {
            set[key] = plain_field(value);
        }
    }
    return set;
}

/// A line's fields; holdings in its locations may go by the names of the scenario.
Fields with_holdings(Fields set, const FolioNames& names) {
    for (auto& [path, value] : set) {
        for (LocationShare& share : value.locations) {
            share.holdings = names.holdings(share.holdings.str());
        }
        if (path.starts_with("locations.") && path.ends_with(".holdingId")) {
            value.text = names.holdings(value.text).str();
        }
    }
    return set;
}

Fields new_piece_fields(const Json& spec, const FolioNames& names, const Workspace& state) {
    Fields set = piece_fields(spec, {"do", "expect", "id", "line"}, names, state);
    if (spec.contains("line")) {
        set["poLineId"].text = spec["line"].get<std::string>();
    }
    return set;
}

std::vector<ItemId> pieces_in(const Json& step, const FolioNames& names) {
    std::vector<ItemId> ids;
    for (const Json& name : step.value("pieces", Json::array())) {
        ids.push_back(names.piece(name.get<std::string>()));
    }
    if (step.contains("piece")) {
        ids.push_back(names.piece(step["piece"].get<std::string>()));
    }
    return ids;
}

/// `open` on a closed order reopens; what is so already is not done again.
std::optional<std::string> workflow_action(const std::string& action, const Json& step,
                                           Status now) {
    std::string wanted = action;
    if (action == "set_workflow") {
        const std::string status = text_at(step, "status");
        if (status != "Open" && status != "Pending" && status != "Closed") {
            return action;  // refused as what nobody knows
        }
        wanted = status == "Open" ? "open" : status == "Pending" ? "unopen" : "close";
    }
    if (wanted == "open") {
        return now == Status::open     ? std::nullopt
               : now == Status::closed ? std::optional<std::string>("reopen")
                                       : "open";
    }
    if (wanted == "unopen") {
        return now == Status::open ? std::optional<std::string>("unopen") : std::nullopt;
    }
    return now == Status::closed ? std::nullopt : std::optional<std::string>("close");
}

/// Answers are text, numbers and flags of the step itself.
void read_answers(const Json& step, Command& command) {
    static const std::set<std::string> others = {"do",    "expect",    "line", "set", "pieces",
                                                 "piece", "line_body", "tid",  "id"};
    for (const auto& [key, value] : step.items()) {
        if (!others.contains(key) && !value.is_structured() && !value.is_null()) {
            command.args[key] = plain_field(value).text;
        }
    }
}

class Reader {
public:
    Reader(const Json& step, const Workspace& state, const FolioNames& names)
        : step_(step), state_(state), names_(names) {}

    FolioStep take() {
        const std::string action = step_.at("do").get<std::string>();
        command_.action = action;
        command_.order = the_order;
        command_.line = LineId(text_at(step_, "line"));
        read_answers(step_, command_);
        if (action == "open" || action == "unopen" || action == "close" ||
            action == "set_workflow") {
            const Order* order = state_.find(the_order);
            const auto wanted =
                workflow_action(action, step_, order ? order->status : Status::none);
            if (!wanted) {
                return {};
            }
            command_.action = *wanted;
            command_.args.erase("status");
        } else {
            read_records(action);
        }
        return {std::move(command_), std::move(given_names_)};
    }

private:
    void read_records(const std::string& action) {
        const Json set = step_.value("set", Json::object());
        if (action == "update_order") {
            command_.set = folio_order_fields(set);
        } else if (action == "create_line") {
            const Json line = full_folio_line(step_.value("line_body", Json::object()));
            command_.set = with_holdings(folio_line_fields(line), names_);
        } else if (action == "update_line") {
            command_.set = with_holdings(folio_line_changes(set), names_);
        } else if (action == "add_title") {
            given_names_ = {text_at(step_, "tid")};
            command_.set["title"].text = text_at(step_, "title", text_at(step_, "tid"));
        } else if (action == "put_title" || action == "delete_title") {
            read_title(set);
        } else if (action == "add_piece") {
            given_names_ = {text_at(step_, "id")};
            command_.pieces = {new_piece_fields(step_, names_, state_)};
        } else if (action == "add_pieces_batch") {
            read_batch();
        } else if (action == "add_routing_list") {
            command_.args["name"] = text_at(step_, "name", text_at(step_, "id"));
        } else if (action == "invoice") {
            command_.invoice = InvoiceId(text_at(step_, "id"));
            command_.args["number"] = text_at(step_, "id");
            read_line_of_invoice();
        } else if (action == "claim_job") {
            command_.today = date_at(step_, "today").value_or(command_.today);
        } else {
            command_.items = pieces_in(step_, names_);
            command_.set = piece_fields(set, {}, names_, state_);
        }
    }

    void read_title(const Json& set) {
        const TitleId id = names_.title(text_at(step_, "title"));
        command_.args["title"] = id.str();
        const Title* title = state_.find(id);
        command_.line = title != nullptr ? title->folio->line : command_.line;
        for (const auto& [key, value] : set.items()) {
            command_.set[key] = plain_field(value);
        }
    }

    void read_batch() {
        for (const Json& spec : step_.value("pieces", Json::array())) {
            given_names_.push_back(text_at(spec, "id"));
            command_.pieces.push_back(new_piece_fields(spec, names_, state_));
            if (command_.line.empty()) {
                command_.line = LineId(text_at(spec, "line"));
            }
        }
    }

    /// A known invoice need not name its line again.
    void read_line_of_invoice() {
        const Invoice* known = state_.find(command_.invoice);
        if (command_.line.empty() && known != nullptr && !known->lines.empty()) {
            command_.line = known->lines.front().line;
        }
    }

    const Json& step_;
    const Workspace& state_;
    const FolioNames& names_;
    Command command_;
    std::vector<std::string> given_names_;
};

}  // namespace

FolioStep folio_step(const Json& step, const Workspace& state, const FolioNames& names) {
    return Reader(step, state, names).take();
}

}  // namespace accession::conformance
