// SPDX-License-Identifier: Apache-2.0
#include "core/sync/kept_answer.h"

#include <utility>

#include "core/journal/queue.h"
#include "core/model/codec.h"

namespace accession {

std::string encode(const KeptAnswer& kept) {
    ByteWriter writer;
    writer.text(kept.command.str());
    writer.raw(encode(kept.answered));
    return writer.take();
}

std::optional<KeptAnswer> decode_kept_answer(std::string_view bytes) {
    ByteReader reader(bytes);
    KeptAnswer kept{CommandId(std::string(reader.text())), {}};
    auto answered = decode_answered(bytes.substr(reader.offset()));
    if (!reader.ok() || !answered) {
        return std::nullopt;
    }
    kept.answered = std::move(*answered);
    return kept;
}

}  // namespace accession
