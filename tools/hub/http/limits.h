// SPDX-License-Identifier: Apache-2.0
// What the hub takes from a stranger: sizes, counts and times.
#pragma once

#include <chrono>
#include <cstddef>

namespace accession::hub {

inline constexpr std::size_t head_bytes_max = std::size_t{16} * 1024;
inline constexpr std::size_t headers_max = 64;
inline constexpr std::size_t target_bytes_max = 2048;
/// Of a push; a batch of the most commands has 256 KB.
inline constexpr std::size_t push_bytes_max = std::size_t{1} << 20U;
/// Of a sign-in.
inline constexpr std::size_t sign_in_bytes_max = std::size_t{4} * 1024;
/// Of an answer with changes: 1 MB, with some room for what stands around them.
inline constexpr std::size_t page_bytes = std::size_t{990'000};

/// From the first byte, or the connection, to the end of the head, TLS included.
inline constexpr std::chrono::seconds head_time{10};
/// How long a connection may wait for its next request.
inline constexpr std::chrono::seconds idle_time{30};
inline constexpr std::chrono::seconds body_time{30};
/// Mostly a body is there with its head, or comes with the next packet: so long it needs no place among those below.
inline constexpr std::chrono::milliseconds body_at_once{100};
/// How long it is waited for who was refused to hear that nothing more is read of it, and what it may send meanwhile.
inline constexpr std::chrono::seconds leaving_time{2};
inline constexpr std::size_t leaving_bytes = std::size_t{8} << 20U;
/// An answer that nobody takes any byte of for so long is given up.
inline constexpr std::chrono::seconds write_time{20};

inline constexpr std::size_t connections_max = 4000;
/// Of one address. Not behind a proxy, where all have the proxy's.
inline constexpr std::size_t connections_per_address = 128;
inline constexpr std::size_t listeners_max = 2000;
/// Answers that wait for who asked to take more of them; no worker waits with them.
inline constexpr std::size_t slow_takers_max = 256;
/// Requests that are worked on at once.
inline constexpr std::size_t workers_max = 64;
/// Of those, the ones that are decided on or wait for their turn: whoever only asks for something is never behind them.
inline constexpr std::size_t pushes_max = 48;
/// Of those, the ones that wait for a body which comes slowly: the others go on with who is done with talking.
inline constexpr std::size_t slow_bodies_max = 32;
inline constexpr std::size_t slow_bodies_per_address = 8;
/// Files and sockets that the database and the hub itself need beside the connections.
inline constexpr std::size_t own_descriptors = 128;

}  // namespace accession::hub
