// SPDX-License-Identifier: Apache-2.0
#include "core/validation/folio_errors.h"

#include <algorithm>
#include <span>

namespace accession::folio {

namespace {

constexpr std::string_view bad_request[] = {"budgetExpenseClassNotFound",
                                            "createItemForPieceIsNotAllowedError",
                                            "existingHoldingsForDeleteConfirmation",
                                            "existingReceivedPiecesTitleRemoval",
                                            "idMismatch",
                                            "inactiveExpenseClass",
                                            "invalid_status",
                                            "locationCannotBeModifiedAfterOpen",
                                            "orderApprovalRequired",
                                            "orderRelatesToInvoice",
                                            "pieceDisplayOnHoldingsIsNotConsistent",
                                            "pieceFormatIsNotValid",
                                            "pieceNotFound",
                                            "pieceRelatedOrderDataIsNotValid",
                                            "pieceSequenceNumberIsInvalid",
                                            "piecesExistForPoline",
                                            "poNumberNotUnique",
                                            "protectedFieldChanging",
                                            "wrongOngoingNotSubscriptionFieldsChanged",
                                            "wrongOngoingSubscriptionFieldsChanged"};
constexpr std::string_view of_a_place[] = {"locationIdAndHoldingIdAbsentError",
                                           "mayBeLinkToEitherHoldingOrLocationError"};
constexpr std::string_view forbidden[] = {"role_required",
                                          "line_assigned",
                                          "userHasNoPermission",
                                          "userHasNoAcqUnitsPermission",
                                          "userHasNoApprovalPermission",
                                          "userHasNoOrderUnopenPermission",
                                          "userHasNoOrderReopenPermission"};

bool is_among(std::span<const std::string_view> codes, std::string_view code) {
    return std::ranges::find(codes, code) != codes.end();
}

}  // namespace

int error_status(std::string_view action, std::string_view code) {
    constexpr int refused = 400;
    constexpr int not_allowed = 403;
    constexpr int not_there = 404;
    constexpr int invalid = 422;
    const bool single = action == "delete_piece" || action == "put_piece";
    if (code.starts_with("unknown_") && code != "unknown_field") {
        return not_there;
    }
    if ((code == "pieceNotFound" && single) || code == "poLineNotFound" ||
        (code == "orderNotFound" && action != "create_line")) {
        return not_there;
    }
    if (is_among(forbidden, code)) {
        return not_allowed;
    }
    const bool of_piece = action.find("piece") != std::string_view::npos;
    return is_among(bad_request, code) || (of_piece && is_among(of_a_place, code)) ? refused
                                                                                   : invalid;
}

}  // namespace accession::folio
