// SPDX-License-Identifier: Apache-2.0
// What a hub has answered to a command of this device (docs/sync-protocol.md).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/lifecycle/consequences.h"
#include "core/model/fields.h"
#include "core/model/hash128.h"

namespace accession {

/// Random, made when a hub's workspace begins and again whenever it is restored from a backup.
using Epoch = Hash128;

enum class OutcomeKind : std::uint8_t { accepted, accepted_adjusted, rejected };
template <>
struct Words<OutcomeKind> {
    static constexpr std::string_view texts[] = {"accepted", "accepted_adjusted", "rejected"};
};

/// What somebody did meanwhile to what a command is about.
struct Since {
    /// In the hub's order.
    std::uint64_t position = 0;
    std::string action;
    LineId line;
    std::string actor;
    /// The device's name.
    std::string device;
    std::int64_t at_ms = 0;

    friend bool operator==(const Since&, const Since&) = default;
};

/// The hub's answer to one command of a device. Each gets exactly one (I11).
struct Answered {
    std::uint64_t seq = 0;
    OutcomeKind kind = OutcomeKind::accepted;
    /// Where it stands among the changes; 0 when it was rejected.
    std::uint64_t position = 0;
    /// Of a rejected one: every condition that was not met.
    std::vector<Unmet> unmet;
    /// Of an adjusted one: what it became.
    std::vector<Consequence> consequences;
    /// What others did meanwhile, newest first; of rejected and adjusted ones.
    std::vector<Since> since;

    friend bool operator==(const Answered&, const Answered&) = default;
};

template <class V, RecordOf<Unmet> R>
void fields(V& v, R& r) {
    v("code", r.code);
    v("params", r.params);
}

template <class V, RecordOf<Since> R>
void fields(V& v, R& r) {
    v("position", r.position);
    v("action", r.action);
    v("line", r.line);
    v("actor", r.actor);
    v("device", r.device);
    v("at", r.at_ms);
}

template <class V, RecordOf<Answered> R>
void fields(V& v, R& r) {
    v("seq", r.seq);
    v("kind", r.kind);
    v("position", r.position);
    v("unmet", r.unmet);
    v("consequences", r.consequences);
    v("since", r.since);
}

/// Of what was shown: equal consequences have equal checksums.
[[nodiscard]] std::uint32_t checksum_of(const std::vector<Consequence>& told);

}  // namespace accession
