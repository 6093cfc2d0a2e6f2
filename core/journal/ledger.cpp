// SPDX-License-Identifier: Apache-2.0
#include "core/journal/ledger.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "core/journal/decided.h"
#include "core/journal/fact_codec.h"
#include "core/lifecycle/engine.h"

namespace accession {

namespace {

/// A segment that has grown past this is closed: rewriting the last one must stay cheap.
constexpr std::size_t segment_size_max = std::size_t{64} * 1024;

std::string file_name(SegmentName name) {
    char text[32];
    std::snprintf(text, sizeof text, "g%06u-%06u.log", name.generation, name.number);
    return text;
}

std::optional<SegmentName> segment_from(const std::string& name) {
    SegmentName segment;
    int length = 0;
    const int read =
        std::sscanf(name.c_str(), "g%6u-%6u.log%n", &segment.generation, &segment.number, &length);
    const bool whole = read == 2 && static_cast<std::size_t>(length) == name.size();
    return whole ? std::optional(segment) : std::nullopt;
}

/// Segment numbers of every generation, newest generation first.
auto generations(Storage& storage) {
    std::map<std::uint32_t, std::set<std::uint32_t>, std::greater<>> found;
    for (const std::string& name : storage.list()) {
        if (const auto segment = segment_from(name)) {
            found[segment->generation].insert(segment->number);
        }
    }
    return found;
}

}  // namespace

OpenReport Ledger::open() {
    for (const auto& [generation, numbers] : generations(storage_)) {
        OpenReport report = open_generation(generation, {numbers.begin(), numbers.end()});
        if (report.found) {
            report.sequence = end_.sequence;
            return report;
        }
    }
    forget_all();
    segment_ = {0, 0};
    return {};
}

OpenReport Ledger::open_generation(std::uint32_t generation,
                                   const std::vector<std::uint32_t>& numbers) {
    forget_all();
    end_ = {first_chain(generation), 0};
    OpenReport report;
    std::uint32_t next = 0;
    std::vector<std::pair<SegmentName, std::size_t>> damaged;
    for (const std::uint32_t number : numbers) {
        const SegmentName name{generation, number};
        const std::string bytes = storage_.read(file_name(name)).value_or(std::string{});
        // After damage, or where a segment is missing, nothing that follows can be trusted.
        SegmentContents contents{false, {}, bytes.size()};
        if (number == next && damaged.empty()) {
            contents = read_segment(bytes, name, end_);
        }
        for (const ReadFrame& frame : contents.frames) {
            report.found = fold_frame(frame) || report.found;
        }
        if (contents.damaged_bytes > 0 || !contents.header_ok) {
            damaged.emplace_back(name, contents.damaged_bytes);
            report.damaged_bytes += contents.damaged_bytes;
        }
        if (contents.header_ok) {
            segment_ = name;
            segment_size_ = bytes.size() - contents.damaged_bytes;
            next = number + 1;
        }
    }
    for (const auto& [name, size] : damaged) {
        if (report.found) {
            const std::string bytes = storage_.read(file_name(name)).value_or(std::string{});
            set_aside(file_name(name), bytes, size, report.touched);
        }
    }
    return report;
}

/// Keeps the damaged bytes for whoever can read more in them, and takes them off the log.
void Ledger::set_aside(const std::string& name, std::string_view bytes, std::size_t damaged,
                       Touched& touched) {
    const std::string copy = "damaged-" + name;
    if (!storage_.write(copy, bytes)) {
        return;
    }
    touched.put.push_back(copy);
    const bool keeps_some = damaged < bytes.size();
    if (keeps_some && storage_.write(name, bytes.substr(0, bytes.size() - damaged))) {
        touched.put.push_back(name);
    } else if (!keeps_some && storage_.remove(name)) {
        touched.removed.push_back(name);
    }
}

std::expected<void, std::string> Ledger::begin(std::span<const Fact> facts, Touched& touched) {
    const std::string payload = encode_facts(facts);
    const ReadFrame records{1, RecordKind::records, payload};
    if (!begin_generation(std::span(&records, 1), touched)) {
        return std::unexpected("storage_failed");
    }
    return {};
}

std::expected<void, std::string> Ledger::begin_from_file(std::string_view bytes, Touched& touched) {
    ChainEnd end{first_chain(1), 0};
    const SegmentContents contents = read_segment(bytes, {1, 0}, end);
    if (!contents.header_ok || contents.frames.empty()) {
        return std::unexpected("not_a_workspace_file");
    }
    if (contents.damaged_bytes > 0) {
        return std::unexpected("workspace_file_damaged");
    }
    for (const ReadFrame& frame : contents.frames) {
        if (frame.kind == RecordKind::records && !decode_facts(frame.payload)) {
            return std::unexpected("workspace_file_damaged");
        }
    }
    if (!begin_generation(contents.frames, touched)) {
        return std::unexpected("storage_failed");
    }
    return {};
}

bool Ledger::begin_generation(std::span<const ReadFrame> frames, Touched& touched) {
    const auto old = generations(storage_);
    const SegmentName name{(old.empty() ? segment_.generation : old.begin()->first) + 1, 0};
    ChainEnd end{first_chain(name.generation), 0};
    std::string bytes = segment_header(name);
    for (const ReadFrame& one : frames) {
        bytes += frame(end, one.kind, one.payload);
    }
    if (!storage_.write(file_name(name), bytes)) {
        return false;
    }
    touched.put.push_back(file_name(name));
    forget_all();
    for (const ReadFrame& one : frames) {
        if (!fold_frame(one)) {
            return false;
        }
    }
    segment_ = name;
    segment_size_ = bytes.size();
    end_ = end;
    for (const auto& [generation, numbers] : old) {
        for (const std::uint32_t number : numbers) {
            const std::string old_name = file_name({generation, number});
            if (storage_.remove(old_name)) {
                touched.removed.push_back(old_name);
            }
        }
    }
    return true;
}

std::expected<void, std::string> Ledger::add(std::span<const Fact> facts, Touched& touched) {
    if (!append(RecordKind::records, encode_facts(facts), touched)) {
        return std::unexpected("storage_failed");
    }
    workspace_.apply(facts);
    return {};
}

Outcome Ledger::submit(const Command& command, Touched& touched) {
    if (auto known = history_.find(command.id)) {
        return {command.id, true, known->sequence, {}, std::move(known->consequences)};
    }
    auto told = decide_and_tell(workspace_, command);
    if (!told) {
        return {command.id, false, 0, std::move(told.error().unmet), {}};
    }
    Decision& decision = told->decision;
    Outcome outcome{command.id,
                    true,
                    end_.sequence + 1,
                    {},
                    std::move(told->consequences),
                    std::move(decision.result.left_out)};
    std::string payload = encode_decided(command, decision.facts, outcome.consequences);
    if (!append(RecordKind::command, payload, touched)) {
        return {command.id, false, 0, {{"storage_failed", {}}}, {}};
    }
    workspace_.apply(decision.facts);
    history_.add(outcome.sequence, std::move(payload), command, outcome.consequences);
    return outcome;
}

bool Ledger::append(RecordKind kind, std::string_view payload, Touched& touched) {
    const bool first = segment_.generation == 0;
    const bool begins = first || segment_size_ > segment_size_max;
    const SegmentName name = first    ? SegmentName{1, 0}
                             : begins ? SegmentName{segment_.generation, segment_.number + 1}
                                      : segment_;
    ChainEnd end = first ? ChainEnd{first_chain(1), 0} : end_;
    std::string bytes = begins ? segment_header(name) : std::string{};
    bytes += frame(end, kind, payload);
    std::string file = file_name(name);
    const bool written = begins ? storage_.write(file, bytes) : storage_.append(file, bytes);
    if (!written) {
        return false;
    }
    segment_size_ = begins ? bytes.size() : segment_size_ + bytes.size();
    segment_ = name;
    end_ = end;
    if (std::ranges::find(touched.put, file) == touched.put.end()) {
        touched.put.push_back(std::move(file));
    }
    return true;
}

bool Ledger::fold_frame(const ReadFrame& frame) {
    if (frame.kind == RecordKind::records) {
        const auto facts = decode_facts(frame.payload);
        if (facts) {
            workspace_.apply(*facts);
        }
        return facts.has_value();
    }
    auto decided = decode_decided(frame.payload);
    if (!decided) {
        return false;
    }
    workspace_.apply(decided->facts);
    history_.add(frame.sequence, std::string(frame.payload), decided->command, decided->told);
    return true;
}

void Ledger::forget_all() {
    workspace_ = Workspace();
    history_ = History();
    end_ = {};
    segment_size_ = 0;
}

std::string Ledger::file_of(const Workspace& workspace) {
    ChainEnd end{first_chain(1), 0};
    std::string bytes = segment_header({1, 0});
    bytes += frame(end, RecordKind::records, encode_snapshot(workspace));
    return bytes;
}

}  // namespace accession
