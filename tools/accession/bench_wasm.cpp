// SPDX-License-Identifier: Apache-2.0
#include "tools/accession/bench_wasm.h"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <nlohmann/json.hpp>

#include <array>
#include <filesystem>
#include <utility>

#include "core/journal/messages.h"
#include "tools/accession/file_io.h"

extern char** environ;

namespace accession::tool {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr std::size_t max_answer_bytes = std::size_t{16} * 1024 * 1024;

/// A folder of our own that goes when we are done.
class Folder {
public:
    Folder() {
        std::string name = (fs::temp_directory_path() / "accession-bench-XXXXXX").string();
        if (::mkdtemp(name.data()) != nullptr) {
            path_ = name;
        }
    }
    ~Folder() {
        std::error_code ignored;
        if (!path_.empty()) {
            fs::remove_all(path_, ignored);
        }
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    [[nodiscard]] const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

json json_of(const std::vector<Command>& commands) {
    json list = json::array();
    for (const Command& command : commands) {
        list.push_back(to_json(command));
    }
    return list;
}

/// Each task's library beside the input, by the task's name.
bool write_tasks(const std::vector<FolioTask>& tasks, const fs::path& folder, json& list) {
    for (const FolioTask& task : tasks) {
        list.push_back({{"name", task.name}, {"command", to_json(task.command)}});
        if (!write_file(folder / task.name, task.workspace_file)) {
            return false;
        }
    }
    return true;
}

bool write_input(const BenchInput& input, const std::vector<FolioTask>& tasks,
                 const fs::path& folder) {
    json questions = {{"commands", json_of(input.commands)},
                      {"lives", json_of(input.lives)},
                      {"searches", input.searches},
                      {"scans", input.scans},
                      {"today", input.today.str()}};
    questions["rounds"] = folio_rounds;
    questions["tasks"] = json::array();
    return write_tasks(tasks, folder, questions["tasks"]) &&
           write_file(folder / "workspace", input.workspace_file).has_value() &&
           write_file(folder / "snapshot", input.snapshot).has_value() &&
           write_file(folder / "input.json", questions.dump()).has_value();
}

/// False when there is no Node, or the script failed.
bool run_node(const std::string& script, const std::string& module, const fs::path& folder) {
    std::array<std::string, 4> words = {"node", script, module, folder.string()};
    std::array<char*, 5> arguments{};
    for (std::size_t i = 0; i < words.size(); ++i) {
        arguments[i] = words[i].data();
    }
    pid_t child = 0;
    if (::posix_spawnp(&child, "node", nullptr, nullptr, arguments.data(), environ) != 0) {
        return false;
    }
    int status = 0;
    return ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

std::vector<Figure> figures_from(const json& list) {
    std::vector<Figure> figures;
    for (const json& one : list) {
        figures.push_back({one.value("name", ""), one.value("value", 0.0), one.value("unit", "")});
    }
    return figures;
}

}  // namespace

WasmResult measure_wasm(const BenchInput& input, const std::vector<FolioTask>& tasks,
                        const std::string& module) {
    WasmResult result;
    std::error_code error;
    const std::string script = std::string(ACCESSION_SOURCE_DIR) + "/tools/bench-wasm.mjs";
    if (!fs::exists(module, error)) {
        result.reason = "there is no module " + module;
        return result;
    }
    const Folder folder;
    if (folder.path().empty() || !write_input(input, tasks, folder.path())) {
        result.reason = "no temporary folder could be written";
        return result;
    }
    if (!run_node(script, fs::absolute(module, error).string(), folder.path())) {
        result.reason = "node could not run " + script;
        return result;
    }
    const auto bytes = read_file(folder.path() / "figures.json", max_answer_bytes);
    const json answer = bytes ? json::parse(*bytes, nullptr, false) : json();
    if (!answer.is_object()) {
        result.reason = "node left no figures";
        return result;
    }
    result.bench.figures = figures_from(answer.value("figures", json::array()));
    result.bench.state_hash = answer.value("stateHash", "");
    result.sizes = figures_from(answer.value("sizes", json::array()));
    return result;
}

}  // namespace accession::tool
