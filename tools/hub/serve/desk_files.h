// SPDX-License-Identifier: Apache-2.0
// The built desk, read into memory when the hub starts: a request names a file by its whole path, so
// nothing beside them can be reached.
#pragma once

#include <cstddef>
#include <expected>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <stop_token>
#include <string>
#include <string_view>
#include <thread>

#include "tools/hub/http/message.h"

namespace accession::hub {

class DeskFiles {
public:
    /// Also compresses what is worth it, meanwhile.
    [[nodiscard]] static std::expected<std::unique_ptr<DeskFiles>, std::string> load(
        const std::filesystem::path& folder);

    /// To GET or HEAD.
    [[nodiscard]] Response answer(const Head& head) const;

private:
    struct File {
        std::string_view type;
        std::string tag;
        bool never_changes = false;
        std::shared_ptr<const std::string> content;
        /// Brotli's; none: not there, or not yet.
        std::shared_ptr<const std::string> compressed;
    };

    [[nodiscard]] bool read(const std::filesystem::path& folder);
    void compress(const std::stop_token& stop);
    [[nodiscard]] const File* find(std::string_view path) const;

    std::map<std::string, File, std::less<>> files_;
    mutable std::mutex mutex_;
    std::jthread compressing_;
};

}  // namespace accession::hub
