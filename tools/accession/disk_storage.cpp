// SPDX-License-Identifier: Apache-2.0
#include "tools/accession/disk_storage.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <limits>
#include <system_error>

#include "tools/accession/file_io.h"

namespace accession::tool {

namespace {

constexpr std::string_view lock_name = ".lock";

}  // namespace

DiskStorage::DiskStorage(std::filesystem::path folder) : folder_(std::move(folder)) {
    std::error_code error;
    std::filesystem::create_directories(folder_, error);
    lock_ = ::open((folder_ / lock_name).c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock_ >= 0 && ::flock(lock_, LOCK_EX | LOCK_NB) != 0) {
        ::close(lock_);
        lock_ = -1;
    }
    // What a process before this one had not flushed is read as if it were kept: it has to be.
    for (std::string& name : list()) {
        unflushed_.insert(std::move(name));
    }
}

DiskStorage::~DiskStorage() {
    if (lock_ >= 0) {
        ::close(lock_);
    }
}

std::vector<std::string> DiskStorage::list() {
    std::vector<std::string> names;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder_, error)) {
        // What begins with a dot is the lock, or a file that was being written.
        std::string name = entry.path().filename().string();
        if (entry.is_regular_file(error) && !name.starts_with('.')) {
            names.push_back(std::move(name));
        }
    }
    return names;
}

std::optional<std::string> DiskStorage::read(const std::string& name) {
    auto bytes = read_file(folder_ / name, std::numeric_limits<std::size_t>::max());
    return bytes ? std::optional(std::move(*bytes)) : std::nullopt;
}

bool DiskStorage::append(const std::string& name, std::string_view bytes) {
    unflushed_.insert(name);
    folder_changed_ = true;
    return locked() && append_file(folder_ / name, bytes);
}

bool DiskStorage::put(const std::string& name, std::string_view bytes) {
    unflushed_.erase(name);
    return locked() && write_file(folder_ / name, bytes).has_value();
}

bool DiskStorage::remove(const std::string& name) {
    std::error_code error;
    unflushed_.erase(name);
    folder_changed_ = true;
    std::filesystem::remove(folder_ / name, error);
    return locked() && !error;
}

bool DiskStorage::sync() {
    for (const std::string& name : unflushed_) {
        if (!flush_file(folder_ / name)) {
            return false;
        }
    }
    unflushed_.clear();
    const bool flushed = !folder_changed_ || flush_folder(folder_);
    folder_changed_ = folder_changed_ && !flushed;
    return flushed;
}

}  // namespace accession::tool
