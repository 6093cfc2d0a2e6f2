// SPDX-License-Identifier: Apache-2.0
// Whatever a page asks, in whatever form, is answered: a program in front of the core may be somebody
// else's, and in WebAssembly something thrown would end the whole session.
#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/desk/session.h"
#include "core/sample/sample_library.h"
#include "tests/support/memory_storage.h"

namespace accession::test {
namespace {

using Json = nlohmann::json;
using desk::Session;

struct Question {
    const char* name;
    Json good;
    std::function<std::string(Session&, const std::string&)> ask;
};

template <class Answer>
std::string text_of_answer(Answer answer) {
    if constexpr (std::is_same_v<Answer, std::string>) {
        return answer;
    } else {
        return answer ? R"({"ok":true})" : answer.error();
    }
}

template <auto Method>
std::string asked(Session& session, const std::string& text) {
    return text_of_answer(std::invoke(Method, session, text));
}

Json command_with_everything() {
    return Json::parse(R"({"id":"c1","action":"receive","today":"2026-11-20","at":1790000000000,
        "actor":"a","device":"d","line":"POL-1","order":"o","invoice":"i","claim":"k","workOrder":"w",
        "holdings":"h","letter":"l","items":["x"],"lines":["y"],"roles":["r"],
        "invoiceLines":[{"line":"POL-1","amount":"3.00","fullyInvoiced":true}],
        "attachments":[{"name":"a","mediaType":"text/plain","bytes":"YQ=="}],
        "pieces":[{"caption":{"text":"v. 1"}}],"itemSets":{"x":{"barcode":{"text":"1"}}},
        "set":{"note":"n","price":{"text":"1"},"funds":[{"fund":"f","percent":"100"},
               {"fund":"g","minor":5,"expenseClass":"e"}],"list":["a"]},
        "args":{"reason":"r","count":2,"flag":true}})");
}

std::vector<Question> questions() {
    const Json who = {{"actor", "a"}, {"roles", {"r"}}, {"today", "2026-11-20"}};
    const auto with = [&who](Json more) {
        more.update(who);
        return more;
    };
    return {
        {"scan", {{"text", "1"}, {"today", "2026-11-20"}}, asked<&Session::scan>},
        {"query",
         Json::parse(R"({"text":"a","sort":"number","descending":true,"filters":{"status":["Sent"]},
             "where":{"vendor":"v","fund":"f","location":"l","invoice":"i","open":true,
                      "outstanding":true,"expectedFrom":"2026-01-01"},"today":"2026-11-20"})"),
         asked<&Session::query>},
        {"line", with({{"id", "POL-1"}}), asked<&Session::line>},
        {"order", with({{"id", "PO-1"}}), asked<&Session::order>},
        {"orders",
         with({{"text", "a"},
               {"statuses", {"Open"}},
               {"vendor", "v"},
               {"sort", "number"},
               {"descending", true},
               {"offset", 0},
               {"count", 5}}),
         asked<&Session::orders>},
        {"choices",
         {{"of", "lines"},
          {"text", "a"},
          {"line", "l"},
          {"title", "t"},
          {"today", "2026-11-20"},
          {"query", {{"text", "a"}}},
          {"where", {{"open", true}}}},
         asked<&Session::choices>},
        {"attachment",
         {{"line", "l"}, {"claim", "c"}, {"response", 0}, {"letter", "x"}, {"index", 0}},
         asked<&Session::attachment>},
        {"work_lists",
         {{"day", "2026-11-20"}, {"list", "stuck"}, {"offset", 0}, {"count", 5}, {"package", "p"}},
         asked<&Session::work_lists>},
        {"overview", {{"today", "2026-11-20"}, {"weeks", 8}}, asked<&Session::overview>},
        {"letters",
         with({{"state", "due"}, {"kind", "order"}, {"offset", 0}, {"count", 5}, {"letter", "l"}}),
         asked<&Session::letters>},
        {"preview", command_with_everything(), asked<&Session::preview>},
        {"apply", Json::array({command_with_everything()}), asked<&Session::apply>},
        {"export_file",
         {{"format", "lines-csv"},
          {"columns", {"number"}},
          {"since", "2026-01-01"},
          {"until", "2026-11-20"},
          {"department", "d"},
          {"departmentLibrary", "l"}},
         asked<&Session::export_file>},
        {"table_file", Json::array({Json::array({"a", 1}), Json::array({2.5})}),
         [](Session&, const std::string& text) {
             return text_of_answer(Session::table_file(text));
         }},
        {"join", {{"workspace", "w"}}, asked<&Session::join>},
        {"next_request", {{"now", 1790000000000}, {"random", 0.5}}, asked<&Session::next_request>},
        {"take_reply",
         {{"id", 1}, {"status", 200}, {"headers", {{"etag", "e"}}}, {"now", 5}, {"random", 0.5}},
         [](Session& session, const std::string& text) { return session.take_reply(text, text); }},
        {"wake", {{"reason", "online"}, {"epoch", "e"}, {"position", 5}}, asked<&Session::wake>},
        {"redo", {{"seq", 1}, {"command", command_with_everything()}}, asked<&Session::redo>},
        {"discard",
         {{"seq", 1}, {"reason", "r"}, {"actor", "a"}, {"at", 5}},
         asked<&Session::discard>},
        {"inspect_rescue", Json::object(), asked<&Session::inspect_rescue>},
        {"apply_rescue", Json::object(), asked<&Session::apply_rescue>},
        {"finish_import",
         {{"replace", false},
          {"rulebook", "alma"},
          {"dryRun", true},
          {"at", 5},
          {"replaceExisting", true},
          {"columns", {{"Title", "title"}}}},
         [](Session& session, const std::string& text) {
             session.begin_import();
             session.add_import_file("t.csv", "POL,Title\n7,Salt\n");
             return session.finish_import(text);
         }},
    };
}

const std::vector<Json>& wrong_values() {
    static const std::vector<Json> values = {nullptr,
                                             true,
                                             0,
                                             -1,
                                             7,
                                             1e300,
                                             -1e300,
                                             18446744073709551615U,
                                             "",
                                             "x",
                                             "\xff\xfe",
                                             "2026-02-31",
                                             std::string(300, 'z'),
                                             Json::array(),
                                             Json::array({nullptr}),
                                             Json::array({Json::array()}),
                                             Json::array({Json::object()}),
                                             Json::object(),
                                             {{"a", 1}},
                                             {{"", Json::array()}}};
    return values;
}

/// Each place of a document: itself, its members, theirs.
void each_place(const Json& json, const Json::json_pointer& here,
                const std::function<void(const Json::json_pointer&)>& with) {
    with(here);
    if (json.is_object()) {
        for (const auto& [name, member] : json.items()) {
            each_place(member, here / name, with);
        }
    } else if (json.is_array()) {
        for (std::size_t i = 0; i < json.size(); ++i) {
            each_place(json[i], here / i, with);
        }
    }
}

/// The document with another value in each of its places, and without each of them.
void each_spoiled(const Json& good, const std::function<void(const std::string&)>& with) {
    const auto text = [](const Json& json) {
        return json.dump(-1, ' ', false, Json::error_handler_t::ignore);
    };
    each_place(good, Json::json_pointer(), [&](const Json::json_pointer& place) {
        for (const Json& wrong : wrong_values()) {
            Json spoiled = good;
            spoiled[place] = wrong;
            with(text(spoiled));
        }
        if (!place.empty() && good[place.parent_pointer()].is_object()) {
            Json spoiled = good;
            spoiled[place.parent_pointer()].erase(place.back());
            with(text(spoiled));
        }
    });
    const std::string whole = text(good);
    for (std::size_t size = 0; size < whole.size(); size += 7) {
        with(whole.substr(0, size));
    }
    with(std::string(5000, '['));
}

class WrongQuestions : public testing::TestWithParam<RulebookKey> {
protected:
    WrongQuestions() : session_(std::make_unique<MemoryStorage>(), "w") {
        EXPECT_TRUE(Json::parse(session_.open(R"({"fence":1,"token":"t"})"))["ok"]);
        EXPECT_TRUE(Json::parse(session_.load_snapshot(workspace()))["ok"]);
    }

    static std::string workspace() {
        MemoryStorage storage;
        Ledger ledger(storage);
        EXPECT_TRUE(ledger.begin(sample_library(GetParam(), 60, 3, *Date::parse("2026-11-20")),
                                 StoreId{1, 2}));
        return ledger.rescue_file(ledger.sequence());
    }

    Session session_;
};

TEST_P(WrongQuestions, AreAnswered) {
    for (const Question& question : questions()) {
        SCOPED_TRACE(question.name);
        each_spoiled(question.good, [&](const std::string& text) {
            std::string told;
            ASSERT_NO_THROW(told = question.ask(session_, text)) << text;
            const Json json = Json::parse(told, nullptr, false);
            ASSERT_TRUE(json.is_object() && json.contains("ok")) << text << "\n" << told;
            ASSERT_TRUE(json["ok"] == true || json["error"]["code"].is_string()) << text;
        });
    }
}

TEST_P(WrongQuestions, OpenNoStore) {
    each_spoiled({{"fence", 1}, {"token", "t"}}, [](const std::string& text) {
        Session session(std::make_unique<MemoryStorage>(), "w");
        ASSERT_NO_THROW((void)session.open(text)) << text;
    });
}

INSTANTIATE_TEST_SUITE_P(Both, WrongQuestions,
                         testing::Values(RulebookKey::alma, RulebookKey::folio),
                         [](const auto& of) { return std::string(text_of(of.param)); });

}  // namespace
}  // namespace accession::test
