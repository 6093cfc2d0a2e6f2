// SPDX-License-Identifier: Apache-2.0
#include "core/formats/folio_import.h"

#include <array>
#include <utility>

#include "core/formats/folio_join.h"
#include "core/formats/folio_source.h"

namespace accession {

namespace {

/// Facts for what is new or different; a file that is taken in twice changes nothing.
class FactMaker {
public:
    explicit FactMaker(const State& existing) : existing_(existing) {}

    template <class Record>
    bool add(Record& record) {
        const Record* before = existing_.find(record.id);
        const bool replaces = before != nullptr && *before != record;
        if (before == nullptr || replaces) {
            facts_.push_back(Recorded<Record>{std::move(record)});
        }
        return replaces;
    }

    template <class Read>
    std::size_t add_all(std::vector<Read>& reads) {
        for (Read& read : reads) {
            const std::string id = read.record.id.str();
            if (add(read.record)) {
                read.place.tell(Severity::info, "record_replaced", "id", {{"id", id}});
            }
        }
        return reads.size();
    }

    std::vector<Fact> take() { return std::move(facts_); }

private:
    const State& existing_;
    std::vector<Fact> facts_;
};

std::size_t add_lines(FactMaker& maker, std::vector<FolioLine>& lines) {
    std::size_t count = 0;
    for (FolioLine& line : lines) {
        const std::string id = line.record.id.str();
        const bool replaced = maker.add(line.record);
        if (!line.is_adopted) {
            ++count;
            if (replaced) {
                line.place.tell(Severity::info, "record_replaced", "id", {{"id", id}});
            }
        }
    }
    return count;
}

void make_facts(FolioBatch& batch, const State& existing, FolioImport& result) {
    FactMaker maker(existing);
    for (Vendor& vendor : batch.vendors) {
        maker.add(vendor);
    }
    for (Fund& fund : batch.funds) {
        maker.add(fund);
    }
    result.titles = maker.add_all(batch.titles);
    for (Holdings& holdings : batch.holdings) {
        maker.add(holdings);
    }
    result.orders = maker.add_all(batch.orders);
    result.lines = add_lines(maker, batch.lines);
    result.items = maker.add_all(batch.pieces);
    result.facts = maker.take();
}

std::array<KindCount, 7> counts_of(const FolioBatch& batch) {
    return {{{"orders", batch.orders.size()},
             {"lines", batch.lines.size()},
             {"pieces", batch.pieces.size()},
             {"titles", batch.titles.size()},
             {"vendors", batch.vendors.size()},
             {"funds", batch.funds.size()},
             {"holdings", batch.holdings.size()}}};
}

}  // namespace

FolioImport import_folio(std::span<const SourceFile> files, const State& existing) {
    FolioImport result;
    FolioBatch batch;
    ImportLog log;
    for (const SourceFile& file : files) {
        const auto before = counts_of(batch);
        switch (read_folio_source(file.name, file.bytes, batch, log)) {
        case SourceVerdict::read:
            ++result.files_read;
            result.files.push_back(what_was_read(file.name, before, counts_of(batch)));
            break;
        case SourceVerdict::ignored:
            ++result.files_ignored;
            result.files.push_back({file.name, "ignored", 0});
            break;
        case SourceVerdict::unreadable:
            result.files.push_back({file.name, "unreadable", 0});
            break;
        }
    }
    join_folio(batch, existing, log);
    result.ok = log.ok();
    if (result.ok) {
        make_facts(batch, existing, result);
    }
    result.findings = log.take();
    return result;
}

}  // namespace accession
