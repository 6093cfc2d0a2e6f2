# SPDX-License-Identifier: Apache-2.0
# The `accession` command. A build that only tests does without it and the other programs.

option(ACCESSION_PROGRAMS "build the accession command and the programs beside it" ON)
file(GLOB tool_sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/tools/accession/*.cpp")
if(ACCESSION_PROGRAMS AND tool_sources)
    find_path(CLI11_INCLUDE CLI/CLI.hpp REQUIRED)
    add_executable(accession ${tool_sources})
    target_link_libraries(accession PRIVATE accession_core accession_hub)
    # Commands are many small records: the C library's allocator takes up to twice as long. Sanitizers
    # bring their own.
    find_package(mimalloc REQUIRED)
    target_link_libraries(accession PRIVATE $<$<CONFIG:Release>:mimalloc>)
    target_compile_definitions(accession PRIVATE
        ACCESSION_SOURCE_DIR="${PROJECT_SOURCE_DIR}" ACCESSION_VERSION="${PROJECT_VERSION}"
        $<$<CONFIG:Release>:ACCESSION_MIMALLOC>)
endif()
