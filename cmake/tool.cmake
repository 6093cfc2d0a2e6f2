# SPDX-License-Identifier: Apache-2.0
# The `accession` command.

file(GLOB tool_sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/tools/accession/*.cpp")
if(tool_sources)
    find_path(CLI11_INCLUDE CLI/CLI.hpp REQUIRED)
    add_executable(accession ${tool_sources})
    set_target_properties(accession PROPERTIES UNITY_BUILD OFF)  # each command has its own `Options`
    target_link_libraries(accession PRIVATE accession_core accession_hub)
    # Commands are many small records: the C library's allocator takes up to twice as long. Sanitizers
    # bring their own.
    find_package(mimalloc REQUIRED)
    target_link_libraries(accession PRIVATE $<$<CONFIG:Release>:mimalloc>)
    target_compile_definitions(accession PRIVATE
        ACCESSION_SOURCE_DIR="${PROJECT_SOURCE_DIR}" ACCESSION_VERSION="${PROJECT_VERSION}")
endif()
