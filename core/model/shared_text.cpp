// SPDX-License-Identifier: Apache-2.0
#include "core/model/shared_text.h"

#include "core/model/uuid.h"

namespace accession {

SharedText::Held::Held(std::string given) : text(std::move(given)), hash(hash_of_id(text)) {}

SharedText::SharedText(std::string text)
    : held_(text.empty() ? nullptr : new Held(std::move(text))) {}

void SharedText::drop(Held* held) noexcept {
    delete held;
}

const std::string& SharedText::none() {
    static const std::string empty;
    return empty;
}

bool SharedText::same(const SharedText& one, const SharedText& other) {
    return one.hash() == other.hash() && one.str() == other.str();
}

std::strong_ordering SharedText::order(const SharedText& one, const SharedText& other) {
    return one.str() <=> other.str();
}

}  // namespace accession
