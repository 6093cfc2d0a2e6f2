// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/who/devices.h"

#include "tools/hub/who/sessions.h"
#include "tools/hub/who/users.h"

namespace accession::hub {

namespace {

/// When a device was seen is written no more often: a push need not write twice.
constexpr std::int64_t seen_every_ms = 60'000;

}  // namespace

std::optional<DeviceFault> known_device(Transaction& transaction, const Device& device,
                                        std::int64_t now) {
    bool written = false;
    for (const Row& row : transaction.rows(
             "SELECT workspace, user_name, revoked, seen_at, name FROM devices WHERE id = ?",
             {text(device.id)})) {
        if (row.number(2) != 0) {
            return DeviceFault::revoked;
        }
        if (row.text(1) != device.user && !row.text(1).empty()) {
            return DeviceFault::of_another_user;
        }
        if (row.text(0) == device.workspace) {
            const bool named = device.called.empty() || !row.text(4).empty();
            written = row.number(3) + seen_every_ms > now && device.name.empty() && named;
        }
    }
    return written ? std::optional(DeviceFault::none) : std::nullopt;
}

DeviceFault claim_device(Transaction& transaction, const Device& device, std::int64_t now) {
    if (const auto known = known_device(transaction, device, now)) {
        return *known;
    }
    const auto row = transaction.row(
        "INSERT INTO devices (id, workspace, user_name, name, last_seq, revoked, seen_at) VALUES "
        "(?, ?, ?, ?, 0, 0, ?) ON CONFLICT (id, workspace) DO UPDATE SET seen_at = "
        "excluded.seen_at RETURNING user_name, revoked",
        {text(device.id), text(device.workspace), text(device.user), text(device.name),
         number(now)});
    // Another may have come with it, or have shut it out, since it was looked at.
    if (row && row->number(1) != 0) {
        return DeviceFault::revoked;
    }
    if (row && row->text(0) != device.user && !row->text(0).empty()) {
        return DeviceFault::of_another_user;
    }
    if (!device.name.empty()) {
        transaction.run("UPDATE devices SET name = ? WHERE id = ?",
                        {text(device.name), text(device.id)});
    } else if (!device.called.empty()) {
        transaction.run("UPDATE devices SET name = ? WHERE id = ? AND name = ''",
                        {text(device.called), text(device.id)});
    }
    return DeviceFault::none;
}

bool is_revoked(Transaction& transaction, std::string_view id) {
    return transaction.row("SELECT 1 FROM devices WHERE id = ? AND revoked = 1", {text(id)})
        .has_value();
}

std::vector<Device> all_devices(Transaction& transaction) {
    std::vector<Device> devices;
    transaction.each(
        "SELECT id, workspace, user_name, name, last_seq, revoked, seen_at FROM devices ORDER BY "
        "user_name, id, workspace",
        {}, [&](const Row& row) {
            devices.push_back({.id = row.text(0),
                               .workspace = row.text(1),
                               .user = row.text(2),
                               .name = row.text(3),
                               .last_seq = row.count(4),
                               .revoked = row.number(5) != 0,
                               .seen_at = row.number(6)});
        });
    return devices;
}

bool revoke_device(Transaction& transaction, std::string_view id) {
    // Who signs in just now either sees this, or is seen when the sign-ins end: both have the user to themselves.
    const auto users = transaction.rows(
        "SELECT DISTINCT user_name FROM devices WHERE id = ? ORDER BY user_name", {text(id)});
    for (const Row& row : users) {
        [[maybe_unused]] const auto locked = lock_user(transaction, row.text(0));
    }
    const bool found =
        !transaction.rows("UPDATE devices SET revoked = 1 WHERE id = ? RETURNING id", {text(id)})
             .empty();
    for (const Row& row : users) {
        end_sessions_of(transaction, row.text(0));
    }
    return found;
}

}  // namespace accession::hub
