// SPDX-License-Identifier: Apache-2.0
// Which status of HTTP a FOLIO server refuses with (folio.md H4).
#include "core/validation/folio_errors.h"

#include <gtest/gtest.h>

namespace accession {
namespace {

TEST(FolioErrors, WhatIsNotThereIsNotFound) {
    EXPECT_EQ(folio::error_status("open", "unknown_order"), 404);
    EXPECT_EQ(folio::error_status("update_line", "unknown_field"), 422);
    EXPECT_EQ(folio::error_status("update_line", "poLineNotFound"), 404);
    EXPECT_EQ(folio::error_status("close", "orderNotFound"), 404);
    EXPECT_EQ(folio::error_status("create_line", "orderNotFound"), 422) << "named in the body";
}

TEST(FolioErrors, AMissingPieceIsNotFoundOnlyWhereItIsTheOneAskedFor) {
    EXPECT_EQ(folio::error_status("put_piece", "pieceNotFound"), 404);
    EXPECT_EQ(folio::error_status("delete_piece", "pieceNotFound"), 404);
    EXPECT_EQ(folio::error_status("batch_status", "pieceNotFound"), 400);
}

TEST(FolioErrors, WhoMayNotIsForbidden) {
    EXPECT_EQ(folio::error_status("open", "role_required"), 403);
    EXPECT_EQ(folio::error_status("update_line", "line_assigned"), 403);
    for (const char* code :
         {"userHasNoPermission", "userHasNoAcqUnitsPermission", "userHasNoApprovalPermission",
          "userHasNoOrderUnopenPermission", "userHasNoOrderReopenPermission"}) {
        EXPECT_EQ(folio::error_status("reopen", code), 403) << code;
    }
}

TEST(FolioErrors, APlaceIsABadRequestOfAPieceAndInvalidInALine) {
    for (const char* code :
         {"locationIdAndHoldingIdAbsentError", "mayBeLinkToEitherHoldingOrLocationError"}) {
        EXPECT_EQ(folio::error_status("add_piece", code), 400) << code;
        EXPECT_EQ(folio::error_status("update_line", code), 422) << code;
    }
    EXPECT_EQ(folio::error_status("add_piece", "lastPiece"), 422);
    EXPECT_EQ(folio::error_status("create_order", "poNumberNotUnique"), 400);
}

}  // namespace
}  // namespace accession
