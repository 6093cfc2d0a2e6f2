// SPDX-License-Identifier: Apache-2.0
// The canonical bytes of a record: what state hashes are taken of, and facts and commands are kept as.
//
// Integers are varints, signed ones zigzag; texts are length and UTF-8, lists are count and members, maps are
// count and pairs in the order of their keys, optional values are a 0 or 1 and the value; fields
// follow each other in the order of their list, without names. Equal records have equal bytes on
// every platform.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/model/date.h"
#include "core/model/ids.h"
#include "core/model/kinds.h"
#include "core/model/late.h"
#include "core/model/rare.h"
#include "core/model/shared_record.h"
#include "core/model/status.h"

namespace accession {

class ByteWriter {
public:
    void varint(std::uint64_t value);
    void signed_varint(std::int64_t value);
    void text(std::string_view value);
    /// Bytes as they are, without their number.
    void raw(std::string_view value);
    void byte(std::uint8_t value) {
        if (used_ == room_.size()) {
            make_room(1);
        }
        room_[used_++] = static_cast<char>(value);
    }
    /// As long as nothing more is written.
    [[nodiscard]] std::string_view bytes() const { return {room_.data(), used_}; }
    [[nodiscard]] std::string take();
    void clear() { used_ = 0; }

private:
    /// Room for so many more at least.
    void make_room(std::size_t more);

    /// Longer than what is written, so that a byte is stored and not appended: most of what is written are
    /// single bytes, and every record that changes is written for its hash.
    std::string room_;
    std::size_t used_ = 0;
};

/// Reads what ByteWriter wrote. After the first fault every read gives empty values and `ok()` is
/// false, so that damaged bytes can never make it read beyond its end.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes) : bytes_(bytes) {}
    [[nodiscard]] std::uint64_t varint() {
        // Nearly all are short.
        if (ok_ && offset_ < bytes_.size() && static_cast<std::uint8_t>(bytes_[offset_]) < 0x80U) {
            return static_cast<std::uint8_t>(bytes_[offset_++]);
        }
        return long_varint();
    }
    [[nodiscard]] std::int64_t signed_varint();
    [[nodiscard]] std::string_view text();
    /// So many bytes as they are.
    [[nodiscard]] std::string_view raw(std::uint64_t size);
    [[nodiscard]] std::uint8_t byte();
    /// A 0 or a 1; equal records have equal bytes, so nothing else stands for true.
    [[nodiscard]] bool flag();
    /// A count of members that each take at least one byte.
    [[nodiscard]] std::size_t count();
    [[nodiscard]] bool ok() const { return ok_; }
    [[nodiscard]] bool at_end() const { return offset_ == bytes_.size(); }
    [[nodiscard]] std::size_t offset() const { return offset_; }
    void fail() { ok_ = false; }

private:
    [[nodiscard]] std::uint64_t long_varint();

    std::string_view bytes_;
    std::size_t offset_ = 0;
    bool ok_ = true;
};

/// What the first byte of a Rare says.
inline constexpr std::uint8_t rare_usual = 0;
inline constexpr std::uint8_t rare_held = 1;  // and one more for each level of its late parts

struct Encoder {
    ByteWriter& out;
    /// Late parts of the record that is being written, up to this level, are written.
    std::uint8_t late = 0;

    template <class T>
    void operator()(std::string_view, const T& value) {
        write(value);
    }

    void write(const std::string& value) { out.text(value); }
    void write(bool value) { out.byte(value ? 1 : 0); }
    template <std::signed_integral T>
    void write(T value) {
        out.signed_varint(value);
    }
    void write(std::uint32_t value) { out.varint(value); }
    void write(std::uint64_t value) { out.varint(value); }
    template <class T>
        requires std::is_enum_v<T>
    void write(T value) {
        out.byte(static_cast<std::uint8_t>(value));
    }
    void write(const Date& value) { out.signed_varint(value.days()); }
    template <class Tag>
    void write(const Id<Tag>& value) {
        out.text(value.str());
    }
    template <class T>
    void write(const std::optional<T>& value) {
        out.byte(value ? 1 : 0);
        if (value) {
            write(*value);
        }
    }
    template <class T>
    void write(const std::vector<T>& values) {
        out.varint(values.size());
        for (const T& value : values) {
            write(value);
        }
    }
    template <class T, class Less>
    void write(const std::map<std::string, T, Less>& values) {
        out.varint(values.size());
        for (const auto& [key, value] : values) {
            out.text(key);
            write(value);
        }
    }
    template <class T>
    void write(const SharedRecord<T>& record) {
        write(*record);
    }
    template <class T>
    void write(const Rare<T>& value) {
        if (value.usual()) {
            out.byte(rare_usual);
            return;
        }
        out.byte(static_cast<std::uint8_t>(rare_held + late_level(*value)));
        write(*value);
    }
    template <class T, std::uint8_t Level>
    void write(const Late<T, Level>& value) {
        if (late >= Level) {
            write(static_cast<const T&>(value));
        }
    }
    template <class T>
        requires std::is_class_v<T>
    void write(const T& record) {
        if constexpr (WithLate<T>) {
            const std::uint8_t around = std::exchange(late, late_level(record));
            fields(*this, record);
            late = around;
        } else {
            fields(*this, record);
        }
    }
};

/// The largest value an enumeration's byte may have; the reader refuses others.
template <class T>
inline constexpr std::uint8_t enum_limit = std::size(Words<T>::texts);
template <>
inline constexpr std::uint8_t enum_limit<Status> = status_count;

struct Decoder {
    ByteReader& in;
    /// The record that is being read has its late parts up to this level.
    std::uint8_t late = 0;

    template <class T>
    void operator()(std::string_view, T& value) {
        read(value);
    }

    void read(std::string& value) { value = std::string(in.text()); }
    void read(bool& value) { value = in.flag(); }
    template <std::signed_integral T>
    void read(T& value) {
        const std::int64_t wide = in.signed_varint();
        value = static_cast<T>(wide);
        if (value != wide) {
            in.fail();
        }
    }
    void read(std::uint64_t& value) { value = in.varint(); }
    void read(std::uint32_t& value) {
        const std::uint64_t wide = in.varint();
        value = static_cast<std::uint32_t>(wide);
        if (value != wide) {
            in.fail();
        }
    }
    template <class T>
        requires std::is_enum_v<T>
    void read(T& value) {
        const std::uint8_t byte = in.byte();
        if (byte >= enum_limit<T>) {
            in.fail();
            return;
        }
        value = static_cast<T>(byte);
    }
    void read(Date& value) {
        std::int32_t days = 0;
        read(days);
        value = Date::from_days(days);
    }
    template <class Tag>
    void read(Id<Tag>& value) {
        value = Id<Tag>(std::string(in.text()));
    }
    template <class T>
    void read(std::optional<T>& value) {
        if (in.flag()) {
            read(value.emplace());
        } else {
            value.reset();
        }
    }
    template <class T>
    void read(std::vector<T>& values) {
        const std::size_t count = in.count();
        values.clear();
        values.reserve(count);
        for (std::size_t i = 0; i < count && in.ok(); ++i) {
            read(values.emplace_back());
        }
    }
    template <class T, class Less>
    void read(std::map<std::string, T, Less>& values) {
        const std::size_t count = in.count();
        values.clear();
        for (std::size_t i = 0; i < count && in.ok(); ++i) {
            const std::string key(in.text());
            if (!values.empty() && !(values.rbegin()->first < key)) {
                in.fail();  // equal maps have equal bytes: no other order, no key twice
                return;
            }
            read(values.try_emplace(values.end(), key)->second);
        }
    }
    template <class T>
    void read(SharedRecord<T>& record) {
        read(record.edit());
    }
    template <class T>
    void read(Rare<T>& value) {
        value = Rare<T>{};
        const std::uint8_t told = in.byte();
        if (told == rare_usual) {
            return;
        }
        const auto level = static_cast<std::uint8_t>(told - rare_held);
        const std::uint8_t around = std::exchange(late, level);
        read(value.edit());
        late = around;
        // Equal values have equal bytes.
        if (value.usual() || late_level(*value) != level) {
            in.fail();
        }
    }
    template <class T, std::uint8_t Level>
    void read(Late<T, Level>& value) {
        value.clear();
        if (late >= Level) {
            read(static_cast<T&>(value));
        }
    }
    template <class T>
        requires std::is_class_v<T>
    void read(T& record) {
        fields(*this, record);
    }
};

}  // namespace accession
