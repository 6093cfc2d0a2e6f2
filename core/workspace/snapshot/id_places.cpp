// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/snapshot/id_places.h"

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
    index_.begin(static_cast<std::uint32_t>(count));
}

std::string_view IdPlaces::text_of(std::size_t index) const {
    const char* key = keys_[index].data();
    return std::string_view(texts_).substr(load_u32(key), load_u32(key + 4));
}

bool IdPlaces::is(std::size_t index, std::string_view text, const std::optional<Uuid>& uuid) const {
    return is_text_[index] ? !uuid && text_of(index) == text : uuid && keys_[index] == *uuid;
}

void IdPlaces::grow() {
    constexpr std::size_t first_room = 16;
    index_.begin(static_cast<std::uint32_t>(keys_.size() * 2 + first_room));
    for (std::uint32_t index = 0; index < keys_.size(); ++index) {
        if (!nameless_[index]) {
            index_.put(index,
                       is_text_[index] ? hash_of_id(text_of(index)) : hash_of_uuid(keys_[index]));
        }
    }
}

std::uint32_t IdPlaces::put(const Uuid& key, std::uint32_t hash, bool is_text) {
    if (!index_.takes(keys_.size())) {
        grow();
    }
    index_.put(static_cast<std::uint32_t>(keys_.size()), hash);
    keys_.push_back(key);
    is_text_.push_back(is_text);
    nameless_.push_back(false);
    return size() - 1;
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

void IdPlaces::add_nameless() {
    keys_.push_back(where(0, 0));
    is_text_.push_back(true);
    nameless_.push_back(true);
}

std::uint32_t IdPlaces::place(const SharedText& id) {
    if (before_ != nullptr) {
        if (const std::uint32_t place = before_->find(id); place != no_place) {
            return place;
        }
    }
    const std::string& text = id.str();
    if (!index_.empty()) {
        const std::optional<Uuid> uuid = uuid_from(text);
        const std::uint32_t index =
            index_.find(static_cast<std::uint32_t>(id.hash()),
                        [&](std::uint32_t one) { return is(one, text, uuid); });
        if (index != no_place) {
            return size_before() + index;
        }
    }
    add(text);
    return size() - 1;
}

IdPlaces::Block IdPlaces::block(std::uint32_t first, std::uint32_t count) const {
    Block block;
    block.id_is_text.assign((count + 7) / 8, '\0');
    const auto add_text = [&block](std::uint32_t i, std::string_view text) {
        const Uuid key = where(block.texts.size(), text.size());
        block.ids.append(key.data(), key.size());
        block.texts += text;
        const auto flags = static_cast<unsigned char>(block.id_is_text[i / 8]);
        block.id_is_text[i / 8] = static_cast<char>(flags | (1U << (i % 8)));
    };
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::uint32_t place = first + i;
        if (place < size_before()) {
            if (const auto uuid = before_->uuid_at(place)) {
                block.ids.append(uuid->data(), uuid->size());
            } else {
                add_text(i, before_->text_at(place));
            }
        } else if (const std::size_t index = place - size_before(); is_text_[index]) {
            add_text(i, text_of(index));
        } else {
            block.ids.append(keys_[index].data(), keys_[index].size());
        }
    }
    return block;
}

}  // namespace accession::stored
