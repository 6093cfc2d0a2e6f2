// SPDX-License-Identifier: Apache-2.0
#include "core/formats/json/remains.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include <nlohmann/json.hpp>

namespace accession {

namespace {

using nlohmann::json;

constexpr const char* spelled_key = "~";
constexpr const char* identity_key = "~of";

/// Coded values and amounts mean something only as a whole.
bool is_unit(const json& value) {
    return value.is_object() && (value.contains("value") || value.contains("sum"));
}

/// What tells one member of a list from the others, where something does.
json identity_of(const json& member) {
    if (member.is_object()) {
        for (const char* key : {"pid", "id", "fund_code", "po_line", "number", "note_text"}) {
            if (const auto found = member.find(key); found != member.end()) {
                return *found;
            }
        }
        // A place is known by the holdings there.
        if (const auto found = member.find("holding"); found != member.end() && !found->empty()) {
            return found->is_array() ? identity_of(found->front()) : json(nullptr);
        }
    }
    return nullptr;
}

std::string escaped(const std::string& key) {
    return key.starts_with('~') ? "~" + key : key;
}

class Comparer {
public:
    json run(const json& plain, const json& written) {
        json rest = compare(plain, written);
        if (rest.is_null()) {
            rest = json::object();
        }
        if (!spelled_.empty()) {
            rest[spelled_key] = std::move(spelled_);
        }
        return rest;
    }

private:
    /// Null when nothing remains below this place.
    json compare(const json& plain, const json& written) {
        if (plain == written) {
            return nullptr;
        }
        const bool whole = is_unit(plain) || is_unit(written);
        if (!whole && plain.is_object() && written.is_object()) {
            return compare_objects(plain, written);
        }
        if (plain.is_array() && written.is_array() && are_parallel(plain, written)) {
            return compare_lists(plain, written);
        }
        spelled_.push_back({{"at", at_}, {"plain", plain}, {"written", written}});
        return nullptr;
    }

    json compare_objects(const json& plain, const json& written) {
        json rest;
        for (const auto& [key, value] : written.items()) {
            const auto ours = plain.find(key);
            json left = value;
            if (ours != plain.end()) {
                at_.push_back(key);
                left = compare(*ours, value);
                at_.erase(at_.size() - 1);
            }
            if (ours == plain.end() || !left.is_null()) {
                rest[escaped(key)] = std::move(left);
            }
        }
        for (const auto& [key, value] : plain.items()) {
            if (!written.contains(key)) {
                at_.push_back(key);
                spelled_.push_back({{"at", at_}, {"plain", value}});
                at_.erase(at_.size() - 1);
            }
        }
        return rest;
    }

    static bool are_parallel(const json& plain, const json& written) {
        const auto is_record = [](const json& value) { return value.is_object(); };
        return plain.size() == written.size() && std::ranges::all_of(plain, is_record) &&
               std::ranges::all_of(written, is_record);
    }

    json compare_lists(const json& plain, const json& written) {
        json rest = json::array();
        bool any = false;
        for (std::size_t i = 0; i < plain.size(); ++i) {
            at_.push_back(i);
            json left = compare(plain[i], written[i]);
            at_.erase(at_.size() - 1);
            any = any || !left.is_null();
            if (!left.is_null()) {
                left[identity_key] = identity_of(plain[i]);
            }
            rest.push_back(left.is_null() ? json::object() : std::move(left));
        }
        return any ? rest : json(nullptr);
    }

    json at_ = json::array();
    json spelled_ = json::array();
};

void lay_over(json& plain, const json& rest);

/// The member that the remains are about: at its place, or wherever it is now.
json* member_for(json& members, std::size_t place, const json& rest) {
    const auto of = rest.find(identity_key);
    const json wanted = of == rest.end() ? json(nullptr) : *of;
    if (place < members.size() && identity_of(members[place]) == wanted) {
        return &members[place];
    }
    if (wanted.is_null()) {
        return nullptr;
    }
    const auto found = std::ranges::find_if(
        members, [&](const json& member) { return identity_of(member) == wanted; });
    return found == members.end() ? nullptr : &*found;
}

void lay_over_list(json& plain, const json& rest) {
    for (std::size_t i = 0; i < rest.size(); ++i) {
        if (!rest[i].is_object() || rest[i].empty()) {
            continue;
        }
        if (json* const member = member_for(plain, i, rest[i])) {
            lay_over(*member, rest[i]);
        }
    }
}

void lay_over(json& plain, const json& rest) {
    if (!plain.is_object() || !rest.is_object()) {
        return;
    }
    for (const auto& [key, value] : rest.items()) {
        if (key.starts_with('~') && !key.starts_with("~~")) {
            continue;
        }
        const std::string name = key.starts_with('~') ? key.substr(1) : key;
        const auto ours = plain.find(name);
        if (ours == plain.end()) {
            plain[name] = value;
        } else if (ours->is_object() && value.is_object()) {
            lay_over(*ours, value);
        } else if (ours->is_array() && value.is_array()) {
            lay_over_list(*ours, value);
        }
    }
}

json* child(json* parent, const json& step) {
    if (parent->is_object() && step.is_string()) {
        const auto found = parent->find(step.get_ref<const std::string&>());
        return found == parent->end() ? nullptr : &*found;
    }
    if (parent->is_array() && step.is_number_unsigned()) {
        const auto place = step.get<std::size_t>();
        return place < parent->size() ? &(*parent)[place] : nullptr;
    }
    return nullptr;
}

void spell_as_before(json& document, const json& spelled) {
    const auto at = spelled.find("at");
    const auto plain = spelled.find("plain");
    if (at == spelled.end() || plain == spelled.end() || !at->is_array()) {
        return;
    }
    json* parent = nullptr;
    json* place = &document;
    for (const json& step : *at) {
        parent = place;
        place = child(parent, step);
        if (place == nullptr) {
            return;
        }
    }
    if (*place != *plain) {
        return;  // changed since
    }
    if (const auto written = spelled.find("written"); written != spelled.end()) {
        *place = *written;
    } else if (parent != nullptr && parent->is_object()) {
        parent->erase(at->back().get<std::string>());
    }
}

}  // namespace

json remains_of(const json& plain, const json& written) {
    return Comparer().run(plain, written);
}

json with_remains(json plain, const json& remains) {
    if (!remains.is_object()) {
        return plain;
    }
    // First what is only added: it moves nothing that the spellings point to.
    lay_over(plain, remains);
    if (const auto spelled = remains.find(spelled_key);
        spelled != remains.end() && spelled->is_array()) {
        for (const json& one : *spelled) {
            spell_as_before(plain, one);
        }
    }
    return plain;
}

json remains_from(std::string_view extra) {
    if (extra.empty()) {
        return json::object();
    }
    json read = json::parse(extra, nullptr, false);
    return read.is_object() ? read : json::object();
}

std::string extra_from(const json& remains) {
    return remains.empty() ? std::string{}
                           : remains.dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace accession
