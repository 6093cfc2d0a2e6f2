// SPDX-License-Identifier: Apache-2.0
// Unsigned 32-bit integers in bytes, little endian, wherever they stand.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace accession::stored {

static_assert(std::endian::native == std::endian::little, "columns are read as they lie in memory");

[[nodiscard]] inline std::uint32_t load_u32(const char* at) {
    std::uint32_t value = 0;
    std::memcpy(&value, at, sizeof value);
    return value;
}

inline void put_u32(std::string& out, std::uint32_t value) {
    out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

inline void put_u32s(std::string& out, const std::vector<std::uint32_t>& values) {
    out.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof values[0]);
}

/// A column of them.
class U32s {
public:
    U32s() = default;
    explicit U32s(std::string_view bytes) : bytes_(bytes) {}
    [[nodiscard]] std::size_t size() const { return bytes_.size() / 4; }
    [[nodiscard]] std::uint32_t operator[](std::size_t index) const {
        return load_u32(bytes_.data() + index * 4);
    }
    [[nodiscard]] std::string_view bytes() const { return bytes_; }

private:
    std::string_view bytes_;
};

/// Texts one after the other, each told by where it ends. Ends that make no sense give empty texts:
/// bytes that were made up must not lead outside of them.
class TextColumn {
public:
    TextColumn() = default;
    TextColumn(U32s ends, std::string_view texts) : ends_(ends), texts_(texts) {}
    [[nodiscard]] std::size_t size() const { return ends_.size(); }
    [[nodiscard]] std::string_view operator[](std::size_t index) const {
        if (index >= ends_.size()) {
            return {};
        }
        const std::size_t begin = index == 0 ? 0 : ends_[index - 1];
        const std::size_t end = ends_[index];
        return begin <= end && end <= texts_.size() ? texts_.substr(begin, end - begin)
                                                    : std::string_view{};
    }

private:
    U32s ends_;
    std::string_view texts_;
};

/// Takes one part after the other off the front of bytes; `ok` is false once one did not fit.
class Parts {
public:
    explicit Parts(std::string_view bytes) : rest_(bytes) {}
    [[nodiscard]] std::string_view take(std::uint64_t size) {
        if (size > rest_.size()) {
            ok_ = false;
            return {};
        }
        const std::string_view part = rest_.substr(0, static_cast<std::size_t>(size));
        rest_.remove_prefix(static_cast<std::size_t>(size));
        return part;
    }
    [[nodiscard]] std::uint32_t u32() {
        const std::string_view part = take(4);
        return part.empty() ? 0 : U32s(part)[0];
    }
    [[nodiscard]] U32s u32s(std::uint64_t count) { return U32s(take(count * 4)); }
    [[nodiscard]] std::string_view rest() { return take(rest_.size()); }
    [[nodiscard]] bool ok() const { return ok_; }
    [[nodiscard]] bool at_end() const { return rest_.empty(); }

private:
    std::string_view rest_;
    bool ok_ = true;
};

}  // namespace accession::stored
