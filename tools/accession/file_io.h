// SPDX-License-Identifier: Apache-2.0
// Files on disk: read with a limit, replaced as a whole or not at all.
#pragma once

#include <cstddef>
#include <expected>
#include <filesystem>
#include <string>
#include <string_view>

namespace accession::tool {

/// What went wrong with a file, in words.
struct FileError {
    std::string path;
    std::string reason;
    /// The file is there and readable, but larger than the limit; none of it was kept.
    bool too_large = false;
};

/// The whole file; at most `limit` bytes are ever held, also of a file that grows or has no size.
[[nodiscard]] std::expected<std::string, FileError> read_file(const std::filesystem::path& path,
                                                              std::size_t limit);

/// Writes a file beside it, makes it durable and puts it in its place: after a crash at any point
/// the old or the new file is there, whole.
[[nodiscard]] std::expected<void, FileError> write_file(const std::filesystem::path& path,
                                                        std::string_view bytes);

/// As long as it lives, no other process that asks for it changes files of the same folder: who reads a
/// file, changes it and puts it back has to be the only one. Waits for whoever was first.
class FolderLock {
public:
    explicit FolderLock(const std::filesystem::path& file);
    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

private:
    int folder_ = -1;
};

/// Adds to the end of a file, which need not be there; not flushed.
[[nodiscard]] bool append_file(const std::filesystem::path& path, std::string_view bytes);
/// Makes what a file holds, or the names in a folder, outlast a power cut.
[[nodiscard]] bool flush_file(const std::filesystem::path& path);
[[nodiscard]] bool flush_folder(const std::filesystem::path& path);

/// Says so on the error stream and gives the exit status for it.
int complain(const FileError& error);

}  // namespace accession::tool
