// SPDX-License-Identifier: Apache-2.0
#include "core/formats/folio/import.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/formats/folio/join.h"
#include "core/formats/folio/library.h"
#include "core/formats/folio/source.h"

namespace accession {

namespace {

/// Facts for what is new or different; a file that is taken in twice changes nothing.
class FactMaker {
public:
    FactMaker(const State& existing, Existing policy, FolioImport& result)
        : existing_(existing), policy_(policy), result_(result) {}

    template <class Record>
    void add(Record& record, const RecordPlace* place = nullptr) {
        const Record* const before = existing_.find(record.id);
        if (before != nullptr && *before == record) {
            return;
        }
        if (before != nullptr && policy_ == Existing::keep) {
            ++result_.kept;
            tell(place, "record_kept", record.id.str());
            return;
        }
        if (before != nullptr) {
            tell(place, "record_replaced", record.id.str());
        }
        result_.facts.push_back(Recorded<Record>{std::move(record)});
    }

    template <class Read>
    std::size_t add_all(std::vector<Read>& reads) {
        for (Read& read : reads) {
            add(read.record, &read.place);
        }
        return reads.size();
    }

    /// Where a record stays as it is, its next number still follows what came in beside it.
    template <class Record, class Next>
    void add_counting(Record& record, const RecordPlace& place, Next next) {
        const Record* const before = existing_.find(record.id);
        const auto wanted = next(std::as_const(*record.folio));
        add(record, &place);
        if (policy_ == Existing::keep && before != nullptr &&
            next(std::as_const(*before->folio)) < wanted) {
            Record counted = *before;
            next(counted.folio.edit()) = wanted;
            result_.facts.push_back(Recorded<Record>{std::move(counted)});
        }
    }

    /// Lines of the files, and lines of the workspace that the files complete.
    std::size_t add_lines(std::vector<FolioLine>& lines) {
        std::size_t count = 0;
        for (FolioLine& line : lines) {
            if (line.is_adopted) {
                result_.facts.push_back(Recorded<Line>{std::move(line.record)});
            } else {
                ++count;
                add(line.record, &line.place);
            }
        }
        return count;
    }

private:
    static void tell(const RecordPlace* place, std::string_view code, const std::string& id) {
        if (place != nullptr) {
            place->tell(Severity::info, code, "id", {{"id", id}});
        }
    }

    const State& existing_;
    Existing policy_;
    FolioImport& result_;
};

void make_facts(FolioBatch& batch, const State& existing, Existing policy, FolioImport& result) {
    FactMaker maker(existing, policy, result);
    for (Vendor& vendor : batch.vendors) {
        maker.add(vendor);
    }
    for (Fund& fund : batch.funds) {
        maker.add(fund);
    }
    for (Fund& fund : batch.completed_funds) {
        result.facts.push_back(Recorded<Fund>{std::move(fund)});
    }
    for (FolioTitle& title : batch.titles) {
        maker.add_counting(title.record, title.place,
                           [](auto& folio) -> auto& { return folio.next_sequence; });
    }
    result.titles = batch.titles.size();
    for (Holdings& holdings : batch.holdings) {
        maker.add(holdings);
    }
    for (FolioOrder& order : batch.orders) {
        maker.add_counting(order.record, order.place,
                           [](auto& folio) -> auto& { return folio.next_line; });
    }
    result.orders = batch.orders.size();
    result.lines = maker.add_lines(batch.lines);
    result.items = maker.add_all(batch.pieces);
    Settings settings = settings_with(batch, existing.settings(), policy, result);
    if (!(settings == existing.settings())) {
        result.facts.emplace_back(SettingsRecorded{std::move(settings)});
    }
}

std::array<KindCount, 10> counts_of(const FolioBatch& batch) {
    return {{{"orders", batch.orders.size()},
             {"lines", batch.lines.size()},
             {"pieces", batch.pieces.size() + batch.history.size()},
             {"titles", batch.titles.size()},
             {"routing_lists", batch.routing_lists.size()},
             {"vendors", batch.vendors.size()},
             {"funds", batch.funds.size()},
             {"expense_classes", batch.budgets.size() + batch.budget_classes.size() +
                                     batch.expense_class_names.size()},
             {"holdings", batch.holdings.size()},
             {"settings", batch.units.size() + batch.memberships.size() + batch.affixes.size() +
                              batch.user_names.size()}}};
}

}  // namespace

FolioImport import_folio(std::span<const SourceFile> files, const State& existing,
                         Existing policy) {
    FolioImport result;
    FolioBatch batch;
    ImportLog log;
    bool readable = true;
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
            readable = false;
            result.files.push_back({file.name, "unreadable", 0});
            break;
        }
    }
    result.left_out = batch.left_out;
    result.ok = readable;
    if (readable) {
        join_folio(batch, existing, policy, log);
        make_facts(batch, existing, policy, result);
    }
    result.findings = log.take();
    return result;
}

}  // namespace accession
