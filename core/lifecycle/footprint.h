// SPDX-License-Identifier: Apache-2.0
// Which records a decision asked for, or facts have changed: whether one can have anything to do with
// the other.
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace accession {

/// Records go by the hash of their id: two that share one are taken for the same, which costs a
/// decision and spoils none.
class Footprint {
public:
    /// A record that is or is not there; there is none without an id.
    template <class IdType>
    void add(const IdType& id) {
        if (!id.empty()) {
            add_key(id.hash());
        }
    }
    /// Whatever belongs to a record.
    template <class IdType>
    void add_relation(const IdType& id) {
        add(id);
        everything_ |= id.empty();
    }
    void add_barcode(std::string_view barcode) {
        add_key(std::hash<std::string_view>{}(barcode) ^ barcode_salt);
    }
    void add_settings() { add_key(settings_key); }
    /// It may have to do with every record there is.
    void add_everything() { everything_ = true; }

    /// Each key once, in no more memory than it takes.
    void settle();
    [[nodiscard]] const std::vector<std::size_t>& keys() const { return keys_; }
    [[nodiscard]] bool everything() const { return everything_; }

private:
    static constexpr std::size_t barcode_salt = 0x5bd1e995U;
    static constexpr std::size_t settings_key = 0x27d4eb2fU;

    void add_key(std::size_t key) {
        if (keys_.empty() || keys_.back() != key) {
            keys_.push_back(key);
        }
    }

    std::vector<std::size_t> keys_;
    bool everything_ = false;
};

/// Records that are other than they were when something was decided.
class Changed {
public:
    void add(const Footprint& footprint);
    void clear();
    [[nodiscard]] bool empty() const { return keys_.empty() && !everything_; }
    [[nodiscard]] bool meets(const Footprint& footprint) const;

private:
    std::unordered_set<std::size_t> keys_;
    bool everything_ = false;
};

}  // namespace accession
