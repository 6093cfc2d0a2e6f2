// SPDX-License-Identifier: Apache-2.0
#include "tools/accession/source_files.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "core/model/limits.h"

namespace accession::tool {

namespace {

namespace fs = std::filesystem;

/// All files of one import together; they are held in memory until it is decided.
constexpr std::size_t max_import_bytes = std::size_t{1024} * 1024 * 1024;

using Endings = std::span<const std::string_view>;

std::expected<std::vector<fs::path>, FileError> files_below(const fs::path& folder,
                                                            Endings endings) {
    std::vector<fs::path> found;
    std::error_code error;
    fs::recursive_directory_iterator place(folder, error);
    for (; !error && place != fs::end(place); place.increment(error)) {
        std::error_code ignored;
        const std::string ending = place->path().extension().string();
        if (place->is_regular_file(ignored) &&
            std::ranges::find(endings, ending) != endings.end()) {
            found.push_back(place->path());
        }
    }
    if (error) {
        return std::unexpected(FileError{folder.string(), error.message()});
    }
    return found;
}

std::expected<std::vector<fs::path>, FileError> all_files(const std::vector<std::string>& paths,
                                                          Endings endings) {
    std::vector<fs::path> files;
    for (const std::string& path : paths) {
        std::error_code error;
        if (!fs::is_directory(path, error)) {
            files.emplace_back(path);
            continue;
        }
        auto below = files_below(path, endings);
        if (!below) {
            return std::unexpected(std::move(below.error()));
        }
        files.insert(files.end(), below->begin(), below->end());
    }
    std::ranges::sort(files);
    const auto twice = std::ranges::unique(files);
    files.erase(twice.begin(), twice.end());
    return files;
}

ImportFinding too_large(std::string file, std::size_t limit) {
    ImportFinding finding;
    finding.code = "file_too_large";
    finding.params["limit"] = std::to_string(limit);
    finding.file = std::move(file);
    finding.offset = limit;
    return finding;
}

}  // namespace

std::expected<LoadedFiles, FileError> load_source_files(const std::vector<std::string>& paths,
                                                        Endings endings) {
    const auto files = all_files(paths, endings);
    if (!files) {
        return std::unexpected(files.error());
    }
    LoadedFiles loaded;
    std::size_t room = max_import_bytes;
    for (const fs::path& path : *files) {
        const std::size_t limit = std::min(room, max_file_bytes);
        auto bytes = read_file(path, limit);
        if (!bytes && bytes.error().too_large) {
            loaded.refused.push_back(too_large(path.string(), limit));
            continue;
        }
        if (!bytes) {
            return std::unexpected(std::move(bytes.error()));
        }
        room -= bytes->size();
        loaded.files.push_back({path.string(), std::move(*bytes)});
    }
    return loaded;
}

}  // namespace accession::tool
