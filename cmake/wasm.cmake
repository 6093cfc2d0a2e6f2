# SPDX-License-Identifier: Apache-2.0
# The core as WebAssembly: accession.js, an ES module, and accession.wasm beside it.

file(GLOB wasm_sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/wasm/*.cpp")
file(GLOB wasm_libraries CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/wasm/library_*.js")

# Real WebAssembly exceptions: half the size of the emulated ones and the fastest. The standard
# library, Embind and nlohmann_json throw; without any kind of exceptions a throw ends the module.
# Every object has to agree on the kind, the core's too.
target_compile_options(accession_core PUBLIC -fwasm-exceptions)
target_link_options(accession_core PUBLIC -fwasm-exceptions)
# Nothing in the core asks for types at run time; the names of every std::function's would be downloaded.
target_compile_options(accession_core PRIVATE -fno-rtti)

# Opening a store runs once, and everybody downloads it before anything is shown: small rather than fast.
set(run_once recovery recovery_archives recovery_rebuilt ledger_open manifest)
list(TRANSFORM run_once PREPEND "${PROJECT_SOURCE_DIR}/core/journal/")
list(TRANSFORM run_once APPEND ".cpp")
set_source_files_properties(${run_once} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON COMPILE_OPTIONS -Os)

if(wasm_sources)
    add_executable(accession_wasm ${wasm_sources})
    set_target_properties(accession_wasm PROPERTIES OUTPUT_NAME accession SUFFIX .js)
    target_link_libraries(accession_wasm PRIVATE accession_core)
    target_link_options(accession_wasm PRIVATE
        -lembind                    # classes and value objects for JavaScript
        -sWASM_BIGINT               # 64-bit integers are BigInt: money and sequence numbers stay exact
        -sDYNAMIC_EXECUTION=0       # no eval: the page's content security policy forbids it
        -sMODULARIZE -sEXPORT_ES6   # an ES module with a factory: each call is a fresh start
        -sENVIRONMENT=web,worker,node   # the page's worker, and the tests in Node.js
        -sALLOW_MEMORY_GROWTH       # a large library's lines need more than the first 16 MB
        -sMAXIMUM_MEMORY=4GB        # a million lines need more than the 2 GB one gets otherwise
        -sMALLOC=mimalloc           # commands are many small records; the default takes twice as long
        -sSTACK_SIZE=1MB            # JSON from outside nests; the default of 64 KB is too near
        -lidbfs.js                  # the name our own IDBFS, below, takes over
        -sFORCE_FILESYSTEM          # the file calls are made from JavaScript only
        -sINCOMING_MODULE_JS_API=instantiateWasm,locateFile     # what else could be given is code that all download
        -sEXPORTED_RUNTIME_METHODS=FS,IDBFS
        -sEXPORT_EXCEPTION_HANDLING_HELPERS)    # an exception's text for the error report
    # Later libraries win: the hardened IDBFS replaces the one that comes with Emscripten.
    foreach(library IN LISTS wasm_libraries)
        target_link_options(accession_wasm PRIVATE "SHELL:--js-library ${library}")
    endforeach()
    set_target_properties(accession_wasm PROPERTIES LINK_DEPENDS "${wasm_libraries}")
endif()

# The conformance runner, for Node.js only.
add_executable(accession_conformance_wasm "${PROJECT_SOURCE_DIR}/wasm/conformance/conformance.cpp")
set_target_properties(accession_conformance_wasm PROPERTIES OUTPUT_NAME conformance SUFFIX .js)
target_link_libraries(accession_conformance_wasm PRIVATE accession_core)
target_link_options(accession_conformance_wasm PRIVATE
    -lembind -sWASM_BIGINT -sMODULARIZE -sEXPORT_ES6 -sENVIRONMENT=node -sALLOW_MEMORY_GROWTH
    -sSTACK_SIZE=1MB)

# What `accession bench` asks the core itself, for Node.js only.
add_executable(accession_bench_wasm "${PROJECT_SOURCE_DIR}/wasm/bench/bench.cpp"
    "${PROJECT_SOURCE_DIR}/tools/accession/bench_commands.cpp"
    "${PROJECT_SOURCE_DIR}/tools/accession/bench_shared.cpp"
    "${PROJECT_SOURCE_DIR}/tools/accession/bench_snapshot.cpp")
set_target_properties(accession_bench_wasm PROPERTIES OUTPUT_NAME bench SUFFIX .js)
target_link_libraries(accession_bench_wasm PRIVATE accession_core)
target_link_options(accession_bench_wasm PRIVATE
    -lembind -sWASM_BIGINT -sMODULARIZE -sEXPORT_ES6 -sENVIRONMENT=node -sALLOW_MEMORY_GROWTH
    -sMALLOC=mimalloc -sMAXIMUM_MEMORY=4GB -sSTACK_SIZE=1MB)
