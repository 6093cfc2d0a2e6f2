// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/http/head.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "core/formats/json/reader.h"
#include "tools/hub/http/limits.h"

namespace accession::hub {

namespace {

using Refusal = std::optional<BadHead>;

bool is_token_letter(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
           (letter >= '0' && letter <= '9') ||
           std::string_view("!#$%&'*+-.^_`|~").find(letter) != std::string_view::npos;
}

bool is_value_letter(char letter) {
    const auto byte = static_cast<unsigned char>(letter);
    return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
}

char lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

std::string lowered(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(), lower);
    return out;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) {
        text.remove_prefix(1);
    }
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) {
        text.remove_suffix(1);
    }
    return text;
}

/// Takes the next line off `text`; nothing when a line does not end as it has to.
std::optional<std::string_view> take_line(std::string_view& text) {
    const std::size_t end = text.find("\r\n");
    if (end == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end + 2);
    return line.find_first_of("\r\n") == std::string_view::npos ? std::optional(line)
                                                                : std::nullopt;
}

/// Segments that are `.` or `..` go nowhere good, and empty ones have no meaning here.
/// A slash that is written as a letter is one to some and none to others, a proxy that goes by paths among them.
bool hides_a_slash(std::string_view path) {
    const std::string letters = lowered(path);
    return letters.contains("%2f") || letters.contains("%5c");
}

bool is_plain_path(std::string_view path) {
    for (std::size_t at = 0; at < path.size();) {
        const std::size_t end = std::min(path.find('/', at + 1), path.size());
        const std::string_view segment = path.substr(at + 1, end - at - 1);
        if (segment == "." || segment == ".." || (segment.empty() && end < path.size())) {
            return false;
        }
        at = end;
    }
    return std::ranges::none_of(path, [](char letter) {
        return static_cast<unsigned char>(letter) < 0x20 || letter == '\\' || letter == 0x7f;
    });
}

bool read_query(std::string_view text, Head& head) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('&'), text.size());
        const std::string_view pair = text.substr(0, end);
        const std::size_t equals = std::min(pair.find('='), pair.size());
        std::string name;
        std::string value;
        if (!decode_percent(pair.substr(0, equals), name) ||
            !decode_percent(pair.substr(std::min(equals + 1, pair.size())), value) ||
            !head.query.emplace(std::move(name), std::move(value)).second) {
            return false;
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return true;
}

Refusal read_request_line(std::string_view line, Head& head) {
    const std::size_t first = line.find(' ');
    const std::size_t last = line.rfind(' ');
    if (first == std::string_view::npos || first == last) {
        return BadHead{400, "no request line"};
    }
    const std::string_view target = line.substr(first + 1, last - first - 1);
    const std::string_view version = line.substr(last + 1);
    head.method = line.substr(0, first);
    if (version != "HTTP/1.1" && version != "HTTP/1.0") {
        return BadHead{505, "only HTTP/1.1 is spoken here"};
    }
    head.keep_alive = version == "HTTP/1.1";
    if (head.method.empty() || !std::ranges::all_of(head.method, is_token_letter)) {
        return BadHead{400, "no method"};
    }
    if (target.size() > target_bytes_max) {
        return BadHead{414, "the address is too long"};
    }
    const bool visible =
        std::ranges::all_of(target, [](char letter) { return letter > 0x20 && letter < 0x7f; });
    const std::size_t mark = std::min(target.find('?'), target.size());
    if (!visible || !target.starts_with('/') || hides_a_slash(target.substr(0, mark)) ||
        !decode_percent(target.substr(0, mark), head.path) || !is_plain_path(head.path) ||
        first_invalid_utf8(head.path) != head.path.size() ||
        !read_query(target.substr(std::min(mark + 1, target.size())), head)) {
        return BadHead{400, "no such address is possible"};
    }
    return std::nullopt;
}

Refusal read_header(std::string_view line, Head& head) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0) {
        return BadHead{400, "a header without a name"};
    }
    const std::string_view name = line.substr(0, colon);
    const std::string_view value = trimmed(line.substr(colon + 1));
    if (!std::ranges::all_of(name, is_token_letter) ||
        !std::ranges::all_of(value, is_value_letter)) {
        return BadHead{400, "a header with letters that it may not have"};
    }
    if (head.headers.size() == headers_max) {
        return BadHead{431, "too many headers"};
    }
    head.headers.emplace_back(lowered(name), value);
    return std::nullopt;
}

/// Headers that say how the request goes on must be there once at most.
Refusal read_meaning(Head& head) {
    for (const std::string_view once : {"host", "content-length", "authorization", "cookie",
                                        "origin", "range", "if-range", "content-type"}) {
        if (std::ranges::count(head.headers, once, [](const auto& header) {
                return std::string_view(header.first);
            }) > 1) {
            return BadHead{400, "a header twice"};
        }
    }
    if (head.header("host").empty()) {
        return BadHead{400, "no host"};
    }
    if (head.has("transfer-encoding")) {
        return BadHead{411, "a body with its length is wanted"};
    }
    if (!head.header("content-encoding").empty()) {
        return BadHead{415, "bodies are taken as they are"};
    }
    if (!head.header("expect").empty() && lowered(head.header("expect")) != "100-continue") {
        return BadHead{417, "nothing else is expected here"};
    }
    if (head.has("content-length")) {
        const std::string_view length = head.header("content-length");
        const auto read =
            std::from_chars(length.data(), length.data() + length.size(), head.content_length);
        if (read.ec != std::errc{} || read.ptr != length.data() + length.size()) {
            return BadHead{400, "no length"};
        }
    }
    const std::string connection = lowered(head.header("connection"));
    head.keep_alive = head.keep_alive && connection.find("close") == std::string::npos;
    return std::nullopt;
}

}  // namespace

std::string_view Head::header(std::string_view name) const {
    const auto found = std::ranges::find(
        headers, name, [](const auto& header) -> std::string_view { return header.first; });
    return found == headers.end() ? std::string_view{} : std::string_view(found->second);
}

bool Head::has(std::string_view name) const {
    return std::ranges::any_of(headers,
                               [name](const auto& header) { return header.first == name; });
}

std::string_view Head::parameter(std::string_view name) const {
    const auto found = query.find(name);
    return found == query.end() ? std::string_view{} : std::string_view(found->second);
}

bool decode_percent(std::string_view text, std::string& out) {
    out.clear();
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '%') {
            out += text[at];
            continue;
        }
        unsigned value = 0;
        const std::string_view digits = text.substr(at + 1, 2);
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
        if (digits.size() != 2 || read.ec != std::errc{} ||
            read.ptr != digits.data() + digits.size() || value == 0) {
            return false;
        }
        out += static_cast<char>(value);
        at += 2;
    }
    return true;
}

std::expected<Head, BadHead> read_head(std::string_view text) {
    Head head;
    const auto first = take_line(text);
    if (!first) {
        return std::unexpected(BadHead{400, "no request line"});
    }
    if (const Refusal refusal = read_request_line(*first, head)) {
        return std::unexpected(*refusal);
    }
    for (auto line = take_line(text); line && !line->empty(); line = take_line(text)) {
        if (const Refusal refusal = read_header(*line, head)) {
            return std::unexpected(*refusal);
        }
    }
    // A line that ends in another way leaves something behind.
    if (!text.empty()) {
        return std::unexpected(BadHead{400, "a line that does not end"});
    }
    if (const Refusal refusal = read_meaning(head)) {
        return std::unexpected(*refusal);
    }
    return head;
}

}  // namespace accession::hub
