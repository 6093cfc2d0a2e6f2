// SPDX-License-Identifier: Apache-2.0
#include "tools/accession/notes_text.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace accession::tool {

namespace {

/// `#` stands for the note's number.
constexpr std::array<std::pair<std::string_view, std::string_view>, 13> sentences{{
    {"manifest_damaged", "one of the two manifests is damaged; the other was used"},
    {"manifest_rebuilt", "there was no manifest: what it says was read off the other files"},
    {"snapshot_damaged", "the snapshot is damaged; # records in it could not be read"},
    {"snapshot_cut_off",
     "the snapshot's end is gone; # records in it could not be read, and nobody knows how many "
     "came after"},
    {"tail_cut", "# bytes at the end were no whole record; nobody had been told of them"},
    {"segment_damaged", "# bytes of the log could not be read in their place"},
    {"records_lost", "# records are missing"},
    {"tail_mark_damaged", "the mark of the log's end is damaged"},
    {"archive_damaged",
     "an archive of # bytes is damaged; the commands in it that are whole were kept"},
    {"foreign_file", "a file of # bytes does not belong here"},
    {"older_format", "written by an earlier version; # records"},
    {"commands_redone", "# commands behind damage were done again"},
    {"commands_stranded", "# commands behind damage could not be done again; they are kept"},
}};

std::string filled(std::string_view sentence, std::uint64_t number) {
    std::string text(sentence);
    if (const std::size_t place = text.find('#'); place != std::string::npos) {
        text.replace(place, 1, std::to_string(number));
    }
    return text;
}

}  // namespace

std::string notes_text(const std::vector<Note>& notes) {
    std::string text;
    for (const Note& note : notes) {
        const auto known = std::ranges::find(sentences, note.code,
                                             &std::pair<std::string_view, std::string_view>::first);
        text += std::string(note.code);
        text += note.file.empty() ? std::string(": ") : " (" + note.file + "): ";
        text += known == sentences.end() ? std::to_string(note.number)
                                         : filled(known->second, note.number);
        text += '\n';
    }
    return text;
}

}  // namespace accession::tool
