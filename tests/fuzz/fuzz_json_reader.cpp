// SPDX-License-Identifier: Apache-2.0
// Any bytes are either a document within the limits or refused with an offset inside the file; what
// was accepted reads the same after being written again.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "core/formats/json/reader.h"

// The name and the type are libFuzzer's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto document = accession::read_json(bytes);
    if (!document) {
        if (document.error().offset > size || document.error().code.empty()) {
            std::abort();
        }
        return 0;
    }
    const auto again = accession::read_json(document->dump());
    if (accession::first_invalid_utf8(bytes) != size || !again || *again != *document) {
        std::abort();
    }
    return 0;
}
