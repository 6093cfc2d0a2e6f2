// SPDX-License-Identifier: Apache-2.0
// Records as a snapshot keeps them. A record is a number whose bits say which of its fields are not
// empty, and those fields, in the order of their list (core/model/fields.h); true is its bit alone.
// An id is one more than its place among the ids of its table. A text is twice its length and the
// text, or, where the block repeats it, twice its place among the repeated texts and one. The id of
// the record itself is not in it: it stands among the ids.
#pragma once

#include <concepts>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "core/model/codec.h"
#include "core/model/fields.h"
#include "core/workspace/snapshot/format.h"

namespace accession::stored {

template <class T>
inline constexpr bool is_id = false;
template <class Tag>
inline constexpr bool is_id<Id<Tag>> = true;

/// The table whose records an id names.
template <class IdType>
inline constexpr TableKey table_of = TableKey::letters;
template <>
inline constexpr TableKey table_of<VendorId> = TableKey::vendors;
template <>
inline constexpr TableKey table_of<FundId> = TableKey::funds;
template <>
inline constexpr TableKey table_of<TitleId> = TableKey::titles;
template <>
inline constexpr TableKey table_of<HoldingsId> = TableKey::holdings;
template <>
inline constexpr TableKey table_of<OrderId> = TableKey::orders;
template <>
inline constexpr TableKey table_of<LineId> = TableKey::lines;
template <>
inline constexpr TableKey table_of<ItemId> = TableKey::items;
template <>
inline constexpr TableKey table_of<InvoiceId> = TableKey::invoices;
template <>
inline constexpr TableKey table_of<EResourceId> = TableKey::eresources;
template <>
inline constexpr TableKey table_of<ClaimId> = TableKey::claims;
template <>
inline constexpr TableKey table_of<WorkOrderId> = TableKey::work_orders;

template <class T>
[[nodiscard]] bool is_empty(const T& value) {
    if constexpr (requires { value.usual(); }) {
        return value.usual();
    } else if constexpr (requires { value.has_value(); }) {
        return !value.has_value();
    } else if constexpr (requires(T& changed) { changed.clear(); } || is_id<T>) {
        return value.empty();
    } else {
        return value == T{};
    }
}

inline constexpr std::string_view own_id = "id";

/// `Context` gives `place(table, id)` for an id and `repeated(text)`, a place or a negative number.
template <class Context>
struct Packer {
    ByteWriter& out;
    Context& context;

    void write(const std::string& text) {
        const std::int64_t place = context.repeated(text);
        if (place >= 0) {
            out.varint(static_cast<std::uint64_t>(place) * 2 + 1);
            return;
        }
        out.varint(std::uint64_t{text.size()} * 2);
        out.raw(text);
    }
    void write(bool value) { out.byte(value ? 1 : 0); }
    template <std::signed_integral T>
    void write(T value) {
        out.signed_varint(value);
    }
    template <class T>
        requires std::is_enum_v<T>
    void write(T value) {
        out.byte(static_cast<std::uint8_t>(value));
    }
    void write(const Date& value) { out.signed_varint(value.days()); }
    template <class Tag>
    void write(const Id<Tag>& id) {
        out.varint(id.empty() ? 0 : std::uint64_t{context.place(table_of<Id<Tag>>, id)} + 1);
    }
    template <class T>
    void write(const std::optional<T>& value) {
        write(*value);
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
            write(key);
            write(value);
        }
    }
    template <class T>
    void write(const Rare<T>& value) {
        write(*value);
    }
    template <class T, std::uint8_t Level>
    void write(const Late<T, Level>& value) {
        write(static_cast<const T&>(value));
    }
    template <class T>
        requires std::is_class_v<T>
    void write(const T& record) {
        Marks marks;
        fields(marks, record);
        out.varint(marks.bits);
        Values values{*this};
        fields(values, record);
    }

private:
    struct Marks {
        std::uint64_t bits = 0;
        unsigned next = 0;
        template <class T>
        void operator()(std::string_view name, const T& value) {
            const bool here = !(is_id<T> && name == own_id) && !is_empty(value);
            bits |= std::uint64_t{here} << next++;
        }
    };
    struct Values {
        Packer& packer;
        template <class T>
        void operator()(std::string_view name, const T& value) {
            if constexpr (!std::is_same_v<T, bool>) {
                if (!(is_id<T> && name == own_id) && !is_empty(value)) {
                    packer.write(value);
                }
            }
        }
    };
};

/// `Context` gives `id(table, place)`, `own()` and `repeated(place)`.
template <class Context>
struct Unpacker {
    ByteReader& in;
    const Context& context;

    void read(std::string& value) {
        const std::uint64_t told = in.varint();
        value = std::string((told & 1U) != 0 ? context.repeated(told / 2) : in.raw(told / 2));
    }
    void read(bool& value) { value = in.flag(); }
    template <std::signed_integral T>
    void read(T& value) {
        const std::int64_t wide = in.signed_varint();
        value = static_cast<T>(wide);
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
        const std::uint64_t told = in.varint();
        value = told == 0 ? Id<Tag>{} : Id<Tag>(context.id(table_of<Id<Tag>>, told - 1));
    }
    template <class T>
    void read(std::optional<T>& value) {
        read(value.emplace());
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
            std::string key;
            read(key);
            read(values[key]);
        }
    }
    template <class T>
    void read(Rare<T>& value) {
        value = Rare<T>{};
        read(value.edit());
    }
    template <class T, std::uint8_t Level>
    void read(Late<T, Level>& value) {
        read(static_cast<T&>(value));
    }
    template <class T>
        requires std::is_class_v<T>
    void read(T& record) {
        Values values{*this, in.varint()};
        fields(values, record);
        if (values.bits != 0) {
            in.fail();
        }
    }

private:
    struct Values {
        Unpacker& unpacker;
        std::uint64_t bits;
        template <class T>
        void operator()(std::string_view name, T& value) {
            const bool here = (bits & 1U) != 0;
            bits >>= 1U;
            if constexpr (std::is_same_v<T, bool>) {
                value = here;
            } else if (here) {
                unpacker.read(value);
            } else if (is_id<T> && name == own_id) {
                own(value);
            } else {
                value = T{};
            }
        }
        template <class T>
        void own(T& value) {
            if constexpr (is_id<T>) {
                value = T(unpacker.context.own());
            }
        }
    };
};

}  // namespace accession::stored
