// SPDX-License-Identifier: Apache-2.0
// The head of an HTTP/1.1 request, read strictly: whatever two programs could understand in two ways
// is refused, so that nothing can be smuggled past a proxy.
#pragma once

#include <cstddef>
#include <expected>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace accession::hub {

struct Head {
    std::string method;
    /// Decoded; begins with a slash and has no `.` or `..` in it.
    std::string path;
    std::map<std::string, std::string, std::less<>> query;
    /// Names in lower case.
    std::vector<std::pair<std::string, std::string>> headers;
    std::size_t content_length = 0;
    bool keep_alive = true;

    /// Empty when it is not there.
    [[nodiscard]] std::string_view header(std::string_view name) const;
    /// Also one that says nothing.
    [[nodiscard]] bool has(std::string_view name) const;
    [[nodiscard]] std::string_view parameter(std::string_view name) const;
};

/// The status to refuse it with.
struct BadHead {
    int status = 400;
    std::string_view why;
};

/// `text` ends with the empty line.
[[nodiscard]] std::expected<Head, BadHead> read_head(std::string_view text);

/// With `%41` as `A`; false when it is no such text.
[[nodiscard]] bool decode_percent(std::string_view text, std::string& out);

}  // namespace accession::hub
