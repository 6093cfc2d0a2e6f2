// SPDX-License-Identifier: Apache-2.0
// Many bytes that several parts look at where they lie, without a copy for each.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace accession {

/// Bytes that never change, with a share in keeping them. Copies have the same bytes.
class HeldBytes {
public:
    HeldBytes() = default;
    /// Not explicit: a text of one's own is held as well as any other.
    HeldBytes(std::string bytes)  // NOLINT(google-explicit-constructor)
        : holder_(std::make_shared<const std::string>(std::move(bytes))), bytes_(*holder_) {}

    [[nodiscard]] std::string_view view() const { return bytes_; }
    [[nodiscard]] std::size_t size() const { return bytes_.size(); }
    [[nodiscard]] bool empty() const { return bytes_.empty(); }
    /// Looks at so many less of them; others look at all they did.
    void drop_end(std::size_t count) { bytes_.remove_suffix(count); }

private:
    std::shared_ptr<const std::string> holder_;
    std::string_view bytes_;
};

}  // namespace accession
