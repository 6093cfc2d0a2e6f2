// SPDX-License-Identifier: Apache-2.0
// A sequence in pieces that copies share: copying it costs next to nothing, and changing a member
// afterwards copies its piece.
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <vector>

namespace accession {

template <class T>
class Chunks {
public:
    [[nodiscard]] std::size_t size() const { return size_; }
    /// Pieces are made when something is put into them; until then there is nothing.
    void resize(std::size_t size) {
        size_ = size;
        chunks_.resize((size + chunk_size - 1) / chunk_size);
    }
    void push_back(T value) {
        resize(size_ + 1);
        change(size_ - 1) = std::move(value);
    }
    [[nodiscard]] const T* find(std::size_t index) const {
        const auto& chunk = chunks_[index / chunk_size];
        return chunk == nullptr ? nullptr : &(*chunk)[index % chunk_size];
    }
    /// For what only is made when it is asked for: seen by all copies.
    [[nodiscard]] T& fill(std::size_t index) {
        auto& chunk = chunks_[index / chunk_size];
        if (chunk == nullptr) {
            chunk = std::make_shared<Chunk>();
        }
        return (*chunk)[index % chunk_size];
    }
    /// To be changed, without any copy seeing it.
    [[nodiscard]] T& change(std::size_t index) {
        auto& chunk = chunks_[index / chunk_size];
        if (chunk == nullptr) {
            chunk = std::make_shared<Chunk>();
        } else if (chunk.use_count() > 1) {
            chunk = std::make_shared<Chunk>(*chunk);
        }
        return (*chunk)[index % chunk_size];
    }

private:
    static constexpr std::size_t chunk_size = 256;
    using Chunk = std::array<T, chunk_size>;
    std::vector<std::shared_ptr<Chunk>> chunks_;
    std::size_t size_ = 0;
};

}  // namespace accession
