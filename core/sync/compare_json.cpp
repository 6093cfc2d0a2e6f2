// SPDX-License-Identifier: Apache-2.0
#include "core/sync/compare_json.h"

#include <nlohmann/json.hpp>

#include <utility>

#include "core/model/base64.h"
#include "core/sync/json_members.h"

namespace accession {

namespace {

constexpr std::size_t digits_of_sum = 32;

/// All sums one after the other.
std::string to_hex(const BucketSums& sums) {
    std::string text;
    text.reserve(sums.size() * digits_of_sum);
    for (const Hash128& sum : sums) {
        text += to_hex(sum);
    }
    return text;
}

std::optional<BucketSums> sums_from_hex(std::string_view text) {
    BucketSums sums;
    if (text.size() != sums.size() * digits_of_sum) {
        return std::nullopt;
    }
    for (std::size_t at = 0; at < sums.size(); ++at) {
        const auto sum = hash_from_hex(text.substr(at * digits_of_sum, digits_of_sum));
        if (!sum) {
            return std::nullopt;
        }
        sums.at(at) = *sum;
    }
    return sums;
}

std::optional<Bucket> bucket_from(const Json& json) {
    Members members(json);
    Bucket bucket;
    bucket.table = members.text("table");
    const std::uint64_t number = members.number("bucket");
    auto facts = from_base64(members.text("facts"));
    if (!members.good() || !facts || number >= bucket_count) {
        return std::nullopt;
    }
    bucket.number = static_cast<std::uint8_t>(number);
    bucket.facts = std::move(*facts);
    return bucket;
}

}  // namespace

std::string write_compare_request(const CompareRequest& request) {
    Json tables = Json::object();
    for (const auto& [table, sums] : request.tables) {
        tables[table] = to_hex(sums);
    }
    return dump({{"epoch", to_hex(request.epoch)},
                 {"position", request.position},
                 {"tables", std::move(tables)}});
}

std::expected<CompareRequest, SyncFault> read_compare_request(std::string_view text) {
    const Json json = strict_object_from(text);
    Members members(json);
    CompareRequest request;
    request.epoch = members.hash("epoch");
    request.position = members.number("position");
    const Json& tables = members.object("tables");
    if (!members.good()) {
        return std::unexpected(SyncFault{400, "malformed", members.fault()});
    }
    for (const auto& [table, hex] : tables.items()) {
        const auto sums =
            hex.is_string() ? sums_from_hex(hex.get_ref<const std::string&>()) : std::nullopt;
        if (!sums) {
            return std::unexpected(SyncFault{400, "malformed", "tables." + table});
        }
        request.tables.emplace(table, *sums);
    }
    return request;
}

std::size_t written_bytes(const Bucket& bucket) {
    // The names of its members, the table's among them, and three bytes as four letters.
    constexpr std::size_t around = 64;
    return around + bucket.table.size() + (bucket.facts.size() + 2) / 3 * 4;
}

std::string write_compare_reply(const CompareReply& reply) {
    Json buckets = Json::array();
    for (const Bucket& bucket : reply.buckets) {
        buckets.push_back({{"table", bucket.table},
                           {"bucket", bucket.number},
                           {"facts", to_base64(bucket.facts)}});
    }
    return dump({{"epoch", to_hex(reply.epoch)},
                 {"position", reply.position},
                 {"differ", reply.differ},
                 {"more", reply.more},
                 {"buckets", std::move(buckets)}});
}

std::optional<CompareReply> read_compare_reply(std::string_view text) {
    const Json json = object_from(text);
    Members members(json);
    CompareReply reply;
    reply.epoch = members.hash("epoch");
    reply.position = members.number("position");
    reply.differ = static_cast<std::size_t>(members.number("differ"));
    reply.more = members.truth("more");
    for (const Json& one : members.list("buckets")) {
        auto bucket = bucket_from(one);
        if (!bucket) {
            return std::nullopt;
        }
        reply.buckets.push_back(std::move(*bucket));
    }
    return members.good() ? std::optional(std::move(reply)) : std::nullopt;
}

}  // namespace accession
