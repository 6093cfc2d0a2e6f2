// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/sim_storage.h"

#include <algorithm>
#include <set>
#include <utility>

#include "core/model/crc32c.h"

namespace accession::sim {

// ---- the port -----------------------------------------------------------------------------------

std::vector<std::string> SimStorage::list() {
    std::vector<std::string> names;
    names.reserve(seen_.size());
    for (const auto& [name, bytes] : seen_) {
        names.push_back(name);
    }
    return names;
}

std::optional<std::string> SimStorage::read(const std::string& name) {
    const auto found = seen_.find(name);
    return found == seen_.end() ? std::nullopt : std::optional(found->second);
}

bool SimStorage::append(const std::string& name, std::string_view bytes) {
    if (begins("append", name, bytes) && takes_room(bytes.size())) {
        change(Kind::append, name, bytes);
        return true;
    }
    const auto part = random_.below(static_cast<std::uint32_t>(bytes.size()) + 1);
    if (part > 0) {
        change(Kind::append, name, bytes.substr(0, part));
    }
    return false;
}

bool SimStorage::put(const std::string& name, std::string_view bytes) {
    const bool good = begins("put", name, bytes) && takes_room(bytes.size());
    if (good) {
        change(Kind::put, name, bytes);
    }
    return good;
}

bool SimStorage::remove(const std::string& name) {
    const bool good = begins("remove", name, {});
    if (good && seen_.contains(name)) {
        change(Kind::remove, name, {});
    }
    return good;
}

bool SimStorage::sync() {
    if (!begins("sync", {}, {})) {
        return false;
    }
    if (model_ == Model::disk && planted_ != Planted::sync_lies) {
        settle();
    }
    return true;
}

/// What is seen is kept.
void SimStorage::settle() {
    for (const Change& one : pending_) {
        const auto now = seen_.find(one.name);
        if (now == seen_.end()) {
            durable_.erase(one.name);
        } else {
            durable_[one.name] = now->second;
        }
    }
    pending_.clear();
}

bool SimStorage::begins(std::string_view what, std::string_view name, std::string_view bytes) {
    const auto shorter = static_cast<std::uint32_t>(trace_ ^ (trace_ >> 32U));
    trace_ = (trace_ * 0x9E3779B97F4A7C15U) ^ crc32c(bytes, crc32c(name, crc32c(what, shorter)));
    const std::uint64_t now = calls_++;
    if (now == faults_.crash_at) {
        // The call itself may have been done or not; whoever lets the dice fall will see.
        if (what == "append") {
            change(Kind::append, std::string(name), bytes);
        } else if (what == "put") {
            change(Kind::put, std::string(name), bytes);
        } else if (what == "remove") {
            change(Kind::remove, std::string(name), {});
        }
        throw Crash{};
    }
    const bool fails = now == faults_.fail_at || (now > faults_.fail_at && !faults_.once);
    failed_ = failed_ || fails;
    return !fails;
}

bool SimStorage::takes_room(std::size_t bytes) {
    if (faults_.room == Faults::never) {
        return true;
    }
    if (bytes > faults_.room) {
        failed_ = true;
        return false;
    }
    faults_.room -= bytes;
    return true;
}

void SimStorage::change(Kind kind, const std::string& name, std::string_view bytes) {
    pending_.push_back({kind, name, std::string(bytes)});
    if (kind == Kind::remove) {
        seen_.erase(name);
    } else if (kind == Kind::put) {
        seen_[name] = bytes;
    } else {
        seen_[name] += bytes;
    }
}

void SimStorage::plan(const Faults& faults, std::uint64_t random) {
    faults_ = faults;
    random_ = Random(random);
    calls_ = 0;
    failed_ = false;
}

// ---- ends ---------------------------------------------------------------------------------------

void SimStorage::crash(Survival survival, Random& random) {
    if (model_ == Model::disk && survival == Survival::everything) {
        settle();
    } else if (model_ == Model::disk && survival == Survival::anything) {
        std::set<std::string> names;
        for (const Change& one : pending_) {
            names.insert(one.name);
        }
        for (const std::string& name : names) {
            survive(name, random);
        }
    }
    pending_.clear();
    seen_ = durable_;
}

/// Each file by itself, as if the others were on another disk: that leaves any order possible. Of one
/// file's puts and removals a later one is not there without the earlier; of what was added to it since
/// then, anything may be.
void SimStorage::survive(const std::string& name, Random& random) {
    std::vector<const Change*> changes;
    for (const Change& one : pending_) {
        if (one.name == name) {
            changes.push_back(&one);
        }
    }
    std::size_t left = random.below(static_cast<std::uint32_t>(changes.size()) + 1);
    std::string added;
    for (const Change* one : changes) {
        if (one->kind == Kind::append) {
            added += one->bytes;
            continue;
        }
        if (left == 0) {
            break;
        }
        added.clear();
        if (one->kind == Kind::remove) {
            durable_.erase(name);
        } else {
            durable_[name] =
                planted_ == Planted::put_is_torn ? torn(one->bytes, random) : one->bytes;
        }
        --left;
    }
    if (!added.empty() && random.percent(80)) {
        durable_[name] += torn(added, random);
    }
}

/// A part of what was written: cut off somewhere, or of full length with parts that were never written
/// or hold what was on the medium before.
std::string SimStorage::torn(std::string_view bytes, Random& random) const {
    const auto size = static_cast<std::uint32_t>(bytes.size());
    std::string left(bytes.substr(0, random.percent(20) ? size : random.below(size + 1)));
    if (left.empty() || random.percent(60)) {
        return left;
    }
    const std::uint32_t holes = 1 + random.below(2);
    for (std::uint32_t i = 0; i < holes; ++i) {
        const std::uint32_t at = random.below(static_cast<std::uint32_t>(left.size()));
        const auto rest = static_cast<std::uint32_t>(left.size()) - at;
        const std::uint32_t length = 1 + random.below(rest);
        const bool zeros = random.percent(50);
        for (std::uint32_t n = 0; n < length; ++n) {
            left[at + n] = zeros ? '\0' : static_cast<char>(random.below(256));
        }
    }
    return left;
}

void SimStorage::kill() {
    if (model_ == Model::transaction) {
        pending_.clear();
        seen_ = durable_;
    }
}

bool SimStorage::commit(Commit how) {
    if (model_ == Model::disk) {
        return true;
    }
    if (how == Commit::done || how == Commit::crashed_after) {
        settle();
    }
    pending_.clear();
    seen_ = durable_;
    return how == Commit::done;
}

void SimStorage::spoil(Files files) {
    pending_.clear();
    durable_ = files;
    seen_ = std::move(files);
}

}  // namespace accession::sim
