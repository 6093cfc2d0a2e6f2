# SPDX-License-Identifier: Apache-2.0
# The native tests: one program for examples (tests/unit), one for promises that hold for every
# input (tests/property), one for the scenarios kept as data (tests/conformance), one for the
# simulator (tests/sim). Each is one ctest entry; each counts its own cases.

enable_testing()

# CMake's module asks for pkg-config; the header and the library are all there is to it.
find_library(RAPIDCHECK_LIBRARY rapidcheck)
find_package(GTest QUIET)

# The simulator: in a program of its own (tools/sim), and in the tests of the group.
file(GLOB simulator_sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/tests/sim/*.cpp")
list(FILTER simulator_sources EXCLUDE REGEX "_test\\.cpp$")
if(simulator_sources)
    add_library(accession_simulator STATIC ${simulator_sources})
    target_link_libraries(accession_simulator PUBLIC accession_core)
    if(ACCESSION_PROGRAMS)
        add_executable(accession_sim "${PROJECT_SOURCE_DIR}/tests/drivers/sim.cpp")
        target_link_libraries(accession_sim PRIVATE accession_simulator)
    endif()
    # On request only: examples of stores, and what the fuzzers begin with, to be kept in tests/corpus.
    foreach(driver golden_store fuzz_seeds)
        add_executable(accession_${driver} EXCLUDE_FROM_ALL
            "${PROJECT_SOURCE_DIR}/tests/drivers/${driver}.cpp")
        target_link_libraries(accession_${driver} PRIVATE accession_simulator)
    endforeach()
endif()

function(accession_tests folder)
    file(GLOB sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/tests/${folder}/*.cpp")
    if(folder STREQUAL "sim")
        list(REMOVE_ITEM sources ${simulator_sources})
    endif()
    if(NOT sources)
        return()
    endif()
    set(program accession_${folder}_tests)
    add_executable(${program} ${sources})
    target_link_libraries(${program} PRIVATE accession_core GTest::gtest GTest::gtest_main)
    if(RAPIDCHECK_LIBRARY)
        target_link_libraries(${program} PRIVATE ${RAPIDCHECK_LIBRARY})
    endif()
    if(folder STREQUAL "unit")
        target_link_libraries(${program} PRIVATE accession_hub)
    endif()
    if(folder MATCHES "^(sim|property)$")
        target_link_libraries(${program} PRIVATE accession_simulator)
    endif()
    if(TARGET accession_test_support)
        target_link_libraries(${program} PRIVATE accession_test_support)
    endif()
    target_compile_definitions(${program} PRIVATE ACCESSION_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    target_compile_options(${program} PRIVATE ${unoptimized})
    # The simulator's take as long as all others: in halves, side by side with them, the longest first.
    set(shards 1)
    if(folder STREQUAL "sim")
        set(shards 2)
    endif()
    foreach(shard RANGE 1 ${shards})
        math(EXPR index "${shard} - 1")
        add_test(NAME ${folder}_${shard} COMMAND ${program}
            --gtest_brief=1 "--gtest_output=json:${PROJECT_BINARY_DIR}/results/${folder}_${shard}.json")
        set_tests_properties(${folder}_${shard} PROPERTIES
            WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}" TIMEOUT 900 COST ${shards}
            ENVIRONMENT "GTEST_TOTAL_SHARDS=${shards};GTEST_SHARD_INDEX=${index}")
    endforeach()
endfunction()

# Expectations are most of a test's code, and optimizing them takes three quarters of compiling it: what
# they test is optimized, they are not.
set(unoptimized $<$<CONFIG:Debug>:-O0>)

option(ACCESSION_TESTS "build the native tests" ON)
if(ACCESSION_TESTS AND GTest_FOUND)
    # What several of them build their worlds with.
    file(GLOB support_sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/tests/support/*.cpp")
    if(support_sources)
        add_library(accession_test_support STATIC ${support_sources})
        target_link_libraries(accession_test_support PUBLIC accession_core GTest::gtest)
        target_compile_options(accession_test_support PRIVATE ${unoptimized})
        target_compile_definitions(accession_test_support
            PRIVATE ACCESSION_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    endif()
    foreach(folder unit property conformance sim)
        accession_tests(${folder})
    endforeach()
elseif(ACCESSION_TESTS)
    message(STATUS "GoogleTest is not installed: the native tests are left out")
endif()

# Carries commands out natively, for tests/node to compare with WebAssembly.
if(ACCESSION_PROGRAMS)
    add_executable(accession_replay "${PROJECT_SOURCE_DIR}/tests/drivers/replay.cpp")
    target_link_libraries(accession_replay PRIVATE accession_core)
endif()

# Measurements, built on request only: cmake --build build/release --target accession_bench
file(GLOB bench_sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/tests/bench/*.cpp")
find_package(benchmark QUIET)
if(bench_sources AND benchmark_FOUND)
    add_executable(accession_bench EXCLUDE_FROM_ALL ${bench_sources})
    target_link_libraries(accession_bench PRIVATE accession_core benchmark::benchmark_main)
endif()
