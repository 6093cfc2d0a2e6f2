// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/terms.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <span>
#include <utility>

#include "core/model/letter_case.h"

namespace accession {

namespace {

// Base letters of U+00C0..U+017F; '*' keeps the character. Two-letter bases (ae, oe, ss) are
// written out in base_of.
constexpr std::string_view latin1 =
    "aaaaaa*ceeeeiiii*nooooo*ouuuuy**aaaaaa*ceeeeiiii*nooooo*ouuuuy*y";
constexpr std::string_view latin_a =
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkkllllllllllnnnnnnnnnoooooo**rrrrrr"
    "ssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// Empty where there is none.
std::string_view base_of(std::uint32_t point) {
    switch (point) {
    case 0xC6:
    case 0xE6:
        return "ae";
    case 0xDF:
        return "ss";
    case 0xD0:
    case 0xF0:
        return "d";
    case 0xDE:
    case 0xFE:
        return "th";
    case 0x152:
    case 0x153:
        return "oe";
    case 0x132:
    case 0x133:
        return "ij";
    default:
        break;
    }
    std::string_view base = "*";
    if (point >= 0xC0 && point <= 0xFF) {
        base = latin1.substr(point - 0xC0, 1);
    } else if (point >= 0x100 && point <= 0x17F && point - 0x100 < latin_a.size()) {
        base = latin_a.substr(point - 0x100, 1);
    }
    return base == "*" ? std::string_view{} : base;
}

/// Simple lower case for Greek and Cyrillic capitals; other letters as they are.
std::uint32_t lower(std::uint32_t point) {
    if ((point >= 0x391 && point <= 0x3A9) || (point >= 0x410 && point <= 0x42F)) {
        return point + 0x20;
    }
    return point >= 0x400 && point <= 0x40F ? point + 0x50 : point;
}

bool is_word_character(std::uint32_t point) {
    if (point < 0x80) {
        return (point >= '0' && point <= '9') || (point >= 'a' && point <= 'z');
    }
    // U+0080-00BF and general punctuation (dashes, quotes, ellipses) part words; letters do not.
    return point >= 0xC0 && point != 0xD7 && point != 0xF7 && !(point >= 0x2000 && point <= 0x206F);
}

/// A character in its folded form, and what comes after it where that is two letters.
struct Folded {
    std::uint32_t point = 0;
    std::string_view more;
};

Folded folded(std::uint32_t point) {
    if (point < 0x80) {
        return {point >= 'A' && point <= 'Z' ? point + 0x20 : point, {}};
    }
    const std::string_view base = base_of(point);
    if (base.empty()) {
        return {lower(point), {}};
    }
    return {static_cast<unsigned char>(base[0]), base.substr(1)};
}

/// Takes the plain letters and digits a text begins with, folded; tells how many there were.
std::size_t take_plain(std::string_view text, std::string& word) {
    std::array<char, 32> run{};
    std::size_t count = 0;
    for (; count < std::min(text.size(), run.size()); ++count) {
        const char c = text[count];
        if (c >= 'A' && c <= 'Z') {
            run[count] = static_cast<char>(c - 'A' + 'a');
        } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            run[count] = c;
        } else {
            break;
        }
    }
    word.append(run.data(), count);
    return count;
}

bool is_combining(std::uint32_t point) {
    return point >= 0x300 && point <= 0x36F;
}

/// Slots from several lists, each once: sorted where there are few, marked where there are many.
class SlotSet {
public:
    void add(std::span<const Slot> slots) {
        found_.insert(found_.end(), slots.begin(), slots.end());
    }
    std::vector<Slot> take() {
        constexpr std::size_t few = 64;
        if (found_.size() < few) {
            std::ranges::sort(found_);
            found_.erase(std::ranges::unique(found_).begin(), found_.end());
            return std::move(found_);
        }
        std::vector<std::uint64_t> marks(std::size_t{std::ranges::max(found_)} / 64 + 1);
        for (const Slot slot : found_) {
            marks[slot / 64] |= std::uint64_t{1} << (slot % 64);
        }
        found_.clear();
        for (std::size_t word = 0; word < marks.size(); ++word) {
            for (std::uint64_t left = marks[word]; left != 0; left &= left - 1) {
                found_.push_back(static_cast<Slot>(word * 64) +
                                 static_cast<Slot>(std::countr_zero(left)));
            }
        }
        return std::move(found_);
    }

private:
    std::vector<Slot> found_;
};

void insert_sorted(std::vector<Slot>& slots, Slot slot) {
    const auto place = std::ranges::lower_bound(slots, slot);
    if (place == slots.end() || *place != slot) {
        slots.insert(place, slot);
    }
}

}  // namespace

std::string fold_text(std::string_view utf8) {
    std::string out;
    out.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const std::uint32_t point = next_point(utf8, at);
        if (!is_combining(point)) {
            const Folded letter = folded(point);
            append_utf8(out, letter.point);
            out += letter.more;
        }
    }
    return out;
}

bool FoldedWords::next() {
    word_.clear();
    while (at_ < text_.size()) {
        // Most texts are hardly anything else.
        if (const std::size_t plain = take_plain(text_.substr(at_), word_); plain > 0) {
            at_ += plain;
            continue;
        }
        const std::uint32_t point = next_point(text_, at_);
        if (is_combining(point) || point == '\'' || point == 0x2019) {
            continue;  // "reader's" is one word
        }
        const Folded letter = folded(point);
        if (is_word_character(letter.point)) {
            append_utf8(word_, letter.point);
            word_ += letter.more;
        } else if (!word_.empty()) {
            return true;
        }
    }
    return !word_.empty();
}

std::vector<std::string> words_of(std::string_view utf8) {
    std::vector<std::string> words;
    for (FoldedWords reading(utf8); reading.next();) {
        words.push_back(reading.word());
    }
    return words;
}

std::string compact(std::string_view utf8) {
    std::string out;
    for (FoldedWords reading(utf8); reading.next();) {
        out += reading.word();
    }
    return out;
}

std::vector<Slot>& TermIndex::changed(const std::string& word) {
    const auto [place, added] = postings_.try_emplace(word);
    if (added && stored_ != nullptr) {
        const stored::Places slots = stored_->of(word);
        place->second.assign(slots.begin(), slots.end());
    }
    return place->second;
}

void TermIndex::add(const std::vector<std::string>& words, Slot slot) {
    for (const std::string& word : words) {
        insert_sorted(changed(word), slot);
    }
}

void TermIndex::remove(const std::vector<std::string>& words, Slot slot) {
    for (const std::string& word : words) {
        std::vector<Slot>& slots = changed(word);
        const auto place = std::ranges::lower_bound(slots, slot);
        if (place != slots.end() && *place == slot) {
            slots.erase(place);
        }
        // An empty one goes on standing for what is stored.
        if (slots.empty() && stored_ == nullptr) {
            postings_.erase(word);
        }
    }
}

std::vector<Slot> TermIndex::beginning_with(const std::string& prefix) const {
    SlotSet found;
    if (stored_ != nullptr) {
        stored_->beginning_with(prefix, [&](std::string_view word, stored::Places slots) {
            if (postings_.empty() || !postings_.contains(word)) {
                found.add(slots);
            }
        });
    }
    for (auto at = postings_.lower_bound(prefix);
         at != postings_.end() && at->first.starts_with(prefix); ++at) {
        found.add(at->second);
    }
    return found.take();
}

}  // namespace accession
