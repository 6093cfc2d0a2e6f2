// SPDX-License-Identifier: Apache-2.0
// The journal's files in a folder of Emscripten's file system. IDBFS makes them durable when the
// worker asks it to; nothing here waits.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "core/journal/storage.h"

namespace accession {

class FolderStorage : public Storage {
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
        // Not by a stream, which would fetch a large file some kilobytes at a time.
        const std::unique_ptr<std::FILE, Closer> file(std::fopen((folder_ / name).c_str(), "rb"));
        if (error || file == nullptr) {
            return std::nullopt;
        }
        std::string bytes;
        bytes.resize_and_overwrite(static_cast<std::size_t>(size), [&](char* at, std::size_t most) {
            return std::fread(at, 1, most, file.get());
        });
        return bytes;
    }
    [[nodiscard]] std::uint64_t size(const std::string& name) override {
        std::error_code error;
        const auto size = std::filesystem::file_size(folder_ / name, error);
        return error ? 0 : size;
    }
    [[nodiscard]] bool append(const std::string& name, std::string_view bytes) override {
        return write(name, bytes, "ab");
    }
    [[nodiscard]] bool put(const std::string& name, std::string_view bytes) override {
        return write(name, bytes, "wb");
    }
    [[nodiscard]] bool remove(const std::string& name) override {
        std::error_code error;
        std::filesystem::remove(folder_ / name, error);
        return !error;
    }
    /// Nothing here is kept before the page commits it, and it commits all at once.
    [[nodiscard]] bool sync() override { return true; }

protected:
    [[nodiscard]] std::string path_of(const std::string& name) const {
        return (folder_ / name).string();
    }

private:
    struct Closer {
        void operator()(std::FILE* file) const { (void)std::fclose(file); }
    };

    /// At once: in parts of some kilobytes a large file would be made longer, and copied, for each.
    bool write(const std::string& name, std::string_view bytes, const char* mode) {
        std::unique_ptr<std::FILE, Closer> file(std::fopen((folder_ / name).c_str(), mode));
        if (file == nullptr || std::setvbuf(file.get(), nullptr, _IONBF, 0) != 0) {
            return false;
        }
        const bool whole = std::fwrite(bytes.data(), 1, bytes.size(), file.get()) == bytes.size();
        return std::fclose(file.release()) == 0 && whole;
    }

    std::filesystem::path folder_;
};

}  // namespace accession
