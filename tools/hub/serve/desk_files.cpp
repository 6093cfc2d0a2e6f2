// SPDX-License-Identifier: Apache-2.0
#include "tools/hub/serve/desk_files.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>
#include <utility>

#include <brotli/encode.h>

#include "tools/hub/who/secrets.h"

namespace accession::hub {

namespace {

constexpr std::uintmax_t largest_file = std::uintmax_t{64} << 20U;
constexpr std::size_t worth_compressing = 1024;
constexpr std::size_t large = std::size_t{256} * 1024;
constexpr std::size_t tag_digits = 24;

constexpr std::pair<std::string_view, std::string_view> types[] = {
    {".css", "text/css; charset=utf-8"},
    {".html", "text/html; charset=utf-8"},
    {".ico", "image/x-icon"},
    {".js", "text/javascript; charset=utf-8"},
    {".json", "application/json; charset=utf-8"},
    {".map", "application/json; charset=utf-8"},
    {".mjs", "text/javascript; charset=utf-8"},
    {".png", "image/png"},
    {".svg", "image/svg+xml"},
    {".txt", "text/plain; charset=utf-8"},
    {".wasm", "application/wasm"},
    {".webmanifest", "application/manifest+json; charset=utf-8"},
    {".woff2", "font/woff2"},
};

/// As in tools/serve.mjs.
constexpr std::pair<std::string_view, std::string_view> page_headers[] = {
    {"Content-Security-Policy",
     "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' "
     "data:; connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; "
     "form-action 'none'; frame-ancestors 'none'"},
    {"Cross-Origin-Opener-Policy", "same-origin"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
    {"Referrer-Policy", "no-referrer"},
};

std::string_view type_of(const std::filesystem::path& path) {
    const std::string ending = path.extension().string();
    const auto* found = std::ranges::find(types, std::string_view(ending),
                                          [](const auto& type) { return type.first; });
    return found == std::end(types) ? "application/octet-stream" : found->second;
}

bool is_compressible(std::string_view type) {
    return type.starts_with("text/") || type.starts_with("application/") || type == "image/svg+xml";
}

/// Vite puts a hash of the contents into these names, so what a name stands for never changes.
bool has_hash_in_name(std::string_view path) {
    constexpr std::size_t digits = 8;
    const std::size_t slash = path.rfind('/');
    const std::string_view name = path.substr(slash + 1);
    const std::size_t dot = name.rfind('.');
    return path.find("/assets/") != std::string_view::npos && dot != std::string_view::npos &&
           dot > digits && name[dot - digits - 1] == '-';
}

std::optional<std::string> contents_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::string all((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    return file.bad() ? std::nullopt : std::optional(std::move(all));
}

/// Nothing when it does not get smaller.
std::shared_ptr<const std::string> brotli_of(const std::string& content) {
    const int quality = content.size() < large ? BROTLI_MAX_QUALITY : BROTLI_MAX_QUALITY - 2;
    std::size_t size = BrotliEncoderMaxCompressedSize(content.size());
    std::string out(size, '\0');
    const BROTLI_BOOL done =
        BrotliEncoderCompress(quality, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_GENERIC, content.size(),
                              reinterpret_cast<const std::uint8_t*>(content.data()), &size,
                              reinterpret_cast<std::uint8_t*>(out.data()));
    if (done == BROTLI_FALSE || size >= content.size()) {
        return nullptr;
    }
    out.resize(size);
    return std::make_shared<const std::string>(std::move(out));
}

/// "q=0" and "q=0.000" ask for none of it.
bool is_refused(std::string_view parameters) {
    const std::size_t at = parameters.find("q=");
    return at != std::string_view::npos &&
           parameters.substr(at + 2).find_first_of("123456789") == std::string_view::npos;
}

bool takes_brotli(const Head& head) {
    std::string_view rest = head.header("accept-encoding");
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(','), rest.size());
        std::string_view one = rest.substr(0, end);
        while (one.starts_with(' ')) {
            one.remove_prefix(1);
        }
        if (one == "br" || (one.starts_with("br;") && !is_refused(one.substr(3)))) {
            return true;
        }
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return false;
}

void add_page_headers(Response& response) {
    for (const auto& [name, value] : page_headers) {
        response.with(name, value);
    }
}

}  // namespace

std::expected<std::unique_ptr<DeskFiles>, std::string> DeskFiles::load(
    const std::filesystem::path& folder) {
    auto desk = std::make_unique<DeskFiles>();
    if (!desk->read(folder)) {
        return std::unexpected("a file of the desk cannot be read");
    }
    if (!desk->files_.contains("/index.html")) {
        return std::unexpected("there is no desk: no index.html");
    }
    desk->compressing_ =
        std::jthread([files = desk.get()](const std::stop_token& stop) { files->compress(stop); });
    return desk;
}

bool DeskFiles::read(const std::filesystem::path& folder) {
    std::error_code error;
    std::filesystem::recursive_directory_iterator entries(folder, error);
    for (; !error && entries != std::filesystem::end(entries); entries.increment(error)) {
        if (entries->is_symlink(error) || !entries->is_regular_file(error) ||
            entries->file_size(error) > largest_file) {
            continue;
        }
        const std::filesystem::path& path = entries->path();
        auto content = contents_of(path);
        if (!content) {
            return false;
        }
        std::string name = '/' + path.lexically_relative(folder).generic_string();
        File file{.type = type_of(path),
                  .tag = sha256_hex(*content).substr(0, tag_digits),
                  .never_changes = has_hash_in_name(name),
                  .content = std::make_shared<const std::string>(std::move(*content)),
                  .compressed = nullptr};
        files_.emplace(std::move(name), std::move(file));
    }
    return !error;
}

void DeskFiles::compress(const std::stop_token& stop) {
    for (auto& [name, file] : files_) {
        if (stop.stop_requested()) {
            return;
        }
        const auto ready = files_.find(name + ".br");
        std::shared_ptr<const std::string> made;
        if (ready != files_.end()) {
            made = ready->second.content;
        } else if (is_compressible(file.type) && !name.ends_with(".br") &&
                   file.content->size() >= worth_compressing) {
            made = brotli_of(*file.content);
        }
        const std::scoped_lock lock(mutex_);
        file.compressed = std::move(made);
    }
}

const DeskFiles::File* DeskFiles::find(std::string_view path) const {
    std::string name(path);
    for (const std::string_view more : {"", "index.html", "/index.html"}) {
        const auto found = files_.find(name + std::string(more));
        if (found != files_.end()) {
            return &found->second;
        }
    }
    return nullptr;
}

Response DeskFiles::answer(const Head& head) const {
    const File* file = find(head.path);
    if (file == nullptr) {
        Response missing{.status = 404};
        missing.body = "There is no such file.\n";
        missing.with("Content-Type", "text/plain; charset=utf-8");
        add_page_headers(missing);
        return missing;
    }
    std::shared_ptr<const std::string> compressed;
    if (takes_brotli(head)) {
        const std::scoped_lock lock(mutex_);
        compressed = file->compressed;
    }
    const std::string tag = '"' + file->tag + (compressed ? "-br\"" : "\"");
    Response response;
    response.with("Content-Type", file->type)
        .with("Cache-Control",
              file->never_changes ? "public, max-age=31536000, immutable" : "no-cache")
        .with("Vary", "Accept-Encoding")
        .with("ETag", tag);
    add_page_headers(response);
    if (is_known(head, tag)) {
        response.status = 304;
        return response;
    }
    if (compressed) {
        response.with("Content-Encoding", "br");
    }
    response.shared = compressed ? compressed : file->content;
    response.size = response.shared->size();
    return response;
}

}  // namespace accession::hub
