// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/snapshot/lists.h"

#include <algorithm>

#include "core/model/codec.h"

namespace accession::stored {

void Members::lay_out(std::string_view packed, std::size_t keys, std::uint32_t limit) {
    ByteReader reader(packed);
    ends_.assign(keys, 0);
    std::uint64_t total = 0;
    for (std::uint32_t& end : ends_) {
        // Each takes a byte of its own.
        total += std::min<std::uint64_t>(reader.varint(), packed.size());
        end = static_cast<std::uint32_t>(std::min<std::uint64_t>(total, packed.size() + 1));
    }
    bool ok = reader.ok() && total <= packed.size();
    places_.resize(ok ? static_cast<std::size_t>(total) : 0);
    std::int64_t place = 0;
    for (std::size_t i = 0; i < places_.size() && ok; ++i) {
        place += reader.signed_varint();
        ok = reader.ok() && place >= 0 && place < limit;
        places_[i] = static_cast<std::uint32_t>(place);
    }
    if (!ok) {
        std::ranges::fill(ends_, 0U);
    }
}

Groups::Groups(std::string_view payload) {
    Parts parts(payload);
    const U32s ends = parts.u32s(parts.u32());
    ok_ = parts.ok();
    groups_ = ok_ ? TextColumn(ends, parts.rest()) : TextColumn();
}

Places StoredRelation::at(std::uint32_t key) const {
    const std::size_t group = key / keys_per_group;
    if (key >= keys_ || group >= groups_.size()) {
        return {};
    }
    std::unique_ptr<Members>& members = laid_out_[group];
    if (members == nullptr) {
        members = std::make_unique<Members>();
        const std::uint32_t first = key - key % keys_per_group;
        members->lay_out(groups_[group], std::min(keys_per_group, keys_ - first), limit_);
    }
    return members->of(key % keys_per_group);
}

Places StoredRelation::of_text(const SharedText& id) const {
    if (ids_ == nullptr || keys_ == 0) {
        return {};
    }
    const std::uint32_t key = ids_->find(id);
    return key == no_place ? Places{} : at(key);
}

TextGroup::TextGroup(std::string_view packed, std::uint32_t limit) {
    ByteReader reader(packed);
    const std::size_t count = reader.count();
    std::size_t before = 0;
    for (std::size_t i = 0; i < count && reader.ok(); ++i) {
        const std::size_t begin = texts_.size();
        const std::uint64_t shared = reader.varint();
        const std::string_view rest = reader.text();
        if (shared > begin - before || shared > shared_max) {
            reader.fail();
        } else {
            texts_.append(texts_, before, static_cast<std::size_t>(shared));
            texts_.append(rest);
        }
        before = begin;
        ends_.push_back(static_cast<std::uint32_t>(texts_.size()));
    }
    if (reader.ok()) {
        members_.lay_out(packed.substr(reader.offset()), count, limit);
    }
}

std::size_t TextGroup::lower_bound(std::string_view text) const {
    std::size_t index = 0;
    while (index < size() && this->text(index) < text) {
        ++index;
    }
    return index;
}

std::string_view StoredTexts::first_text(std::size_t group) const {
    ByteReader reader(groups_[group]);
    (void)reader.count();
    (void)reader.varint();
    return reader.text();
}

const TextGroup& StoredTexts::group(std::size_t at) const {
    std::unique_ptr<TextGroup>& group = laid_out_[at];
    if (group == nullptr) {
        group = std::make_unique<TextGroup>(groups_[at], limit_);
    }
    return *group;
}

std::size_t StoredTexts::group_of(std::string_view text) const {
    std::size_t first = 0;
    std::size_t count = groups_.size();
    while (count > 0) {
        const std::size_t half = count / 2;
        if (first_text(first + half) <= text) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first == 0 ? 0 : first - 1;
}

Places StoredTexts::of(std::string_view text) const {
    const std::size_t at = group_of(text);
    if (at >= groups_.size()) {
        return {};
    }
    const TextGroup& group = this->group(at);
    const std::size_t index = group.lower_bound(text);
    return index < group.size() && group.text(index) == text ? group.places(index) : Places{};
}

}  // namespace accession::stored
