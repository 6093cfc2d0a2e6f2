// SPDX-License-Identifier: Apache-2.0
// HTTP/1.1: takes requests apart, has them answered, and writes the answers.
#pragma once

#include <expected>
#include <functional>
#include <string>

#include "tools/hub/http/answering.h"
#include "tools/hub/http/gatherer.h"
#include "tools/hub/http/message.h"
#include "tools/hub/http/workers.h"

namespace accession::hub {

struct ServerSetting {
    int listening = -1;
    /// None: plain HTTP.
    const Tls* tls = nullptr;
    /// A proxy stands before it: `X-Forwarded-For` says who asks, and TLS is the proxy's.
    bool behind_proxy = false;
};

class Server {
public:
    using Answer = std::function<Response(const Request&)>;
    /// Takes a connection over on which something goes on being told.
    using Listen = std::function<void(ConnectionPtr, const Listening&)>;

    Server(const ServerSetting& setting, Answer answer, Listen listen);

    /// Until `stop`; what was begun is finished.
    void run();
    /// Also from a signal's handler.
    void stop() { gatherer_.stop(); }

private:
    void serve(ConnectionPtr connection);
    /// What comes after an answer that has gone.
    void after(Answering answered);
    [[nodiscard]] Response answer_to(HttpConnection& connection, Head head, bool& body_left);
    [[nodiscard]] std::expected<std::string, Response> read_body(HttpConnection& connection,
                                                                 const std::string& address,
                                                                 std::size_t length);

    ServerSetting setting_;
    Answer answer_;
    Listen listen_;
    /// Those whose body a worker waits for.
    Crowd slow_bodies_;
    Workers workers_;
    Gatherer gatherer_;
    SlowTakers slow_;
};

}  // namespace accession::hub
