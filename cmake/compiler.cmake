# SPDX-License-Identifier: Apache-2.0
# The language, the warnings and the cache that every target shares.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

# -O2: the core is table look-ups and strings, and the page downloads what -O3 would unroll.
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
# Tests are run more often than they are stepped through: -O1 keeps both bearable (cmake/tests.cmake).
# The standard library checks its own preconditions in them.
set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g1 -D_GLIBCXX_ASSERTIONS")

add_library(accession_options INTERFACE)
target_compile_options(accession_options INTERFACE
    -Wall -Wextra -Wconversion -Wshadow -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND NOT EMSCRIPTEN)
    # Clang finds use of what GCC's own headers deprecate; that is not ours to change.
    target_compile_options(accession_options INTERFACE -Wno-deprecated-declarations)
endif()

# Emscripten calls ccache by itself (COMPILER_WRAPPER in its configuration), below its own driver.
find_program(CCACHE ccache)
if(CCACHE AND NOT EMSCRIPTEN AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE}")
endif()

# lld links the large test programs in a fraction of the time, where it is there.
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND NOT EMSCRIPTEN)
    find_program(LLD ld.lld-19)
    if(LLD)
        add_link_options(-fuse-ld=${LLD})
    endif()
endif()
