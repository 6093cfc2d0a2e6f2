// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/http/message.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <ctime>
#include <map>

#include "core/sync/messages_json.h"

namespace accession::hub {

namespace {

std::string_view reason_of(int status) {
    static const std::map<int, std::string_view> reasons = {
        {200, "OK"},
        {204, "No Content"},
        {206, "Partial Content"},
        {304, "Not Modified"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {410, "Gone"},
        {411, "Length Required"},
        {413, "Content Too Large"},
        {414, "URI Too Long"},
        {415, "Unsupported Media Type"},
        {416, "Range Not Satisfiable"},
        {417, "Expectation Failed"},
        {422, "Unprocessable Content"},
        {426, "Upgrade Required"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {503, "Service Unavailable"},
        {505, "HTTP Version Not Supported"},
    };
    const auto found = reasons.find(status);
    return found == reasons.end() ? "Status" : found->second;
}

std::string date_text() {
    const std::time_t now = std::time(nullptr);
    std::tm utc{};
    gmtime_r(&now, &utc);
    std::array<char, 40> text{};
    const std::size_t size =
        std::strftime(text.data(), text.size(), "%a, %d %b %Y %H:%M:%S GMT", &utc);
    return {text.data(), size};
}

bool read_number(std::string_view text, std::size_t& value) {
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return !text.empty() && read.ec == std::errc{} && read.ptr == text.data() + text.size();
}

struct Part {
    std::size_t from = 0;
    std::size_t size = 0;
};

enum class Wanted : std::uint8_t { all, part, nothing_there };

/// One range; several at once, or what is no range, mean all.
Wanted read_range(std::string_view text, std::size_t whole, Part& part) {
    constexpr std::string_view unit = "bytes=";
    const std::size_t dash = text.find('-');
    if (!text.starts_with(unit) || dash == std::string_view::npos ||
        text.find(',') != std::string_view::npos) {
        return Wanted::all;
    }
    const std::string_view first = text.substr(unit.size(), dash - unit.size());
    const std::string_view last = text.substr(dash + 1);
    std::size_t from = 0;
    std::size_t to = whole == 0 ? 0 : whole - 1;
    if (first.empty()) {
        std::size_t count = 0;
        if (!read_number(last, count)) {
            return Wanted::all;
        }
        from = whole - std::min(count, whole);
        if (count == 0) {
            return Wanted::nothing_there;
        }
    } else {
        std::size_t until = to;
        if (!read_number(first, from) ||
            (!last.empty() && (!read_number(last, until) || until < from))) {
            return Wanted::all;
        }
        to = std::min(to, until);
    }
    if (from >= whole) {
        return Wanted::nothing_there;
    }
    part = {from, to - from + 1};
    return Wanted::part;
}

}  // namespace

std::string_view Request::cookie(std::string_view name) const {
    std::string_view rest = head.header("cookie");
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(';'), rest.size());
        std::string_view pair = rest.substr(0, end);
        while (pair.starts_with(' ')) {
            pair.remove_prefix(1);
        }
        if (pair.starts_with(name) && pair.substr(name.size()).starts_with('=')) {
            return pair.substr(name.size() + 1);
        }
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return {};
}

Response json_response(int status, std::string body) {
    Response response{.status = status};
    response.body = std::move(body);
    response.with("Content-Type", "application/json; charset=utf-8")
        .with("Cache-Control", "no-store");
    return response;
}

Response refusal(int status, std::string_view code, std::string_view message) {
    return json_response(status, write_fault({status, std::string(code), std::string(message)}));
}

std::string head_text(const Response& response, bool keep) {
    std::string text = "HTTP/1.1 " + std::to_string(response.status) + ' ';
    text += reason_of(response.status);
    text += "\r\nDate: " + date_text() + "\r\nX-Content-Type-Options: nosniff\r\n";
    for (const auto& [name, value] : response.headers) {
        text += name;
        text += ": ";
        // No text of anybody else's ends a line here.
        std::ranges::remove_copy_if(value, std::back_inserter(text), [](char letter) {
            return letter == '\r' || letter == '\n' || letter == '\0';
        });
        text += "\r\n";
    }
    if (!response.listening && response.status != 304 && response.status != 204) {
        text += "Content-Length: " + std::to_string(response.content().size()) + "\r\n";
    }
    text += keep ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return text;
}

Response ranged(const Head& head, std::shared_ptr<const std::string> content,
                std::string_view tag) {
    const std::size_t whole = content->size();
    Response response{.shared = std::move(content), .from = 0, .size = whole};
    response.with("ETag", tag).with("Accept-Ranges", "bytes");
    const std::string_view condition = head.header("if-range");
    const std::string_view range = head.header("range");
    if (range.empty() || (!condition.empty() && condition != tag)) {
        return response;
    }
    Part part;
    switch (read_range(range, whole, part)) {
    case Wanted::all:
        break;
    case Wanted::nothing_there:
        response.status = 416;
        response.size = 0;
        response.with("Content-Range", "bytes */" + std::to_string(whole));
        break;
    case Wanted::part:
        response.status = 206;
        response.from = part.from;
        response.size = part.size;
        response.with("Content-Range", "bytes " + std::to_string(part.from) + '-' +
                                           std::to_string(part.from + part.size - 1) + '/' +
                                           std::to_string(whole));
        break;
    }
    return response;
}

bool is_known(const Head& head, std::string_view tag) {
    std::string_view rest = head.header("if-none-match");
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(','), rest.size());
        std::string_view one = rest.substr(0, end);
        while (one.starts_with(' ')) {
            one.remove_prefix(1);
        }
        while (one.ends_with(' ')) {
            one.remove_suffix(1);
        }
        if (one.starts_with("W/")) {
            one.remove_prefix(2);
        }
        if (one == tag || one == "*") {
            return true;
        }
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return false;
}

}  // namespace accession::hub
