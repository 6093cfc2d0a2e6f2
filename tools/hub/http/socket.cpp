// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/http/socket.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <openssl/err.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "tools/hub/http/limits.h"

namespace accession::hub {

namespace {

constexpr std::size_t socket_buffer_bytes = std::size_t{16} * 1024;

Moved moved_by_system(ssize_t result, std::size_t& count) {
    if (result > 0) {
        count = static_cast<std::size_t>(result);
        return Moved::some;
    }
    return result < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR)
               ? Moved::wait_to_read
               : Moved::closed;
}

}  // namespace

std::expected<Tls, std::string> Tls::load(const std::string& certificate, const std::string& key) {
    Tls tls;
    tls.context_.reset(SSL_CTX_new(TLS_server_method()));
    SSL_CTX* context = tls.context_.get();
    if (context == nullptr) {
        return std::unexpected("TLS cannot be had");
    }
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER |
                                  SSL_MODE_RELEASE_BUFFERS);
    if (SSL_CTX_use_certificate_chain_file(context, certificate.c_str()) != 1) {
        return std::unexpected("the certificate cannot be read");
    }
    if (SSL_CTX_use_PrivateKey_file(context, key.c_str(), SSL_FILETYPE_PEM) != 1 ||
        SSL_CTX_check_private_key(context) != 1) {
        return std::unexpected("the key cannot be read, or is not the certificate's");
    }
    return tls;
}

Socket::Socket(int descriptor, const Tls* tls) : descriptor_(descriptor) {
    if (tls != nullptr) {
        session_.reset(SSL_new(tls->context()));
        SSL_set_fd(session_.get(), descriptor);
        SSL_set_accept_state(session_.get());
    }
}

Socket::~Socket() {
    close(descriptor_);
}

Moved Socket::moved_by_tls(int result) {
    switch (SSL_get_error(session_.get(), result)) {
    case SSL_ERROR_WANT_READ:
        return Moved::wait_to_read;
    case SSL_ERROR_WANT_WRITE:
        return Moved::wait_to_write;
    default:
        return Moved::closed;
    }
}

Moved Socket::read(char* into, std::size_t room, std::size_t& count) {
    if (!session_) {
        return moved_by_system(recv(descriptor_, into, room, 0), count);
    }
    ERR_clear_error();
    const int result = SSL_read_ex(session_.get(), into, room, &count);
    return result == 1 ? Moved::some : moved_by_tls(result);
}

Moved Socket::write(std::string_view bytes, std::size_t& count) {
    if (!session_) {
        const Moved moved =
            moved_by_system(send(descriptor_, bytes.data(), bytes.size(), MSG_NOSIGNAL), count);
        return moved == Moved::wait_to_read ? Moved::wait_to_write : moved;
    }
    ERR_clear_error();
    const int result = SSL_write_ex(session_.get(), bytes.data(), bytes.size(), &count);
    return result == 1 ? Moved::some : moved_by_tls(result);
}

bool Socket::wait(Moved why, Clock::time_point until) const {
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now()).count();
    if (left <= 0) {
        return false;
    }
    pollfd one{descriptor_, static_cast<short>(why == Moved::wait_to_read ? POLLIN : POLLOUT), 0};
    return poll(&one, 1, static_cast<int>(left)) > 0;
}

bool Socket::read_up_to(std::string& into, std::size_t size, Clock::time_point until) {
    std::array<char, socket_buffer_bytes> buffer{};
    while (into.size() < size) {
        std::size_t count = 0;
        const Moved moved = read(buffer.data(), std::min(buffer.size(), size - into.size()), count);
        if (moved == Moved::some) {
            into.append(buffer.data(), count);
        } else if (moved == Moved::closed || !wait(moved, until)) {
            return false;
        }
    }
    return true;
}

bool Socket::write_all(std::string_view bytes) {
    Clock::time_point until = Clock::now() + write_time;
    while (!bytes.empty()) {
        std::size_t count = 0;
        const Moved moved = write(bytes, count);
        if (moved == Moved::some) {
            bytes.remove_prefix(count);
            until = Clock::now() + write_time;
        } else if (moved == Moved::closed || !wait(moved, until)) {
            return false;
        }
    }
    return true;
}

void Socket::say_end() {
    if (session_) {
        SSL_shutdown(session_.get());
    }
    shutdown(descriptor_, SHUT_WR);
}

Moved Socket::pass_over(std::size_t most, std::size_t& count) {
    std::array<char, socket_buffer_bytes> buffer{};
    // Below TLS, if there is any: nobody wants to know what it says.
    return moved_by_system(recv(descriptor_, buffer.data(), std::min(most, buffer.size()), 0),
                           count);
}

}  // namespace accession::hub
