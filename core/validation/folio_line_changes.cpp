// SPDX-License-Identifier: Apache-2.0
// Setting and comparing a line's fields by their paths.
#include <algorithm>
#include <iterator>

#include "core/validation/folio_kept_words.h"
#include "core/validation/folio_line_fields.h"
#include "core/validation/folio_line_members.h"
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

/// The set has the field, or a member of it.
bool names(const FieldSet& set, std::string_view path) {
    return std::ranges::any_of(set, [&](const auto& given) {
        const std::string_view name = given.first;
        return name.starts_with(path) && (name.size() == path.size() || name[path.size()] == '.');
    });
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
            line_field(path) != nullptr || path.starts_with("metadata.") ||
            std::ranges::find(computed, std::string_view(path)) != std::end(computed);
        if (!known && !set_line_member(line, path, value)) {
            findings.push_back({"unknown_field", Severity::error, path, {}});
        }
    }
    for (const std::string_view path : paths_of_words()) {
        if (names(set, path) && !holds_its_words(line, path)) {
            findings.push_back({"invalid_value", Severity::error, std::string(path), {}});
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
