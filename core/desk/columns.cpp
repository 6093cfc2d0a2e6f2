// SPDX-License-Identifier: Apache-2.0
// Pages of the grid as columns: one buffer, no object per cell. Little endian:
//   u32 magic "ACP1" | u32 rows | u32 columns | columns
//   column = u32 name length | name, padded to 4 | u32 type | data
//   type 0: rows x i32; type 1: padded to 8, rows x f64; type 2: (rows + 1) x u32 offsets, UTF-8
//   bytes padded to 4
#include <nlohmann/json.hpp>

#include <bit>
#include <cstdint>
#include <functional>

#include "core/desk/views.h"
#include "core/model/money.h"

namespace accession::desk {

using Json = nlohmann::json;

namespace {

class ColumnWriter {
public:
    explicit ColumnWriter(std::size_t rows, std::uint32_t columns) : rows_(rows) {
        bytes_ = "ACP1";
        put(static_cast<std::uint32_t>(rows));
        put(columns);
    }
    void texts(std::string_view name, const std::function<std::string(std::size_t)>& cell) {
        begin(name, 2);
        std::string all;
        put(std::uint32_t{0});
        for (std::size_t row = 0; row < rows_; ++row) {
            all += cell(row);
            put(static_cast<std::uint32_t>(all.size()));
        }
        bytes_ += all;
        pad(4);
    }
    void integers(std::string_view name, const std::function<std::int32_t(std::size_t)>& cell) {
        begin(name, 0);
        for (std::size_t row = 0; row < rows_; ++row) {
            put(static_cast<std::uint32_t>(cell(row)));
        }
    }
    void numbers(std::string_view name, const std::function<double(std::size_t)>& cell) {
        begin(name, 1);
        pad(8);
        for (std::size_t row = 0; row < rows_; ++row) {
            const auto bits = std::bit_cast<std::uint64_t>(cell(row));
            put(static_cast<std::uint32_t>(bits));
            put(static_cast<std::uint32_t>(bits >> 32U));
        }
    }
    std::string take() { return std::move(bytes_); }

private:
    void begin(std::string_view name, std::uint32_t type) {
        put(static_cast<std::uint32_t>(name.size()));
        bytes_ += name;
        pad(4);
        put(type);
    }
    void put(std::uint32_t value) {
        for (unsigned shift = 0; shift < 32; shift += 8) {
            bytes_ += static_cast<char>(static_cast<unsigned char>(value >> shift));
        }
    }
    void pad(std::size_t to) { bytes_.append((to - bytes_.size() % to) % to, '\0'); }

    std::size_t rows_;
    std::string bytes_;
};

std::string axis_text(const Json& row, const std::string& key) {
    for (const Json& value : row["statuses"]) {
        if (value["axis"] == key) {
            return value["word"]["text"];
        }
    }
    return {};
}

}  // namespace

std::string column_slices(const Workspace& workspace, std::span<const Slot> lines) {
    std::vector<Json> rows;
    rows.reserve(lines.size());
    for (const Slot slot : lines) {
        rows.push_back(line_row(workspace, workspace.lines().at(slot)));
    }
    const auto& axes = rulebook_of(workspace.settings().rulebook).axes;
    constexpr std::string_view texts[] = {"id",    "number", "title",    "author",
                                          "order", "vendor", "location", "fund"};
    ColumnWriter writer(rows.size(),
                        static_cast<std::uint32_t>(std::size(texts) + 7 + axes.size()));
    for (const std::string_view name : texts) {
        writer.texts(
            name, [&](std::size_t row) { return rows[row][std::string(name)].get<std::string>(); });
    }
    writer.texts("currency", [&](std::size_t row) {
        return rows[row]["price"]["currency"].get<std::string>();
    });
    writer.texts("expectedOn",
                 [&](std::size_t row) { return rows[row].value("expectedOn", std::string{}); });
    writer.numbers("priceMinor",
                   [&](std::size_t row) { return rows[row]["price"]["minor"].get<double>(); });
    writer.integers("digits",
                    [&](std::size_t row) { return rows[row]["price"]["digits"].get<int>(); });
    writer.integers("received", [&](std::size_t row) { return rows[row]["received"].get<int>(); });
    writer.integers("expected", [&](std::size_t row) { return rows[row]["expected"].get<int>(); });
    writer.integers("flags", [&](std::size_t row) {
        return (rows[row]["rush"].get<bool>() ? 1 : 0) + (rows[row]["hold"].get<bool>() ? 2 : 0);
    });
    for (const AxisWords& axis : axes) {
        const std::string key(axis.key);
        writer.texts("axis:" + key, [&](std::size_t row) { return axis_text(rows[row], key); });
    }
    return writer.take();
}

}  // namespace accession::desk
