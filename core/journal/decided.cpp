// SPDX-License-Identifier: Apache-2.0
#include "core/journal/decided.h"

#include "core/journal/fact_codec.h"
#include "core/lifecycle/command_fields.h"
#include "core/model/codec.h"

namespace accession {

std::string encode_decided(const Command& command, std::span<const Fact> facts,
                           const std::vector<Consequence>& told) {
    ByteWriter writer;
    Encoder{writer}.write(command);
    Encoder{writer}.write(told);
    write_facts(writer, facts);
    return writer.take();
}

std::optional<Decided> decode_decided(std::string_view bytes) {
    ByteReader reader(bytes);
    Decided decided;
    Decoder{reader}.read(decided.command);
    Decoder{reader}.read(decided.told);
    decided.facts = read_facts(reader);
    if (!reader.ok() || !reader.at_end()) {
        return std::nullopt;
    }
    return decided;
}

bool decode_told(std::string_view bytes, Command& command, std::vector<Consequence>& told) {
    ByteReader reader(bytes);
    Decoder{reader}.read(command);
    Decoder{reader}.read(told);
    return reader.ok();
}

}  // namespace accession
