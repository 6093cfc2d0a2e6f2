// SPDX-License-Identifier: Apache-2.0
#include "core/desk/import_undo.h"

#include <nlohmann/json.hpp>

#include <utility>

#include "core/desk/view_parts.h"
#include "core/journal/file_names.h"

namespace accession::desk {

using Json = nlohmann::json;

namespace {

const std::string told_name = std::string(undo_prefix) + "import.json";
const std::string before_name = std::string(undo_prefix) + "import";

Json told_of(const ImportToUndo& import) {
    return {{"store", import.store},      {"at", import.at},       {"files", import.files},
            {"orders", import.orders},    {"lines", import.lines}, {"commands", import.commands},
            {"replaced", import.replaced}};
}

std::int64_t number_in(const Json& json, const char* name) {
    const auto found = json.find(name);
    return found != json.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

/// Nothing for what has another form: then there is nothing to undo.
std::optional<ImportToUndo> read_told(std::string_view bytes) {
    const Json json = Json::parse(bytes, nullptr, false);
    if (!json.is_object()) {
        return std::nullopt;
    }
    ImportToUndo import;
    import.store = text_of_question(json, "store");
    import.at = number_in(json, "at");
    import.orders = static_cast<std::uint64_t>(number_in(json, "orders"));
    import.lines = static_cast<std::uint64_t>(number_in(json, "lines"));
    import.commands = static_cast<std::uint64_t>(number_in(json, "commands"));
    import.replaced = json.contains("replaced") && json["replaced"] == true;
    if (const auto files = json.find("files"); files != json.end() && files->is_array()) {
        for (const Json& file : *files) {
            import.files.push_back(file.is_string() ? file.get<std::string>() : std::string{});
        }
    }
    return import;
}

}  // namespace

void ImportUndo::open(Storage& storage, const StoreId& store) {
    import_.reset();
    if (const auto told = storage.read(told_name)) {
        import_ = read_told(*told);
        if (!import_ || import_->store != to_hex(store)) {
            drop(storage);
        }
    }
}

bool ImportUndo::keep(Storage& storage, ImportToUndo import, std::string_view before) {
    drop(storage);
    if (!storage.put(before_name, before) || !storage.put(told_name, told_of(import).dump())) {
        drop(storage);
        return false;
    }
    import_ = std::move(import);
    return true;
}

const ImportToUndo* ImportUndo::of(const StoreId& store) const {
    return import_ && import_->store == to_hex(store) ? &*import_ : nullptr;
}

std::optional<std::string> ImportUndo::before(Storage& storage) const {
    return storage.read(before_name);
}

void ImportUndo::drop(Storage& storage) {
    import_.reset();
    for (const std::string& name : {told_name, before_name}) {
        // One that stays takes room and does no harm: the next import tries again.
        if (storage.size(name) > 0) {
            (void)storage.remove(name);
        }
    }
}

}  // namespace accession::desk
