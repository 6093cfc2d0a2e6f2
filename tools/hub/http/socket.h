// SPDX-License-Identifier: Apache-2.0
// A connection's socket, with TLS or without, that never waits longer than it is told to.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <expected>
#include <memory>
#include <string>
#include <string_view>

#include <openssl/ssl.h>

namespace accession::hub {

using Clock = std::chrono::steady_clock;

/// The certificate and key of a hub that speaks TLS itself.
class Tls {
public:
    [[nodiscard]] static std::expected<Tls, std::string> load(const std::string& certificate,
                                                              const std::string& key);
    [[nodiscard]] SSL_CTX* context() const { return context_.get(); }

private:
    struct Free {
        void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
    };
    std::unique_ptr<SSL_CTX, Free> context_;
};

enum class Moved : std::uint8_t {
    some,
    /// Nothing now: wait until it can be read, or written.
    wait_to_read,
    wait_to_write,
    closed,
};

class Socket {
public:
    /// Owns the descriptor. `tls` may be none.
    Socket(int descriptor, const Tls* tls);
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;
    ~Socket();

    [[nodiscard]] int descriptor() const { return descriptor_; }
    /// These two do not wait. `count` is how much was read or written.
    [[nodiscard]] Moved read(char* into, std::size_t room, std::size_t& count);
    [[nodiscard]] Moved write(std::string_view bytes, std::size_t& count);

    /// Adds what comes to `into`, until it has `size` bytes; false: closed, or too late.
    [[nodiscard]] bool read_up_to(std::string& into, std::size_t size, Clock::time_point until);
    /// False: closed, or nobody took anything for `write_time`.
    [[nodiscard]] bool write_all(std::string_view bytes);
    /// Says that nothing more comes; the other may still end its sentence (`pass_over`), so that it reads ours.
    void say_end();
    /// Takes what comes, at most so much, and looks at none of it. `some` when there may be more.
    [[nodiscard]] Moved pass_over(std::size_t most, std::size_t& count);

private:
    struct Free {
        void operator()(SSL* session) const { SSL_free(session); }
    };
    [[nodiscard]] Moved moved_by_tls(int result);
    [[nodiscard]] bool wait(Moved why, Clock::time_point until) const;

    int descriptor_;
    std::unique_ptr<SSL, Free> session_;
};

}  // namespace accession::hub
