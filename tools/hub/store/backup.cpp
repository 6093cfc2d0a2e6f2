// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/store/backup.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "tools/hub/store/backup_file.h"
#include "tools/hub/store/schema.h"
#include "tools/hub/who/audit.h"
#include "tools/hub/who/secrets.h"

namespace accession::hub {

namespace {

std::unexpected<BackupFault> fault(std::string code, std::string words) {
    return std::unexpected(BackupFault{std::move(code), std::move(words)});
}

std::string words_of(const Transaction& transaction) {
    return transaction.fault() ? transaction.fault()->message : "the database cannot be had now";
}

bool fits(const std::vector<Value>& values, std::string_view kinds) {
    return std::ranges::equal(values, kinds, [](const Value& value, char kind) {
        return (kind == 'i' && std::holds_alternative<std::int64_t>(value)) ||
               (kind == 't' && std::holds_alternative<std::string>(value)) ||
               (kind == 'b' && std::holds_alternative<Bytes>(value));
    });
}

std::string insert_into(const TableShape& shape) {
    std::string sql =
        "INSERT INTO " + std::string(shape.name) + " (" + std::string(shape.columns) + ") VALUES (";
    for (std::size_t at = 0; at < shape.kinds.size(); ++at) {
        sql += at == 0 ? "?" : ", ?";
    }
    return sql + ')';
}

bool is_empty(Transaction& transaction) {
    return !transaction.row("SELECT id FROM workspaces LIMIT 1") &&
           !transaction.row("SELECT name FROM users LIMIT 1");
}

void remove_all(Transaction& transaction) {
    for (const TableShape& shape : tables_of_backup()) {
        transaction.run("DELETE FROM " + std::string(shape.name));
    }
    for (const std::string_view name : passing_tables()) {
        transaction.run("DELETE FROM " + std::string(name));
    }
}

/// False: the file has something that this version does not know.
bool take_rows(BackupReader& reader, Transaction& transaction, BackupReport& report) {
    const TableShape* shape = nullptr;
    std::string sql;
    for (char kind = reader.next(); kind != 'E'; kind = reader.next()) {
        if (kind == 'T') {
            const auto name = reader.value();
            const auto* named = name ? std::get_if<std::string>(&*name) : nullptr;
            const auto tables = tables_of_backup();
            const auto found = std::ranges::find_if(tables, [&](const TableShape& table) {
                return named != nullptr && table.name == *named;
            });
            if (found == tables.end()) {
                return false;
            }
            shape = &*found;
            sql = insert_into(*shape);
        } else if (kind == 'R' && shape != nullptr) {
            std::vector<Value> values;
            while (values.size() < shape->kinds.size()) {
                auto value = reader.value();
                if (!value) {
                    return false;
                }
                values.push_back(std::move(*value));
            }
            if (!fits(values, shape->kinds)) {
                return false;
            }
            transaction.each(sql, values, [](const Row&) {});
            ++report.rows;
        } else {
            return false;
        }
    }
    return true;
}

void give_new_epochs(Transaction& transaction) {
    for (const Row& row : transaction.rows("SELECT id, position FROM workspaces")) {
        const std::string epoch = to_hex(random_hash128());
        transaction.run("UPDATE workspaces SET epoch = ? WHERE id = ?",
                        {text(epoch), text(row.text(0))});
        const auto last = transaction.row("SELECT max(number) FROM epochs WHERE workspace = ?",
                                          {text(row.text(0))});
        transaction.run(
            "INSERT INTO epochs (workspace, number, epoch, position) VALUES (?, ?, ?, ?)",
            {text(row.text(0)), number(last ? last->count(0) + 1 : 1), text(epoch),
             number(row.count(1))});
    }
}

}  // namespace

std::expected<BackupReport, BackupFault> write_backup(Database& database,
                                                      const std::filesystem::path& path) {
    std::filesystem::path beside = path;
    beside += ".part";
    BackupWriter writer(beside);
    BackupReport report;
    Transaction transaction = database.begin(Begin::read);
    for (const TableShape& shape : tables_of_backup()) {
        writer.table(shape.name);
        transaction.each("SELECT " + std::string(shape.columns) + " FROM " +
                             std::string(shape.name) + " ORDER BY " + std::string(shape.order),
                         {}, [&](const Row& row) {
                             writer.row(row);
                             ++report.rows;
                         });
    }
    std::error_code error;
    if (!transaction.good()) {
        std::filesystem::remove(beside, error);
        return fault("database", words_of(transaction));
    }
    const bool written = writer.end();
    if (written) {
        std::filesystem::rename(beside, path, error);
    }
    if (!written || error) {
        std::filesystem::remove(beside, error);
        return fault("file", "the file could not be written");
    }
    report.bytes = writer.bytes() + backup_hash_bytes;
    return report;
}

bool is_backup(const std::filesystem::path& path) {
    return BackupReader(path).whole();
}

std::expected<BackupReport, BackupFault> read_backup(Database& database,
                                                     const std::filesystem::path& path,
                                                     bool replace) {
    BackupReader reader(path);
    if (!reader.whole()) {
        return fault("backup_damaged", "this is no backup of a hub, or not all of it");
    }
    Transaction transaction = database.begin(Begin::write);
    if (!replace && !is_empty(transaction)) {
        return fault("hub_not_empty", "there is something here; --replace removes it");
    }
    remove_all(transaction);
    BackupReport report;
    if (!take_rows(reader, transaction, report)) {
        return fault("backup_newer", "this backup has something that this version does not know");
    }
    give_new_epochs(transaction);
    write_audit(transaction, {now_ms(), "hub", "restored", std::to_string(report.rows) + " rows"});
    if (!transaction.commit()) {
        return fault("database", words_of(transaction));
    }
    return report;
}

}  // namespace accession::hub
