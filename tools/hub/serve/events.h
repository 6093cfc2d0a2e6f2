// SPDX-License-Identifier: Apache-2.0
// Tells listeners when there is more to pull. One thread serves all of them, and asks the database
// once a second, once for all, where the workspaces stand: other hubs write there too.
#pragma once

#include <condition_variable>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "tools/hub/http/connection.h"
#include "tools/hub/http/message.h"
#include "tools/hub/sql/database.h"
#include "tools/hub/store/sql_hub_store.h"

namespace accession::hub {

class Events {
public:
    explicit Events(Database& database);
    Events(const Events&) = delete;
    Events& operator=(const Events&) = delete;
    ~Events() { stop(); }

    /// After an answer with `Listening` in it.
    void add(ConnectionPtr connection, const Listening& listening);
    /// Something was taken here just now.
    void look_now();
    [[nodiscard]] std::size_t count() const;
    void stop();

private:
    struct Listener {
        ConnectionPtr connection;
        std::string access;
        std::int64_t until_ms = 0;
        Standing told;
        Clock::time_point spoken;
    };
    using Standings = std::map<std::string, Standing, std::less<>>;

    void run();
    /// `asked`: when it was last asked who may listen.
    void look(std::unique_lock<std::mutex>& lock, Clock::time_point& asked);
    [[nodiscard]] Standings standings();
    /// Lets those go whose sign-in has ended, or who are no members any more.
    void let_go(std::unique_lock<std::mutex>& lock);
    /// False: it is gone, or has no right to listen any more.
    [[nodiscard]] static bool tell(Listener& listener, const Standing* standing);

    Database& database_;
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::map<std::string, std::vector<Listener>, std::less<>> listeners_;
    bool look_ = false;
    bool stopping_ = false;
    std::thread thread_;
};

}  // namespace accession::hub
