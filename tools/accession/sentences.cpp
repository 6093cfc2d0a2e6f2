// SPDX-License-Identifier: Apache-2.0
#include "tools/accession/sentences.h"

#include <array>

namespace accession::tool {

namespace {

struct Words {
    std::string_view code;
    std::string_view words;
};

constexpr Words known[] = {
    {"amount_rounded", "The amount has more digits than its currency and was rounded."},
    {"boolean_as_string", "A yes or no is written as text; it was read as one."},
    {"costDiscountInvalid", "The discount is negative or larger than the price."},
    {"currency_assumed", "Prices without a currency were taken in the usual one."},
    {"duplicate_key", "A field appears twice in one object."},
    {"duplicate_record", "The same record is there twice; the last one counts."},
    {"electronicLocCostQtyMismatch", "Electronic quantity and locations do not add up."},
    {"estimated_price_differs", "The estimated price is not what the costs add up to."},
    {"file_passed_over", "Files with this ending are not read from a folder."},
    {"file_too_large", "The file is larger than what is taken in."},
    {"incorrectFundDistributionTotal", "The fund shares do not add up to the whole price."},
    {"invalid_date", "This is not a date."},
    {"invalid_json", "This is not valid JSON, or it ends too early."},
    {"invalid_utf8", "This is not valid UTF-8."},
    {"isbn_check_digit", "The check digit of this ISBN is wrong."},
    {"json_too_deep", "The JSON is nested too deeply."},
    {"line_without_order", "The order of this line is not here; the line comes in without it."},
    {"materialTypeRequired", "A line that makes items needs a material type."},
    {"more_findings", "There is more to say than is listed."},
    {"nothing_to_import", "There was nothing that could be taken in."},
    {"number_as_string", "A number is written as text; it was read as a number."},
    {"number_out_of_range", "The number is too large or too small."},
    {"order_closed_line_unresolved", "The order is closed, but this line is not finished."},
    {"physicalLocCostQtyMismatch", "Physical quantity and locations do not add up."},
    {"routing_list_without_line",
     "The line of this routing list is not here; the list was left out."},
    {"piece_without_line", "The line of this piece is not here; the piece was left out."},
    {"receivingWorkflowIncorrectForReceiptNotRequired",
     "A line that needs no receipt must be received independently."},
    {"record_kind_not_imported", "Records of this kind are not taken in."},
    {"record_number_differs_from_file", "The file is named after another number."},
    {"record_replaced", "The record was there already and is replaced."},
    {"required_field_missing", "A required field is missing."},
    {"sequence_number_missing",
     "Pieces have no sequence number; they keep the order they came in."},
    {"statuses_never_opened", "The order is open, but this line was never opened with it."},
    {"text_too_long", "The text is too long."},
    {"title_without_line", "The line of this title is not here."},
    {"too_many_values", "There are more values in the file than are taken in."},
    {"unknown_currency", "This is not a currency's code."},
    {"unknown_enum_value", "The field does not know this value."},
    {"unknown_reference", "The record it points to is not here."},
    {"unsupported_file", "A file of this kind is not read."},
    {"wrong_type", "The field holds the wrong kind of value."},
    {"zeroCostQtyElectronic", "The electronic quantity is missing."},
    {"zeroCostQtyPhysical", "The physical quantity is missing."},
    {"zeroLocQty", "A location has no quantity."},
    {"amount_too_fine", "The currency has not so many digits after its point; the cell is kept."},
    {"column_kept_only", "Nobody knows this column; its cells are kept with the lines."},
    {"column_not_there", "No table has a column with this heading."},
    {"column_without_heading", "The row has more cells than there are headings; the cell is kept."},
    {"csv_empty", "There is no row with headings."},
    {"csv_open_quote", "A quoted cell does not end."},
    {"date_ambiguous",
     "It cannot be told which number is the day and which the month; the cell is kept."},
    {"encoding_guessed", "The text is not UTF-8; it was read as Windows-1252."},
    {"fund_shares_unclear", "It cannot be told which fund pays how much; the cell is kept."},
    {"invalid_utf16", "This is not valid UTF-16."},
    {"invalid_value", "The cell is not what its column holds; it is kept."},
    {"invoiced_line_not_here", "The invoice is for a line that is not here."},
    {"invoice_currency_differs",
     "The invoice is in another currency than the line: its amount counts nothing there."},
    {"item_on_two_lines", "The item is there already, on this or another line."},
    {"line_number_made", "Lines without a number got one."},
    {"line_type_assumed", "Lines without a type were taken as printed books."},
    {"price_currency_differs",
     "The price and the column of currencies name different ones; the price is kept."},
    {"no_known_column", "No column holds a line's number or a title; the file was left aside."},
    {"order_number_missing", "The line was sent, but its order is not named."},
    {"record_kept", "The record is there already and stays as it is."},
    {"row_differs", "Another row of the same line says something else; this cell is kept."},
    {"row_without_line", "The row has neither a line's number nor a title; it was left out."},
    {"too_many_copies", "More copies are ordered than are made here."},
    {"too_many_places", "The line's copies go to more places than are taken in."},
    {"unknown_field", "There is no such field."},
    {"unknown_line_type", "The type is not known; format and continuity were guessed."},
    {"status_not_allowed", "The present status does not allow it."},
    {"already_received", "It was received already."},
    {"pieceAlreadyReceived", "It was received already."},
    {"unknown_action", "This rulebook does not know the action."},
    {"unknown_line", "There is no such line."},
    {"unknown_item", "There is no such item."},
    {"unknown_order", "There is no such order."},
};

/// "locationIdAbsent" and "missing_vendor" as words.
std::string readable(std::string_view code) {
    std::string words;
    for (const char c : code) {
        if (c == '_') {
            words += ' ';
        } else if (c >= 'A' && c <= 'Z' && !words.empty()) {
            words += ' ';
            words += static_cast<char>(c - 'A' + 'a');
        } else {
            words += c;
        }
    }
    if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') {
        words[0] = static_cast<char>(words[0] - 'a' + 'A');
    }
    return words + '.';
}

std::string listed(const Params& params) {
    std::string list;
    for (const auto& [name, value] : params) {
        if (name != "path" && !value.empty()) {
            list += list.empty() ? "" : ", ";
            list += name;
            list += ' ';
            list += value;
        }
    }
    return list;
}

}  // namespace

std::string sentence(std::string_view code, const Params& params) {
    std::string words = readable(code);
    for (const Words& one : known) {
        if (one.code == code) {
            words = one.words;
        }
    }
    const std::string list = listed(params);
    return list.empty() ? words : words + " (" + list + ')';
}

std::string told(std::string_view code, const Params& params) {
    const std::string list = listed(params);
    return list.empty() ? std::string(code) : std::string(code) + ": " + list;
}

}  // namespace accession::tool
