// SPDX-License-Identifier: Apache-2.0
// FOLIO's records that orders refer to by id: vendors, funds, places, methods, inventory.
#pragma once

#include "core/formats/field_reader.h"
#include "core/formats/folio/batch.h"
#include "core/formats/folio/kind.h"

namespace accession {

/// Adds the record to the batch. Records without an id are of no use and left out.
void read_folio_reference(FolioKind kind, FieldReader fields, FolioBatch& batch);

}  // namespace accession
