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

struct FoundFiles {
    std::vector<fs::path> files;
    /// In a folder, of another ending.
    std::vector<fs::path> passed_over;
};

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) {
        return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    });
    return text;
}

std::expected<FoundFiles, FileError> files_below(const fs::path& folder, Endings endings) {
    FoundFiles found;
    std::error_code error;
    fs::recursive_directory_iterator place(folder, error);
    for (; !error && place != fs::end(place); place.increment(error)) {
        std::error_code ignored;
        if (!place->is_regular_file(ignored)) {
            continue;
        }
        const std::string ending = lower(place->path().extension().string());
        const bool wanted = std::ranges::find(endings, ending) != endings.end();
        (wanted ? found.files : found.passed_over).push_back(place->path());
    }
    if (error) {
        return std::unexpected(FileError{folder.string(), error.message()});
    }
    return found;
}

void put_in_order(std::vector<fs::path>& files) {
    std::ranges::sort(files);
    const auto twice = std::ranges::unique(files);
    files.erase(twice.begin(), twice.end());
}

std::expected<FoundFiles, FileError> all_files(const std::vector<std::string>& paths,
                                               Endings endings) {
    FoundFiles all;
    for (const std::string& path : paths) {
        std::error_code error;
        if (!fs::is_directory(path, error)) {
            all.files.emplace_back(path);
            continue;
        }
        auto below = files_below(path, endings);
        if (!below) {
            return std::unexpected(std::move(below.error()));
        }
        all.files.insert(all.files.end(), below->files.begin(), below->files.end());
        all.passed_over.insert(all.passed_over.end(), below->passed_over.begin(),
                               below->passed_over.end());
    }
    put_in_order(all.files);
    put_in_order(all.passed_over);
    return all;
}

ImportFinding passed_over(std::string file) {
    ImportFinding finding;
    finding.code = "file_passed_over";
    finding.severity = Severity::info;
    finding.file = std::move(file);
    return finding;
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
    for (const fs::path& path : files->passed_over) {
        loaded.passed_over.push_back(passed_over(path.string()));
    }
    for (const fs::path& path : files->files) {
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
