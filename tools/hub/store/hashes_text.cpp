// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/store/hashes_text.h"

#include <algorithm>

#include "core/sync/messages_json.h"

namespace accession::hub {

std::string text_of(const TableHashes& hashes) {
    std::string lines;
    for (const auto& [table, hash] : hashes) {
        lines += table + ' ' + to_hex(hash) + '\n';
    }
    return lines;
}

TableHashes hashes_from(std::string_view lines) {
    TableHashes hashes;
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        const std::string_view line = lines.substr(0, end);
        const std::size_t space = std::min(line.find(' '), line.size());
        if (const auto hash = hash_from_hex(line.substr(std::min(space + 1, line.size())))) {
            hashes.emplace(line.substr(0, space), *hash);
        }
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return hashes;
}

}  // namespace accession::hub
