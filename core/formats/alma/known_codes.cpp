// SPDX-License-Identifier: Apache-2.0
#include "core/formats/alma/known_codes.h"

#include <string>
#include <unordered_map>

namespace accession {

namespace {

/// Ids by the codes that are not ids; the first record with a code has it.
template <class Id, class Records>
std::unordered_map<Id, Id> ids_by_code(const Records& records) {
    std::unordered_map<Id, Id> ids;
    for (Slot slot = 0; slot < records.slots(); ++slot) {
        if (records.alive(slot) && !records.at(slot).code.empty() &&
            records.at(slot).code != records.at(slot).id.str()) {
            ids.emplace(Id(records.at(slot).code), records.at(slot).id);
        }
    }
    return ids;
}

/// An id that is the code goes first.
template <class Id>
void give_id_here(Id& id, const std::unordered_map<Id, Id>& ids, const Workspace& existing) {
    const auto known = ids.find(id);
    if (known != ids.end() && existing.find(id) == nullptr) {
        id = known->second;
    }
}

}  // namespace

void know_by_code(AlmaBatch& batch, const Workspace& existing) {
    const auto vendors = ids_by_code<VendorId>(existing.vendors());
    const auto funds = ids_by_code<FundId>(existing.funds());
    if (vendors.empty() && funds.empty()) {
        return;
    }
    for (Vendor& vendor : batch.vendors) {
        give_id_here(vendor.id, vendors, existing);
    }
    for (Fund& fund : batch.funds) {
        give_id_here(fund.id, funds, existing);
    }
    for (AlmaLine& read : batch.lines) {
        give_id_here(read.vendor.id, vendors, existing);
        give_id_here(read.record.vendor, vendors, existing);
        for (Fund& fund : read.funds) {
            give_id_here(fund.id, funds, existing);
        }
        for (FundShare& share : read.record.funds) {
            give_id_here(share.fund, funds, existing);
        }
    }
}

Line with_codes(const Workspace& workspace, Line line) {
    const Vendor* const vendor = workspace.find(line.vendor);
    if (vendor != nullptr && !vendor->code.empty()) {
        line.vendor = VendorId(vendor->code);
    }
    for (FundShare& share : line.funds) {
        const Fund* const fund = workspace.find(share.fund);
        if (fund != nullptr && !fund->code.empty()) {
            share.fund = FundId(fund->code);
        }
    }
    return line;
}

}  // namespace accession
