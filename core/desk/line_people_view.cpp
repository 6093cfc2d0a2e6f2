// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include <string>

#include "core/desk/line_parts.h"
#include "core/formats/alma/interested_users.h"
#include "core/validation/folio_line_fields.h"

namespace accession::desk {

using Json = nlohmann::json;

Json asked_for_by(const Workspace& workspace, const Line& line) {
    Json people = Json::array();
    if (workspace.settings().rulebook == RulebookKey::folio) {
        const std::string requester = folio::line_field("requester")->get(line, "requester").text;
        if (!requester.empty()) {
            people.push_back({{"name", requester}, {"hold", false}});
        }
    }
    for (const InterestedUser& user : interested_users(line)) {
        people.push_back({{"name", user.name}, {"hold", user.hold_item}});
    }
    return people;
}

}  // namespace accession::desk
