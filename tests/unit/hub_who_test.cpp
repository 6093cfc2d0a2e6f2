// SPDX-License-Identifier: Apache-2.0
// Passwords, tokens, sessions, the audit and the limits of the hub.
#include <gtest/gtest.h>

#include "tests/unit/hub_place.h"
#include "tools/hub/http/network.h"
#include "tools/hub/who/audit.h"
#include "tools/hub/who/devices.h"
#include "tools/hub/who/password.h"
#include "tools/hub/who/rate_limit.h"
#include "tools/hub/who/secrets.h"
#include "tools/hub/who/sessions.h"
#include "tools/hub/who/users.h"

namespace accession::hub {

namespace {

TEST(HubPassword, IsKeptAsArgon2id) {
    const std::string hash = hash_of_password("correct horse");
    EXPECT_TRUE(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$")) << hash;
    EXPECT_NE(hash, hash_of_password("correct horse"));
    EXPECT_TRUE(is_password("correct horse", hash));
    EXPECT_FALSE(is_password("correct horsf", hash));
    EXPECT_FALSE(is_password("", hash));
    EXPECT_FALSE(is_password("x", "no hash"));
}

TEST(HubSecrets, AreRandom) {
    EXPECT_EQ(random_token().size(), 64U);
    EXPECT_NE(random_token(), random_token());
    EXPECT_EQ(sha256_hex("abc"),
              "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(HubRateLimit, FillsUpAgainWithTime) {
    RateLimit limit(2);
    EXPECT_EQ(limit.take("a", 0), 0U);
    EXPECT_EQ(limit.take("a", 0), 0U);
    EXPECT_EQ(limit.take("a", 0), 30U);
    EXPECT_EQ(limit.take("b", 0), 0U);
    EXPECT_EQ(limit.take("a", 30'000), 0U);
    EXPECT_GT(limit.take("a", 30'000), 0U);
    // A clock that is set back gives nothing away and locks nobody out.
    EXPECT_GT(limit.take("a", 0), 0U);
    EXPECT_EQ(limit.take("a", 60'000), 0U);
}

TEST(HubNetwork, IsWhatOneHouseHas) {
    EXPECT_EQ(network_of("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::/64");
    EXPECT_EQ(network_of("2001:DB8:1:2::9"), network_of("2001:db8:1:2:ffff::1"));
    EXPECT_NE(network_of("2001:db8:1:3::1"), network_of("2001:db8:1:2::1"));
    EXPECT_EQ(network_of("fe80::1%eth0"), "fe80::/64");
    // All of IPv4 would be one network otherwise.
    EXPECT_EQ(network_of("::ffff:192.0.2.1"), "192.0.2.1");
    EXPECT_EQ(network_of("192.0.2.1"), "192.0.2.1");
    EXPECT_EQ(network_of("nothing"), "nothing");
    EXPECT_EQ(network_of(""), "");
}

TEST(HubUsers, HaveNamesThatStandInTables) {
    EXPECT_TRUE(is_name("m.tsang@library-1"));
    for (const char* bad : {"", "a b", "a/b", ".a", "a\n", "ä"}) {
        EXPECT_FALSE(is_name(bad)) << bad;
    }
    EXPECT_TRUE(is_label("Mära's laptop"));
    EXPECT_FALSE(is_label("a\nb"));
    EXPECT_FALSE(is_label("\xff"));
    // A terminal obeys these, or shows what stands behind them elsewhere.
    for (const char* hidden : {"a\u009b2J", "a\u0085", "\u202eb", "a\u2066b"}) {
        EXPECT_FALSE(is_label(hidden)) << hidden;
    }
    EXPECT_TRUE(is_label("a\u00a0\u00a7\u200f"));
    EXPECT_EQ(roles_from("a,b,,c"), (std::vector<std::string>{"a", "b", "c"}));
}

class HubWho : public HubDatabase {
protected:
    void SetUp() override {
        HubDatabase::SetUp();
        if (database) {
            Transaction transaction = database->begin(Begin::write);
            EXPECT_TRUE(add_user(transaction, {"mara", "Mara", "", false}, 0));
            EXPECT_FALSE(add_user(transaction, {"mara", "Mara", "", false}, 0));
            EXPECT_TRUE(transaction.commit());
        }
    }
};

TEST_P(HubWho, TwoTabsMayRefreshAtOnce) {
    Transaction transaction = database->begin(Begin::write);
    const SignedIn first = begin_session(transaction, "mara", {}, 0, access_life_ms);
    const Refreshed one = refresh_session(transaction, first.refresh, 1000, access_life_ms);
    const Refreshed other =
        refresh_session(transaction, first.refresh, 1000 + refresh_grace_ms, access_life_ms);
    ASSERT_TRUE(one.session && other.session);
    EXPECT_NE(one.session->access, other.session->access);
    EXPECT_EQ(one.session->refresh, other.session->refresh) << "whichever cookie stays is good";
    EXPECT_NE(one.session->refresh, first.refresh);
    for (const std::string& access : {one.session->access, other.session->access}) {
        EXPECT_EQ(access_of(transaction, access, 2000)->user, "mara");
    }
    EXPECT_TRUE(refresh_session(transaction, one.session->refresh, 40'000, access_life_ms).session);
    // Now it is not the one before any more, however short ago that was.
    const Refreshed late = refresh_session(transaction, first.refresh, 2000, access_life_ms);
    EXPECT_EQ(late.fault, RefreshFault::used_before);
    EXPECT_FALSE(access_of(transaction, other.session->access, 2000));
}

TEST_P(HubWho, TheGraceOfAUsedTokenEnds) {
    Transaction transaction = database->begin(Begin::write);
    const SignedIn first = begin_session(transaction, "mara", {}, 0, access_life_ms);
    const Refreshed next = refresh_session(transaction, first.refresh, 1000, access_life_ms);
    ASSERT_TRUE(next.session);
    // What the database has does not tell the next token.
    for (const Row& row : transaction.rows("SELECT salt FROM refresh_tokens")) {
        EXPECT_NE(row.text(0), next.session->refresh);
        EXPECT_NE(sha256_hex(row.text(0)), next.session->refresh);
    }
    const Refreshed late =
        refresh_session(transaction, first.refresh, 1001 + refresh_grace_ms, access_life_ms);
    EXPECT_FALSE(late.session);
    EXPECT_EQ(late.fault, RefreshFault::used_before);
    EXPECT_FALSE(refresh_session(transaction, next.session->refresh, 60'000, 1).session);
}

TEST_P(HubWho, ARefreshTokenIsGoodOnce) {
    Transaction transaction = database->begin(Begin::write);
    const SignedIn first = begin_session(transaction, "mara", {}, 0, access_life_ms);
    EXPECT_EQ(access_of(transaction, first.access, 1)->user, "mara");
    EXPECT_TRUE(access_of(transaction, first.access, access_life_ms)->expired);
    EXPECT_FALSE(access_of(transaction, first.refresh, 1));
    const Refreshed second = refresh_session(transaction, first.refresh, 1, access_life_ms);
    ASSERT_TRUE(second.session);
    const Refreshed reused =
        refresh_session(transaction, first.refresh, 2 + refresh_grace_ms, access_life_ms);
    EXPECT_FALSE(reused.session);
    EXPECT_EQ(reused.fault, RefreshFault::used_before);
    EXPECT_FALSE(refresh_session(transaction, second.session->refresh, 3, access_life_ms).session);
    EXPECT_FALSE(access_of(transaction, second.session->access, 3));
    // Nothing that could be used is in the database.
    for (const Row& row : transaction.rows("SELECT hash FROM refresh_tokens")) {
        EXPECT_NE(row.text(0), first.refresh);
    }
}

TEST_P(HubWho, ASessionEndsInTimeAndOnItsDevice) {
    Transaction transaction = database->begin(Begin::write);
    const SignedIn old = begin_session(transaction, "mara", {}, 0, access_life_ms);
    EXPECT_FALSE(refresh_session(transaction, old.refresh, session_life_ms, 1).session);
    const SignedIn here = begin_session(transaction, "mara", {.device = "d1"}, 0, access_life_ms);
    EXPECT_EQ(claim_device(transaction, {.id = "d1", .user = "mara"}, 0), DeviceFault::none);
    EXPECT_EQ(claim_device(transaction, {.id = "d1", .workspace = "w", .user = "mara"}, 0),
              DeviceFault::none);
    EXPECT_EQ(claim_device(transaction, {.id = "d1", .workspace = "w", .user = "otto"}, 0),
              DeviceFault::of_another_user);
    EXPECT_TRUE(revoke_device(transaction, "d1"));
    EXPECT_FALSE(revoke_device(transaction, "d2"));
    EXPECT_FALSE(access_of(transaction, here.access, 1));
    EXPECT_EQ(claim_device(transaction, {.id = "d1", .workspace = "v", .user = "mara"}, 0),
              DeviceFault::revoked);
    forget_old_sessions(transaction, session_life_ms * 2);
    EXPECT_TRUE(transaction.rows("SELECT id FROM sessions").empty());
    EXPECT_TRUE(transaction.good());
}

TEST_P(HubWho, ADeviceIsCalledAsItsCommandsCallItUntilASignInNamesIt) {
    Transaction transaction = database->begin(Begin::write);
    Device device{.id = "d1", .workspace = "w", .user = "mara"};
    const auto name = [&] { return all_devices(transaction).front().name; };
    EXPECT_EQ(claim_device(transaction, device, 0), DeviceFault::none);
    EXPECT_EQ(name(), "");
    EXPECT_EQ(known_device(transaction, device, 1), DeviceFault::none) << "nothing to write";
    device.called = "Desk 1";
    EXPECT_EQ(known_device(transaction, device, 1), std::nullopt) << "a name to write";
    EXPECT_EQ(claim_device(transaction, device, 1), DeviceFault::none);
    EXPECT_EQ(name(), "Desk 1");
    device.called = "Desk 9";
    EXPECT_EQ(known_device(transaction, device, 2), DeviceFault::none);
    EXPECT_EQ(claim_device(transaction, {.id = "d1", .user = "mara", .name = "Cart"}, 2),
              DeviceFault::none);
    EXPECT_EQ(claim_device(transaction, device, 1'000'000), DeviceFault::none);
    for (const Device& one : all_devices(transaction)) {
        EXPECT_EQ(one.name, "Cart") << one.workspace;
    }
    EXPECT_FALSE(is_revoked(transaction, "d1"));
    EXPECT_TRUE(revoke_device(transaction, "d1"));
    EXPECT_TRUE(is_revoked(transaction, "d1"));
    EXPECT_FALSE(is_revoked(transaction, "d2"));
}

TEST_P(HubWho, ADeviceThatIsShutOutTakesItsUsersSignInsWithIt) {
    // Its store was begun anew: the sign-in knows the id it had before, or none.
    Transaction transaction = database->begin(Begin::write);
    const SignedIn before = begin_session(transaction, "mara", {.device = "d0"}, 0, access_life_ms);
    EXPECT_EQ(claim_device(transaction, {.id = "d1", .workspace = "w", .user = "mara"}, 0),
              DeviceFault::none);
    EXPECT_TRUE(revoke_device(transaction, "d1"));
    EXPECT_FALSE(access_of(transaction, before.access, 1));
    EXPECT_FALSE(refresh_session(transaction, before.refresh, 1, access_life_ms).session);
}

TEST_P(HubWho, ASignInEndsWithTheTokenItWasMadeWith) {
    Transaction transaction = database->begin(Begin::write);
    ApiToken program;
    program.user = "mara";
    program.expires_at = 5000;
    const std::string secret = add_token(transaction, program, 0);
    const auto good = good_token(transaction, secret, 1);
    ASSERT_TRUE(good);
    EXPECT_EQ(good->id, program.id);
    EXPECT_FALSE(good_token(transaction, secret, 5000));
    const SignInBy by{.token = program.id, .token_expires = 5000};
    const SignedIn made = begin_session(transaction, "mara", by, 1, access_life_ms);
    EXPECT_EQ(made.access_expires, 5000);
    const Refreshed next = refresh_session(transaction, made.refresh, 2, access_life_ms);
    ASSERT_TRUE(next.session);
    EXPECT_EQ(next.session->access_expires, 5000);
    EXPECT_FALSE(refresh_session(transaction, next.session->refresh, 5000, access_life_ms).session);

    ApiToken lasting;
    lasting.user = "mara";
    EXPECT_TRUE(good_token(transaction, add_token(transaction, lasting, 0), 5000));
    const SignedIn other =
        begin_session(transaction, "mara", {.token = lasting.id}, 0, access_life_ms);
    const SignedIn person = begin_session(transaction, "mara", {}, 0, access_life_ms);
    EXPECT_TRUE(revoke_token(transaction, lasting.id));
    EXPECT_FALSE(access_of(transaction, other.access, 1));
    EXPECT_FALSE(refresh_session(transaction, other.refresh, 1, access_life_ms).session);
    EXPECT_TRUE(access_of(transaction, person.access, 1)) << "that was no token's";
}

TEST_P(HubWho, WhoMayListenIsAMemberWithAnAccessToken) {
    Transaction transaction = database->begin(Begin::write);
    const SignedIn session = begin_session(transaction, "mara", {}, 0, access_life_ms);
    const std::string hash = access_of(transaction, session.access, 1)->hash;
    EXPECT_TRUE(all_access(transaction, 1).empty());
    transaction.run(
        "INSERT INTO memberships (workspace, user_name, roles) VALUES ('w', 'mara', 'r')");
    EXPECT_TRUE(all_access(transaction, 1).contains({hash, "w"}));
    EXPECT_FALSE(all_access(transaction, access_life_ms).contains({hash, "w"}));
    EXPECT_TRUE(set_disabled(transaction, "mara", true));
    EXPECT_TRUE(all_access(transaction, 1).empty());
}

TEST_P(HubWho, TheAuditNoticesEveryChange) {
    Transaction transaction = database->begin(Begin::write);
    for (const char* who : {"a", "b", "c"}) {
        write_audit(transaction, {5, who, "signed_in", "here"});
    }
    const AuditState good = check_audit(transaction);
    EXPECT_EQ(good.entries, 3U);
    EXPECT_EQ(good.broken, 0U);
    EXPECT_EQ(good.head.size(), 64U);
    transaction.run("UPDATE audit SET detail = 'there' WHERE sequence = 2");
    EXPECT_EQ(check_audit(transaction).broken, 2U);
    transaction.run("UPDATE audit SET detail = 'here' WHERE sequence = 2");
    EXPECT_EQ(check_audit(transaction).broken, 0U);
    transaction.run("DELETE FROM audit WHERE sequence = 3");
    EXPECT_EQ(check_audit(transaction).broken, 3U);
    transaction.run("DELETE FROM audit WHERE sequence = 1");
    EXPECT_EQ(check_audit(transaction).broken, 1U);
}

INSTANTIATE_TEST_SUITE_P(Engines, HubWho, testing::Values("sqlite", "postgres"));

}  // namespace

}  // namespace accession::hub
