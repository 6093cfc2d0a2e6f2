// SPDX-License-Identifier: Apache-2.0
// A part of a record that most records do not have: it takes one pointer where it is as usual.
#pragma once

#include <memory>

namespace accession {

/// A value like any other: copies are deep, and two that hold the same are equal.
template <class T>
class Rare {
public:
    Rare() = default;
    Rare(const Rare& other) : held_(other.held_ ? std::make_unique<T>(*other.held_) : nullptr) {}
    Rare& operator=(const Rare& other) {
        if (this != &other) {
            held_ = other.held_ ? std::make_unique<T>(*other.held_) : nullptr;
        }
        return *this;
    }
    Rare(Rare&&) noexcept = default;
    Rare& operator=(Rare&&) noexcept = default;
    ~Rare() = default;

    const T& operator*() const {
        static const T usual{};
        return held_ ? *held_ : usual;
    }
    const T* operator->() const { return &**this; }
    /// The value to be changed.
    T& edit() {
        if (!held_) {
            held_ = std::make_unique<T>();
        }
        return *held_;
    }
    [[nodiscard]] bool usual() const { return !held_ || *held_ == T{}; }

    friend bool operator==(const Rare& one, const Rare& other) { return *one == *other; }

private:
    std::unique_ptr<T> held_;
};

}  // namespace accession
