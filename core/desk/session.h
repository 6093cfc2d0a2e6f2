// SPDX-License-Identifier: Apache-2.0
// One open workspace as the desk talks to it: few calls, each a whole question. Text in and out is
// JSON in the shapes of web/src/contract.ts; answers are {"ok":true,"value":...} or
// {"ok":false,"error":{"code":...}}. Nothing is thrown.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <expected>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/desk/import_form.h"
#include "core/desk/import_undo.h"
#include "core/desk/order_book.h"
#include "core/desk/work_list_book.h"
#include "core/journal/ledger.h"
#include "core/journal/storage.h"
#include "core/journal/touched.h"
#include "core/sync/courier.h"
#include "core/workspace/query.h"

namespace accession::desk {

class Session {
public:
    /// Names of touched files are given below `folder`.
    explicit Session(std::unique_ptr<Storage> storage, std::string folder);

    /// {fence, token} -> {found, sequence, lines, notes, readOnly, touched}; of what was opened also
    /// {axes, queued, oldestUnsent}
    [[nodiscard]] std::string open(std::string_view options = "{}");
    /// Begins a new workspace from a workspace file. value: {touched}
    [[nodiscard]] std::string load_snapshot(std::string_view bytes);

    // ---- the store (session_store.cpp)
    /// What is stored: {format, generation, fence, sequence, commands, oldestUnsent, stranded,
    /// snapshotBytes, logBytes, files, notes, readOnly, compacting}
    [[nodiscard]] std::string device();
    /// Every checksum and hash, and a fresh replay: {notes, files, bytes, stateHash, replayHash, good}
    [[nodiscard]] std::string verify();
    /// About so many records more of a snapshot: {wanted, done, touched}. Nothing is done when the log
    /// is short, unless it is forced.
    [[nodiscard]] std::string compact(std::uint32_t records, bool force);
    /// Removes what nothing names any more; only when all that was touched is durable. {touched}
    [[nodiscard]] std::string sweep();
    /// The snapshot and all commands as one file. `saved`: the sequence up to which they are durable.
    [[nodiscard]] std::string rescue_file(std::uint64_t saved) const;
    /// The files of a store that could not be read, as they are.
    [[nodiscard]] std::string raw_rescue_file();
    /// -> {rulebook, name, lines, sequence, savedSequence, commands, stranded, damagedParts, rawFiles}
    [[nodiscard]] std::string inspect_rescue(std::string_view bytes) const;
    /// -> {done, known, refused, damaged, touched}; error `other_rulebook` and those of reading it.
    [[nodiscard]] std::string apply_rescue(std::string_view bytes);
    // ---- a workspace that devices share by a hub (session_sync.cpp); contract/sync.ts has the shapes
    /// {workspace}: this store belongs to the hub's workspace from now on. {touched}; errors
    /// `missing_field`, `shared_workspace` (it belongs to another).
    [[nodiscard]] std::string join(std::string_view options);
    /// SyncView, or null where no hub has it.
    [[nodiscard]] std::string sync() const;
    /// {now, random} -> {request} or {wait}
    [[nodiscard]] std::string next_request(std::string_view moment);
    /// {id, status, headers, now, random} and the body -> {changed, attention, touched}
    [[nodiscard]] std::string take_reply(std::string_view reply, std::string_view bytes);
    /// {reason, epoch, position} -> {}
    [[nodiscard]] std::string wake(std::string_view why);
    /// Goes on with a hub that was restored from a backup. {touched}
    [[nodiscard]] std::string consent();
    [[nodiscard]] std::string attention() const;
    /// {seq, command} -> {outcome, touched}; error `unknown_attention`.
    [[nodiscard]] std::string redo(std::string_view choice);
    /// {seq, reason, actor, at} -> {touched}; errors `unknown_attention`, `missing_field`.
    [[nodiscard]] std::string discard(std::string_view choice);
    [[nodiscard]] std::string describe() const;
    /// {text, today} -> ScanResult
    [[nodiscard]] std::string scan(std::string_view question) const;
    /// QuerySpec -> QueryResult; errors `wrong_type`, `unknown_axis`, `unknown_status`,
    /// `unknown_sort`, `invalid_date`.
    [[nodiscard]] std::string query(std::string_view spec);
    /// Column slices; empty when the query is not known any more.
    [[nodiscard]] std::string page(std::uint32_t query, std::uint32_t offset,
                                   std::uint32_t count) const;
    /// {id, actor, roles, today}, or an id alone -> LineDetail, or null when there is no such line.
    [[nodiscard]] std::string line(std::string_view question) const;
    /// {of, text, ...} -> Choices
    [[nodiscard]] std::string choices(std::string_view question) const;
    /// {line, claim, response, letter, index} -> {name, mediaType, bytes}, or null
    [[nodiscard]] std::string attachment(std::string_view question) const;
    /// Command -> Preview
    [[nodiscard]] std::string preview(std::string_view command) const;
    /// [Command] -> {outcomes, touched}. A command of wrong form refuses the whole batch.
    [[nodiscard]] std::string apply(std::string_view commands);

    void begin_import();
    void add_import_file(std::string name, std::string bytes);
    /// ImportOptions -> {report, touched}. `replace` begins a new workspace, of the rulebook that is
    /// named or that the files tell; `replaceExisting` and `columns` are of Alma's records and tables
    /// (alma_import.h); `dryRun` tells what would come of it. Error `other_rulebook`.
    [[nodiscard]] std::string finish_import(std::string_view options);
    /// Takes the latest import back and does again what was done since, as far as it still can be
    /// done. {undone: {redone, lost}, touched}; errors `nothing_to_undo`, `shared_workspace`,
    /// `storage_failed` and those of reading what was kept.
    [[nodiscard]] std::string undo_import();
    /// Throws away what it would take to undo it. {touched}
    [[nodiscard]] std::string keep_import();

    /// One file for others: {format, columns, since, until, department, departmentLibrary} -> its
    /// bytes, or an answer with the error `unknown_format`, `unknown_column`, `invalid_date`,
    /// `other_rulebook` or `wrong_type`.
    [[nodiscard]] std::expected<std::string, std::string> export_file(
        std::string_view options) const;
    /// [[cell, ...], ...], each a text or a number -> the table as CSV (core/formats/csv/writer.h), or the
    /// answer with the error: `wrong_type`.
    [[nodiscard]] static std::expected<std::string, std::string> table_file(
        std::string_view records);
    /// The whole workspace as one JSON document.
    [[nodiscard]] std::string export_workspace() const;
    /// The whole workspace as a workspace file, as `load_snapshot` reads it.
    [[nodiscard]] std::string workspace_file() const;

    /// {id, actor, roles, today}; the order's number does in place of its id -> OrderDetail, or null
    /// when there is no such order.
    [[nodiscard]] std::string order(std::string_view question) const;
    /// OrdersQuestion -> OrdersPage
    [[nodiscard]] std::string orders(std::string_view question);
    /// {day, list?, offset?, count?, package?} -> WorkLists
    [[nodiscard]] std::string work_lists(std::string_view question);
    /// {today, weeks} -> Overview
    [[nodiscard]] std::string overview(std::string_view question) const;
    /// {state?, kind?, offset?, count?, letter?, actor, roles, today} -> Letters
    [[nodiscard]] std::string letters(std::string_view question) const;
    [[nodiscard]] const Ledger& ledger() const { return ledger_; }

private:
    struct Found {
        std::uint32_t id = 0;
        std::vector<Slot> lines;
    };

    [[nodiscard]] nlohmann::json touched();
    [[nodiscard]] StoreId new_store();
    /// What files come to; told again without reading them again while nothing has changed.
    [[nodiscard]] ReadImport read_import(const ImportWanted& wanted, RulebookKey rulebook,
                                         std::span<const SourceFile> files);
    /// False when it could not be written.
    [[nodiscard]] bool take_in(ImportResult& import, const ImportWanted& wanted,
                               RulebookKey rulebook);
    /// Nothing when there is none, or the workspace is another by now.
    [[nodiscard]] const ImportToUndo* import_to_undo() const;
    [[nodiscard]] std::string kept_answer(const std::expected<void, std::string>& done);

    TouchedStorage storage_;
    std::string folder_;
    Ledger ledger_;
    Courier courier_{ledger_};
    /// From outside; what the ids of stores that are begun here come from.
    std::string token_;
    std::uint32_t begun_ = 0;
    /// What the last opening found.
    std::vector<Note> notes_;
    // The grid asks for pages of its latest result; a few older ones serve other tabs.
    std::vector<Found> results_;
    std::uint32_t last_query_ = 0;
    std::vector<std::pair<std::string, std::string>> import_files_;
    /// What was looked at last and not yet taken in.
    std::optional<ReadImport> looked_at_;
    ImportUndo import_undo_;
    WorkListBook work_lists_;
    OrderBook orders_;
};

}  // namespace accession::desk
