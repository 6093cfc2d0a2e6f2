// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/store/sql_hub_store.h"

#include <algorithm>
#include <limits>
#include <unordered_map>
#include <utility>

#include "core/sync/messages_json.h"
#include "tools/hub/sql/new_rows.h"
#include "tools/hub/store/hashes_text.h"
#include "tools/hub/who/secrets.h"

namespace accession::hub {

namespace {

/// A part of a snapshot: well below what engines take in one value.
constexpr std::size_t part_bytes = std::size_t{1} << 20U;
/// Commands whose answers are asked for at once, of so many: one of few numbers, each a statement that is prepared
/// once. Where there are not as many, some are asked for twice.
constexpr std::size_t asked_at_once(std::size_t commands) {
    constexpr std::size_t many = 128;
    constexpr std::size_t some = 8;
    return commands > 2 * some ? many : commands >= some ? some : 1;
}
/// Rows that are asked for at once when a page of changes is put together.
constexpr std::int64_t page_rows = 256;
/// The newest, and the one before for who is in the middle of downloading it.
constexpr std::size_t kept_snapshots = 2;

std::string device_text(const StoreId& device) {
    return device == StoreId{} ? std::string{} : to_hex(device);
}

/// Columns position, device, seq, decided.
Change change_of(const Row& row) {
    return {.position = row.count(0),
            .device = hash_from_hex(row.text(1)).value_or(StoreId{}),
            .seq = row.count(2),
            .decided = row.bytes(3)};
}

/// The newest of these positions; nothing when there is none. Parts of it may be missing.
std::optional<HubSnapshot> read_snapshot(Transaction& transaction, const std::string& workspace,
                                         std::uint64_t from, std::uint64_t to) {
    const auto head = transaction.row(
        "SELECT s.position, s.size, w.epoch FROM snapshots s JOIN workspaces w ON w.id = "
        "s.workspace WHERE s.workspace = ? AND s.position >= ? AND s.position <= ? ORDER BY "
        "s.position DESC LIMIT 1",
        {text(workspace), number(from), number(to)});
    if (!head) {
        return std::nullopt;
    }
    HubSnapshot snapshot{.epoch = hash_from_hex(head->text(2)).value_or(Epoch{}),
                         .position = head->count(0),
                         .bytes = {}};
    snapshot.bytes.reserve(static_cast<std::size_t>(head->count(1)));
    const bool read = transaction.each(
        "SELECT bytes FROM snapshot_parts WHERE workspace = ? AND position = ? ORDER BY part",
        {text(workspace), number(snapshot.position)},
        [&](const Row& row) { snapshot.bytes += row.bytes(0); });
    return read ? std::optional(std::move(snapshot)) : std::nullopt;
}

class SqlHubTransaction final : public HubTransaction {
public:
    SqlHubTransaction(Transaction transaction, std::string workspace,
                      const SqlHubStore::Asked& asked)
        : transaction_(std::move(transaction)), workspace_(std::move(workspace)), asked_(asked) {}

    /// Has the workspace to itself. False: there is no such workspace, or the database cannot be had.
    [[nodiscard]] bool lock() {
        return find("SELECT epoch, position FROM workspaces WHERE id = ? FOR UPDATE");
    }
    /// The same for one that only reads.
    [[nodiscard]] bool look() {
        return find("SELECT epoch, position FROM workspaces WHERE id = ?");
    }

    [[nodiscard]] bool good() const override { return transaction_.good(); }
    Epoch epoch() override { return epoch_; }
    std::uint64_t position() override { return position_; }
    std::vector<Change> changes(std::uint64_t position, std::size_t bytes) override;
    std::uint64_t kept_after() override;
    TableHashes table_hashes() override;
    std::optional<HubSnapshot> newest_snapshot(std::uint64_t before) override {
        return before == 0 ? std::nullopt : read_snapshot(transaction_, workspace_, 0, before - 1);
    }
    std::uint64_t last_seq(const StoreId& device) override;
    std::uint64_t common_with(const Epoch& epoch) override;
    Outcomes outcomes_of(std::span<const CommandId> commands) override;
    std::optional<std::string> outcome(const StoreId& device, std::uint64_t seq) override;
    std::vector<Change> changes_of(const std::vector<LineId>& lines, std::uint64_t position,
                                   const StoreId& but_of, std::size_t limit) override;
    std::expected<Caller, std::string> still(const Caller& caller, const StoreId& device) override {
        return asked_.gate ? asked_.gate(transaction_, caller, device) : caller;
    }
    void append(const Change& change, const ChangeKeys& keys) override;
    void keep_outcome(const StoreId& device, std::uint64_t seq, const CommandId& command,
                      std::string_view outcome) override;
    void set_last_seq(const StoreId& device, std::uint64_t seq) override;
    void put_snapshot(const HubSnapshot& snapshot) override;
    void put_table_hashes(const TableHashes& hashes) override;
    bool commit() override;

private:
    [[nodiscard]] bool find(std::string_view sql) {
        const auto row = transaction_.row(sql, {text(workspace_)});
        if (!row) {
            return false;
        }
        epoch_ = hash_from_hex(row->text(0)).value_or(Epoch{});
        position_ = row->count(1);
        return true;
    }
    void forget_old_snapshots();

    /// Puts what was added so far.
    void flush();

    Transaction transaction_;
    NewRows changes_{
        "INSERT INTO changes (workspace, position, device, seq, command_id, decided) VALUES ", 6};
    NewRows change_lines_{"INSERT INTO change_lines (workspace, line, position) VALUES ", 3,
                          " ON CONFLICT (workspace, line, position) DO NOTHING"};
    NewRows outcomes_{"INSERT INTO outcomes (workspace, device, seq, command_id, answer) VALUES ",
                      5};
    std::string workspace_;
    const SqlHubStore::Asked& asked_;
    Epoch epoch_;
    std::uint64_t position_ = 0;
    bool moved_ = false;
};

std::vector<Change> SqlHubTransaction::changes(std::uint64_t position, std::size_t bytes) {
    flush();
    std::vector<Change> page;
    std::size_t size = 0;
    bool more = true;
    while (more && size < bytes) {
        const auto found = transaction_.rows(
            "SELECT position, device, seq, decided FROM changes WHERE workspace = ? AND "
            "position > ? ORDER BY position LIMIT ?",
            {text(workspace_), number(position), number(page_rows)});
        more = std::cmp_equal(found.size(), page_rows);
        for (const Row& row : found) {
            if (!page.empty() && size + row.bytes(3).size() > bytes) {
                more = false;
                break;
            }
            page.push_back(change_of(row));
            size += page.back().decided.size();
            position = page.back().position;
        }
    }
    return transaction_.good() ? std::move(page) : std::vector<Change>{};
}

std::uint64_t SqlHubTransaction::last_seq(const StoreId& device) {
    const auto row = transaction_.row("SELECT last_seq FROM devices WHERE id = ? AND workspace = ?",
                                      {text(device_text(device)), text(workspace_)});
    return row ? row->count(0) : 0;
}

std::uint64_t SqlHubTransaction::common_with(const Epoch& epoch) {
    const auto known =
        transaction_.row("SELECT number FROM epochs WHERE workspace = ? AND epoch = ?",
                         {text(workspace_), text(to_hex(epoch))});
    if (!known) {
        return 0;
    }
    const auto first =
        transaction_.row("SELECT min(position) FROM epochs WHERE workspace = ? AND number > ?",
                         {text(workspace_), number(known->count(0))});
    return first && !first->is_null(0) ? std::min(first->count(0), position_) : position_;
}

/// As a table, not as a list to be in: a plan made while there were few answers would compare every answer
/// with every one of the list.
std::string asking_for_outcomes(std::size_t commands) {
    return "WITH asked (command_id) AS (VALUES " + list_of("(?)", commands) +
           ") SELECT o.command_id, o.answer FROM asked JOIN outcomes o ON o.command_id = "
           "asked.command_id WHERE o.workspace = ?";
}

Outcomes SqlHubTransaction::outcomes_of(std::span<const CommandId> commands) {
    flush();
    Outcomes known;
    while (!commands.empty()) {
        const std::size_t count = asked_at_once(commands.size());
        const auto asked = commands.first(std::min(commands.size(), count));
        commands = commands.subspan(asked.size());
        std::unordered_map<std::string, CommandId> by_text;
        std::vector<Value> values;
        for (const CommandId& command : asked) {
            by_text.emplace(id_text(command.str()), command);
            values.push_back(text(id_text(command.str())));
        }
        values.resize(count, values.back());
        values.push_back(text(workspace_));
        transaction_.each(asking_for_outcomes(count), values, [&](const Row& row) {
            known.emplace(by_text[row.text(0)], row.bytes(1));
        });
    }
    return known;
}

std::optional<std::string> SqlHubTransaction::outcome(const StoreId& device, std::uint64_t seq) {
    flush();
    const auto row = transaction_.row(
        "SELECT answer FROM outcomes WHERE workspace = ? AND device = ? AND seq = ?",
        {text(workspace_), text(device_text(device)), number(seq)});
    return row ? std::optional(row->bytes(0)) : std::nullopt;
}

std::vector<Change> SqlHubTransaction::changes_of(const std::vector<LineId>& lines,
                                                  std::uint64_t position, const StoreId& but_of,
                                                  std::size_t limit) {
    flush();
    // Line by line, the newest of each: a command is about few of them.
    std::vector<std::uint64_t> positions;
    for (const LineId& line : lines) {
        for (const Row& row : transaction_.rows(
                 "SELECT l.position FROM change_lines l JOIN changes c ON c.workspace = "
                 "l.workspace AND c.position = l.position WHERE l.workspace = ? AND l.line = ? "
                 "AND l.position > ? AND c.device <> ? ORDER BY l.position DESC LIMIT ?",
                 {text(workspace_), text(id_text(line.str())), number(position),
                  text(device_text(but_of)), number(static_cast<std::uint64_t>(limit))})) {
            positions.push_back(row.count(0));
        }
    }
    std::ranges::sort(positions, std::ranges::greater{});
    const auto doubles = std::ranges::unique(positions);
    positions.erase(doubles.begin(), doubles.end());
    positions.resize(std::min(positions.size(), limit));
    std::vector<Change> found;
    for (const std::uint64_t at : positions) {
        if (const auto row = transaction_.row(
                "SELECT position, device, seq, decided FROM changes WHERE workspace = ? AND "
                "position = ?",
                {text(workspace_), number(at)})) {
            found.push_back(change_of(*row));
        }
    }
    return transaction_.good() ? std::move(found) : std::vector<Change>{};
}

void SqlHubTransaction::append(const Change& change, const ChangeKeys& keys) {
    changes_.add({text(workspace_), number(change.position), text(device_text(change.device)),
                  number(change.seq), text(id_text(keys.command.str())), bytes(change.decided)});
    for (const LineId& line : keys.lines) {
        change_lines_.add({text(workspace_), text(id_text(line.str())), number(change.position)});
    }
    position_ = change.position;
    moved_ = true;
}

void SqlHubTransaction::keep_outcome(const StoreId& device, std::uint64_t seq,
                                     const CommandId& command, std::string_view outcome) {
    outcomes_.add({text(workspace_), text(device_text(device)), number(seq),
                   text(id_text(command.str())), bytes(outcome)});
}

void SqlHubTransaction::flush() {
    changes_.put(transaction_);
    change_lines_.put(transaction_);
    outcomes_.put(transaction_);
}

void SqlHubTransaction::set_last_seq(const StoreId& device, std::uint64_t seq) {
    transaction_.run(
        "INSERT INTO devices (id, workspace, user_name, name, last_seq, revoked, seen_at) VALUES "
        "(?, ?, '', '', ?, 0, 0) ON CONFLICT (id, workspace) DO UPDATE SET last_seq = "
        "excluded.last_seq",
        {text(device_text(device)), text(workspace_), number(seq)});
}

std::uint64_t SqlHubTransaction::kept_after() {
    const auto row =
        transaction_.row("SELECT position FROM tails WHERE workspace = ?", {text(workspace_)});
    return row ? row->count(0) : 0;
}

TableHashes SqlHubTransaction::table_hashes() {
    const auto row =
        transaction_.row("SELECT hashes FROM table_hashes WHERE workspace = ? AND position = ?",
                         {text(workspace_), number(position_)});
    return row ? hashes_from(row->text(0)) : TableHashes{};
}

void SqlHubTransaction::put_table_hashes(const TableHashes& hashes) {
    transaction_.run(
        "INSERT INTO table_hashes (workspace, position, hashes) VALUES (?, ?, ?) ON CONFLICT "
        "(workspace) DO UPDATE SET position = excluded.position, hashes = excluded.hashes",
        {text(workspace_), number(position_), text(text_of(hashes))});
}

void SqlHubTransaction::put_snapshot(const HubSnapshot& snapshot) {
    const auto known = transaction_.row(
        "INSERT INTO snapshots (workspace, position, size) VALUES (?, ?, ?) ON CONFLICT "
        "(workspace, position) DO NOTHING RETURNING position",
        {text(workspace_), number(snapshot.position),
         number(static_cast<std::uint64_t>(snapshot.bytes.size()))});
    if (!known) {
        return;  // another hub was faster, or a fault
    }
    const std::string_view all = snapshot.bytes;
    std::uint64_t part = 0;
    for (std::size_t at = 0; at < all.size(); at += part_bytes) {
        transaction_.run(
            "INSERT INTO snapshot_parts (workspace, position, part, bytes) VALUES (?, ?, ?, ?)",
            {text(workspace_), number(snapshot.position), number(part++),
             bytes(all.substr(at, part_bytes))});
    }
    if (epoch_ == Epoch{}) {
        epoch_ = snapshot.epoch;
        moved_ = true;
        transaction_.run(
            "INSERT INTO epochs (workspace, number, epoch, position) VALUES (?, 1, ?, ?)",
            {text(workspace_), text(to_hex(epoch_)), number(snapshot.position)});
    }
    forget_old_snapshots();
}

void SqlHubTransaction::forget_old_snapshots() {
    const auto all = transaction_.rows(
        "SELECT position FROM snapshots WHERE workspace = ? ORDER BY position DESC",
        {text(workspace_)});
    for (std::size_t at = kept_snapshots; at < all.size(); ++at) {
        for (const std::string_view sql :
             {"DELETE FROM snapshot_parts WHERE workspace = ? AND position = ?",
              "DELETE FROM snapshots WHERE workspace = ? AND position = ?"}) {
            transaction_.run(sql, {text(workspace_), number(all.at(at).count(0))});
        }
    }
}

bool SqlHubTransaction::commit() {
    flush();
    if (moved_) {
        transaction_.run("UPDATE workspaces SET position = ?, epoch = ? WHERE id = ?",
                         {number(position_), text(to_hex(epoch_)), text(workspace_)});
        if (asked_.also) {
            asked_.also(transaction_, position_);
        }
    }
    return transaction_.commit();
}

}  // namespace

std::string id_text(const std::string& id) {
    constexpr std::size_t longest = 200;
    const bool plain = id.size() <= longest && id.find('\0') == std::string::npos;
    return plain ? id : '#' + sha256_hex(id);
}

std::unique_ptr<HubTransaction> SqlHubStore::begin() {
    auto begun =
        std::make_unique<SqlHubTransaction>(database_.begin(Begin::write), workspace_, asked_);
    return begun->lock() ? std::move(begun) : nullptr;
}

std::unique_ptr<HubReading> SqlHubStore::read() {
    auto begun =
        std::make_unique<SqlHubTransaction>(database_.begin(Begin::read), workspace_, asked_);
    return begun->look() ? std::move(begun) : nullptr;
}

std::optional<HubSnapshot> SqlHubStore::snapshot_at(std::uint64_t position) {
    Transaction transaction = database_.begin(Begin::read);
    return read_snapshot(transaction, workspace_, position, position);
}

std::optional<Standing> SqlHubStore::standing() {
    Transaction transaction = database_.begin(Begin::read);
    const auto row =
        transaction.row("SELECT epoch, position FROM workspaces WHERE id = ?", {text(workspace_)});
    if (!row) {
        return std::nullopt;
    }
    return Standing{hash_from_hex(row->text(0)).value_or(Epoch{}), row->count(1)};
}

}  // namespace accession::hub
