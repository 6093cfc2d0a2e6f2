// SPDX-License-Identifier: Apache-2.0
#include "core/model/ids.h"

#include "core/model/hash128.h"

namespace accession {

std::string derive_id(std::string_view command_id, std::string_view kind, std::uint32_t ordinal) {
    std::string seed(command_id);
    seed += '\n';
    seed += kind;
    seed += '\n';
    seed += std::to_string(ordinal);
    std::string hex = to_hex(hash128(seed));
    hex[12] = '5';  // version 5: made from a name; FOLIO's schemas take no later version
    hex[16] = "89ab"[static_cast<std::size_t>(hex[16]) % 4];
    for (const std::size_t dash : {20U, 16U, 12U, 8U}) {
        hex.insert(dash, 1, '-');
    }
    return hex;
}

}  // namespace accession
