// SPDX-License-Identifier: Apache-2.0
// FOLIO scenarios kept as data: a given world, steps, and what is expected after each. The runner
// carries them out as commands and says what differs, or that this version has not what they need.
// Alma's have a runner of the core's own (core/conformance).
#pragma once

#include <nlohmann/json.hpp>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

namespace accession::test {

using Json = nlohmann::json;

/// Thrown when a scenario needs something that this version does not offer.
struct NotCovered : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Collects what differs from the expectation.
class Differences {
public:
    void expect(const std::string& what, const Json& actual, const Json& expected) {
        if (actual != expected) {
            found_.push_back(what + ": " + actual.dump() + " instead of " + expected.dump());
        }
    }
    void add(std::string text) { found_.push_back(std::move(text)); }
    [[nodiscard]] const std::vector<std::string>& found() const { return found_; }

private:
    std::vector<std::string> found_;
};

/// Throws NotCovered when an object has a key that is none of these.
inline void allow_only(const Json& object, const std::vector<std::string>& keys,
                       const std::string& where) {
    for (const auto& [key, value] : object.items()) {
        if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
            throw NotCovered(where + " " + key);
        }
    }
}

[[nodiscard]] std::vector<std::string> run_folio_scenario(const Json& scenario);
/// A case of one function: `fn`, `in`, `out`.
[[nodiscard]] std::vector<std::string> run_folio_function(const Json& one);

}  // namespace accession::test
