// SPDX-License-Identifier: Apache-2.0
// Work in slices: a row of jobs, and the budget of a slice.
#pragma once

#include <cstddef>
#include <deque>
#include <functional>
#include <utility>

namespace accession::stored {

/// Each goes on where it stopped until it is done; a budget is about so many records encoded.
class Jobs {
public:
    /// Takes what it costs off the budget; true when it is done.
    using Job = std::function<bool(std::size_t&)>;
    void add(Job job) { jobs_.push_back(std::move(job)); }
    /// True when all are done.
    bool run(std::size_t budget) {
        while (!jobs_.empty() && budget > 0) {
            if (jobs_.front()(budget)) {
                jobs_.pop_front();
            }
        }
        return jobs_.empty();
    }

private:
    std::deque<Job> jobs_;
};

inline void spend(std::size_t& budget, std::size_t cost) {
    budget -= budget < cost ? budget : cost;
}

}  // namespace accession::stored
