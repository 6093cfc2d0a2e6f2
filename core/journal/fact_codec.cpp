// SPDX-License-Identifier: Apache-2.0
#include "core/journal/fact_codec.h"

#include <array>
#include <cstdint>
#include <utility>

#include "core/lifecycle/fact_fields.h"
#include "core/model/codec.h"

namespace accession {

namespace {

/// Settings, vendors and funds stand in no Rare whose first byte could tell of their late part: the
/// fact's kind does, counted from the end.
constexpr std::uint8_t last_kind = 0xff;

template <class FactType>
bool has_late_part(const FactType& fact) {
    if constexpr (requires { fact.record; }) {
        return has_late(*fact.record);
    } else {
        return false;
    }
}

void write_fact(ByteWriter& writer, const Fact& fact) {
    const auto index = static_cast<std::uint8_t>(fact.index());
    std::visit(
        [&](const auto& f) {
            writer.byte(has_late_part(f) ? static_cast<std::uint8_t>(last_kind - index) : index);
            Encoder{writer}.write(f);
        },
        fact);
}

template <std::size_t Index>
Fact read_fact_at(ByteReader& reader) {
    std::variant_alternative_t<Index, Fact> fact;
    Decoder{reader}.read(fact);
    return fact;
}

using FactReader = Fact (*)(ByteReader&);

/// Equal facts have equal bytes: one that is told to have a late part has something in it.
template <std::size_t Index>
Fact read_late_fact_at(ByteReader& reader) {
    std::variant_alternative_t<Index, Fact> fact;
    Decoder{reader, true}.read(fact);
    if (!has_late_part(fact)) {
        reader.fail();
    }
    return fact;
}

template <std::size_t... Indexes>
constexpr std::array<FactReader, sizeof...(Indexes)> readers(std::index_sequence<Indexes...>) {
    return {read_fact_at<Indexes>...};
}

template <std::size_t... Indexes>
constexpr std::array<FactReader, sizeof...(Indexes)> late_readers(std::index_sequence<Indexes...>) {
    return {read_late_fact_at<Indexes>...};
}

constexpr auto fact_readers = readers(std::make_index_sequence<std::variant_size_v<Fact>>{});
constexpr auto late_fact_readers =
    late_readers(std::make_index_sequence<std::variant_size_v<Fact>>{});

FactReader reader_of(std::uint8_t kind) {
    if (kind < fact_readers.size()) {
        return fact_readers.at(kind);
    }
    const std::size_t from_the_end = last_kind - kind;
    return from_the_end < late_fact_readers.size() ? late_fact_readers.at(from_the_end) : nullptr;
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
        const FactReader read = reader_of(reader.byte());
        if (read == nullptr) {
            reader.fail();
        } else if (reader.ok()) {
            facts.push_back(read(reader));
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
    return whole.take() + body.bytes();
}

}  // namespace accession
