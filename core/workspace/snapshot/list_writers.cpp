// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/snapshot/list_writers.h"

#include <algorithm>

#include "core/workspace/snapshot/bytes.h"

namespace accession::stored {

namespace {

/// Groups that have grown are split before they get slow to look through.
constexpr std::size_t texts_per_group_max = 96;

}  // namespace

void GroupsWriter::add(std::string_view group) {
    bytes_ += group;
    ends_.push_back(static_cast<std::uint32_t>(bytes_.size()));
}

std::string GroupsWriter::take() {
    std::string payload;
    payload.reserve(4 + ends_.size() * 4 + bytes_.size());
    put_u32(payload, static_cast<std::uint32_t>(ends_.size()));
    put_u32s(payload, ends_);
    payload += bytes_;
    *this = {};
    return payload;
}

void MembersWriter::add(Places places) {
    counts_.varint(places.size());
    for (const std::uint32_t place : places) {
        members_.signed_varint(std::int64_t{place} - before_);
        before_ = place;
    }
    ++keys_;
}

void MembersWriter::take(std::string& out) {
    out += counts_.bytes();
    out += members_.bytes();
    counts_.clear();
    members_.clear();
    before_ = 0;
    keys_ = 0;
}

void RelationWriter::add(Places places) {
    members_.add(places);
    ++keys_;
    if (members_.keys() == keys_per_group) {
        end_group();
    }
}

void RelationWriter::add_group(std::string_view packed) {
    groups_.add(packed);
    keys_ += keys_per_group;
}

void RelationWriter::end_group() {
    std::string group;
    members_.take(group);
    groups_.add(group);
}

std::string RelationWriter::take() {
    if (members_.keys() > 0) {
        end_group();
    }
    return groups_.take();
}

void TextsWriter::add(std::string_view text, Places places) {
    const auto alike = std::ranges::mismatch(text, std::string_view(before_)).in1 - text.begin();
    const std::size_t shared = std::min(static_cast<std::size_t>(alike), shared_max);
    texts_.varint(shared);
    texts_.text(text.substr(shared));
    members_.add(places);
    before_ = text;
    if (++count_ == texts_per_group_max) {
        end_group();
    }
}

void TextsWriter::add_all(const std::vector<Entry>& entries) {
    const std::size_t pieces = (entries.size() + texts_per_group_max - 1) / texts_per_group_max;
    std::size_t done = 0;
    for (std::size_t piece = 1; piece <= pieces; ++piece) {
        for (; done < entries.size() * piece / pieces; ++done) {
            add(entries[done].first, entries[done].second);
        }
        end_group();
    }
}

void TextsWriter::add_group(std::string_view packed) {
    end_group();
    groups_.add(packed);
}

void TextsWriter::end_group() {
    if (count_ == 0) {
        return;
    }
    ByteWriter head;
    head.varint(count_);
    std::string group = head.take();
    group += texts_.bytes();
    members_.take(group);
    groups_.add(group);
    texts_.clear();
    before_.clear();
    count_ = 0;
}

std::string TextsWriter::take() {
    end_group();
    return groups_.take();
}

}  // namespace accession::stored
