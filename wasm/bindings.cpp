// SPDX-License-Identifier: Apache-2.0
// The Embind surface: one class, few calls, text and bytes only. Every call answers; what goes wrong
// comes as {"ok":false,"error":{...}}, so that no exception crosses into JavaScript.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <cstdint>
#include <exception>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "core/desk/session.h"
#include "wasm/held_files.h"

namespace {

using accession::desk::Session;
using emscripten::val;

/// A library below us may throw (out of memory); the desk then learns a code like any other.
template <class Action>
std::string guarded(Action action) {
    try {
        return action();
    } catch (const std::bad_alloc&) {
        return R"({"ok":false,"error":{"code":"out_of_memory"}})";
    } catch (const std::exception&) {
        return R"({"ok":false,"error":{"code":"internal_error"}})";
    }
}

std::string not_open() {
    return R"({"ok":false,"error":{"code":"not_open"}})";
}

std::string bytes_of(const val& array) {
    std::string bytes(array["length"].as<std::size_t>(), '\0');
    const val view = val(
        emscripten::typed_memory_view(bytes.size(), reinterpret_cast<std::uint8_t*>(bytes.data())));
    view.call<void>("set", array);
    return bytes;
}

/// A copy that JavaScript owns and may transfer.
val array_of(const std::string& bytes) {
    const val view = val(emscripten::typed_memory_view(
        bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data())));
    return val::global("Uint8Array").new_(view);
}

class BoundSession {
public:
    std::string open(const std::string& folder, const std::string& options) {
        return guarded([&] {
            session_ = std::make_unique<Session>(
                std::make_unique<accession::HeldFolderStorage>(folder), folder);
            return session_->open(options);
        });
    }
    std::string load_snapshot(const val& bytes) {
        return with([&](Session& s) { return s.load_snapshot(bytes_of(bytes)); });
    }
    std::string device() {
        return with([](Session& s) { return s.device(); });
    }
    std::string verify() {
        return with([](Session& s) { return s.verify(); });
    }
    std::string compact(std::uint32_t records, bool force) {
        return with([&](Session& s) { return s.compact(records, force); });
    }
    std::string sweep() {
        return with([](Session& s) { return s.sweep(); });
    }
    val rescue_file(double saved) {
        return array_of(session_ ? session_->rescue_file(static_cast<std::uint64_t>(saved))
                                 : std::string{});
    }
    val raw_rescue_file() {
        return array_of(session_ ? session_->raw_rescue_file() : std::string{});
    }
    std::string inspect_rescue(const val& bytes) {
        return with([&](Session& s) { return s.inspect_rescue(bytes_of(bytes)); });
    }
    std::string apply_rescue(const val& bytes) {
        return with([&](Session& s) { return s.apply_rescue(bytes_of(bytes)); });
    }
    std::string join(const std::string& options) {
        return with([&](Session& s) { return s.join(options); });
    }
    std::string sync() {
        return with([](Session& s) { return s.sync(); });
    }
    std::string next_request(const std::string& moment) {
        return with([&](Session& s) { return s.next_request(moment); });
    }
    std::string take_reply(const std::string& reply, const val& bytes) {
        return with([&](Session& s) { return s.take_reply(reply, bytes_of(bytes)); });
    }
    std::string wake(const std::string& why) {
        return with([&](Session& s) { return s.wake(why); });
    }
    std::string consent() {
        return with([](Session& s) { return s.consent(); });
    }
    std::string attention() {
        return with([](Session& s) { return s.attention(); });
    }
    std::string redo(const std::string& choice) {
        return with([&](Session& s) { return s.redo(choice); });
    }
    std::string discard(const std::string& choice) {
        return with([&](Session& s) { return s.discard(choice); });
    }
    std::string describe() {
        return with([](Session& s) { return s.describe(); });
    }
    std::string scan(const std::string& question) {
        return with([&](Session& s) { return s.scan(question); });
    }
    std::string query(const std::string& spec) {
        return with([&](Session& s) { return s.query(spec); });
    }
    val page(std::uint32_t query, std::uint32_t offset, std::uint32_t count) {
        std::string bytes;
        if (session_) {
            bytes = session_->page(query, offset, count);
        }
        return array_of(bytes);
    }
    std::string line(const std::string& question) {
        return with([&](Session& s) { return s.line(question); });
    }
    std::string choices(const std::string& question) {
        return with([&](Session& s) { return s.choices(question); });
    }
    std::string attachment(const std::string& question) {
        return with([&](Session& s) { return s.attachment(question); });
    }
    std::string preview(const std::string& command) {
        return with([&](Session& s) { return s.preview(command); });
    }
    std::string apply(const std::string& commands) {
        return with([&](Session& s) { return s.apply(commands); });
    }
    void begin_import() {
        if (session_) {
            session_->begin_import();
        }
    }
    void add_import_file(const std::string& name, const val& bytes) {
        if (session_) {
            session_->add_import_file(name, bytes_of(bytes));
        }
    }
    std::string finish_import(const std::string& options) {
        return with([&](Session& s) { return s.finish_import(options); });
    }
    std::string undo_import() {
        return with([](Session& s) { return s.undo_import(); });
    }
    std::string keep_import() {
        return with([](Session& s) { return s.keep_import(); });
    }
    /// Bytes, or the text of an answer that says what is wrong.
    val export_file(const std::string& options) {
        if (!session_) {
            return val(not_open());
        }
        bool good = false;
        const std::string made = guarded([&] {
            auto file = session_->export_file(options);
            good = file.has_value();
            return good ? std::move(*file) : std::move(file.error());
        });
        return good ? array_of(made) : val(made);
    }
    val table_file(const std::string& records) {
        bool good = false;
        const std::string made = guarded([&] {
            auto file = Session::table_file(records);
            good = file.has_value();
            return good ? std::move(*file) : std::move(file.error());
        });
        return good ? array_of(made) : val(made);
    }
    val export_workspace() {
        return array_of(session_ ? session_->export_workspace() : std::string{});
    }
    val workspace_file() { return array_of(session_ ? session_->workspace_file() : std::string{}); }
    std::string order(const std::string& question) {
        return with([&](Session& s) { return s.order(question); });
    }
    std::string orders(const std::string& question) {
        return with([&](Session& s) { return s.orders(question); });
    }
    std::string work_lists(const std::string& question) {
        return with([&](Session& s) { return s.work_lists(question); });
    }
    std::string overview(const std::string& question) {
        return with([&](Session& s) { return s.overview(question); });
    }
    std::string letters(const std::string& question) {
        return with([&](Session& s) { return s.letters(question); });
    }

private:
    template <class Action>
    std::string with(Action action) {
        return session_ ? guarded([&] { return action(*session_); }) : not_open();
    }
    std::unique_ptr<Session> session_;
};

}  // namespace

EMSCRIPTEN_BINDINGS(accession) {
    // For IDBFS, which fills and shows large files where the core reads them.
    emscripten::function("reserveBytes", &accession::reserve_bytes);
    emscripten::function("releaseBytes", &accession::release_bytes);
    emscripten::class_<BoundSession>("Session")
        .constructor<>()
        .function("open", &BoundSession::open)
        .function("loadSnapshot", &BoundSession::load_snapshot)
        .function("device", &BoundSession::device)
        .function("verify", &BoundSession::verify)
        .function("compact", &BoundSession::compact)
        .function("sweep", &BoundSession::sweep)
        .function("rescueFile", &BoundSession::rescue_file)
        .function("rawRescueFile", &BoundSession::raw_rescue_file)
        .function("inspectRescue", &BoundSession::inspect_rescue)
        .function("applyRescue", &BoundSession::apply_rescue)
        .function("join", &BoundSession::join)
        .function("sync", &BoundSession::sync)
        .function("nextRequest", &BoundSession::next_request)
        .function("takeReply", &BoundSession::take_reply)
        .function("wake", &BoundSession::wake)
        .function("consent", &BoundSession::consent)
        .function("attention", &BoundSession::attention)
        .function("redo", &BoundSession::redo)
        .function("discard", &BoundSession::discard)
        .function("describe", &BoundSession::describe)
        .function("scan", &BoundSession::scan)
        .function("query", &BoundSession::query)
        .function("page", &BoundSession::page)
        .function("line", &BoundSession::line)
        .function("choices", &BoundSession::choices)
        .function("attachment", &BoundSession::attachment)
        .function("preview", &BoundSession::preview)
        .function("apply", &BoundSession::apply)
        .function("beginImport", &BoundSession::begin_import)
        .function("addImportFile", &BoundSession::add_import_file)
        .function("finishImport", &BoundSession::finish_import)
        .function("undoImport", &BoundSession::undo_import)
        .function("keepImport", &BoundSession::keep_import)
        .function("exportFile", &BoundSession::export_file)
        .function("tableFile", &BoundSession::table_file)
        .function("exportWorkspace", &BoundSession::export_workspace)
        .function("workspaceFile", &BoundSession::workspace_file)
        .function("order", &BoundSession::order)
        .function("orders", &BoundSession::orders)
        .function("workLists", &BoundSession::work_lists)
        .function("overview", &BoundSession::overview)
        .function("letters", &BoundSession::letters);
}
