// SPDX-License-Identifier: Apache-2.0
// What sort of thing is ordered, how it is paid and kept: small closed lists with their words.
#pragma once

#include <cstdint>
#include <string_view>

namespace accession {

enum class RulebookKey : std::uint8_t { alma, folio };

/// Alma: one-time or continuous; FOLIO's order type One-Time or Ongoing.
enum class Continuity : std::uint8_t { one_time, continuous };

/// FOLIO's four order formats; Alma's types are physical or electronic.
enum class Format : std::uint8_t { physical, electronic, mixed, other };

/// What a FOLIO server makes in its inventory when an order opens (A2, `createInventory`).
enum class CreateInventory : std::uint8_t {
    none,
    instance,
    instance_holding,
    instance_holding_item
};

/// Where an Alma item is in its work (B7); `none` means it is in place.
enum class Process : std::uint8_t { acquisition, transit, work_order, none };

enum class EncumbranceState : std::uint8_t { none, encumbered, released };

/// How a line came in (R5): by hand, with a vendor's embedded order data, through the API.
enum class LineSource : std::uint8_t { manual, eod, api };

/// What is written to a vendor.
enum class LetterKind : std::uint8_t { order, cancellation, claim, claim_letter };
/// A letter's way out: still on this side, gone, or came back.
enum class LetterState : std::uint8_t { waiting, sent, failed };

/// What letters to vendors are written in.
enum class LetterLanguage : std::uint8_t { en, de, es, fr };

/// Who may act: anybody except where the documents name a role, or each action its roles (B6, B7).
enum class RolePolicy : std::uint8_t { open, strict };

/// Which of FOLIO's fields may change in an open order: what its server takes, or the fewer fields
/// that its documentation lists (B8).
enum class FieldPolicy : std::uint8_t { server, documented };

/// Where items are worked on: in a department, or at the binder's.
enum class WorkOrderKind : std::uint8_t { department, binding };

/// The words used in files and on the wire; specialised for each list above.
template <class Kind>
struct Words;

#define ACCESSION_WORDS(Kind, ...)                                 \
    template <>                                                    \
    struct Words<Kind> {                                           \
        static constexpr std::string_view texts[] = {__VA_ARGS__}; \
    }

ACCESSION_WORDS(RulebookKey, "alma", "folio");
ACCESSION_WORDS(Continuity, "one_time", "continuous");
ACCESSION_WORDS(Format, "physical", "electronic", "mixed", "other");
ACCESSION_WORDS(CreateInventory, "none", "instance", "instance_holding", "instance_holding_item");
ACCESSION_WORDS(Process, "acquisition", "transit", "work_order", "none");
ACCESSION_WORDS(EncumbranceState, "none", "encumbered", "released");

ACCESSION_WORDS(LineSource, "manual", "eod", "api");
ACCESSION_WORDS(LetterKind, "order", "cancellation", "claim", "claim_letter");
ACCESSION_WORDS(LetterState, "waiting", "sent", "failed");
ACCESSION_WORDS(LetterLanguage, "en", "de", "es", "fr");
ACCESSION_WORDS(RolePolicy, "open", "strict");
ACCESSION_WORDS(FieldPolicy, "server", "documented");
ACCESSION_WORDS(WorkOrderKind, "department", "binding");

#undef ACCESSION_WORDS

template <class Kind>
concept WordedKind = requires { Words<Kind>::texts; };

template <WordedKind Kind>
[[nodiscard]] constexpr std::string_view text_of(Kind kind) {
    return Words<Kind>::texts[static_cast<std::uint8_t>(kind)];
}

/// False, and `kind` untouched, when the text is none of the list.
template <WordedKind Kind>
[[nodiscard]] constexpr bool read_kind(std::string_view text, Kind& kind) {
    std::uint8_t index = 0;
    for (const std::string_view word : Words<Kind>::texts) {
        if (word == text) {
            kind = static_cast<Kind>(index);
            return true;
        }
        ++index;
    }
    return false;
}

}  // namespace accession
