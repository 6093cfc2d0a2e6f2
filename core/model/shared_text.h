// SPDX-License-Identifier: Apache-2.0
// A text that never changes and is handed on without being copied: records name each other by such
// texts, and are themselves copied often.
#pragma once

#include <atomic>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

namespace accession {

class SharedText {
public:
    SharedText() = default;
    explicit SharedText(std::string text);
    SharedText(const SharedText& other) noexcept : held_(other.held_) { keep(); }
    SharedText(SharedText&& other) noexcept : held_(std::exchange(other.held_, nullptr)) {}
    SharedText& operator=(const SharedText& other) noexcept {
        SharedText copy(other);
        std::swap(held_, copy.held_);
        return *this;
    }
    SharedText& operator=(SharedText&& other) noexcept {
        std::swap(held_, other.held_);
        return *this;
    }
    ~SharedText() { let_go(); }

    [[nodiscard]] const std::string& str() const { return held_ != nullptr ? held_->text : none(); }
    [[nodiscard]] bool empty() const { return held_ == nullptr; }
    [[nodiscard]] std::size_t hash() const { return held_ != nullptr ? held_->hash : 0; }

    friend bool operator==(const SharedText& one, const SharedText& other) {
        return one.held_ == other.held_ || same(one, other);
    }
    friend std::strong_ordering operator<=>(const SharedText& one, const SharedText& other) {
        return one.held_ == other.held_ ? std::strong_ordering::equal : order(one, other);
    }

private:
    struct Held {
        explicit Held(std::string given);
        std::string text;
        std::size_t hash;
        std::atomic<std::uint32_t> holders{1};
    };

    void keep() const noexcept {
        if (held_ != nullptr) {
            held_->holders.fetch_add(1, std::memory_order_relaxed);
        }
    }
    void let_go() noexcept {
        if (held_ != nullptr && held_->holders.fetch_sub(1, std::memory_order_acq_rel) == 1) {
            drop(held_);
        }
    }
    // Ids are copied and compared everywhere: what happens rarely is not repeated there.
    static void drop(Held* held) noexcept;
    [[nodiscard]] static const std::string& none();
    [[nodiscard]] static bool same(const SharedText& one, const SharedText& other);
    [[nodiscard]] static std::strong_ordering order(const SharedText& one, const SharedText& other);

    Held* held_ = nullptr;
};

}  // namespace accession
