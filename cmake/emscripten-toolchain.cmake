# SPDX-License-Identifier: Apache-2.0
# Finds Emscripten as set-up left it (private directory first, then the PATH) and hands over to
# Emscripten's own toolchain file, so that `cmake --preset wasm` works without a wrapper.

set(toolchain_dir "$ENV{ACCESSION_TOOLCHAIN}")
if(NOT toolchain_dir)
    set(toolchain_dir "${CMAKE_CURRENT_LIST_DIR}/../.toolchain")
endif()
get_filename_component(toolchain_dir "${toolchain_dir}" ABSOLUTE BASE_DIR "${CMAKE_CURRENT_LIST_DIR}/..")

file(GLOB private_emscripten LIST_DIRECTORIES true "${toolchain_dir}/emscripten-*/emscripten")
if(private_emscripten)
    list(POP_BACK private_emscripten EMSCRIPTEN_ROOT_PATH)
else()
    execute_process(COMMAND em-config EMSCRIPTEN_ROOT
        OUTPUT_VARIABLE EMSCRIPTEN_ROOT_PATH OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE failed)
    if(failed)
        message(FATAL_ERROR "There is no Emscripten yet: run tools/setup/all.sh")
    endif()
endif()
include("${EMSCRIPTEN_ROOT_PATH}/cmake/Modules/Platform/Emscripten.cmake")
