// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <string>
#include <unordered_map>
#include <utility>

#include "core/formats/folio/join.h"

namespace accession {

namespace {

std::string text(const std::string& id) {
    return id;
}

template <class Tag>
std::string text(const Id<Tag>& id) {
    return id.str();
}

template <class Read>
void keep_last_of(std::vector<Read>& reads) {
    std::unordered_map<decltype(Read::record.id), std::size_t> places;
    std::vector<Read> kept;
    for (Read& read : reads) {
        if (read.record.id.empty()) {
            continue;  // told when it was read
        }
        const auto [known, is_new] = places.emplace(read.record.id, kept.size());
        if (is_new) {
            kept.push_back(std::move(read));
            continue;
        }
        Read& before = kept[known->second];
        if (before.record != read.record) {
            read.place.tell(Severity::warning, "duplicate_record", "id",
                            {{"id", text(read.record.id)},
                             {"other", before.place.record},
                             {"file", before.place.file}});
        }
        before = std::move(read);
    }
    reads = std::move(kept);
}

template <class Record>
void keep_last_record(std::vector<Record>& records) {
    std::unordered_map<decltype(Record::id), std::size_t> places;
    std::vector<Record> kept;
    for (Record& record : records) {
        const auto [known, is_new] = places.emplace(record.id, kept.size());
        if (is_new) {
            kept.push_back(std::move(record));
        } else {
            kept[known->second] = std::move(record);
        }
    }
    records = std::move(kept);
}

}  // namespace

void keep_last(FolioBatch& batch) {
    keep_last_of(batch.orders);
    keep_last_of(batch.lines);
    keep_last_of(batch.pieces);
    keep_last_of(batch.titles);
    keep_last_of(batch.history);
    keep_last_of(batch.routing_lists);
    keep_last_of(batch.units);
    keep_last_of(batch.affixes);
    keep_last_record(batch.vendors);
    keep_last_record(batch.funds);
    keep_last_record(batch.holdings);
}

}  // namespace accession
