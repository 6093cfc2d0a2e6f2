// SPDX-License-Identifier: Apache-2.0
// UUIDs, which most ids are, as the sixteen bytes they stand for.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace accession {

using Uuid = std::array<char, 16>;

/// Only the one way in which a UUID is usually written, lower case with four hyphens: the text must
/// come back from the bytes as it was.
[[nodiscard]] std::optional<Uuid> uuid_from(std::string_view text);
[[nodiscard]] std::string text_of_uuid(const Uuid& uuid);

/// Hash of an id; had from its sixteen bytes alone where it is a UUID. Equal on every platform.
[[nodiscard]] std::uint32_t hash_of_uuid(const Uuid& uuid);
[[nodiscard]] std::uint32_t hash_of_id(std::string_view text);

}  // namespace accession
