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

/// Texts that a block says more than once are kept once; the first time one is met it is written
/// where it stands, for most never come again.
class RepeatedTexts {
public:
    /// The place of a text that was met before, or -1.
    [[nodiscard]] std::int64_t place(const std::string& text);
    /// Those of another block keep their places.
    void begin_with(const TextColumn& texts);
    [[nodiscard]] const std::vector<std::uint32_t>& ends() const { return ends_; }
    [[nodiscard]] const std::string& texts() const { return texts_; }
    void clear();

private:
    std::unordered_map<std::string, std::int64_t> known_;
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
    ByteWriter records_;
    std::vector<std::uint32_t> ends_;
    std::string glances_;
    RepeatedTexts repeated_;
};

}  // namespace accession::stored
