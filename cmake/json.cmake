# SPDX-License-Identifier: Apache-2.0
# Where nlohmann_json's headers are. They are system headers: their warnings are not ours.

find_path(NLOHMANN_INCLUDE nlohmann/json.hpp
    PATHS /usr/include /usr/local/include NO_CMAKE_FIND_ROOT_PATH REQUIRED)

add_library(accession_json INTERFACE)
if(EMSCRIPTEN)
    # /usr/include itself would put the machine's C library in front of Emscripten's, so em++ gets a
    # directory that holds nothing but a link to this one library.
    set(json_include "${PROJECT_BINARY_DIR}/include")
    file(MAKE_DIRECTORY "${json_include}")
    file(CREATE_LINK "${NLOHMANN_INCLUDE}/nlohmann" "${json_include}/nlohmann" SYMBOLIC)
    target_include_directories(accession_json SYSTEM INTERFACE "${json_include}")
elseif(NOT NLOHMANN_INCLUDE STREQUAL "/usr/include")
    target_include_directories(accession_json SYSTEM INTERFACE "${NLOHMANN_INCLUDE}")
endif()
