// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/store/verify_books.h"

#include "core/sync/hub_reads.h"
#include "core/sync/kept_answer.h"
#include "tools/hub/store/hashes_text.h"
#include "tools/hub/store/sql_hub_store.h"

namespace accession::hub {

namespace {

std::string trouble_in_epochs(Transaction& transaction, const WorkspaceRow& row) {
    std::string newest;
    std::string trouble;
    std::uint64_t before = 0;
    transaction.each("SELECT epoch, position FROM epochs WHERE workspace = ? ORDER BY number",
                     {text(row.id)}, [&](const Row& epoch) {
                         newest = epoch.text(0);
                         if (epoch.count(1) < before || epoch.count(1) > row.position) {
                             trouble = "an epoch began where no change is";
                         }
                         before = epoch.count(1);
                     });
    return trouble.empty() && newest != row.epoch ? "its epoch is not the last one" : trouble;
}

/// A database of an earlier version, or one that was restored, has none until something is decided.
std::string trouble_in_hashes(Transaction& transaction, const WorkspaceRow& row,
                              const Workspace& state) {
    const auto kept =
        transaction.row("SELECT hashes FROM table_hashes WHERE workspace = ? AND position = ?",
                        {text(row.id), number(row.position)});
    const bool fits = !kept || hashes_from(kept->text(0)) == hashes_of(state);
    return fits ? std::string{} : "the sums told to devices are of another state";
}

std::string trouble_in_answers(Transaction& transaction, const WorkspaceRow& row) {
    std::string trouble;
    transaction.each(
        "SELECT o.device, o.seq, o.command_id, o.answer, coalesce(d.last_seq, 0) FROM outcomes o "
        "LEFT JOIN devices d ON d.workspace = o.workspace AND d.id = o.device WHERE "
        "o.workspace = ? ORDER BY o.device, o.seq",
        {text(row.id)}, [&](const Row& one) {
            const auto kept = decode_kept_answer(one.bytes(3));
            const std::string where = "the answer to command " + std::to_string(one.count(1)) +
                                      " of device " + one.text(0);
            if (!kept || id_text(kept->command.str()) != one.text(2)) {
                trouble = where + " cannot be read";
            } else if (one.count(1) > one.count(4)) {
                trouble = where + " is ahead of its device";
            }
        });
    return trouble;
}

/// Whoever sends it again must get what was told of it.
std::string trouble_in_changes(Transaction& transaction, const WorkspaceRow& row) {
    std::string trouble;
    transaction.each(
        "SELECT c.position, c.command_id, o.answer FROM changes c LEFT JOIN outcomes o ON "
        "o.workspace = c.workspace AND o.device = c.device AND o.seq = c.seq WHERE c.workspace = ? "
        "AND c.seq > 0 ORDER BY c.position",
        {text(row.id)}, [&](const Row& one) {
            const auto kept = decode_kept_answer(one.bytes(2));
            const bool fits = kept && kept->answered.position == one.count(0) &&
                              id_text(kept->command.str()) == one.text(1);
            if (!fits && trouble.empty()) {
                trouble = "change " + std::to_string(one.count(0)) + " has no answer of its own";
            }
        });
    return trouble;
}

/// Answers are never forgotten: each device has as many as its last number says.
std::string trouble_in_devices(Transaction& transaction, const WorkspaceRow& row) {
    std::string trouble;
    transaction.each(
        "SELECT d.id, d.last_seq, count(o.seq) FROM devices d LEFT JOIN outcomes o ON o.workspace "
        "= d.workspace AND o.device = d.id WHERE d.workspace = ? GROUP BY d.id, d.last_seq "
        "ORDER BY d.id",
        {text(row.id)}, [&](const Row& one) {
            if (one.count(1) != one.count(2) && trouble.empty()) {
                trouble = "of device " + one.text(0) + " answers are missing";
            }
        });
    return trouble;
}

}  // namespace

std::string trouble_in_books(Transaction& transaction, const WorkspaceRow& row,
                             const Workspace& state) {
    std::string trouble = trouble_in_epochs(transaction, row);
    if (trouble.empty()) {
        trouble = trouble_in_hashes(transaction, row, state);
    }
    for (const auto look : {trouble_in_answers, trouble_in_devices, trouble_in_changes}) {
        if (trouble.empty()) {
            trouble = look(transaction, row);
        }
    }
    return trouble;
}

}  // namespace accession::hub
