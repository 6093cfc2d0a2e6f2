// SPDX-License-Identifier: Apache-2.0
#include "core/journal/fact_codec.h"

#include <array>
#include <cstdint>
#include <optional>
#include <utility>

#include "core/lifecycle/fact_fields.h"
#include "core/model/codec.h"

namespace accession {

namespace {

/// Settings, vendors and funds stand in no Rare whose first byte could tell of their late parts: the
/// fact's kind does, counted from the end for the first level, from further before for the next.
constexpr std::uint8_t last_kind = 0xff;
constexpr std::size_t kinds_of_a_level = 64;
constexpr std::size_t levels = late_levels;
constexpr std::size_t fact_kinds = std::variant_size_v<Fact>;
static_assert(fact_kinds <= kinds_of_a_level && (levels + 1) * kinds_of_a_level <= last_kind);

template <class FactType>
std::uint8_t late_level_of(const FactType& fact) {
    if constexpr (requires { fact.record; }) {
        return late_level(*fact.record);
    } else {
        return 0;
    }
}

std::uint8_t kind_of(std::size_t index, std::uint8_t level) {
    const std::size_t before_the_end = index + (std::size_t{level} - 1) * kinds_of_a_level;
    return static_cast<std::uint8_t>(level == 0 ? index : last_kind - before_the_end);
}

void write_fact(ByteWriter& writer, const Fact& fact) {
    std::visit(
        [&](const auto& f) {
            writer.byte(kind_of(fact.index(), late_level_of(f)));
            Encoder{writer}.write(f);
        },
        fact);
}

/// Equal facts have equal bytes: one that is told to have a late part has something in it, and one
/// that is not has nothing.
template <std::size_t Index>
Fact read_fact_at(ByteReader& reader, std::uint8_t level) {
    std::variant_alternative_t<Index, Fact> fact;
    Decoder{reader, level}.read(fact);
    if (late_level_of(fact) != level) {
        reader.fail();
    }
    return fact;
}

using FactReader = Fact (*)(ByteReader&, std::uint8_t);

template <std::size_t... Indexes>
constexpr std::array<FactReader, sizeof...(Indexes)> readers(std::index_sequence<Indexes...>) {
    return {read_fact_at<Indexes>...};
}

constexpr auto fact_readers = readers(std::make_index_sequence<fact_kinds>{});

/// Where the kind is none, the reader has failed.
std::optional<Fact> read_fact(ByteReader& reader) {
    const std::uint8_t kind = reader.byte();
    const std::size_t before_the_end = last_kind - kind;
    const bool late = before_the_end < levels * kinds_of_a_level;
    const std::size_t index = late ? before_the_end % kinds_of_a_level : kind;
    const std::size_t level = late ? before_the_end / kinds_of_a_level + 1 : 0;
    if (!reader.ok() || index >= fact_readers.size()) {
        reader.fail();
        return std::nullopt;
    }
    return fact_readers.at(index)(reader, static_cast<std::uint8_t>(level));
}

template <class TableType>
std::size_t write_table(ByteWriter& writer, const TableType& table) {
    std::size_t written = 0;
    for (Slot slot = 0; slot < table.slots(); ++slot) {
        if (table.alive(slot)) {
            write_fact(writer,
                       Recorded<std::remove_cvref_t<decltype(table.at(slot))>>{table.shared(slot)});
            ++written;
        }
    }
    return written;
}

}  // namespace

void write_facts(ByteWriter& writer, std::span<const Fact> facts) {
    writer.varint(facts.size());
    for (const Fact& fact : facts) {
        write_fact(writer, fact);
    }
}

std::vector<Fact> read_facts(ByteReader& reader) {
    const std::size_t count = reader.count();
    std::vector<Fact> facts;
    facts.reserve(count);
    for (std::size_t i = 0; i < count && reader.ok(); ++i) {
        if (auto fact = read_fact(reader)) {
            facts.push_back(std::move(*fact));
        }
    }
    return facts;
}

std::string encode_facts(std::span<const Fact> facts) {
    ByteWriter writer;
    write_facts(writer, facts);
    return writer.take();
}

std::optional<std::vector<Fact>> decode_facts(std::string_view bytes) {
    ByteReader reader(bytes);
    std::vector<Fact> facts = read_facts(reader);
    if (!reader.ok() || !reader.at_end()) {
        return std::nullopt;
    }
    return facts;
}

std::string encode_snapshot(const Workspace& workspace) {
    ByteWriter body;
    write_fact(body, SettingsRecorded{workspace.settings()});
    std::size_t count = 1;
    count += write_table(body, workspace.vendors());
    count += write_table(body, workspace.funds());
    count += write_table(body, workspace.titles());
    count += write_table(body, workspace.all_holdings());
    count += write_table(body, workspace.orders());
    count += write_table(body, workspace.lines());
    count += write_table(body, workspace.items());
    count += write_table(body, workspace.invoices());
    count += write_table(body, workspace.eresources());
    count += write_table(body, workspace.claims());
    count += write_table(body, workspace.work_orders());
    count += write_table(body, workspace.letters());
    ByteWriter whole;
    whole.varint(count);
    return whole.take().append(body.bytes());
}

}  // namespace accession
