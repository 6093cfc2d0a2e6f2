// SPDX-License-Identifier: Apache-2.0
// accession store: a workspace kept in a folder as a device keeps it, log and snapshots and all.
#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <string_view>

#include "core/journal/ledger.h"
#include "core/journal/verify.h"
#include "core/journal/workspace_file.h"
#include "tools/accession/commands.h"
#include "tools/accession/disk_storage.h"
#include "tools/accession/file_io.h"
#include "tools/accession/notes_text.h"
#include "tools/accession/table.h"
#include "tools/accession/workspace_file.h"

namespace accession::tool {

namespace {

struct StoreOptions {
    std::string folder;
    std::string file;
};

int refuse(const std::string& path, const std::string& code, const char* words) {
    std::fprintf(stderr, "accession: %s: %s: %s\n", path.c_str(), code.c_str(), words);
    return input_refused;
}

/// Something that somebody had been told is kept could not be read in its place. (A record that was
/// being written, or the worse of two manifests, is no loss.)
bool is_loss(const Note& note) {
    constexpr std::array<std::string_view, 6> losses{"snapshot_damaged", "snapshot_cut_off",
                                                     "segment_damaged",  "records_lost",
                                                     "archive_damaged",  "commands_stranded"};
    return std::ranges::find(losses, note.code) != losses.end();
}

/// For a store of an older format, which had no id.
StoreId random_store() {
    std::random_device device;
    const auto word = [&device] { return std::uint64_t{device()} << 32U | device(); };
    return {word(), word()};
}

/// The folder opened for writing; on an error it has said so.
class OpenStore {
public:
    explicit OpenStore(const std::string& folder) : storage_(folder), ledger_(storage_) {
        if (!storage_.locked()) {
            status_ = refuse(folder, "store_in_use", "another process has it open");
            return;
        }
        report_ = ledger_.open({.store = random_store()});
        std::fputs(notes_text(report_.notes).c_str(), stderr);
        if (report_.found == Found::newer_format) {
            status_ = refuse(folder, "newer_format", "written by a later version; left as it is");
        } else if (report_.found == Found::unreadable) {
            status_ = refuse(folder, "store_unreadable", "nothing was touched");
        }
    }
    [[nodiscard]] Ledger& ledger() { return ledger_; }
    [[nodiscard]] DiskStorage& storage() { return storage_; }
    [[nodiscard]] bool was_damaged() const { return std::ranges::any_of(report_.notes, is_loss); }
    [[nodiscard]] bool is_empty() const { return report_.found == Found::nothing; }
    [[nodiscard]] std::optional<int> trouble() const { return status_; }
    /// It is there, and nobody else has it; but it is damaged beyond reading, or of a later version.
    [[nodiscard]] bool is_closed() const {
        return report_.found == Found::newer_format || report_.found == Found::unreadable;
    }

private:
    DiskStorage storage_;
    Ledger ledger_;
    OpenReport report_;
    std::optional<int> status_;
};

int run_begin(const StoreOptions& options) {
    OpenStore store(options.folder);
    if (store.trouble()) {
        return *store.trouble();
    }
    if (!store.is_empty()) {
        return refuse(options.folder, "store_not_empty", "there is a store here already");
    }
    const auto file = WorkspaceFile::open(options.file);
    if (!file) {
        return file.error();
    }
    const std::string bytes = file->whole();
    const auto begun = store.ledger().begin_from_file(bytes, hash128(bytes));
    return begun ? static_cast<int>(done) : refuse(options.folder, begun.error(), "not begun");
}

int status_of(OpenStore& store) {
    return *store.trouble();
}

/// Does `work` with the store that is there, `closed` with one that can't be read; where there is
/// none, nothing is made.
template <class Work, class Closed = int (*)(OpenStore&)>
int with_store(const std::string& folder, Work work, Closed closed = status_of) {
    std::error_code error;
    if (std::filesystem::exists(folder, error) && !std::filesystem::is_directory(folder, error)) {
        return refuse(folder, "not_a_folder", "a store is a folder; this is a file");
    }
    if (!std::filesystem::is_directory(folder, error)) {
        return refuse(folder, "store_empty", "there is no store here");
    }
    OpenStore store(folder);
    if (store.trouble()) {
        return store.is_closed() ? closed(store) : *store.trouble();
    }
    if (store.is_empty()) {
        return refuse(folder, "store_empty", "there is no store here");
    }
    return work(store);
}

int check(const std::string& folder, OpenStore& store) {
    const Verified verified = verify(store.storage(), store.ledger());
    const Manifest& manifest = store.ledger().manifest();
    Table table({"store", folder});
    table.add({"state", to_hex(verified.state_hash)});
    table.add({"fresh replay", to_hex(verified.replay_hash)});
    table.add({"sequence", std::to_string(store.ledger().sequence())});
    table.add({"commands", std::to_string(store.ledger().history().size())});
    table.add({"generation", std::to_string(manifest.snapshot.generation)});
    table.add({"files", std::to_string(verified.files)});
    table.add({"bytes", std::to_string(verified.bytes)});
    std::fputs(table.text().c_str(), stdout);
    std::fputs(notes_text(verified.notes).c_str(), stdout);
    const bool whole = verified.good() && !store.was_damaged();
    if (verified.good() && !whole) {
        std::puts("What is left is whole; what was damaged is set aside beside it.");
    }
    std::puts(whole ? "good" : "not good");
    return whole ? done : input_refused;
}

int run_check(const StoreOptions& options) {
    return with_store(options.folder,
                      [&](OpenStore& store) { return check(options.folder, store); });
}

int run_compact(const StoreOptions& options) {
    return with_store(options.folder, [&](OpenStore& store) {
        const bool good =
            store.ledger().compact() && store.ledger().sweep() && store.storage().sync();
        return good ? static_cast<int>(done)
                    : complain({options.folder, "the store could not be written", false});
    });
}

int write_rescue(const std::string& path, const std::string& bytes) {
    const auto written = write_file(path, bytes);
    return written ? static_cast<int>(done) : complain(written.error());
}

/// A store that can't be opened is saved as it is: whoever can read more in it gets all of it.
int run_rescue(const StoreOptions& options) {
    const auto closed = [&](OpenStore& store) {
        const int written = write_rescue(options.file, raw_rescue_file(store.storage()));
        return written == done ? static_cast<int>(input_refused) : written;
    };
    return with_store(
        options.folder,
        [&](OpenStore& store) {
            return write_rescue(options.file,
                                store.ledger().rescue_file(store.ledger().sequence()));
        },
        closed);
}

}  // namespace

void add_store(CLI::App& app, Job& job) {
    CLI::App* store = app.add_subcommand("store", "A workspace kept in a folder, with its log");
    store->require_subcommand(1);
    const auto add = [&](const char* name, const char* about, const char* file,
                         int (*run)(const StoreOptions&)) {
        CLI::App* command = store->add_subcommand(name, about);
        const auto options = std::make_shared<StoreOptions>();
        command->add_option("folder", options->folder, "the store's folder")->required();
        if (file != nullptr) {
            command->add_option("file", options->file, file)->required();
        }
        command->callback([options, run, &job] { job = [options, run] { return run(*options); }; });
    };
    add("begin", "Begin a store from a workspace file", "the workspace file", run_begin);
    add("check", "Walk every checksum and hash, and replay it all", nullptr, run_check);
    add("compact", "Make a snapshot and remove the log it replaces", nullptr, run_compact);
    add("rescue", "Write everything into one rescue file", "the rescue file", run_rescue);
}

}  // namespace accession::tool
