// SPDX-License-Identifier: Apache-2.0
#include "core/journal/file_names.h"

#include <charconv>
#include <utility>

namespace accession {

namespace {

constexpr std::string_view aside_prefix = "aside-";
constexpr std::size_t digits = 6;

std::string numbered(std::string_view prefix, std::uint32_t number) {
    const std::string text = std::to_string(number);
    return std::string(prefix)
        .append(text.size() < digits ? digits - text.size() : 0, '0')
        .append(text);
}

std::optional<std::uint32_t> number_in(std::string_view name, std::string_view prefix) {
    if (!name.starts_with(prefix) || name.size() < prefix.size() + digits) {
        return std::nullopt;
    }
    std::uint32_t number = 0;
    const char* const end = name.data() + name.size();
    const auto [last, error] = std::from_chars(name.data() + prefix.size(), end, number);
    return error == std::errc{} && last == end ? std::optional(number) : std::nullopt;
}

constexpr std::string_view snapshot_prefix = "snapshot-";
constexpr std::string_view segment_prefix = "log-";
constexpr std::string_view archive_prefix = "archive-";

}  // namespace

std::string snapshot_name(std::uint32_t generation) {
    return numbered(snapshot_prefix, generation);
}

std::string segment_name(std::uint32_t number) {
    return numbered(segment_prefix, number);
}

std::string archive_name(std::uint32_t number) {
    return numbered(archive_prefix, number);
}

std::string aside_name(std::string_view name) {
    return std::string(aside_prefix) + std::string(name);
}

FileName file_name(std::string_view name) {
    for (std::uint32_t slot = 0; slot < manifest_names.size(); ++slot) {
        if (name == manifest_names.at(slot)) {
            return {FileKind::manifest, slot};
        }
    }
    if (name == tail_name) {
        return {FileKind::tail, 0};
    }
    if (name.starts_with(aside_prefix) || name.starts_with("damaged-")) {
        return {FileKind::aside, 0};
    }
    for (const auto& [prefix, kind] : {std::pair(snapshot_prefix, FileKind::snapshot),
                                       std::pair(segment_prefix, FileKind::segment),
                                       std::pair(archive_prefix, FileKind::archive)}) {
        if (const auto number = number_in(name, prefix)) {
            return {kind, *number};
        }
    }
    if (name.starts_with(undo_prefix)) {
        return {FileKind::undo, 0};
    }
    if (name.starts_with("g") && name.ends_with(".log")) {
        return {FileKind::old_log, 0};
    }
    return {};
}

}  // namespace accession
