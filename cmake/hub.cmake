# SPDX-License-Identifier: Apache-2.0
# The hub: HTTP, SQLite and PostgreSQL, who may. A library that the `accession` command and the tests
# are linked to.

find_package(OpenSSL REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(PostgreSQL REQUIRED)
find_package(Threads REQUIRED)
find_library(ARGON2_LIBRARY argon2 REQUIRED)
find_library(BROTLI_LIBRARY brotlienc REQUIRED)

file(GLOB_RECURSE hub_sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/tools/hub/*.cpp")
add_library(accession_hub STATIC ${hub_sources})
target_include_directories(accession_hub SYSTEM PUBLIC ${PostgreSQL_INCLUDE_DIRS})
target_link_libraries(accession_hub PUBLIC accession_core OpenSSL::SSL OpenSSL::Crypto
    SQLite::SQLite3 PostgreSQL::PostgreSQL ${ARGON2_LIBRARY} ${BROTLI_LIBRARY} Threads::Threads)
