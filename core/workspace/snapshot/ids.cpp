// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/snapshot/ids.h"

#include <algorithm>
#include <utility>

namespace accession::stored {

namespace {

bool is_text(const RecordBlock& block, std::size_t index) {
    return ((static_cast<unsigned char>(block.id_is_text[index / 8]) >> (index % 8)) & 1U) != 0;
}

Uuid bytes_at(const RecordBlock& block, std::size_t index) {
    Uuid uuid{};
    std::memcpy(uuid.data(), block.ids.data() + index * uuid.size(), uuid.size());
    return uuid;
}

/// The text of an id that is none of the usual ones: where it begins and how long it is.
std::string_view text_in(const RecordBlock& block, std::size_t index) {
    const char* at = block.ids.data() + index * sizeof(Uuid);
    const std::size_t begin = load_u32(at);
    const std::size_t length = load_u32(at + 4);
    const bool inside = begin <= block.id_texts.size() && length <= block.id_texts.size() - begin;
    return inside ? block.id_texts.substr(begin, length) : std::string_view{};
}

}  // namespace

void StoredIds::begin(std::string lost_name, std::uint32_t records, std::uint32_t named) {
    lost_name_ = std::move(lost_name);
    records_ = records;
    named_ = named;
    texts_.resize((size() + records_per_block - 1) / records_per_block);
}

void StoredIds::set_records(std::size_t block, const RecordBlock* parts) {
    if (record_blocks_.size() <= block) {
        record_blocks_.resize(block + 1);
    }
    record_blocks_[block] = parts;
}

void StoredIds::set_named(std::size_t block, const RecordBlock& parts) {
    if (named_blocks_.size() <= block) {
        named_blocks_.resize(block + 1);
    }
    named_blocks_[block] = parts;
}

StoredIds::Place StoredIds::place_of(std::uint32_t place) const {
    if (place < records_) {
        const std::size_t block = place / records_per_block;
        const std::size_t index = place % records_per_block;
        const RecordBlock* found = block < record_blocks_.size() ? record_blocks_[block] : nullptr;
        return found != nullptr && index < found->count ? Place{found, index} : Place{};
    }
    const std::size_t block = (place - records_) / records_per_block;
    const std::size_t index = (place - records_) % records_per_block;
    const bool there = block < named_blocks_.size() && index < named_blocks_[block].count;
    return there ? Place{&named_blocks_[block], index} : Place{};
}

std::optional<Uuid> StoredIds::uuid_at(std::uint32_t place) const {
    const Place found = place_of(place);
    if (found.block == nullptr || is_text(*found.block, found.index)) {
        return std::nullopt;
    }
    return bytes_at(*found.block, found.index);
}

std::string StoredIds::text_at(std::uint32_t place) const {
    const Place found = place_of(place);
    if (found.block == nullptr) {
        return lost_name_ + std::to_string(place);
    }
    return is_text(*found.block, found.index) ? std::string(text_in(*found.block, found.index))
                                              : text_of_uuid(bytes_at(*found.block, found.index));
}

std::uint32_t StoredIds::hash_at(std::uint32_t place) const {
    const auto uuid = uuid_at(place);
    return uuid ? hash_of_uuid(*uuid) : hash_of_id(text_at(place));
}

bool StoredIds::is(std::uint32_t place, const std::string& text,
                   const std::optional<Uuid>& uuid) const {
    const Place found = place_of(place);
    if (found.block != nullptr && !is_text(*found.block, found.index)) {
        return uuid && bytes_at(*found.block, found.index) == *uuid;
    }
    return !uuid && text_at(place) == text;
}

void StoredIds::index() const {
    places_.begin(size());
    std::size_t next_gone = 0;
    for (std::uint32_t place = 0; place < size(); ++place) {
        if (next_gone < gone_.size() && gone_[next_gone] == place) {
            ++next_gone;
        } else {
            places_.put(place, hash_at(place));
        }
    }
    for (std::size_t i = 0; i < gone_.size() && gone_[i] < size(); ++i) {
        if (uuid_at(gone_[i]) || !text_at(gone_[i]).empty()) {
            places_.put(gone_[i], hash_at(gone_[i]));
        }
    }
}

/// Where few ids have been asked for: one of those. The first rows are of a few blocks, and name no others.
std::uint32_t StoredIds::among_asked(const SharedText& id) const {
    constexpr std::size_t few = 4;
    if (asked_.size() > few || gone_.size() > 0 || id.empty()) {
        return no_place;
    }
    for (const std::uint32_t block : asked_) {
        const Texts& texts = *texts_[block];
        const auto found = std::ranges::find_if(texts, [&id](const SharedText& text) {
            return text.hash() == id.hash() && text == id;
        });
        if (found != texts.end()) {
            return block * static_cast<std::uint32_t>(records_per_block) +
                   static_cast<std::uint32_t>(found - texts.begin());
        }
    }
    return no_place;
}

std::uint32_t StoredIds::find(const SharedText& id) const {
    if (size() == 0) {
        return no_place;
    }
    if (places_.empty()) {
        if (const std::uint32_t place = among_asked(id); place != no_place) {
            return place;
        }
        index();
    }
    const std::optional<Uuid> uuid = uuid_from(id.str());
    return places_.find(static_cast<std::uint32_t>(id.hash()),
                        [&](std::uint32_t place) { return is(place, id.str(), uuid); });
}

const SharedText& StoredIds::at(std::uint32_t place) const {
    std::unique_ptr<Texts>& texts = texts_[place / records_per_block];
    if (texts == nullptr) {
        texts = std::make_unique<Texts>();
        asked_.push_back(place / records_per_block);
    }
    SharedText& text = (*texts)[place % records_per_block];
    if (text.empty()) {
        text = SharedText(text_at(place));
    }
    return text;
}

}  // namespace accession::stored
