# SPDX-License-Identifier: Apache-2.0
# Fuzzers, one program for each file in tests/fuzz (Clang's libFuzzer, preset `fuzz`).

option(ACCESSION_FUZZ "build the fuzzers" OFF)
file(GLOB fuzz_sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/tests/fuzz/*.cpp")
if(ACCESSION_FUZZ AND fuzz_sources)
    target_compile_options(accession_core PRIVATE -fsanitize=fuzzer-no-link)
    foreach(source IN LISTS fuzz_sources)
        get_filename_component(name "${source}" NAME_WE)
        add_executable(${name} "${source}")
        target_link_libraries(${name} PRIVATE accession_core)
        target_compile_options(${name} PRIVATE -fsanitize=fuzzer)
        target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    endforeach()
endif()
