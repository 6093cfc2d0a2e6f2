// SPDX-License-Identifier: Apache-2.0
#include "core/validation/folio_kept_words.h"

#include <algorithm>
#include <string>

#include "core/validation/folio_field.h"

namespace accession::folio {

namespace {

using Word = std::string_view;

constexpr Word source = "source";
constexpr Word references = "vendorDetail.referenceNumbers";
constexpr Word address = "eresource.resourceUrl";
constexpr Word fields_with_words[] = {source, references, address};

constexpr Word sources[] = {"User", "API", "EDI", "MARC", "EBSCONET"};
constexpr Word reference_types[] = {
    "Vendor continuation reference number", "Vendor order reference number",
    "Vendor subscription reference number", "Vendor internal number", "Vendor title number"};
constexpr Word details_sources[] = {"OrderLine", "InvoiceLine"};

bool is_empty_or_among(std::span<const Word> words, Word word) {
    return word.empty() || std::ranges::find(words, word) != words.end();
}

bool reference_holds_its_words(const FieldRecord& reference) {
    return std::ranges::all_of(reference, [](const auto& member) {
        const std::span<const Word> words = words_of(std::string(references) + "." + member.first);
        return words.empty() || is_empty_or_among(words, member.second);
    });
}

}  // namespace

std::span<const Word> words_of(Word path) {
    if (path == source) {
        return sources;
    }
    if (path == "vendorDetail.referenceNumbers.refNumberType") {
        return reference_types;
    }
    if (path == "vendorDetail.referenceNumbers.vendorDetailsSource") {
        return details_sources;
    }
    return {};
}

std::span<const Word> paths_of_words() {
    return fields_with_words;
}

bool holds_its_words(const Line& line, Word path) {
    const FieldValue value = further(line.folio->further, path);
    if (path == references) {
        return std::ranges::all_of(value.records, reference_holds_its_words);
    }
    return path == address ? value.text.empty() || is_web_address(value.text)
                           : is_empty_or_among(words_of(path), value.text);
}

}  // namespace accession::folio
