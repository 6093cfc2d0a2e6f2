// SPDX-License-Identifier: Apache-2.0
// Words for searching: folded to lower case without diacritics, and an index from words to lines.
#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/workspace/table.h"

namespace accession {

/// Lower case, Latin letters without diacritics ("Łódź" -> "lodz"), everything else as it is.
[[nodiscard]] std::string fold_text(std::string_view utf8);
/// The folded words of a text, runs of letters and digits, one after the other.
class FoldedWords {
public:
    explicit FoldedWords(std::string_view utf8) : text_(utf8) {}
    /// False at the end.
    [[nodiscard]] bool next();
    /// Good until the next one.
    [[nodiscard]] const std::string& word() const { return word_; }

private:
    std::string_view text_;
    std::size_t at_ = 0;
    std::string word_;
};
/// All of them.
[[nodiscard]] std::vector<std::string> words_of(std::string_view utf8);
/// Letters and digits only, folded: "POL-10 432" and "pol10432" are the same number.
[[nodiscard]] std::string compact(std::string_view utf8);

class TermIndex {
public:
    void add(const std::vector<std::string>& words, Slot slot);
    void remove(const std::vector<std::string>& words, Slot slot);
    /// Slots having a word that begins with the given (folded) one, ascending, each once.
    [[nodiscard]] std::vector<Slot> beginning_with(const std::string& prefix) const;
    /// Calls `visit(word, slots)` for every word whose slots are other than those that are stored.
    template <class Visit>
    void each_changed(Visit visit) const {
        for (const auto& [word, slots] : postings_) {
            visit(word, slots);
        }
    }
    /// Makes this, which is empty, the stored index.
    void take(std::shared_ptr<const stored::StoredTexts> from) { stored_ = std::move(from); }

private:
    /// The slots of a word from now on, instead of those that are stored.
    std::vector<Slot>& changed(const std::string& word);

    std::shared_ptr<const stored::StoredTexts> stored_;
    /// Words whose slots are other than those that are stored.
    std::map<std::string, std::vector<Slot>, std::less<>> postings_;
};

}  // namespace accession
