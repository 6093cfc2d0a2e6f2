// SPDX-License-Identifier: Apache-2.0
// For every action of FOLIO's rulebook: a world in which it can be taken, a command that takes it, and
// what makes each of its conditions fail.
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "tests/support/world.h"

namespace accession::test {

/// An order with two pieces, one of which has come; `none`: the order is Closed to nobody's rule.
void furnish_folio(World& world, Status status, Continuity continuity = Continuity::one_time);

/// What the action needs beside its status, in the world and in the command.
[[nodiscard]] Command good_folio_command(World& world, std::string_view action);

/// Makes a good command one that is refused, or one with other consequences.
struct Spoiler {
    std::string_view action;
    std::function<void(World&, Command&)> spoil;
};
[[nodiscard]] const std::vector<Spoiler>& folio_spoilers();
/// Receiving and taking back from every receipt status a line can have.
[[nodiscard]] std::vector<Spoiler> folio_receipts();

/// A field set of plain texts.
[[nodiscard]] FieldSet texts_set(std::initializer_list<std::pair<const char*, const char*>> texts);

}  // namespace accession::test
