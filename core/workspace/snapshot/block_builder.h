// SPDX-License-Identifier: Apache-2.0
// Builds blocks of records.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/model/codec.h"
#include "core/workspace/snapshot/bytes.h"
#include "core/workspace/snapshot/id_places.h"

namespace accession::stored {

/// Texts that a block says more than once are kept once.
class RepeatedTexts {
public:
    /// The place of a text that was met before, or -1: most never come again, so it is written where it stands,
    /// at this place among the bytes of the records.
    [[nodiscard]] std::int64_t place(const std::string& text, std::size_t at);
    /// A text that was written where it stood, and came again.
    struct First {
        std::size_t at = 0;
        std::size_t size = 0;
        std::uint64_t place = 0;
    };
    /// All of them, in the order of the bytes.
    [[nodiscard]] std::vector<First> firsts() const;
    /// Those of another block keep their places.
    void begin_with(const TextColumn& texts);
    [[nodiscard]] const std::vector<std::uint32_t>& ends() const { return ends_; }
    [[nodiscard]] const std::string& texts() const { return texts_; }
    void clear();

private:
    struct Known {
        std::int64_t place = -1;
        std::size_t first = 0;
    };
    std::unordered_map<std::string, Known> known_;
    std::vector<First> firsts_;
    std::vector<std::uint32_t> ends_;
    std::string texts_;
};

class BlockBuilder {
public:
    [[nodiscard]] ByteWriter& records() { return records_; }
    [[nodiscard]] std::string& glances() { return glances_; }
    [[nodiscard]] RepeatedTexts& repeated() { return repeated_; }
    /// A record and what lists show of it as they lie in a block whose repeated texts this one has.
    void copy_record(std::string_view record, std::string_view glance) {
        records_.raw(record);
        glances_ += glance;
        end_record();
    }
    void end_record() { ends_.push_back(static_cast<std::uint32_t>(records_.bytes().size())); }
    [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(ends_.size()); }
    /// The payload; the next block begins.
    [[nodiscard]] std::string take(const IdPlaces& ids, std::uint32_t first);

private:
    /// The records, where the first of texts that came again are told by their places too.
    [[nodiscard]] std::string_view shortened();

    ByteWriter records_;
    ByteWriter shorter_;
    std::vector<std::uint32_t> ends_;
    std::string glances_;
    RepeatedTexts repeated_;
};

}  // namespace accession::stored
