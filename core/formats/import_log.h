// SPDX-License-Identifier: Apache-2.0
// What an import has to say: findings with the file and the record they are about.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/validation/finding.h"

namespace accession {

struct ImportFinding : Finding {
    std::string file;
    /// Number of the record, its id if it has none, or where it stands in the file.
    std::string record;
    /// Byte in the file, for faults of the JSON text itself.
    std::optional<std::size_t> offset;

    friend bool operator==(const ImportFinding&, const ImportFinding&) = default;
};

/// Collects findings; from `max_import_findings` on it only counts them.
class ImportLog {
public:
    void add(ImportFinding finding);
    /// How many errors there were so far.
    [[nodiscard]] std::size_t errors() const { return errors_; }
    /// All findings, those of one file together, in the order of the files' names; at the end
    /// `more_findings` if some were only counted.
    [[nodiscard]] std::vector<ImportFinding> take();

private:
    std::map<std::string, std::vector<ImportFinding>> findings_by_file_;
    std::size_t told_ = 0;
    std::size_t untold_ = 0;
    std::size_t errors_ = 0;
};

/// The place of one record, and a log to tell about it.
struct RecordPlace {
    ImportLog* log = nullptr;
    std::string file;
    std::string record;

    void tell(Severity severity, std::string_view code, std::string path = {},
              Params params = {}) const;
    void tell(const std::vector<Finding>& findings) const;
};

}  // namespace accession
