# SPDX-License-Identifier: Apache-2.0
# ACCESSION_SANITIZE=address,undefined and ACCESSION_COVERAGE=ON, as the presets set them.

set(ACCESSION_SANITIZE "" CACHE STRING "sanitizers to build with, comma-separated")
option(ACCESSION_COVERAGE "measure coverage (Clang)" OFF)

if(ACCESSION_SANITIZE)
    # Null and freed pointers end in the address sanitizer as well; to look at each of them twice, and at
    # alignment and types, costs a third of the compilation.
    add_compile_options(-fsanitize=${ACCESSION_SANITIZE} -fno-sanitize=null,object-size,vptr,alignment
        -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${ACCESSION_SANITIZE})
endif()

if(ACCESSION_COVERAGE)
    add_compile_options(-fprofile-instr-generate -fcoverage-mapping)
    add_link_options(-fprofile-instr-generate)
endif()
