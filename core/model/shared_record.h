// SPDX-License-Identifier: Apache-2.0
// A record as facts, drafts and tables hand it to each other: none of them copies it until one
// changes it.
#pragma once

#include <memory>
#include <utility>

namespace accession {

/// A record, or none; copies share it until one of them is changed.
template <class Entity>
class SharedRecord {
public:
    /// None.
    SharedRecord() = default;
    /// Implicit: wherever one of these is wanted, a record will do.
    SharedRecord(Entity record) : held_(std::make_shared<Entity>(std::move(record))) {}

    explicit operator bool() const { return held_ != nullptr; }
    const Entity& operator*() const { return *held_; }
    const Entity* operator->() const { return held_.get(); }
    [[nodiscard]] const Entity* get() const { return held_.get(); }
    /// The record to be changed, a new one where there was none; not to be held on to while copies
    /// are made.
    Entity& edit() {
        if (held_ == nullptr) {
            held_ = std::make_shared<Entity>();
        } else if (held_.use_count() > 1) {
            held_ = std::make_shared<Entity>(*held_);
        }
        return *held_;
    }
    void reset() { held_.reset(); }
    /// Nobody else holds it.
    [[nodiscard]] bool is_alone() const { return held_.use_count() == 1; }

    friend bool operator==(const SharedRecord& one, const SharedRecord& other) {
        return one.held_ == other.held_ ||
               (one.held_ != nullptr && other.held_ != nullptr && *one == *other);
    }

private:
    std::shared_ptr<Entity> held_;
};

}  // namespace accession
