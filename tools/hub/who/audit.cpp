// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/who/audit.h"

#include <chrono>
#include <initializer_list>

#include "tools/hub/who/secrets.h"

namespace accession::hub {

namespace {

/// Each part with its length before it, so that no two entries have the same bytes.
std::string hash_of(std::uint64_t sequence, const Entry& entry, std::string_view previous) {
    const std::string number_text = std::to_string(sequence);
    const std::string at_text = std::to_string(entry.at);
    std::string bytes;
    for (const std::string_view part : {std::string_view(number_text), std::string_view(at_text),
                                        entry.who, entry.what, entry.detail, previous}) {
        bytes += std::to_string(part.size()) + ':';
        bytes += part;
    }
    return sha256_hex(bytes);
}

}  // namespace

std::int64_t now_ms() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

void write_audit(Transaction& transaction, const Entry& entry) {
    const auto head =
        transaction.row("SELECT sequence, hash FROM audit_head WHERE one = 1 FOR UPDATE");
    if (!head) {
        return;
    }
    const std::uint64_t sequence = head->count(0) + 1;
    const std::string hash = hash_of(sequence, entry, head->text(1));
    transaction.run(
        "INSERT INTO audit (sequence, at, who, what, detail, previous, hash) VALUES "
        "(?, ?, ?, ?, ?, ?, ?)",
        {number(sequence), number(entry.at), text(entry.who), text(entry.what), text(entry.detail),
         text(head->text(1)), text(hash)});
    transaction.run("UPDATE audit_head SET sequence = ?, hash = ? WHERE one = 1",
                    {number(sequence), text(hash)});
}

AuditState check_audit(Transaction& transaction) {
    AuditState state;
    transaction.each(
        "SELECT sequence, at, who, what, detail, previous, hash FROM audit ORDER BY sequence", {},
        [&](const Row& row) {
            const Entry entry{row.number(1), row.text(2), row.text(3), row.text(4)};
            const std::uint64_t sequence = ++state.entries;
            const bool fits = row.count(0) == sequence && row.text(5) == state.head &&
                              row.text(6) == hash_of(sequence, entry, state.head);
            if (!fits && state.broken == 0) {
                state.broken = sequence;
            }
            state.head = row.text(6);
        });
    const auto head = transaction.row("SELECT sequence, hash FROM audit_head WHERE one = 1");
    if (state.broken == 0 &&
        (!head || head->count(0) != state.entries || head->text(1) != state.head)) {
        state.broken = state.entries + 1;
    }
    return state;
}

}  // namespace accession::hub
