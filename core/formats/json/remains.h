// SPDX-License-Identifier: Apache-2.0
// What a document says beside what a record of ours can say: kept with the record, and laid back over
// the record's own document when it goes out again.
//
// Fields that we do not write are kept where they stood. Fields that we write, but otherwise than they
// were written ("50.0" for "50.00"), are kept with both spellings: the old one comes back only as long
// as we would still write what we would have written then, so that nothing undoes a change made since.
#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

namespace accession {

/// `plain` is the record as we write it, `written` the document it was read from. An empty object when
/// they say the same. Keys that begin with one `~` are ours; such keys of the document get a second.
[[nodiscard]] nlohmann::json remains_of(const nlohmann::json& plain, const nlohmann::json& written);

/// `plain` with the remains laid over it. Exactly the document, if the record is as it was read.
[[nodiscard]] nlohmann::json with_remains(nlohmann::json plain, const nlohmann::json& remains);

/// The text of a record's `extra` as remains; an empty object when it is empty or none.
[[nodiscard]] nlohmann::json remains_from(std::string_view extra);
/// Empty for an empty object.
[[nodiscard]] std::string extra_from(const nlohmann::json& remains);

}  // namespace accession
