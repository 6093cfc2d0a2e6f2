// SPDX-License-Identifier: Apache-2.0
// Consequences as texts that tests can be read by: "created line_created line=POL-1 title=A; of L1".
#pragma once

#include <string>
#include <vector>

#include "core/lifecycle/consequences.h"

namespace accession::test {

[[nodiscard]] inline std::vector<std::string> texts_of(const std::vector<Consequence>& told) {
    std::vector<std::string> texts;
    for (const Consequence& one : told) {
        std::string text = std::string(text_of(one.mark)) + " " + one.code;
        for (const auto& [name, value] : one.params) {
            text += " " + name + "=" + value;
        }
        texts.push_back(one.line.empty() ? text : text + "; of " + one.line.str());
    }
    return texts;
}

}  // namespace accession::test
