// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/snapshot/block_builder.h"

#include "core/workspace/snapshot/bytes.h"

namespace accession::stored {

std::int64_t RepeatedTexts::place(const std::string& text) {
    constexpr std::size_t shortest = 2;
    constexpr std::size_t longest = 80;
    if (text.size() < shortest || text.size() > longest) {
        return -1;
    }
    const auto [found, added] = known_.try_emplace(text, -1);
    if (!added && found->second < 0) {
        found->second = static_cast<std::int64_t>(ends_.size());
        texts_ += text;
        ends_.push_back(static_cast<std::uint32_t>(texts_.size()));
    }
    return found->second;
}

void RepeatedTexts::begin_with(const TextColumn& texts) {
    for (std::size_t i = 0; i < texts.size(); ++i) {
        known_.try_emplace(std::string(texts[i]), static_cast<std::int64_t>(i));
        texts_ += texts[i];
        ends_.push_back(static_cast<std::uint32_t>(texts_.size()));
    }
}

void RepeatedTexts::clear() {
    known_.clear();
    ends_.clear();
    texts_.clear();
}

std::string BlockBuilder::take(const IdPlaces& ids, std::uint32_t first) {
    const IdPlaces::Block block = ids.block(first, count());
    std::string payload;
    put_u32(payload, static_cast<std::uint32_t>(block.texts.size()));
    put_u32(payload, static_cast<std::uint32_t>(repeated_.ends().size()));
    put_u32(payload, static_cast<std::uint32_t>(repeated_.texts().size()));
    payload += block.ids;
    payload += block.id_is_text;
    payload += glances_;
    put_u32s(payload, ends_);
    put_u32s(payload, repeated_.ends());
    payload += block.texts;
    payload += repeated_.texts();
    payload += records_.bytes();
    records_.clear();
    ends_.clear();
    glances_.clear();
    repeated_.clear();
    return payload;
}

}  // namespace accession::stored
