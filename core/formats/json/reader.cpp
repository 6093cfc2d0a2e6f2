// SPDX-License-Identifier: Apache-2.0
#include "core/formats/json/reader.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/model/limits.h"

namespace accession {

namespace {

using nlohmann::json;

/// The parser tells its position only with its own errors. Ours need one too: this iterator leaves
/// word of how far it has gone.
class TrackedByte {
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    TrackedByte(const char* at, const char** reached) : at_(at), reached_(reached) {}
    reference operator*() const { return *at_; }
    TrackedByte& operator++() {
        ++at_;
        *reached_ = at_;
        return *this;
    }
    TrackedByte operator++(int) {
        TrackedByte before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const TrackedByte& a, const TrackedByte& b) { return a.at_ == b.at_; }

private:
    const char* at_;
    const char** reached_;
};

/// Builds the document. Returning false stops the parser.
class Builder final : public json::json_sax_t {
public:
    Builder(std::string_view bytes, const char* const* reached)
        : bytes_(bytes), reached_(reached) {}

    bool null() override { return put(nullptr) != nullptr; }
    bool boolean(bool value) override { return put(value) != nullptr; }
    bool number_integer(number_integer_t value) override { return put(value) != nullptr; }
    bool number_unsigned(number_unsigned_t value) override { return put(value) != nullptr; }
    bool number_float(number_float_t value, const string_t&) override {
        return put(value) != nullptr;
    }
    bool string(string_t& value) override {
        return fits(value) && put(std::move(value)) != nullptr;
    }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(json::object()); }
    bool start_array(std::size_t) override { return open(json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override {
        if (!fits(name)) {
            return false;
        }
        auto& members = open_.back()->get_ref<json::object_t&>();
        const auto [member, added] = members.emplace(std::move(name), nullptr);
        slot_ = &member->second;
        return added || fail("duplicate_key", start_of_text());
    }
    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception& reason) override {
        constexpr int number_overflow = 406;
        const std::size_t offset = std::min(position == 0 ? 0 : position - 1, bytes_.size());
        return fail(reason.id == number_overflow ? "number_out_of_range" : "invalid_json", offset);
    }

    [[nodiscard]] json take() { return std::move(root_); }
    [[nodiscard]] const std::optional<ReadError>& error() const { return error_; }

private:
    [[nodiscard]] std::size_t last_byte() const {
        return static_cast<std::size_t>(*reached_ - bytes_.data()) - 1;
    }

    /// The text that has just been read ends with the last byte; its opening quote is the nearest
    /// before it that no backslash escapes.
    [[nodiscard]] std::size_t start_of_text() const {
        std::size_t at = last_byte();
        while (at > 0) {
            --at;
            std::size_t escapes = 0;
            while (escapes < at && bytes_[at - 1 - escapes] == '\\') {
                ++escapes;
            }
            if (bytes_[at] == '"' && escapes % 2 == 0) {
                break;
            }
        }
        return at;
    }

    bool fail(std::string_view code, std::size_t offset) {
        error_ = ReadError{code, offset};
        return false;
    }

    bool fits(const std::string& text) {
        return text.size() <= max_text_bytes || fail("text_too_long", start_of_text());
    }

    json* put(json value) {
        if (++values_ > max_json_values) {
            fail("too_many_values", last_byte());
            return nullptr;
        }
        if (open_.empty()) {
            root_ = std::move(value);
            return &root_;
        }
        if (open_.back()->is_array()) {
            auto& members = open_.back()->get_ref<json::array_t&>();
            return &members.emplace_back(std::move(value));
        }
        *slot_ = std::move(value);
        return slot_;
    }

    bool open(json container) {
        if (open_.size() == max_json_depth) {
            return fail("json_too_deep", last_byte());
        }
        json* const placed = put(std::move(container));
        if (placed == nullptr) {
            return false;
        }
        open_.push_back(placed);
        return true;
    }

    bool close() {
        open_.pop_back();
        return true;
    }

    std::string_view bytes_;
    const char* const* reached_;
    json root_;
    /// Containers that are not closed yet; members are only added to the innermost, so the pointers
    /// stay good.
    std::vector<json*> open_;
    json* slot_ = nullptr;
    std::size_t values_ = 0;
    std::optional<ReadError> error_;
};

std::expected<json, ReadError> parse(std::string_view bytes) {
    const char* const begin = bytes.data();
    const char* const end = begin + bytes.size();
    const char* reached = begin;
    Builder builder(bytes, &reached);
    const bool whole =
        json::sax_parse(TrackedByte(begin, &reached), TrackedByte(end, &reached), &builder);
    if (!whole) {
        return std::unexpected(builder.error().value_or(ReadError{"invalid_json", 0}));
    }
    // The parser takes a zero byte for the end of the text.
    const auto length = static_cast<std::size_t>(reached - begin);
    if (length != bytes.size() || bytes.back() == '\0') {
        return std::unexpected(ReadError{"invalid_json", length - 1});
    }
    return builder.take();
}

}  // namespace

std::expected<json, ReadError> read_json(std::string_view bytes) {
    if (bytes.empty()) {
        return std::unexpected(ReadError{"invalid_json", 0});
    }
    if (bytes.size() > max_file_bytes) {
        // Where the beginning already shows what the file really is, that is the better answer.
        constexpr std::size_t beginning = 4096;
        const auto peeked = parse(bytes.substr(0, beginning));
        if (!peeked && peeked.error().code == "json_too_deep") {
            return std::unexpected(peeked.error());
        }
        return std::unexpected(ReadError{"file_too_large", max_file_bytes});
    }
    auto document = parse(bytes);
    if (!document && document.error().code == "invalid_json") {
        // Accepted JSON is well-formed UTF-8; refused JSON may be refused for not being it.
        const std::size_t invalid = first_invalid_utf8(bytes);
        if (invalid <= document.error().offset && invalid < bytes.size()) {
            return std::unexpected(ReadError{"invalid_utf8", invalid});
        }
    }
    return document;
}

}  // namespace accession
