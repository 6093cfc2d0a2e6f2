// SPDX-License-Identifier: Apache-2.0
// A storage that remembers which files were changed, for whoever makes them durable afterwards.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/journal/storage.h"

namespace accession {

struct Touched {
    std::vector<std::string> put;
    std::vector<std::string> removed;
};

class TouchedStorage final : public Storage {
public:
    explicit TouchedStorage(std::unique_ptr<Storage> under) : under_(std::move(under)) {}

    [[nodiscard]] std::vector<std::string> list() override { return under_->list(); }
    [[nodiscard]] std::optional<std::string> read(const std::string& name) override {
        return under_->read(name);
    }
    [[nodiscard]] std::optional<HeldBytes> hold(const std::string& name) override {
        return under_->hold(name);
    }
    [[nodiscard]] std::uint64_t size(const std::string& name) override {
        return under_->size(name);
    }
    [[nodiscard]] bool append(const std::string& name, std::string_view bytes) override {
        note(put_, removed_, name);
        return under_->append(name, bytes);
    }
    [[nodiscard]] bool put(const std::string& name, std::string_view bytes) override {
        note(put_, removed_, name);
        return under_->put(name, bytes);
    }
    [[nodiscard]] bool put_held(const std::string& name, const HeldBytes& bytes) override {
        note(put_, removed_, name);
        return under_->put_held(name, bytes);
    }
    [[nodiscard]] bool remove(const std::string& name) override {
        note(removed_, put_, name);
        return under_->remove(name);
    }
    [[nodiscard]] bool sync() override { return under_->sync(); }

    /// What was changed since it was last asked.
    [[nodiscard]] Touched take() {
        Touched touched{{put_.begin(), put_.end()}, {removed_.begin(), removed_.end()}};
        put_.clear();
        removed_.clear();
        return touched;
    }

private:
    static void note(std::set<std::string>& here, std::set<std::string>& not_there,
                     const std::string& name) {
        not_there.erase(name);
        here.insert(name);
    }

    std::unique_ptr<Storage> under_;
    std::set<std::string> put_;
    std::set<std::string> removed_;
};

}  // namespace accession
