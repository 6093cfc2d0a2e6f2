// SPDX-License-Identifier: Apache-2.0
#include "core/formats/alma/words.h"

#include <algorithm>

namespace accession::alma_words {

namespace {

struct StatusCode {
    std::string_view code;
    Status status = Status::none;
};

// The first code of a status is the one that is written. Those marked (B1) have been seen; the others
// are ours until an institution's code table POLineStatus says otherwise.
constexpr StatusCode status_codes[] = {
    {"INREVIEW", Status::in_review},                 // (B1)
    {"AUTO_PACKAGING", Status::auto_packaging},      // (B1)
    {"MANUAL_PACKAGING", Status::manual_packaging},  // (B1)
    {"READY", Status::ready},                        // (B1)
    {"SENT", Status::sent},                          // (B1)
    {"CLOSED", Status::closed},                      // (B1)
    {"CANCELLED", Status::canceled},                 // (B1, of the list's filter)
    {"CANCELED", Status::canceled},
    {"DELETED", Status::deleted},
    {"DEFERRED", Status::deferred},
    {"WAITING_FOR_INVOICE", Status::waiting_for_invoice},
    {"WFI", Status::waiting_for_invoice},
    {"RECURRING_RENEWAL", Status::recurring_renewal},
    {"RR", Status::recurring_renewal},
    {"WAITING_FOR_RENEWAL", Status::recurring_renewal},  // its older name (A11-10)
    {"WAITING_FOR_MANUAL_RENEWAL", Status::waiting_for_manual_renewal},
    {"WMR", Status::waiting_for_manual_renewal},
    {"UNDER_EVALUATION", Status::under_evaluation},
    {"UNDER_EVALUATION_RENEWAL", Status::under_evaluation_renewal},
};

struct MethodCode {
    std::string_view code;
    std::string_view method;
};
constexpr MethodCode methods[] = {
    {"PURCHASE", "purchase"},
    {"PURCHASE_NOLETTER", "purchase_no_letter"},
    {"VENDOR_SYSTEM", "vendor_system"},
    {"APPROVAL", "approval"},
    {"GIFT", "gift"},
    {"DEPOSITORY", "depository"},
    {"TECHNICAL", "technical"},
};

struct SourceCode {
    std::string_view code;
    LineSource source = LineSource::manual;
};
constexpr SourceCode sources[] = {
    {"MANUALENTRY", LineSource::manual},
    {"EOD", LineSource::eod},
    {"API", LineSource::api},
};

bool is_kept(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

char upper(char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

/// bare(text) == wanted, without making the text.
bool is_bare(std::string_view text, std::string_view wanted) {
    std::size_t same = 0;
    for (const char c : text) {
        if (!is_kept(upper(c))) {
            continue;
        }
        if (same == wanted.size() || upper(c) != wanted[same]) {
            return false;
        }
        ++same;
    }
    return same == wanted.size();
}

}  // namespace

std::string bare(std::string_view text) {
    std::string kept;
    for (const char c : text) {
        if (is_kept(upper(c))) {
            kept += upper(c);
        }
    }
    return kept;
}

std::optional<Status> line_status(std::string_view code, std::string_view description) {
    for (const std::string_view text : {code, description}) {
        const std::string wanted = bare(text);
        if (wanted.empty()) {
            continue;
        }
        for (const StatusCode& one : status_codes) {
            if (is_bare(one.code, wanted) || is_bare(text_of(one.status), wanted)) {
                return one.status;
            }
        }
    }
    return std::nullopt;
}

std::string_view line_status_code(Status status) {
    const auto* const found = std::ranges::find(status_codes, status, &StatusCode::status);
    return found == std::end(status_codes) ? std::string_view{} : found->code;
}

std::string method_from(std::string_view code) {
    const auto* const found = std::ranges::find(methods, code, &MethodCode::code);
    return std::string(found == std::end(methods) ? code : found->method);
}

std::string method_code(std::string_view method) {
    const auto* const found = std::ranges::find(methods, method, &MethodCode::method);
    return std::string(found == std::end(methods) ? method : found->code);
}

std::optional<LineSource> source_from(std::string_view code) {
    const auto* const found = std::ranges::find(sources, code, &SourceCode::code);
    return found == std::end(sources) ? std::nullopt : std::optional(found->source);
}

std::string_view source_code(LineSource source) {
    const auto* const found = std::ranges::find(sources, source, &SourceCode::source);
    return found->code;
}

}  // namespace accession::alma_words
