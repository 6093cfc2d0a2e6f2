// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/serve/metrics.h"

#include <array>
#include <cstdio>

namespace accession::hub {

namespace {

std::string plain(double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.6g", value);
    return text.data();
}

void line(std::string& out, std::string_view name, std::string_view label, std::string_view value,
          std::uint64_t count) {
    out += name;
    if (!label.empty()) {
        out += '{';
        out += label;
        out += "=\"";
        out += value;
        out += "\"}";
    }
    out += ' ' + std::to_string(count) + '\n';
}

void kind(std::string& out, std::string_view name, std::string_view type) {
    out += "# TYPE ";
    out += name;
    out += ' ';
    out += type;
    out += '\n';
}

}  // namespace

void Metrics::Histogram::add(double seconds) {
    for (std::size_t at = 0; at < limits.size(); ++at) {
        if (seconds <= limits.at(at)) {
            ++counts.at(at);
        }
    }
    ++all;
    sum += seconds;
}

void Metrics::Histogram::write(std::string_view name, std::string& out) const {
    kind(out, name, "histogram");
    const std::string bucket = std::string(name) + "_bucket";
    for (std::size_t at = 0; at < limits.size(); ++at) {
        line(out, bucket, "le", plain(limits.at(at)), counts.at(at));
    }
    line(out, bucket, "le", "+Inf", all);
    out += std::string(name) + "_sum " + plain(sum) + '\n';
    line(out, std::string(name) + "_count", {}, {}, all);
}

void Metrics::request(int status, double seconds) {
    const std::scoped_lock lock(mutex_);
    ++by_status_[status];
    requests_.add(seconds);
}

void Metrics::push(double seconds) {
    const std::scoped_lock lock(mutex_);
    pushes_.add(seconds);
}

void Metrics::command(std::string_view outcome) {
    const std::scoped_lock lock(mutex_);
    ++by_outcome_[std::string(outcome)];
}

void Metrics::sign_in(bool good) {
    const std::scoped_lock lock(mutex_);
    ++sign_ins_.at(good ? 0 : 1);
}

std::string Metrics::text(std::size_t listeners) const {
    const std::scoped_lock lock(mutex_);
    std::string out;
    kind(out, "accession_requests_total", "counter");
    for (const auto& [status, count] : by_status_) {
        line(out, "accession_requests_total", "status", std::to_string(status), count);
    }
    kind(out, "accession_commands_total", "counter");
    for (const auto& [outcome, count] : by_outcome_) {
        line(out, "accession_commands_total", "outcome", outcome, count);
    }
    kind(out, "accession_sign_ins_total", "counter");
    line(out, "accession_sign_ins_total", "result", "good", sign_ins_.front());
    line(out, "accession_sign_ins_total", "result", "refused", sign_ins_.back());
    kind(out, "accession_event_listeners", "gauge");
    line(out, "accession_event_listeners", {}, {}, listeners);
    requests_.write("accession_request_seconds", out);
    pushes_.write("accession_push_seconds", out);
    return out;
}

}  // namespace accession::hub
