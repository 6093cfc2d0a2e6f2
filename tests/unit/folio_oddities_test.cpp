// SPDX-License-Identifier: Apache-2.0
// What FOLIO's data may be without being refused: it is told and taken in.
#include <gtest/gtest.h>

#include <string>
#include <variant>

#include "tests/unit/folio_files.h"

namespace accession::test {
namespace {

/// The one finding there is, as "code path".
std::string only_finding(const FolioImport& import) {
    if (import.findings.size() != 1) {
        std::string all;
        for (const ImportFinding& finding : import.findings) {
            all += finding.code + " " + finding.path + "; ";
        }
        return all;
    }
    return import.findings.front().code + " " + import.findings.front().path;
}

TEST(FolioOddities, ASoundLineHasNone) {
    EXPECT_EQ(only_finding(import_line("", "")), "");
}

TEST(FolioOddities, NumbersAndFlagsInQuotesAreRead) {
    FolioImport import = import_line(R"("claimingInterval": 5)", R"("claimingInterval": "5")");
    EXPECT_TRUE(import.ok);
    EXPECT_EQ(only_finding(import), "number_as_string claimingInterval");
    import = import_line(R"("listUnitPrice": 10)", R"("listUnitPrice": "12.50")");
    EXPECT_TRUE(import.ok);
    EXPECT_EQ(only_finding(import), "number_as_string cost.listUnitPrice");
    import = import_line(R"("isPackage": false)", R"("isPackage": "True")");
    EXPECT_TRUE(import.ok);
    EXPECT_EQ(only_finding(import), "boolean_as_string isPackage");
}

TEST(FolioOddities, BrokenRulesAreToldWithFoliosCodes) {
    EXPECT_EQ(only_finding(import_line(R"("quantityPhysical": 1},)", R"("quantityPhysical": 2},)")),
              "physicalLocCostQtyMismatch locations");
    EXPECT_EQ(only_finding(import_line(R"("listUnitPrice": 10,)",
                                       R"("listUnitPrice": 10, "discount": 11,
                                          "discountType": "amount",)")),
              "costDiscountInvalid cost.discount");
    EXPECT_EQ(only_finding(import_line(R"("listUnitPrice": 10,)", "")),
              "costUnitPriceInvalid cost.listUnitPrice");
    EXPECT_EQ(only_finding(import_line(
                  R"("claimingInterval")",
                  R"("fundDistribution": [{"fundId": "f", "distributionType": "percentage",
                                           "value": 80}], "claimingInterval")")),
              "incorrectFundDistributionTotal fundDistribution");
}

TEST(FolioOddities, WrongCheckDigitsAreTold) {
    const FolioImport import =
        import_line(R"("claimingInterval")",
                    R"("details": {"productIds": [{"productId": "9783161484101"}]},
                       "claimingInterval")");
    EXPECT_TRUE(import.ok);
    EXPECT_EQ(only_finding(import), "isbn_check_digit details.productIds[0]");
}

TEST(FolioOddities, AStoredPriceMayDiffer) {
    const FolioImport import = import_line(R"("listUnitPrice": 10,)",
                                           R"("listUnitPrice": 10, "poLineEstimatedPrice": 9,)");
    EXPECT_EQ(only_finding(import), "estimated_price_differs cost.poLineEstimatedPrice");
    EXPECT_EQ(import.findings.front().params,
              (Params{{"stored", "900"}, {"computed", "1000"}, {"currency", "USD"}}));
}

TEST(FolioOddities, NegativeQuantitiesAreNone) {
    const FolioImport import =
        import_line(R"("quantityPhysical": 1}])", R"("quantityPhysical": -1}])");
    EXPECT_TRUE(import.ok);
    EXPECT_EQ(count_of(import, "number_too_small"), 1U);
    EXPECT_EQ(count_of(import, "zeroLocQty"), 1U);
}

TEST(FolioOddities, ADayThatDoesNotExistIsLeftOut) {
    const FolioImport import = import_line(
        R"("claimingInterval")", R"("receiptDate": "2026-02-30T00:00:00Z", "claimingInterval")");
    EXPECT_TRUE(import.ok);
    EXPECT_EQ(only_finding(import), "invalid_date receiptDate");
    const Line& line = *std::get<LineRecorded>(import.facts.back()).record;
    EXPECT_NE(line.extra.find("2026-02-30"), std::string::npos);
}

TEST(FolioOddities, OpenOrdersThatWereNeverOpened) {
    EXPECT_EQ(only_finding(import_line(R"("Awaiting Receipt", "paymentStatus": "Awaiting Payment")",
                                       R"("Pending", "paymentStatus": "Pending")")),
              "statuses_never_opened receiptStatus");
    EXPECT_EQ(only_finding(import_line(R"("Awaiting Receipt", "paymentStatus": "Awaiting Payment")",
                                       R"("Pending", "paymentStatus": "Pending")", "Pending")),
              "");
}

TEST(FolioOddities, ClosedOrdersWithUnresolvedLines) {
    EXPECT_EQ(only_finding(import_line("", "", "Closed")),
              "order_closed_line_unresolved receiptStatus");
}

TEST(FolioOddities, TheNameOfTheFileTellsAnotherNumber) {
    FolioFiles files;
    files.add("purchase-orders/9_open.json", order_json());
    files.add("po-lines/9-1_almanac.json", line_json());
    files.add("po-lines/8-1.json", line_json());
    const FolioImport import = files.import();
    const auto told = findings_of(import, "record_number_differs_from_file");
    ASSERT_EQ(told.size(), 2U);
    EXPECT_EQ(told[0].params, (Params{{"number", "8-1"}, {"file", "9-1"}}));
    EXPECT_EQ(told[1].params, (Params{{"number", "8"}, {"file", "9"}}));
}

TEST(FolioOddities, LinesWithoutTheirOrderComeIn) {
    const FolioImport import = import_one("line.json", line_json());
    EXPECT_TRUE(import.ok);
    EXPECT_EQ(import.lines, 1U);
    EXPECT_EQ(only_finding(import), "line_without_order purchaseOrderId");
}

TEST(FolioOddities, PiecesWithoutTheirLineDoNot) {
    const FolioImport import = import_one(
        "pieces/p.json", R"({"id": "p", "poLineId": "nowhere", "receivingStatus": "Expected"})");
    EXPECT_TRUE(import.ok);
    EXPECT_EQ(import.items, 0U);
    EXPECT_TRUE(import.facts.empty());
    EXPECT_EQ(only_finding(import), "piece_without_line poLineId");
    EXPECT_EQ(import.findings.front().record, "p");
}

TEST(FolioOddities, OfTwoRecordsWithOneIdTheLastCounts) {
    FolioFiles files;
    files.add("1.json", order_json());
    files.add("2.json", line_json());
    files.add("3.json", line_json());
    files.add("4.json", line_json("Almanac", "Almanac, corrected"));
    const FolioImport import = files.import();
    EXPECT_EQ(import.lines, 1U);
    EXPECT_EQ(only_finding(import), "duplicate_record id");
    EXPECT_EQ(import.findings.front().file, "4.json");
    EXPECT_EQ(std::get<LineRecorded>(import.facts.back()).record->description.title,
              "Almanac, corrected");
}

TEST(FolioOddities, NumbersAndBarcodesUsedTwice) {
    FolioFiles files;
    files.add("1.json", order_json());
    files.add("2.json", line_json());
    files.add("3.json", line_json(R"("id": "l")", R"("id": "l2")"));
    files.add("4.json", R"({"pieces": [
        {"id": "a", "poLineId": "l", "barcode": "300", "sequenceNumber": 1},
        {"id": "b", "poLineId": "l", "barcode": "300", "sequenceNumber": 2}]})");
    const FolioImport import = files.import();
    EXPECT_TRUE(import.ok);
    EXPECT_EQ(count_of(import, "duplicate_number"), 1U);
    EXPECT_EQ(count_of(import, "duplicate_barcode"), 1U);
}

}  // namespace
}  // namespace accession::test
