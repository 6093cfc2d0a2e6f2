// SPDX-License-Identifier: Apache-2.0
// The port through which the journal reaches files. The browser's keeps them in IndexedDB, the
// tool's on disk, the tests' in memory, where they can be lost, torn and spoiled.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/model/held_bytes.h"

namespace accession {

class Storage {
public:
    Storage() = default;
    Storage(const Storage&) = delete;
    Storage& operator=(const Storage&) = delete;
    virtual ~Storage() = default;

    /// Names of all files, in any order.
    [[nodiscard]] virtual std::vector<std::string> list() = 0;
    [[nodiscard]] virtual std::optional<std::string> read(const std::string& name) = 0;
    /// The same for a large file: where a storage has it in memory, no second time.
    [[nodiscard]] virtual std::optional<HeldBytes> hold(const std::string& name) {
        auto bytes = read(name);
        return bytes ? std::optional<HeldBytes>(std::move(*bytes)) : std::nullopt;
    }
    /// Bytes of a file; 0 when it is not there.
    [[nodiscard]] virtual std::uint64_t size(const std::string& name) {
        return read(name).value_or(std::string{}).size();
    }
    /// Adds to the end; a file that is not there begins with it. What a crash leaves of it before
    /// the next `sync` may be any part. False: it could not be done, and the file may have any part
    /// of it.
    [[nodiscard]] virtual bool append(const std::string& name, std::string_view bytes) = 0;
    /// Makes it the whole file; a crash before the next `sync` leaves the old or the new one.
    /// False: it could not be done, and the file is as it was.
    [[nodiscard]] virtual bool put(const std::string& name, std::string_view bytes) = 0;
    /// The same for a large file, which a storage in memory may share.
    [[nodiscard]] virtual bool put_held(const std::string& name, const HeldBytes& bytes) {
        return put(name, bytes.view());
    }
    /// False when it could not be done. A file that is not there is no failure.
    [[nodiscard]] virtual bool remove(const std::string& name) = 0;
    /// What was done before it is never lost while something done after it is kept. Where one can
    /// wait for it (a disk), it is kept when this returns true; where one cannot (IndexedDB), all
    /// that was done goes into one transaction, and whoever commits it knows when it is kept.
    [[nodiscard]] virtual bool sync() = 0;
};

}  // namespace accession
