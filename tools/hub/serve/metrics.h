// SPDX-License-Identifier: Apache-2.0
// Counts for whoever watches over the hub, as Prometheus reads them. They say nothing of what a
// workspace holds, nor which there are.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>

namespace accession::hub {

class Metrics {
public:
    void request(int status, double seconds);
    void push(double seconds);
    void command(std::string_view outcome);
    void sign_in(bool good);
    [[nodiscard]] std::string text(std::size_t listeners) const;

private:
    /// How many took at most so long.
    struct Histogram {
        static constexpr std::array<double, 9> limits = {0.001, 0.005, 0.01, 0.05, 0.1,
                                                         0.5,   1,     5,    30};
        std::array<std::uint64_t, 9> counts{};
        std::uint64_t all = 0;
        double sum = 0;

        void add(double seconds);
        void write(std::string_view name, std::string& out) const;
    };

    mutable std::mutex mutex_;
    std::map<int, std::uint64_t> by_status_;
    std::map<std::string, std::uint64_t, std::less<>> by_outcome_;
    std::array<std::uint64_t, 2> sign_ins_{};
    Histogram requests_;
    Histogram pushes_;
};

}  // namespace accession::hub
