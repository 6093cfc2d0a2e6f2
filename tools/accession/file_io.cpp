// SPDX-License-Identifier: Apache-2.0
#include "tools/accession/file_io.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

#include "tools/accession/exit_status.h"

namespace accession::tool {

namespace {

namespace fs = std::filesystem;

FileError last_error(const fs::path& path) {
    return {path.string(), std::strerror(errno)};
}

/// A file descriptor that is closed when it is no longer needed.
class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() {
        if (number_ >= 0) {
            ::close(number_);
        }
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int number() const { return number_; }
    [[nodiscard]] bool good() const { return number_ >= 0; }
    /// Closing can be the moment at which writing fails.
    [[nodiscard]] bool close() { return ::close(std::exchange(number_, -1)) == 0; }

private:
    int number_;
};

bool write_all(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0) {
            if (errno == EINTR) {
                continue;
            }
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// A rename is durable only once its folder is.
bool sync_folder(const fs::path& folder) {
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return descriptor.good() && ::fsync(descriptor.number()) == 0;
}

bool write_durably(int number, std::string_view bytes) {
    Descriptor descriptor(number);
    return write_all(number, bytes) && ::fsync(number) == 0 && descriptor.close();
}

/// A file that replaces another keeps its permissions.
mode_t mode_for(const fs::path& path) {
    struct stat status{};
    if (::stat(path.c_str(), &status) == 0) {
        return status.st_mode & 0777U;
    }
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666U & ~mask;
}

}  // namespace

std::expected<std::string, FileError> read_file(const fs::path& path, std::size_t limit) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.good()) {
        return std::unexpected(last_error(path));
    }
    struct stat status{};
    const FileError too_large{path.string(), "larger than " + std::to_string(limit) + " bytes",
                              true};
    if (::fstat(file.number(), &status) != 0) {
        return std::unexpected(last_error(path));
    }
    if (S_ISREG(status.st_mode) && static_cast<std::uintmax_t>(status.st_size) > limit) {
        return std::unexpected(too_large);
    }
    std::string bytes;
    bytes.reserve(static_cast<std::size_t>(S_ISREG(status.st_mode) ? status.st_size : 0));
    constexpr std::size_t portion = std::size_t{256} * 1024;
    std::string buffer(portion, '\0');
    while (true) {
        const ssize_t read = ::read(file.number(), buffer.data(), buffer.size());
        if (read < 0 && errno == EINTR) {
            continue;
        }
        if (read < 0) {
            return std::unexpected(last_error(path));
        }
        if (read == 0) {
            return bytes;
        }
        bytes.append(buffer, 0, static_cast<std::size_t>(read));
        if (bytes.size() > limit) {
            return std::unexpected(too_large);
        }
    }
}

std::expected<void, FileError> write_file(const fs::path& path, std::string_view bytes) {
    std::error_code ignored;
    // A link stays a link: what it leads to is replaced.
    const fs::path target =
        fs::is_symlink(path, ignored) ? fs::weakly_canonical(path, ignored) : path;
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    std::string temporary = (folder / (target.filename().string() + ".XXXXXX")).string();
    const mode_t mode = mode_for(target);
    const int descriptor = ::mkstemp(temporary.data());
    if (descriptor < 0) {
        return std::unexpected(last_error(target));
    }
    const bool moved = ::fchmod(descriptor, mode) == 0 && write_durably(descriptor, bytes) &&
                       ::rename(temporary.c_str(), target.c_str()) == 0;
    if (!moved) {
        const FileError error = last_error(target);
        ::unlink(temporary.c_str());
        return std::unexpected(error);
    }
    if (!sync_folder(folder)) {
        return std::unexpected(last_error(folder));
    }
    return {};
}

FolderLock::FolderLock(const fs::path& file) {
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    folder_ = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    // Where there is no such folder or it can't be locked, reading or writing the file says why.
    while (folder_ >= 0 && ::flock(folder_, LOCK_EX) != 0 && errno == EINTR) {
    }
}

FolderLock::~FolderLock() {
    if (folder_ >= 0) {
        ::close(folder_);
    }
}

bool append_file(const fs::path& path, std::string_view bytes) {
    constexpr mode_t for_all = 0666;
    Descriptor file(::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, for_all));
    return file.good() && write_all(file.number(), bytes) && file.close();
}

bool flush_file(const fs::path& path) {
    const Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    return file.good() && ::fsync(file.number()) == 0;
}

bool flush_folder(const fs::path& path) {
    return sync_folder(path);
}

int complain(const FileError& error) {
    std::fprintf(stderr, "accession: %s: %s\n", error.path.c_str(), error.reason.c_str());
    return file_trouble;
}

}  // namespace accession::tool
