// SPDX-License-Identifier: Apache-2.0
// Databases for the tests of the hub: SQLite in a folder of its own, and PostgreSQL where
// ACCESSION_TEST_POSTGRES names an empty database.
#pragma once

#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>

#include <gtest/gtest.h>
#include <unistd.h>

#include "tools/hub/sql/database.h"
#include "tools/hub/store/schema.h"

namespace accession::hub {

class HubDatabase : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override {
        if (std::string(GetParam()) == "postgres") {
            const char* address = std::getenv("ACCESSION_TEST_POSTGRES");
            if (address == nullptr) {
                GTEST_SKIP() << "ACCESSION_TEST_POSTGRES names no database";
            }
            database = std::make_unique<Database>(address);
        } else {
            static std::atomic<int> count{0};
            folder = std::filesystem::temp_directory_path() /
                     ("accession-hub-" + std::to_string(getpid()) + '-' + std::to_string(++count));
            std::filesystem::create_directories(folder);
            database = std::make_unique<Database>((folder / "hub.sqlite").string());
        }
        const auto ready = bring_up_to_date(*database);
        ASSERT_TRUE(ready) << ready.error();
        Transaction transaction = database->begin(Begin::write);
        for (const TableShape& shape : tables_of_backup()) {
            if (shape.name != "audit_head") {
                transaction.run("DELETE FROM " + std::string(shape.name));
            }
        }
        for (const std::string_view name : passing_tables()) {
            transaction.run("DELETE FROM " + std::string(name));
        }
        transaction.run("UPDATE audit_head SET sequence = 0, hash = ''");
        ASSERT_TRUE(transaction.commit());
    }
    void TearDown() override {
        database.reset();
        std::error_code error;
        std::filesystem::remove_all(folder, error);
    }

    std::filesystem::path folder;
    std::unique_ptr<Database> database;
};

}  // namespace accession::hub
