// SPDX-License-Identifier: Apache-2.0
#include "core/desk/answers.h"

#include <utility>
#include <vector>

namespace accession::desk {

namespace {

std::string dumped(const Json& json) {
    // Text from outside may hold broken UTF-8; it is shown with replacement marks, never thrown at.
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json paths(const std::string& folder, const std::vector<std::string>& names) {
    Json list = Json::array();
    for (const std::string& name : names) {
        std::string path = folder;
        path += '/';
        path += name;
        list.push_back(std::move(path));
    }
    return list;
}

}  // namespace

std::string answer(Json value) {
    return dumped({{"ok", true}, {"value", std::move(value)}});
}

std::string fault(std::string_view code, Json details) {
    details["code"] = std::string(code);
    return dumped({{"ok", false}, {"error", std::move(details)}});
}

void AnsweredList::add(const Json& member) {
    if (!members_.empty()) {
        members_ += ',';
    }
    members_ += dumped(member);
}

std::string AnsweredList::answer(std::string_view name, const Json& rest) && {
    std::string text = R"({"ok":true,"value":{)";
    text += dumped(std::string(name));
    text += ":[";
    text += members_;
    text += "],";
    text += dumped(rest).substr(1);
    text += '}';
    return text;
}

Json touched_view(const std::string& folder, const Touched& touched) {
    return {{"put", paths(folder, touched.put)}, {"remove", paths(folder, touched.removed)}};
}

}  // namespace accession::desk
