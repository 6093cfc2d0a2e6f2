// SPDX-License-Identifier: Apache-2.0
#include "core/formats/folio/names.h"

#include <cstddef>

#include <nlohmann/json.hpp>

#include "core/formats/json/remains.h"

namespace accession {

using Json = nlohmann::json;

namespace {

constexpr NamedKind named_kinds[] = {NamedKind::method, NamedKind::location,
                                     NamedKind::material_type};

/// A key of ours among the record's: FOLIO's begin with a letter.
const char* key_of(NamedKind kind) {
    switch (kind) {
    case NamedKind::method:
        return "~methods";
    case NamedKind::location:
        return "~locations";
    case NamedKind::material_type:
        break;
    }
    return "~materialTypes";
}

/// Most records remember nothing, and need not be parsed to know it.
bool remembers_names(std::string_view extra) {
    return extra.find("\"~") != std::string_view::npos;
}

bool is_hex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

}  // namespace

bool is_uuid(std::string_view text) {
    constexpr std::size_t length = 36;
    if (text.size() != length) {
        return false;
    }
    for (std::size_t i = 0; i < length; ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : !is_hex(text[i])) {
            return false;
        }
    }
    return true;
}

std::string made_up_id(NamedKind kind, std::string_view name) {
    return derive_id(name, key_of(kind), 0);
}

void remember_name(std::string& extra, NamedKind kind, const std::string& id,
                   const std::string& name) {
    if (id == made_up_id(kind, name)) {
        return;
    }
    Json remains = remains_from(extra);
    remains[key_of(kind)][id] = name;
    extra = extra_from(remains);
}

FolioNames::FolioNames(const Workspace& workspace) {
    const auto& lines = workspace.lines();
    for (Slot slot = 0; slot < lines.slots(); ++slot) {
        if (lines.alive(slot)) {
            learn(lines.at(slot).extra);
        }
    }
    const auto& pieces = workspace.items();
    for (Slot slot = 0; slot < pieces.slots(); ++slot) {
        if (pieces.alive(slot)) {
            learn(pieces.at(slot).extra);
        }
    }
}

void FolioNames::learn(std::string_view extra) {
    if (!remembers_names(extra)) {
        return;
    }
    const Json remains = remains_from(extra);
    for (const NamedKind kind : named_kinds) {
        const auto names = remains.find(key_of(kind));
        if (names == remains.end() || !names->is_object()) {
            continue;
        }
        for (const auto& [id, name] : names->items()) {
            if (name.is_string()) {
                ids_.emplace(std::pair(kind, name.get<std::string>()), id);
            }
        }
    }
}

std::string FolioNames::id_of(NamedKind kind, const std::string& name,
                              std::string_view extra) const {
    if (name.empty() || is_uuid(name)) {
        return name;
    }
    if (remembers_names(extra)) {
        const Json remains = remains_from(extra);
        if (const auto names = remains.find(key_of(kind)); names != remains.end()) {
            for (const auto& [id, told] : names->items()) {
                if (told == name) {
                    return id;
                }
            }
        }
    }
    const auto known = ids_.find({kind, name});
    return known == ids_.end() ? made_up_id(kind, name) : known->second;
}

}  // namespace accession
