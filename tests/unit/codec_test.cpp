// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <initializer_list>
#include <limits>
#include <map>

#include "core/model/codec.h"
#include "core/model/fields.h"

namespace accession {
namespace {

template <class Record>
std::string bytes_of(const Record& record) {
    ByteWriter writer;
    Encoder{writer}.write(record);
    return writer.take();
}

template <class Record>
bool read_all(std::string_view bytes, Record& record) {
    ByteReader reader(bytes);
    Decoder{reader}.read(record);
    return reader.ok() && reader.at_end();
}

Line full_line() {
    Line line;
    line.id = LineId("L1");
    line.number = "POL-1 – Łódź";
    line.order = OrderId("O1");
    line.description.product_ids = {"9780306406157 (pbk.)", ""};
    line.cost.price = -5;
    line.cost.additional = std::numeric_limits<std::int64_t>::min();
    line.cost.unit_price = std::numeric_limits<std::int64_t>::max();
    line.funds = {{FundId("F1"), false, 1}, {FundId("F2"), true, 1'000'000}};
    line.locations = {{"MAIN", HoldingsId{}, 2, 3}};
    line.holdings = {HoldingsId("H1")};
    line.encumbrance = {EncumbranceState::released, 0, 5};
    line.status = Status::under_evaluation_renewal;
    line.format = Format::other;
    line.physical_inventory = CreateInventory::instance_holding_item;
    line.notes = {"one", std::string("nul\0in it", 9)};
    line.expected_on = Date::from_civil(1969, 12, 31);
    line.extra = R"({"a":1})";
    return line;
}

TEST(Codec, EveryRecordComesBack) {
    const Line line = full_line();
    Line again;
    EXPECT_TRUE(read_all(bytes_of(line), again));
    EXPECT_EQ(again, line);

    Item item;
    item.id = ItemId("I1");
    item.received_on = Date::from_days(20000);
    item.requests = -1;
    item.bound = true;
    Item item_again;
    EXPECT_TRUE(read_all(bytes_of(item), item_again));
    EXPECT_EQ(item_again, item);

    Invoice invoice{InvoiceId("N"), "n", Status::paid, {{LineId("L1"), 12, false}}};
    Invoice invoice_again;
    EXPECT_TRUE(read_all(bytes_of(invoice), invoice_again));
    EXPECT_EQ(invoice_again, invoice);

    Settings settings;
    settings.rulebook = RulebookKey::folio;
    settings.expected_receipt_days = 7;
    Settings settings_again;
    EXPECT_TRUE(read_all(bytes_of(settings), settings_again));
    EXPECT_EQ(settings_again, settings);
}

TEST(Codec, EveryTruncationIsNoticed) {
    const std::string bytes = bytes_of(full_line());
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        Line line;
        EXPECT_FALSE(read_all(std::string_view(bytes).substr(0, size), line)) << size;
    }
    Line line;
    EXPECT_FALSE(read_all(bytes + "x", line)) << "bytes left over";
}

TEST(Codec, DamagedBytesNeverHarm) {
    const std::string bytes = bytes_of(full_line());
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        for (const unsigned flip : {0x01U, 0x80U, 0xffU}) {
            std::string damaged = bytes;
            damaged[at] = static_cast<char>(static_cast<unsigned char>(damaged[at]) ^ flip);
            Line line;
            if (read_all(damaged, line)) {
                EXPECT_FALSE(line == full_line()) << "byte " << at << " does not matter";
            }
        }
    }
}

TEST(Codec, RefusesWhatNoListHas) {
    ByteReader reader(std::string_view("\x7f", 1));
    Status status = Status::sent;
    Decoder{reader}.read(status);
    EXPECT_FALSE(reader.ok());
    EXPECT_EQ(status, Status::sent);

    ByteReader counts(std::string_view("\xff\xff\xff\xff\x0f", 5));
    std::vector<std::string> many;
    Decoder{counts}.read(many);
    EXPECT_FALSE(counts.ok());
    EXPECT_TRUE(many.empty());

    ByteReader endless(std::string_view("\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", 11));
    EXPECT_EQ(endless.varint(), 0U);
    EXPECT_FALSE(endless.ok());
}

TEST(Codec, ANumberHasOneSpelling) {
    const auto read = [](std::string_view bytes) {
        ByteReader reader(bytes);
        const std::uint64_t value = reader.varint();
        return reader.ok() && reader.at_end() ? std::optional(value) : std::nullopt;
    };
    EXPECT_EQ(read({"\x14", 1}), 20U);
    EXPECT_EQ(read({"\x94\x80\x00", 3}), std::nullopt) << "20, written longer";
    EXPECT_EQ(read({"\x80\x00", 2}), std::nullopt) << "0, written longer";
    EXPECT_EQ(read({"\0", 1}), 0U);
    EXPECT_EQ(read("\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01"),
              std::numeric_limits<std::uint64_t>::max());
    EXPECT_EQ(read("\xff\xff\xff\xff\xff\xff\xff\xff\xff\x03"), std::nullopt)
        << "more than 64 bits";
}

TEST(Codec, AMapHasOneOrderAndEachKeyOnce) {
    const auto bytes = [](std::initializer_list<std::string_view> keys) {
        ByteWriter writer;
        writer.varint(keys.size());
        for (const std::string_view key : keys) {
            writer.text(key);
            writer.text("value");
        }
        return writer.take();
    };
    const std::map<std::string, std::string> map = {{"a", "value"}, {"b", "value"}};
    ByteWriter writer;
    Encoder{writer}.write(map);
    EXPECT_EQ(writer.bytes(), bytes({"a", "b"}));
    std::map<std::string, std::string> again;
    EXPECT_TRUE(read_all(bytes({"a", "b"}), again));
    EXPECT_EQ(again, map);
    EXPECT_FALSE(read_all(bytes({"b", "a"}), again));
    EXPECT_FALSE(read_all(bytes({"a", "a"}), again));
}

TEST(Codec, IntegersKeepTheirWidth) {
    ByteWriter writer;
    for (const std::int64_t value :
         {std::int64_t{0}, std::int64_t{-1}, std::int64_t{1},
          std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min()}) {
        writer.clear();
        writer.signed_varint(value);
        ByteReader reader(writer.bytes());
        EXPECT_EQ(reader.signed_varint(), value);
        EXPECT_TRUE(reader.ok() && reader.at_end());
    }
    writer.clear();
    writer.signed_varint(std::int64_t{1} << 40);
    ByteReader narrow(writer.bytes());
    std::int32_t value = 0;
    Decoder{narrow}.read(value);
    EXPECT_FALSE(narrow.ok()) << "too wide for its field";
}

}  // namespace
}  // namespace accession
