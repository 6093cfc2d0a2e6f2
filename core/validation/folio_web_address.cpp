// SPDX-License-Identifier: Apache-2.0
// The pattern that FOLIO's schema has for an address on the web (folio.md A3), step by step: a
// scheme, "www." or a name with a path; then letters and signs, or pairs of round brackets.
#include <algorithm>
#include <cstddef>

#include "core/validation/folio_kept_words.h"

namespace accession::folio {

namespace {

using Text = std::string_view;

bool is_small(char c) {
    return c >= 'a' && c <= 'z';
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_word(char c) {
    return is_small(c) || is_digit(c) || (c >= 'A' && c <= 'Z') || c == '_';
}
bool is_blank(char c) {
    return Text(" \t\n\v\f\r").find(c) != Text::npos;
}
/// Stands for itself: anything but blanks and brackets.
bool is_plain(char c) {
    return !is_blank(c) && Text("()<>").find(c) == Text::npos;
}
/// An address does not end with it: it belongs to the sentence around.
bool is_of_a_sentence(char c) {
    return Text("`!()[]{};:'\".,<>?").find(c) != Text::npos;
}

std::size_t run(Text text, bool (*fits)(char)) {
    return static_cast<std::size_t>(std::ranges::find_if_not(text, fits) - text.begin());
}

/// Length of `( ... )` at the beginning, which may have others inside, but no deeper; 0 for none.
std::size_t bracketed(Text text, bool inside = false) {
    if (!text.starts_with('(')) {
        return 0;
    }
    std::size_t at = 1;
    while (at < text.size() && text[at] != ')') {
        const Text rest = text.substr(at);
        const std::size_t step = is_plain(text[at]) ? run(rest, is_plain)
                                 : inside           ? 0
                                                    : bracketed(rest, true);
        if (step == 0) {
            return 0;
        }
        at += step;
    }
    const bool empty_inside = inside && at == 1;
    return at < text.size() && !empty_inside ? at + 1 : 0;
}

/// At least two signs or pairs of brackets, of which the last may end an address.
bool is_body(Text text) {
    std::size_t units = 0;
    bool may_end = false;
    while (!text.empty()) {
        const std::size_t pair = bracketed(text);
        if (pair == 0 && !is_plain(text.front())) {
            return false;
        }
        may_end = pair > 0 || !is_of_a_sentence(text.front());
        text.remove_prefix(std::max<std::size_t>(pair, 1));
        ++units;
    }
    return units >= 2 && may_end;
}

/// `http://...`, `mailto:x...`
bool has_scheme(Text text) {
    const std::size_t colon = text.find(':');
    if (colon == Text::npos || colon < 2 || !is_small(text.front()) ||
        !std::ranges::all_of(
            text.substr(0, colon), [](char c) { return is_word(c) || c == '-'; })) {
        return false;
    }
    const Text rest = text.substr(colon + 1);
    const std::size_t slashes =
        std::min<std::size_t>(3, run(rest, [](char c) { return c == '/'; }));
    for (std::size_t taken = 1; taken <= slashes; ++taken) {
        if (is_body(rest.substr(taken))) {
            return true;
        }
    }
    const bool begins =
        !rest.empty() && (is_small(rest.front()) || is_digit(rest.front()) || rest.front() == '%');
    return begins && is_body(rest.substr(1));
}

/// `www.example.org/...`, also `www12.`
bool is_of_the_web(Text text) {
    if (!text.starts_with("www")) {
        return false;
    }
    const Text rest = text.substr(3);
    const std::size_t digits = run(rest, is_digit);
    return digits <= 3 && rest.substr(digits).starts_with('.') && is_body(rest.substr(digits + 1));
}

/// `example.org/...`
bool is_name_with_path(Text text) {
    const std::size_t slash = text.find('/');
    const Text name = text.substr(0, slash);
    const std::size_t dot = name.rfind('.');
    if (slash == Text::npos || dot == Text::npos) {
        return false;
    }
    const Text last = name.substr(dot + 1);
    const bool named = std::ranges::all_of(name.substr(0, dot), [](char c) {
        return is_small(c) || is_digit(c) || c == '.' || c == '-';
    });
    return named && last.size() >= 2 && last.size() <= 4 && std::ranges::all_of(last, is_small) &&
           is_body(text.substr(slash + 1));
}

}  // namespace

bool is_web_address(Text text) {
    // The pattern's first sign stands at the edge of a word.
    if (text.empty() || !is_word(text.front())) {
        return false;
    }
    return has_scheme(text) || is_of_the_web(text) || is_name_with_path(text);
}

}  // namespace accession::folio
