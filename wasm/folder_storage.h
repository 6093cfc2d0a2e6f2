// SPDX-License-Identifier: Apache-2.0
// The journal's files in a folder of Emscripten's file system. IDBFS makes them durable when the
// worker asks it to; nothing here waits.
#pragma once

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "core/journal/storage.h"

namespace accession {

class FolderStorage final : public Storage {
public:
    explicit FolderStorage(std::filesystem::path folder) : folder_(std::move(folder)) {}

    [[nodiscard]] std::vector<std::string> list() override {
        std::vector<std::string> names;
        std::error_code error;
        for (const auto& entry : std::filesystem::directory_iterator(folder_, error)) {
            names.push_back(entry.path().filename().string());
        }
        return names;
    }
    [[nodiscard]] std::optional<std::string> read(const std::string& name) override {
        std::error_code error;
        const auto size = std::filesystem::file_size(folder_ / name, error);
        std::ifstream file(folder_ / name, std::ios::binary);
        if (error || !file) {
            return std::nullopt;
        }
        std::string bytes(static_cast<std::size_t>(size), '\0');
        file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        bytes.resize(static_cast<std::size_t>(file.gcount()));
        return bytes;
    }
    [[nodiscard]] bool write(const std::string& name, std::string_view bytes) override {
        return put(name, bytes, std::ios::trunc);
    }
    [[nodiscard]] bool append(const std::string& name, std::string_view bytes) override {
        return put(name, bytes, std::ios::app);
    }
    [[nodiscard]] bool remove(const std::string& name) override {
        std::error_code error;
        return std::filesystem::remove(folder_ / name, error) && !error;
    }

private:
    bool put(const std::string& name, std::string_view bytes, std::ios::openmode mode) {
        std::ofstream file(folder_ / name, std::ios::binary | mode);
        file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        file.close();
        return file.good();
    }

    std::filesystem::path folder_;
};

}  // namespace accession
