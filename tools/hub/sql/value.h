// SPDX-License-Identifier: Apache-2.0
// What goes into a statement and comes out of it: whole numbers, text, bytes, or nothing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace accession::hub {

/// Bytes that are not text.
struct Bytes {
    std::string bytes;
};

/// Nothing (NULL), a number, text, or bytes.
using Value = std::variant<std::monostate, std::int64_t, std::string, Bytes>;

[[nodiscard]] inline Value number(std::uint64_t value) {
    return static_cast<std::int64_t>(value);
}
[[nodiscard]] inline Value number(std::int64_t value) {
    return value;
}
[[nodiscard]] inline Value text(std::string_view value) {
    return std::string(value);
}
[[nodiscard]] inline Value bytes(std::string_view value) {
    return Bytes{std::string(value)};
}

/// One row of an answer. A column of another kind than the asked one, or NULL, is 0 or empty.
class Row {
public:
    explicit Row(std::vector<Value> values) : values_(std::move(values)) {}

    [[nodiscard]] std::int64_t number(std::size_t column) const {
        const auto* value = std::get_if<std::int64_t>(&values_.at(column));
        return value == nullptr ? 0 : *value;
    }
    [[nodiscard]] std::uint64_t count(std::size_t column) const {
        return static_cast<std::uint64_t>(number(column));
    }
    [[nodiscard]] const std::string& text(std::size_t column) const {
        const auto* value = std::get_if<std::string>(&values_.at(column));
        return value == nullptr ? nothing() : *value;
    }
    [[nodiscard]] const std::string& bytes(std::size_t column) const {
        const auto* value = std::get_if<Bytes>(&values_.at(column));
        return value == nullptr ? nothing() : value->bytes;
    }
    [[nodiscard]] bool is_null(std::size_t column) const {
        return std::holds_alternative<std::monostate>(values_.at(column));
    }
    [[nodiscard]] const std::vector<Value>& values() const { return values_; }

private:
    static const std::string& nothing() {
        static const std::string empty;
        return empty;
    }
    std::vector<Value> values_;
};

}  // namespace accession::hub
