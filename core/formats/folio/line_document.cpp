// SPDX-License-Identifier: Apache-2.0
#include "core/formats/folio/line_document.h"

#include <string_view>
#include <utility>

#include "core/formats/folio/documents.h"
#include "core/formats/folio/overlay.h"
#include "core/model/money.h"
#include "core/validation/folio_line_fields.h"

namespace accession {

using Json = nlohmann::json;

namespace {
using folio::LineField;

bool says_more(const Line& line, std::string_view block, std::string_view besides) {
    const std::string prefix = std::string(block) + ".";
    for (const auto& [path, field] : line.folio->further) {
        if (path.starts_with(prefix) && path != besides && !field.empty()) {
            return true;
        }
    }
    return false;
}

/// A line has the block of its own material. The other one it has only where it says something of
/// its own: a material type that both share is no such thing.
bool has_physical_block(const Line& line) {
    const std::string& type = line.material_type;
    return line.format != Format::electronic || line.physical_inventory != CreateInventory::none ||
           (!type.empty() && type != line.folio->electronic_material_type) ||
           says_more(line, "physical", {});
}

bool has_electronic_block(const Line& line) {
    const std::string& type = line.folio->electronic_material_type;
    return line.format == Format::electronic || line.format == Format::mixed ||
           line.electronic_inventory != CreateInventory::none ||
           (!type.empty() && type != line.material_type) || says_more(line, "eresource", {});
}

/// A day that reading took over from the activation is no day of the physical part.
bool is_borrowed_day(const Line& line, const LineField& field) {
    if (field.path != "physical.expectedReceiptDate" || !line.expected_on) {
        return false;
    }
    const FieldValue activation =
        folio::further(line.folio->further, "eresource.expectedActivation");
    return !line.extra.empty() && Date::parse(activation.text) == line.expected_on;
}

void put_name(Json& document, std::string_view path, const FolioNames& names, NamedKind kind,
              const std::string& name, const Line& line) {
    put_text(document, path, names.id_of(kind, name, line.extra));
}

void put_lists(Json& document, const State& state, const FolioNames& names, const Line& line) {
    for (const auto& [key, list] :
         {std::pair{"fundDistribution", folio_funds(state, line, document["fundDistribution"])},
          std::pair{"locations", folio_places(names, line, document["locations"])}}) {
        if (list.empty()) {
            document.erase(key);
        } else {
            document[key] = list;
        }
    }
}

void put_price(Json& document, const Line& line) {
    const Json* const told = json_at(document, "cost.poLineEstimatedPrice");
    const bool same = told != nullptr && told->is_number() &&
                      to_minor(told->get<double>(), line.cost.currency) == line.cost.price;
    if (!line.cost.price) {
        erase_at(document, "cost.poLineEstimatedPrice");
    } else if (!same) {
        put_at(document, "cost.poLineEstimatedPrice",
               to_major(*line.cost.price, line.cost.currency));
    }
}

/// Not out of a file: what FOLIO writes always leaves something that we do not interpret.
bool is_made_here(const Line& line) {
    return line.extra.empty() && line.created_on.has_value();
}

/// A record of the sample has its texts without the fields that FOLIO has them in.
void put_own_texts(Json& document, const Line& line) {
    const auto put_list = [&](std::string_view path, Json list) {
        if (!list.empty() && json_at(document, path) == nullptr) {
            put_at(document, path, std::move(list));
        }
    };
    put_list("details.productIds", folio_product_ids(line.description.product_ids));
    put_list("contributors", folio_contributors(line.description.author));
    Json references = Json::array();
    for (const std::string& number : line.vendor_references) {
        references.push_back({{"refNumber", number}});
    }
    put_list("vendorDetail.referenceNumbers", std::move(references));
    if (json_at(document, "details.receivingNote") == nullptr) {
        put_text(document, "details.receivingNote", folio_receiving_note(line));
    }
    if (json_at(document, "poLineDescription") == nullptr && !line.notes.empty()) {
        put_text(document, "poLineDescription", line.notes.front());
    }
    if (json_at(document, "source") == nullptr) {
        put_text(document, "source", "User");
    }
}

}  // namespace

std::string folio_receiving_note(const Line& line) {
    const FieldValue note = folio::further(line.folio->further, "details.receivingNote");
    return note.text.empty() && is_made_here(line) ? line.receiving_note : note.text;
}

Json folio_line_document(const State& state, const FolioNames& names, const Line& line) {
    Json document = folio_base(line.extra);
    document["id"] = line.id.str();
    put_text(document, "poLineNumber", line.number);
    put_text(document, "purchaseOrderId", line.order.str());
    const bool physical = has_physical_block(line);
    const bool electronic = has_electronic_block(line);
    for (const LineField& field : folio::line_fields()) {
        const bool list =
            field.kind == folio::FieldKind::funds || field.kind == folio::FieldKind::locations;
        const bool absent = (!physical && field.path.starts_with("physical.")) ||
                            (!electronic && field.path.starts_with("eresource."));
        if (!list && !absent && !is_borrowed_day(line, field)) {
            lay_field(document, field, line);
        }
    }
    put_lists(document, state, names, line);
    put_price(document, line);
    put_name(document, "acquisitionMethod", names, NamedKind::method, line.acquisition_method,
             line);
    if (physical) {
        put_name(document, "physical.materialType", names, NamedKind::material_type,
                 line.material_type, line);
        if (json_at(document, "physical.volumes") == nullptr) {
            put_at(document, "physical.volumes", Json::array());
        }
    }
    if (electronic) {
        put_name(document, "eresource.materialType", names, NamedKind::material_type,
                 line.folio->electronic_material_type, line);
    }
    put_day(document, "metadata.createdDate", line.created_on);
    if (is_made_here(line)) {
        put_own_texts(document, line);
    }
    return document;
}

}  // namespace accession
