// SPDX-License-Identifier: Apache-2.0
// The bytes of a backup's file, written and read piece by piece: it may be larger than the memory.
#pragma once

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <openssl/evp.h>

#include "tools/hub/sql/value.h"

namespace accession::hub {

inline constexpr std::string_view backup_magic = "ACCHUB01";
inline constexpr std::size_t backup_hash_bytes = 32;

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
struct FreeDigest {
    void operator()(EVP_MD_CTX* digest) const { EVP_MD_CTX_free(digest); }
};

/// SHA-256 of what goes through.
class Digest {
public:
    Digest() : context_(EVP_MD_CTX_new()) {
        EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr);
    }
    void add(std::string_view bytes) {
        EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size());
    }
    [[nodiscard]] std::string end();

private:
    std::unique_ptr<EVP_MD_CTX, FreeDigest> context_;
};

class BackupWriter {
public:
    explicit BackupWriter(const std::filesystem::path& path);

    void table(std::string_view name);
    void row(const Row& row);
    /// Makes all of it durable. False: something could not be written.
    [[nodiscard]] bool end();
    [[nodiscard]] bool good() const { return good_; }
    [[nodiscard]] std::uint64_t bytes() const { return bytes_; }

private:
    void put(std::string_view bytes);
    void value(const Value& value);
    void sized(char kind, std::string_view bytes);

    std::unique_ptr<std::FILE, CloseFile> file_;
    Digest digest_;
    std::uint64_t bytes_ = 0;
    bool good_ = false;
};

class BackupReader {
public:
    /// Reads all of it once: nothing is taken from a file that is damaged.
    explicit BackupReader(const std::filesystem::path& path);

    [[nodiscard]] bool whole() const { return whole_; }
    /// 'T', 'R' or 'E'; 0 when there is nothing that could be read.
    [[nodiscard]] char next();
    [[nodiscard]] std::optional<Value> value();

private:
    [[nodiscard]] bool get(char* into, std::size_t count);
    [[nodiscard]] bool check();

    std::unique_ptr<std::FILE, CloseFile> file_;
    bool whole_ = false;
};

}  // namespace accession::hub
