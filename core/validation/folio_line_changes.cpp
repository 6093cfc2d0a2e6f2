// SPDX-License-Identifier: Apache-2.0
// Setting and comparing a line's fields by their paths.
#include <algorithm>
#include <charconv>
#include <iterator>

#include "core/validation/field_text.h"
#include "core/validation/folio_line_fields.h"
#include "core/validation/folio_price.h"

namespace accession::folio {

namespace {

/// What FOLIO computes or numbers itself: a client's value means nothing.
constexpr std::string_view computed[] = {"id",
                                         "poLineNumber",
                                         "purchaseOrderId",
                                         "metadata",
                                         "searchLocationIds",
                                         "cost.poLineEstimatedPrice",
                                         "vendorDetail.vendorDetailsSource"};

bool set_quantity(std::int32_t& quantity, const FieldValue& value) {
    std::optional<std::int32_t> number;
    const bool read = read_number(value, number);
    quantity = number.value_or(quantity);
    return read;
}

/// `locations.0.quantityPhysical`.
bool set_place(Line& line, std::string_view path, const FieldValue& value) {
    path.remove_prefix(std::string_view("locations.").size());
    std::size_t index = 0;
    const auto [stop, error] = std::from_chars(path.data(), path.data() + path.size(), index);
    const auto dot = static_cast<std::size_t>(stop - path.data());
    if (error != std::errc{} || index >= line.locations.size() || dot >= path.size()) {
        return false;
    }
    LocationShare& share = line.locations[index];
    const std::string_view name = path.substr(dot + 1);
    if (name == "quantityPhysical") {
        return set_quantity(share.quantity_physical, value);
    }
    if (name == "quantityElectronic") {
        return set_quantity(share.quantity_electronic, value);
    }
    if (name == "locationId") {
        return read_text(value, share.location);
    }
    if (name == "holdingId") {
        share.holdings = HoldingsId(value.text);
        return true;
    }
    return name == "quantity";  // the sum of the two
}

/// `eresource.license.code`: a block that is kept as one record, and a member of it.
bool set_in_block(Line& line, std::string_view path, const FieldValue& value) {
    const std::size_t dot = path.rfind('.');
    const std::string_view block = path.substr(0, std::min(dot, path.size()));
    const LineField* field = line_field(block);
    if (field == nullptr || !is_block(block) || !is_plain_text(value)) {
        return false;
    }
    FieldValue whole = field->get(line, block);
    whole.records.resize(1);
    if (value.text.empty()) {
        whole.records.front().erase(std::string(path.substr(dot + 1)));
    } else {
        whole.records.front()[std::string(path.substr(dot + 1))] = value.text;
    }
    return field->set(line, block, whole);
}

}  // namespace

const LineField* line_field(std::string_view path) {
    const std::span<const LineField> fields = line_fields();
    const auto found = std::ranges::find(fields, path, &LineField::path);
    return found == fields.end() ? nullptr : &*found;
}

std::vector<Finding> set_line_fields(Line& line, const FieldSet& set) {
    std::vector<Finding> findings;
    bool priced = false;
    for (const LineField& field : line_fields()) {
        const auto given = set.find(field.path);
        if (given != set.end() && !field.set(line, field.path, given->second)) {
            findings.push_back({"invalid_value", Severity::error, std::string(field.path), {}});
        }
        priced = priced || (given != set.end() && field.path.starts_with("cost."));
    }
    for (const auto& [path, value] : set) {
        const bool known =
            line_field(path) != nullptr ||
            std::ranges::find(computed, std::string_view(path)) != std::end(computed);
        const bool place = path.starts_with("locations.") && set_place(line, path, value);
        if (!known && !place && !set_in_block(line, path, value)) {
            findings.push_back({"unknown_field", Severity::error, path, {}});
        }
    }
    if (priced) {
        line.cost.price = estimated_price(line);
    }
    return findings;
}

std::vector<std::string_view> changed_line_fields(const Line& before, const Line& after) {
    std::vector<std::string_view> changed;
    const bool further_kept = before.folio->further == after.folio->further;
    for (const LineField& field : line_fields()) {
        if (field.kept && further_kept) {
            continue;
        }
        if (!same(field.get(before, field.path), field.get(after, field.path))) {
            changed.push_back(field.path);
        }
    }
    return changed;
}

bool is_protected(const LineField& field, const Line& line, bool open) {
    switch (field.protection) {
    case Protection::none:
        return false;
    case Protection::always:
        return true;
    case Protection::electronic:
        return line.format == Format::electronic || line.format == Format::mixed;
    case Protection::physical:
        return line.format != Format::electronic;
    default:  // not_back
        return open && line.independent_receipt;
    }
}

}  // namespace accession::folio
