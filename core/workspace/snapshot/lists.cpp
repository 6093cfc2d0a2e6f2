// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/snapshot/lists.h"

#include <algorithm>

#include "core/model/codec.h"

namespace accession::stored {

std::string pack_members(const std::vector<std::uint32_t>& ends,
                         const std::vector<std::uint32_t>& members) {
    ByteWriter writer;
    std::uint32_t begin = 0;
    for (const std::uint32_t end : ends) {
        writer.varint(end - begin);
        begin = end;
    }
    std::int64_t before = 0;
    for (const std::uint32_t member : members) {
        writer.signed_varint(std::int64_t{member} - before);
        before = member;
    }
    return writer.take();
}

// Bytes that were made up, checksums included, must not lead to records that are not there: then
// nothing is found.
void Members::lay_out() const {
    ByteReader reader(packed_);
    std::uint64_t total = 0;
    ends_.resize(keys_);
    for (std::uint32_t& end : ends_) {
        const std::uint64_t count = reader.varint();
        total += std::min<std::uint64_t>(count, packed_.size());
        end = static_cast<std::uint32_t>(total);
    }
    if (!reader.ok() || total > packed_.size()) {
        std::ranges::fill(ends_, 0U);
        return;
    }
    members_.resize(static_cast<std::size_t>(total));
    std::int64_t member = 0;
    for (std::uint32_t& place : members_) {
        member += reader.signed_varint();
        if (!reader.ok() || member < 0 || member >= limit_) {
            std::ranges::fill(ends_, 0U);
            return;
        }
        place = static_cast<std::uint32_t>(member);
    }
}

Places Members::of(std::size_t key) const {
    if (key >= keys_) {
        return {};
    }
    if (ends_.empty()) {
        lay_out();
    }
    const std::size_t begin = key == 0 ? 0 : ends_[key - 1];
    return Places(members_).subspan(begin, ends_[key] - begin);
}

Places StoredRelation::of_text(const SharedText& id) const {
    if (keys_ == nullptr) {
        return {};
    }
    const std::uint32_t key = keys_->find(id);
    return key == no_place ? Places{} : members_.of(key);
}

void StoredTexts::lay_out() const {
    ByteReader reader(packed_);
    ends_.resize(count_);
    std::size_t before = 0;
    for (std::uint32_t& end : ends_) {
        const std::size_t begin = texts_.size();
        const std::uint64_t shared = reader.varint();
        const std::string_view rest = reader.text();
        if (reader.ok() && shared <= begin - before && shared <= shared_max) {
            texts_.append(texts_, before, static_cast<std::size_t>(shared));
            texts_.append(rest);
        }
        before = begin;
        end = static_cast<std::uint32_t>(texts_.size());
    }
}

std::size_t StoredTexts::lower_bound(std::string_view text) const {
    if (ends_.empty() && count_ > 0) {
        lay_out();
    }
    std::size_t first = 0;
    std::size_t count = count_;
    while (count > 0) {
        const std::size_t half = count / 2;
        if (this->text(first + half) < text) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first;
}

Places StoredTexts::of(std::string_view text) const {
    const std::size_t index = lower_bound(text);
    return index < count_ && this->text(index) == text ? members_.of(index) : Places{};
}

}  // namespace accession::stored
