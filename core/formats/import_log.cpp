// SPDX-License-Identifier: Apache-2.0
#include "core/formats/import_log.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/model/limits.h"

namespace accession {

namespace {

/// What was found is shown, but not a megabyte of it. Cut before a character, not inside it.
std::string shown(std::string text) {
    constexpr std::size_t longest = 120;
    if (text.size() > longest) {
        std::size_t end = longest;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
            --end;
        }
        text.resize(end);
        text += "...";
    }
    return text;
}

}  // namespace

void ImportLog::add(ImportFinding finding) {
    const bool error = finding.severity == Severity::error;
    // The first error is told however many warnings came before it.
    const bool first_error = error && errors_ == 0;
    errors_ += error ? 1 : 0;
    if (told_ < max_import_findings || first_error) {
        ++told_;
        findings_by_file_[finding.file].push_back(std::move(finding));
    } else {
        ++untold_;
    }
}

std::vector<ImportFinding> ImportLog::take() {
    std::vector<ImportFinding> findings;
    findings.reserve(told_ + 1);
    for (auto& [file, told] : std::exchange(findings_by_file_, {})) {
        std::ranges::move(told, std::back_inserter(findings));
    }
    if (untold_ > 0) {
        ImportFinding more;
        more.code = "more_findings";
        more.severity = Severity::info;
        more.params["count"] = std::to_string(std::exchange(untold_, 0));
        findings.push_back(std::move(more));
    }
    return findings;
}

void RecordPlace::tell(Severity severity, std::string_view code, std::string path,
                       Params params) const {
    ImportFinding finding;
    finding.code = std::string(code);
    finding.severity = severity;
    finding.path = std::move(path);
    finding.params = std::move(params);
    for (auto& [name, value] : finding.params) {
        value = shown(std::move(value));
    }
    finding.file = file;
    finding.record = shown(record);
    log->add(std::move(finding));
}

void RecordPlace::tell(const std::vector<Finding>& findings) const {
    for (const Finding& finding : findings) {
        tell(finding.severity, finding.code, finding.path, finding.params);
    }
}

}  // namespace accession
