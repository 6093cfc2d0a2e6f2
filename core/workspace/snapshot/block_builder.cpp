// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/snapshot/block_builder.h"

#include <algorithm>

#include "core/workspace/snapshot/bytes.h"

namespace accession::stored {

std::int64_t RepeatedTexts::place(const std::string& text, std::size_t at) {
    constexpr std::size_t shortest = 2;
    constexpr std::size_t longest = 80;
    if (text.size() < shortest || text.size() > longest) {
        return -1;
    }
    const auto [found, added] = known_.try_emplace(text, Known{-1, at});
    Known& known = found->second;
    if (!added && known.place < 0) {
        known.place = static_cast<std::int64_t>(ends_.size());
        firsts_.push_back({known.first, text.size(), ends_.size()});
        texts_ += text;
        ends_.push_back(static_cast<std::uint32_t>(texts_.size()));
    }
    return known.place;
}

std::vector<RepeatedTexts::First> RepeatedTexts::firsts() const {
    std::vector<First> ordered = firsts_;
    std::ranges::sort(ordered, {}, &First::at);
    return ordered;
}

void RepeatedTexts::begin_with(const TextColumn& texts) {
    for (std::size_t i = 0; i < texts.size(); ++i) {
        known_.try_emplace(std::string(texts[i]), Known{static_cast<std::int64_t>(i), 0});
        texts_ += texts[i];
        ends_.push_back(static_cast<std::uint32_t>(texts_.size()));
    }
}

void RepeatedTexts::clear() {
    known_.clear();
    firsts_.clear();
    ends_.clear();
    texts_.clear();
}

std::string_view BlockBuilder::shortened() {
    const std::string_view written = records_.bytes();
    shorter_.clear();
    std::size_t from = 0;
    std::size_t record = 0;
    const auto move_ends_before = [&](std::size_t at) {
        const std::size_t shorter = from - shorter_.bytes().size();
        for (; record < ends_.size() && ends_[record] <= at; ++record) {
            ends_[record] -= static_cast<std::uint32_t>(shorter);
        }
    };
    for (const auto& [at, size, place] : repeated_.firsts()) {
        move_ends_before(at);
        shorter_.raw(written.substr(from, at - from));
        shorter_.varint(place * 2 + 1);
        ByteReader text(written.substr(at));
        (void)text.varint();
        from = at + text.offset() + size;
    }
    move_ends_before(written.size());
    shorter_.raw(written.substr(from));
    return shorter_.bytes();
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
    const std::string_view records = shortened();
    put_u32s(payload, ends_);
    put_u32s(payload, repeated_.ends());
    payload += block.texts;
    payload += repeated_.texts();
    payload += records;
    records_.clear();
    ends_.clear();
    glances_.clear();
    repeated_.clear();
    return payload;
}

}  // namespace accession::stored
