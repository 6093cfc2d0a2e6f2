// SPDX-License-Identifier: Apache-2.0
// Names that stand where FOLIO has ids: of acquisition methods, locations and material types. Reading
// puts the name in the id's place where the record with the name came along; going out, the id must
// come back.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "core/workspace/workspace.h"

namespace accession {

enum class NamedKind : std::uint8_t { method, location, material_type };

/// Any UUID; what is none is a name.
[[nodiscard]] bool is_uuid(std::string_view text);
/// For a name whose id nobody knows; equal for equal names, everywhere.
[[nodiscard]] std::string made_up_id(NamedKind kind, std::string_view name);
/// Notes in a record's `extra` which id stood where the name is now: `{"~methods": {id: name}}`. Ids
/// that the name alone gives are not noted.
void remember_name(std::string& extra, NamedKind kind, const std::string& id,
                   const std::string& name);

/// The ids of a workspace's names, from what its records remember.
class FolioNames {
public:
    explicit FolioNames(const Workspace& workspace);

    /// An id is its own; a name gets the id that the record remembers, else the one that any record
    /// does, else one that is made up. Empty for empty.
    [[nodiscard]] std::string id_of(NamedKind kind, const std::string& name,
                                    std::string_view extra = {}) const;

private:
    void learn(std::string_view extra);

    std::map<std::pair<NamedKind, std::string>, std::string> ids_;
};

}  // namespace accession
