// SPDX-License-Identifier: Apache-2.0
// What a title has of the line it was ordered by: all that both know when it is made, and afterwards what
// changes in the line. What somebody changes in the title itself stays there (folio.md C3).
#include <string_view>

#include "core/lifecycle/folio/effects.h"
#include "core/lifecycle/folio/parts.h"
#include "core/validation/folio_line_fields.h"
#include "core/validation/folio_title_fields.h"

namespace accession::folio {

namespace {

struct SharedField {
    std::string_view of_line;
    std::string_view of_title;
    /// A package's titles are not the package: of it they have only how it is claimed.
    bool of_packages = false;
    /// Whoever has read the note of the title has read it, whatever the line says later.
    bool once = false;
};
constexpr SharedField shared_fields[] = {
    {"claimingActive", "claimingActive", true},
    {"claimingInterval", "claimingInterval", true},
    {"titleOrPackage", "title"},
    {"publisher", "publisher"},
    {"publicationDate", "publishedDate"},
    {"edition", "edition"},
    {"contributors", "contributors"},
    {"details.productIds", "productIds"},
    {"details.receivingNote", "receivingNote"},
    {"details.isAcknowledged", "isAcknowledged", false, true},
    {"details.subscriptionFrom", "subscriptionFrom"},
    {"details.subscriptionTo", "subscriptionTo"},
    {"details.subscriptionInterval", "subscriptionInterval"},
    {"physical.expectedReceiptDate", "expectedReceiptDate"},
};

FieldValue value_of(const Line& line, std::string_view path) {
    return line_field(path)->get(line, path);
}

void put(Title& title, std::string_view path, const FieldValue& value) {
    static_cast<void>(title_field(path)->set(title, path, value));  // both have one form
}

}  // namespace

Title title_of(const Line& line, const std::string& id) {
    Title title;
    title.id = TitleId(id);
    title.title = line.description.title;
    title.author = line.description.author;
    title.publisher = line.description.publisher;
    title.publication_year = line.description.publication_year;
    title.product_ids = line.description.product_ids;
    TitleTerms& terms = title.folio.edit();
    terms.line = line.id;
    terms.instance = line.folio->instance;
    terms.claiming_active = line.folio->claiming_active;
    terms.claiming_interval = line.folio->claiming_interval;
    for (const SharedField& field : shared_fields) {
        if (field.of_packages || line.is_package) {
            continue;
        }
        if (const FieldValue value = value_of(line, field.of_line); !value.empty()) {
            put(title, field.of_title, value);
        }
    }
    return title;
}

void follow_line(Transition& t, const Line& before, const Line& after) {
    for (const SharedField& field : shared_fields) {
        const FieldValue value = value_of(after, field.of_line);
        const bool follows = !field.once && (field.of_packages || !after.is_package);
        if (!follows || value_of(before, field.of_line) == value) {
            continue;
        }
        for (const TitleId& id : t.state().titles_of(after.id)) {
            t.amend(id, [&](Title& title) { put(title, field.of_title, value); });
        }
    }
}

}  // namespace accession::folio
