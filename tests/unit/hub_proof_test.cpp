// SPDX-License-Identifier: Apache-2.0
// Who is shut out while they sign in is not in afterwards, whichever of the two comes first.
#include <functional>
#include <future>

#include <gtest/gtest.h>

#include "tests/unit/hub_place.h"
#include "tools/hub/serve/proof.h"
#include "tools/hub/who/devices.h"
#include "tools/hub/who/password.h"

namespace accession::hub {

namespace {

constexpr std::int64_t asked_at = 1000;
constexpr const char* right_password = "correct horse battery";

class HubProof : public HubDatabase {
protected:
    void SetUp() override {
        HubDatabase::SetUp();
        if (database) {
            Transaction transaction = database->begin(Begin::write);
            ASSERT_TRUE(add_user(transaction,
                                 {"mara", "Mara", hash_of_password(right_password), false}, 0));
            ApiToken made{.id = {}, .user = "mara", .label = {}, .revoked = false, .expires_at = 0};
            by_token.token = add_token(transaction, made, 0);
            token_id = made.id;
            ASSERT_EQ(claim_device(transaction, {.id = "d1", .user = "mara"}, asked_at),
                      DeviceFault::none);
            ASSERT_TRUE(transaction.commit());
        }
    }

    /// Proves who asks, then shuts them out; whether a session would still begin.
    bool begins_after(const SignInBody& body, const std::function<void(Transaction&)>& shut_out) {
        SignInBy by;
        Transaction looking = database->begin(Begin::read);
        const auto user = proven_user(looking, body, asked_at, by);
        EXPECT_TRUE(user);
        EXPECT_TRUE(in_transaction(*database, Begin::write, shut_out));
        Transaction transaction = database->begin(Begin::write);
        return user && is_still_proven(transaction, body, *user, asked_at);
    }

    /// Shuts them out while a session begins that is not committed yet; whether it is good afterwards.
    bool lasts_through(const SignInBody& body, const std::function<void(Transaction&)>& shut_out) {
        SignInBy by;
        Transaction looking = database->begin(Begin::read);
        const auto user = proven_user(looking, body, asked_at, by);
        Transaction transaction = database->begin(Begin::write);
        EXPECT_TRUE(user && is_still_proven(transaction, body, *user, asked_at));
        EXPECT_EQ(claim_device(transaction, {.id = "d1", .user = "mara"}, asked_at),
                  DeviceFault::none);
        const SignedIn session = begin_session(transaction, "mara", by, asked_at, access_life_ms);
        auto other = std::async(std::launch::async,
                                [&] { return in_transaction(*database, Begin::write, shut_out); });
        EXPECT_EQ(other.wait_for(std::chrono::milliseconds(200)), std::future_status::timeout);
        EXPECT_TRUE(transaction.commit());
        EXPECT_TRUE(other.get());
        Transaction after = database->begin(Begin::read);
        return access_of(after, session.access, asked_at).has_value();
    }

    SignInBody by_password{.user = "mara", .password = right_password};
    SignInBody by_token;
    std::string token_id;
};

TEST_P(HubProof, IsGoodTwiceWhenNothingHappens) {
    EXPECT_TRUE(begins_after(by_password, [](Transaction&) {}));
    EXPECT_TRUE(begins_after(by_token, [](Transaction&) {}));
}

TEST_P(HubProof, EndsWithWhatEndsSignIns) {
    const auto other_password = [](Transaction& transaction) {
        EXPECT_TRUE(set_password(transaction, "mara", "another"));
    };
    EXPECT_FALSE(begins_after(by_password, other_password));
    EXPECT_TRUE(begins_after(by_token, other_password)) << "it is another proof";
    EXPECT_FALSE(begins_after(by_token, [&](Transaction& transaction) {
        EXPECT_TRUE(revoke_token(transaction, token_id));
    }));
}

TEST_P(HubProof, EndsWithItsUser) {
    EXPECT_FALSE(begins_after(by_password, [](Transaction& transaction) {
        EXPECT_TRUE(set_disabled(transaction, "mara", true));
    }));
}

TEST_P(HubProof, ASessionThatBeginsJustThenEndsToo) {
    EXPECT_FALSE(lasts_through(by_password, [](Transaction& transaction) {
        EXPECT_TRUE(set_password(transaction, "mara", hash_of_password(right_password)));
    }));
    EXPECT_FALSE(lasts_through(by_token, [&](Transaction& transaction) {
        EXPECT_TRUE(revoke_token(transaction, token_id));
    }));
    EXPECT_FALSE(lasts_through(by_password, [](Transaction& transaction) {
        EXPECT_TRUE(revoke_device(transaction, "d1"));
    }));
}

TEST(HubDeviceId, IsHexAndNotZero) {
    EXPECT_TRUE(is_device_id("0123456789abcdef0123456789abcdef"));
    for (const char* none :
         {"", "x", "00000000000000000000000000000000", "0123456789ABCDEF0123456789ABCDEF"}) {
        EXPECT_FALSE(is_device_id(none)) << none;
    }
}

INSTANTIATE_TEST_SUITE_P(Engines, HubProof, testing::Values("sqlite", "postgres"));

}  // namespace

}  // namespace accession::hub
