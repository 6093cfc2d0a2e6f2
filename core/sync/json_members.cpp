// SPDX-License-Identifier: Apache-2.0
#include "core/sync/json_members.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "core/formats/json/reader.h"

namespace accession {

namespace {

/// True when brackets, those in texts left out, lie within each other too deeply.
bool too_deep(std::string_view text) {
    std::size_t depth = 0;
    bool in_text = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (in_text) {
            i += c == '\\' ? 1 : 0;
            in_text = c != '"';
        } else if (c == '"') {
            in_text = true;
        } else if (c == '[' || c == '{') {
            if (++depth > nested_max) {
                return true;
            }
        } else if ((c == ']' || c == '}') && depth > 0) {
            --depth;
        }
    }
    return false;
}

}  // namespace

Json object_from(std::string_view text) {
    if (too_deep(text)) {
        return Json::object();
    }
    Json json = Json::parse(text, nullptr, false);
    return json.is_object() ? json : Json::object();
}

Json strict_object_from(std::string_view text) {
    auto json = too_deep(text) ? std::unexpected(ReadError{}) : read_json(text);
    return json && json->is_object() ? std::move(*json) : Json::object();
}

std::string dump(const Json& json) {
    // Texts came in as UTF-8 or not at all; what is none is replaced rather than thrown over.
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string hex8(std::uint32_t value) {
    std::string text(8, '0');
    for (std::size_t i = text.size(); i-- > 0; value >>= 4U) {
        text[i] = "0123456789abcdef"[value & 15U];
    }
    return text;
}

std::optional<std::uint32_t> from_hex8(std::string_view text) {
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    const bool whole = error == std::errc{} && end == text.data() + text.size();
    return whole && text.size() == 8 ? std::optional(value) : std::nullopt;
}

std::optional<Hash128> hash_from_hex(std::string_view text) {
    const auto is_digit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (text.size() != 32 || !std::ranges::all_of(text, is_digit)) {
        return std::nullopt;
    }
    Hash128 hash;
    const char* const first = text.data();
    const char* const half = first + text.size() / 2;
    std::from_chars(first, half, hash.high, 16);
    std::from_chars(half, first + text.size(), hash.low, 16);
    return hash;
}

}  // namespace accession
