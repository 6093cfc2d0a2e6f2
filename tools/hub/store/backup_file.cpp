// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/store/backup_file.h"

#include <algorithm>
#include <array>

#include <sys/stat.h>
#include <unistd.h>

namespace accession::hub {

namespace {

/// No value of the hub's is larger.
constexpr std::uint64_t largest_value = std::uint64_t{256} << 20U;

template <std::size_t Count>
std::array<char, Count> little_endian(std::uint64_t value) {
    std::array<char, Count> out{};
    for (char& byte : out) {
        byte = static_cast<char>(value & 0xffU);
        value >>= 8U;
    }
    return out;
}

template <std::size_t Count>
std::uint64_t from_little_endian(const std::array<char, Count>& bytes) {
    std::uint64_t value = 0;
    for (std::size_t at = Count; at-- > 0;) {
        value = (value << 8U) | static_cast<unsigned char>(bytes.at(at));
    }
    return value;
}

std::FILE* open_private(const std::filesystem::path& path, const char* mode) {
    const mode_t before = umask(077);
    std::FILE* file = std::fopen(path.c_str(), mode);
    umask(before);
    return file;
}

}  // namespace

std::string Digest::end() {
    std::array<unsigned char, EVP_MAX_MD_SIZE> hash{};
    unsigned size = 0;
    EVP_DigestFinal_ex(context_.get(), hash.data(), &size);
    return {reinterpret_cast<const char*>(hash.data()), size};
}

BackupWriter::BackupWriter(const std::filesystem::path& path)
    : file_(open_private(path, "wb")), good_(file_ != nullptr) {
    put(backup_magic);
}

void BackupWriter::put(std::string_view bytes) {
    if (!good_) {
        return;
    }
    digest_.add(bytes);
    bytes_ += bytes.size();
    good_ = std::fwrite(bytes.data(), 1, bytes.size(), file_.get()) == bytes.size();
}

void BackupWriter::sized(char kind, std::string_view bytes) {
    const auto size = little_endian<4>(bytes.size());
    put({&kind, 1});
    put({size.data(), size.size()});
    put(bytes);
}

void BackupWriter::value(const Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        const auto bytes = little_endian<8>(static_cast<std::uint64_t>(*number));
        put("i");
        put({bytes.data(), bytes.size()});
    } else if (const auto* text = std::get_if<std::string>(&value)) {
        sized('t', *text);
    } else if (const auto* bytes = std::get_if<Bytes>(&value)) {
        sized('b', bytes->bytes);
    } else {
        good_ = false;  // no column of the hub's may be empty
    }
}

void BackupWriter::table(std::string_view name) {
    put("T");
    sized('t', name);
}

void BackupWriter::row(const Row& row) {
    put("R");
    for (const Value& one : row.values()) {
        value(one);
    }
}

bool BackupWriter::end() {
    put("E");
    if (!good_) {
        return false;
    }
    const std::string hash = digest_.end();
    good_ = std::fwrite(hash.data(), 1, hash.size(), file_.get()) == hash.size() &&
            std::fflush(file_.get()) == 0 && fsync(fileno(file_.get())) == 0;
    return good_;
}

BackupReader::BackupReader(const std::filesystem::path& path)
    : file_(open_private(path, "rb")), whole_(file_ != nullptr && check()) {}

bool BackupReader::check() {
    std::string held;
    std::array<char, std::size_t{64} * 1024> buffer{};
    Digest digest;
    bool first = true;
    while (const std::size_t got = std::fread(buffer.data(), 1, buffer.size(), file_.get())) {
        held.append(buffer.data(), got);
        if (first && !held.starts_with(backup_magic)) {
            return false;
        }
        first = false;
        // The last bytes are the hash, not what it is of.
        const std::size_t sure = held.size() - std::min(held.size(), backup_hash_bytes);
        digest.add(std::string_view(held).substr(0, sure));
        held.erase(0, sure);
    }
    const bool same = held.size() == backup_hash_bytes && digest.end() == held;
    return same && std::fseek(file_.get(), static_cast<long>(backup_magic.size()), SEEK_SET) == 0;
}

bool BackupReader::get(char* into, std::size_t count) {
    return std::fread(into, 1, count, file_.get()) == count;
}

char BackupReader::next() {
    char kind = 0;
    return get(&kind, 1) ? kind : '\0';
}

std::optional<Value> BackupReader::value() {
    const char kind = next();
    if (kind == 'i') {
        std::array<char, 8> bytes{};
        if (!get(bytes.data(), bytes.size())) {
            return std::nullopt;
        }
        return static_cast<std::int64_t>(from_little_endian(bytes));
    }
    std::array<char, 4> size{};
    if ((kind != 't' && kind != 'b') || !get(size.data(), size.size()) ||
        from_little_endian(size) > largest_value) {
        return std::nullopt;
    }
    std::string bytes(static_cast<std::size_t>(from_little_endian(size)), '\0');
    if (!get(bytes.data(), bytes.size())) {
        return std::nullopt;
    }
    return kind == 't' ? Value(std::move(bytes)) : Value(Bytes{std::move(bytes)});
}

}  // namespace accession::hub
