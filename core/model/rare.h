// SPDX-License-Identifier: Apache-2.0
// A part of a record that most records do not have: it takes one pointer where it is as usual.
#pragma once

#include <memory>

namespace accession {

/// A value like any other; copies share it until one of them is changed.
template <class T>
class Rare {
public:
    const T& operator*() const {
        static const T usual{};
        return held_ ? *held_ : usual;
    }
    const T* operator->() const { return &**this; }
    /// The value to be changed; not to be held on to while copies are made.
    T& edit() {
        if (!held_) {
            held_ = std::make_shared<T>();
        } else if (held_.use_count() > 1) {
            held_ = std::make_shared<T>(*held_);
        }
        return *held_;
    }
    [[nodiscard]] bool usual() const { return !held_ || *held_ == T{}; }

    friend bool operator==(const Rare& one, const Rare& other) {
        return one.held_ == other.held_ || *one == *other;
    }

private:
    std::shared_ptr<T> held_;
};

}  // namespace accession
