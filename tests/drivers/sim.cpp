// SPDX-License-Identifier: Apache-2.0
// The simulator by itself: stores on a medium that crashes, fails and rots, as seeds say.
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>

#include "tests/sim/sync_run.h"
#include "tests/sim/workload.h"

namespace {

using namespace accession::sim;

constexpr std::string_view help =
    R"(Simulates stores on media that crash, fail and rot, and says what promise was broken.
  --seed S        this one run alone, step by step
  --sessions N    runs until so many sessions were simulated (100000)
  --minutes N     runs for so long instead
  --from S        the first seed (1)
  --any-seeds     the first seed from the clock
  --hub           devices and a hub, with a network between them, instead of a store alone
  --keep-going    does not stop at the first failure
A run is a function of its seed: what failed once fails again, on every machine.
)";

struct Asked {
    std::uint64_t from = 1;
    std::uint64_t sessions = 100'000;
    double minutes = 0;
    bool one = false;
    bool keep_going = false;
    bool hub = false;
};

struct Sums {
    std::uint64_t seeds = 0;
    std::uint64_t sessions = 0;
    std::uint64_t commands = 0;
    std::uint64_t crashes = 0;
    std::uint64_t failures = 0;
    std::uint64_t damages = 0;
    std::uint64_t gone = 0;
    std::uint64_t repaired = 0;
    std::uint64_t violations = 0;
    /// The same on every machine and with every compiler.
    std::uint64_t trace = 0;

    void add(const Result& result) {
        ++seeds;
        sessions += result.sessions;
        commands += result.commands;
        crashes += result.crashes;
        failures += result.failures;
        damages += result.damages;
        gone += result.gone;
        repaired += result.repaired;
        violations += result.violation.empty() ? 0U : 1U;
        trace = trace * 31 + result.trace;
    }
};

bool read_arguments(int argc, char** argv, Asked& asked) {
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        const char* const value = i + 1 < argc ? argv[i + 1] : "";
        if (word == "--any-seeds") {
            asked.from = static_cast<std::uint64_t>(
                std::chrono::system_clock::now().time_since_epoch().count());
        } else if (word == "--hub") {
            asked.hub = true;
        } else if (word == "--keep-going") {
            asked.keep_going = true;
        } else if (*value == '\0') {
            return false;
        } else if (word == "--seed") {
            asked.from = std::strtoull(value, nullptr, 10);
            asked.one = true;
            ++i;
        } else if (word == "--from") {
            asked.from = std::strtoull(value, nullptr, 10);
            ++i;
        } else if (word == "--sessions") {
            asked.sessions = std::strtoull(value, nullptr, 10);
            ++i;
        } else if (word == "--minutes") {
            asked.minutes = std::strtod(value, nullptr);
            ++i;
        } else {
            return false;
        }
    }
    return true;
}

void tell(const Result& result, bool hub) {
    if (!result.violation.empty()) {
        std::cout << "seed " << result.seed << ": " << result.violation << "\n  again: tools/sim "
                  << (hub ? "--hub " : "") << "--seed " << result.seed << '\n';
    }
}

}  // namespace

int main(int argc, char** argv) {
    Asked asked;
    if (!read_arguments(argc, argv, asked)) {
        std::cout << help;
        return argc > 1 && std::string_view(argv[1]) == "--help" ? 0 : 2;
    }
    const auto began = std::chrono::steady_clock::now();
    const auto seconds = [&] {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    };
    Sums sums;
    const auto goes_on = [&] {
        if (asked.one) {
            return sums.seeds == 0;
        }
        return asked.minutes > 0 ? seconds() < asked.minutes * 60 : sums.sessions < asked.sessions;
    };
    for (std::uint64_t seed = asked.from; goes_on(); ++seed) {
        std::ostream* story = asked.one ? &std::cout : nullptr;
        const Result result = asked.hub ? run_sync_seed(seed, SyncPlanted::nothing, story)
                                        : run_seed(seed, Planted::nothing, story);
        sums.add(result);
        tell(result, asked.hub);
        if (sums.violations > 0 && !asked.keep_going) {
            break;
        }
    }
    std::cout << sums.sessions << " sessions in " << sums.seeds << " runs, " << sums.commands
              << " commands, " << sums.crashes << " crashes, " << sums.failures << " failures, "
              << sums.damages << " damages, " << sums.gone << " came too late, " << sums.repaired
              << " put right; " << sums.violations << " promises broken; "
              << static_cast<std::uint64_t>(static_cast<double>(sums.sessions) * 60 /
                                            (seconds() + 0.001))
              << " sessions a minute; trace " << std::hex << sums.trace << std::dec << '\n';
    return sums.violations == 0 ? 0 : 1;
}
