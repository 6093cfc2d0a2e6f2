// SPDX-License-Identifier: Apache-2.0
#include "core/formats/alma/interested_users.h"

#include <nlohmann/json.hpp>

#include <utility>

#include "core/formats/json/remains.h"

namespace accession {

namespace {

using Json = nlohmann::json;

std::string text_of_member(const Json& user, const char* key) {
    const auto found = user.find(key);
    return found != user.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

/// Alma writes flags and, in some releases, their texts.
bool is_set(const Json& user, const char* key) {
    const auto found = user.find(key);
    return found != user.end() && (*found == true || *found == "true");
}

std::string name_of(const Json& user) {
    std::string name = text_of_member(user, "first_name");
    const std::string last = text_of_member(user, "last_name");
    name += name.empty() || last.empty() ? last : ' ' + last;
    return name.empty() ? text_of_member(user, "primary_id") : name;
}

}  // namespace

std::vector<InterestedUser> interested_users(const Line& line) {
    std::vector<InterestedUser> users;
    // Most lines keep nothing of the sort: their text is not read as JSON.
    if (line.extra.find("interested_user") == std::string::npos) {
        return users;
    }
    const Json remains = remains_from(line.extra);
    const auto told = remains.find("interested_user");
    if (told == remains.end() || !told->is_array()) {
        return users;
    }
    for (const Json& user : *told) {
        if (std::string name = user.is_object() ? name_of(user) : std::string{}; !name.empty()) {
            users.push_back({std::move(name), is_set(user, "hold_item")});
        }
    }
    return users;
}

}  // namespace accession
