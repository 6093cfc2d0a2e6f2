// SPDX-License-Identifier: Apache-2.0
#include "tools/accession/large_pages.h"

#ifdef ACCESSION_MIMALLOC
#include <mimalloc.h>
#endif

namespace accession::tool {

void use_large_pages() {
#ifdef ACCESSION_MIMALLOC
    mi_option_enable(mi_option_large_os_pages);
    mi_option_disable(mi_option_allow_decommit);
#endif
}

}  // namespace accession::tool
