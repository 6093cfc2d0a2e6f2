// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/damage.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "core/journal/file_names.h"

namespace accession::sim {

namespace {

std::vector<std::string> names_of(const Files& files, bool segments_only) {
    std::vector<std::string> names;
    for (const auto& [name, bytes] : files) {
        const FileKind kind = file_name(name).kind;
        if (kind != FileKind::aside && (!segments_only || kind == FileKind::segment)) {
            names.push_back(name);
        }
    }
    return names;
}

const std::string& any_of(const std::vector<std::string>& names, Random& random) {
    return names[random.below(static_cast<std::uint32_t>(names.size()))];
}

std::uint32_t place_in(const std::string& bytes, Random& random) {
    return random.below(static_cast<std::uint32_t>(bytes.size()));
}

void spoil_bytes(std::string& bytes, Damage damage, Random& random) {
    const std::uint32_t at = place_in(bytes, random);
    if (damage == Damage::flipped_bit) {
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.below(8)));
    } else if (damage == Damage::changed_byte) {
        bytes[at] = static_cast<char>(random.below(256));
    } else if (damage == Damage::truncated) {
        bytes.resize(at);
    } else {
        const auto rest = static_cast<std::uint32_t>(bytes.size()) - at;
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), 1 + random.below(rest), '\0');
    }
}

void spoil_segments(Spoiled& spoiled, Damage damage, Random& random) {
    const std::vector<std::string> segments = names_of(spoiled.files, true);
    if (segments.empty()) {
        return;
    }
    const std::string& one = any_of(segments, random);
    if (damage == Damage::repeated) {
        spoiled.files[segment_name(file_name(one).number + 1)] = spoiled.files[one];
    } else {
        std::swap(spoiled.files[one], spoiled.files[any_of(segments, random)]);
    }
}

void bring_back(Spoiled& spoiled, const Files& older, Random& random) {
    std::vector<std::string> changed;
    for (const auto& [name, bytes] : older) {
        const auto now = spoiled.files.find(name);
        if (now != spoiled.files.end() && now->second != bytes) {
            changed.push_back(name);
        }
    }
    if (!changed.empty()) {
        const std::string& name = any_of(changed, random);
        spoiled.files[name] = older.at(name);
    }
}

constexpr const char* words[damage_kinds] = {"flipped bit", "changed byte", "truncated",
                                             "zeroed",      "deleted",      "misdirected",
                                             "swapped",     "repeated",     "lost write"};

}  // namespace

bool Spoiled::any(std::string_view prefix) const {
    return std::ranges::any_of(names,
                               [&](const std::string& name) { return name.starts_with(prefix); });
}

Spoiled spoil(const Files& files, const Files& older, Damage damage, Random& random) {
    Spoiled spoiled{files, {}, words[static_cast<std::size_t>(damage)]};
    const std::vector<std::string> names = names_of(files, false);
    if (names.empty()) {
        return spoiled;
    }
    const std::string& name = any_of(names, random);
    if (damage == Damage::deleted) {
        spoiled.files.erase(name);
    } else if (damage == Damage::misdirected) {
        spoiled.files[name] = files.at(any_of(names, random));
    } else if (damage == Damage::swapped || damage == Damage::repeated) {
        spoil_segments(spoiled, damage, random);
    } else if (damage == Damage::lost_write) {
        bring_back(spoiled, older, random);
    } else if (!files.at(name).empty()) {
        spoil_bytes(spoiled.files[name], damage, random);
    }
    const auto differs = [](const Files& one, const Files& other, const std::string& file) {
        const auto here = one.find(file);
        const auto there = other.find(file);
        return (here == one.end()) != (there == other.end()) ||
               (here != one.end() && here->second != there->second);
    };
    for (const Files* side : {&files, &std::as_const(spoiled.files)}) {
        for (const auto& [file, bytes] : *side) {
            if (differs(files, spoiled.files, file)) {
                spoiled.names.insert(file);
            }
        }
    }
    for (const std::string& file : spoiled.names) {
        spoiled.what.append(" ").append(file);
    }
    return spoiled;
}

}  // namespace accession::sim
