// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>
#include <vector>

namespace accession::sample {

/// By the day they were made; those of one day keep their order.
template <class Order>
std::vector<Order> oldest_first(std::vector<Order> orders) {
    std::vector<std::size_t> places(orders.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::sort(places.begin(), places.end(), [&](std::size_t one, std::size_t other) {
        return std::pair(orders[one].created_on, one) < std::pair(orders[other].created_on, other);
    });
    std::vector<Order> sorted;
    sorted.reserve(orders.size());
    for (const std::size_t place : places) {
        sorted.push_back(std::move(orders[place]));
    }
    return sorted;
}

}  // namespace accession::sample
