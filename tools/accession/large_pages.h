// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace accession::tool {

/// For jobs over whole libraries: memory comes in large pages and is kept until the end. Finding a
/// hundred thousand records in small ones takes longer than reading them. Nothing happens where the
/// C library's allocator is used (builds with sanitizers, builds that only test).
void use_large_pages();

}  // namespace accession::tool
