// SPDX-License-Identifier: Apache-2.0
// Short ways to write conditions down.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/lifecycle/row.h"
#include "core/lifecycle/situation.h"

namespace accession::alma {

using Holds = bool (*)(const Situation&);
using Lists = void (*)(const Situation&, std::vector<Unmet>&);

/// A condition of the state.
constexpr Condition state_is(std::string_view name, std::string_view code, Holds holds) {
    return {.name = name, .code = code, .holds = holds};
}
/// One that fails alone: the others of its row make no sense then.
constexpr Condition alone(std::string_view name, std::string_view code, Holds holds) {
    return {.name = name, .code = code, .holds = holds, .alone = true};
}
/// What sort of line it is, which never changes.
constexpr Condition of_sort(std::string_view name, std::string_view code, Holds holds) {
    return {.name = name, .code = code, .holds = holds, .alone = true, .lasting = true};
}
/// A condition of the state that may fail in several ways.
constexpr Condition state_lists(std::string_view name, std::string_view code, Lists list) {
    return {.name = name, .code = code, .list = list};
}
/// A condition of the command's arguments.
constexpr Condition argument_is(std::string_view name, std::string_view code, Holds holds) {
    return {.name = name, .code = code, .stage = Stage::argument, .holds = holds};
}
constexpr Condition argument_lists(std::string_view name, std::string_view code, Lists list) {
    return {.name = name, .code = code, .stage = Stage::argument, .list = list};
}

inline void unmet(std::vector<Unmet>& all, std::string_view code, Params params = {}) {
    all.push_back({std::string(code), std::move(params)});
}

}  // namespace accession::alma
