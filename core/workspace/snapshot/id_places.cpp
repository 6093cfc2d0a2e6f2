// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/snapshot/id_places.h"

#include <bit>

#include "core/workspace/snapshot/bytes.h"
#include "core/workspace/snapshot/ids.h"

namespace accession::stored {

namespace {

Uuid where(std::size_t begin, std::size_t length) {
    std::string bytes;
    put_u32(bytes, static_cast<std::uint32_t>(begin));
    put_u32(bytes, static_cast<std::uint32_t>(length));
    Uuid key{};
    std::memcpy(key.data(), bytes.data(), bytes.size());
    return key;
}

}  // namespace

void IdPlaces::reserve(std::size_t count) {
    keys_.reserve(count);
    is_text_.reserve(count);
    cells_.assign(std::bit_ceil(count * 2 + 16), no_place);
}

std::string_view IdPlaces::text_of(std::uint32_t place) const {
    const char* key = keys_[place].data();
    return std::string_view(texts_).substr(load_u32(key), load_u32(key + 4));
}

bool IdPlaces::is(std::uint32_t place, std::string_view text,
                  const std::optional<Uuid>& uuid) const {
    return is_text_[place] ? !uuid && text_of(place) == text : uuid && keys_[place] == *uuid;
}

void IdPlaces::grow() {
    std::vector<std::uint32_t> cells(std::bit_ceil(keys_.size() * 4 + 16), no_place);
    const std::size_t mask = cells.size() - 1;
    for (std::uint32_t place = 0; place < size(); ++place) {
        std::size_t cell =
            (is_text_[place] ? hash_of_id(text_of(place)) : hash_of_uuid(keys_[place])) & mask;
        while (cells[cell] != no_place) {
            cell = (cell + 1) & mask;
        }
        cells[cell] = place;
    }
    cells_ = std::move(cells);
}

std::uint32_t IdPlaces::put(const Uuid& key, std::uint32_t hash, bool is_text) {
    if ((keys_.size() + 1) * 2 > cells_.size()) {
        grow();
    }
    const std::uint32_t place = size();
    const std::size_t mask = cells_.size() - 1;
    std::size_t cell = hash & mask;
    while (cells_[cell] != no_place) {
        cell = (cell + 1) & mask;
    }
    cells_[cell] = place;
    keys_.push_back(key);
    is_text_.push_back(is_text);
    return place;
}

void IdPlaces::add(std::string_view text) {
    if (const auto uuid = uuid_from(text)) {
        add(*uuid);
        return;
    }
    const Uuid key = where(texts_.size(), text.size());
    texts_ += text;
    (void)put(key, hash_of_id(text), true);
}

std::uint32_t IdPlaces::place(std::string_view text) {
    const std::optional<Uuid> uuid = uuid_from(text);
    if (!cells_.empty()) {
        const std::size_t mask = cells_.size() - 1;
        std::size_t cell = (uuid ? hash_of_uuid(*uuid) : hash_of_id(text)) & mask;
        for (; cells_[cell] != no_place; cell = (cell + 1) & mask) {
            if (is(cells_[cell], text, uuid)) {
                return cells_[cell];
            }
        }
    }
    add(text);
    return size() - 1;
}

IdPlaces::Block IdPlaces::block(std::uint32_t first, std::uint32_t count) const {
    Block block;
    block.id_is_text.assign((count + 7) / 8, '\0');
    for (std::uint32_t i = 0; i < count; ++i) {
        Uuid key = keys_[first + i];
        if (is_text_[first + i]) {
            const std::string_view text = text_of(first + i);
            key = where(block.texts.size(), text.size());
            block.texts += text;
            const auto flags = static_cast<unsigned char>(block.id_is_text[i / 8]);
            block.id_is_text[i / 8] = static_cast<char>(flags | (1U << (i % 8)));
        }
        block.ids.append(key.data(), key.size());
    }
    return block;
}

}  // namespace accession::stored
