// SPDX-License-Identifier: Apache-2.0
#include "tests/support/story.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <stdexcept>

#include "core/conformance/alma_names.h"
#include "core/conformance/alma_step.h"
#include "core/conformance/alma_world.h"
#include "core/lifecycle/engine.h"
#include "core/workspace/workspace.h"
#include "tests/support/told_facts.h"

namespace accession::test {

using conformance::AlmaNames;
using conformance::Json;

namespace {

std::vector<std::string> texts_at(const Json& step, const char* key,
                                  std::vector<std::string> otherwise) {
    if (!step.contains(key)) {
        return otherwise;
    }
    const Json& value = step[key];
    return value.is_string() ? std::vector<std::string>{value.get<std::string>()}
                             : value.get<std::vector<std::string>>();
}

/// Every letter is somebody's to send: the n-th that was written, from 1.
LetterId letter_at(const Workspace& workspace, const Json& step) {
    const auto number = step.value("letter", std::size_t{0});
    const auto& letters = workspace.letters();
    return number >= 1 && number <= letters.slots() ? letters.at(static_cast<Slot>(number - 1)).id
                                                    : LetterId{};
}

class Telling {
public:
    Telling(const Story& story, const Rulebook& rulebook)
        : rulebook_(rulebook), today_(conformance::today_of(story.given)) {
        conformance::build_alma_world(story.given, now_);
        names_.learn(now_);
        const Json actor = story.given.value("actor", Json::object());
        roles_ = texts_at(actor, "roles", {"purchasing_operator"});
    }

    std::vector<std::string> take(const Json& step) {
        today_ = conformance::date_at(step, "today").value_or(today_);
        const std::string action = step.at("do").get<std::string>();
        if (action == "set_today") {
            return {};
        }
        Command command = conformance::command_of(step, action, names_);
        command.id = CommandId("c" + std::to_string(++commands_));
        command.today = today_;
        command.roles = texts_at(step, "as", roles_);
        command.actor = step.value("actor", "clerk");
        command.letter = letter_at(now_, step);
        const auto decision = decide(rulebook_, now_, command);
        if (!decision) {
            return {"refused: " + codes(decision.error())};
        }
        names_.learn(decision->facts);
        std::vector<std::string> lines = told(now_, *decision, names_);
        now_.apply(decision->facts);
        if (lines.empty()) {
            lines.emplace_back("nothing changes");
        }
        return lines;
    }

private:
    static std::string codes(const Refusal& refusal) {
        std::string all;
        for (const Unmet& unmet : refusal.unmet) {
            all += (all.empty() ? "" : ", ") + unmet.code;
        }
        return all;
    }

    const Rulebook& rulebook_;
    Workspace now_;
    AlmaNames names_;
    Date today_;
    std::vector<std::string> roles_;
    int commands_ = 0;
};

std::vector<std::string> lines_of(const std::filesystem::path& file) {
    std::ifstream stream(file);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

/// Where two texts part and meet again, with a little of what is around.
std::string difference(const std::vector<std::string>& expected,
                       const std::vector<std::string>& found) {
    constexpr std::size_t most = 12;
    const auto [a, b] = std::ranges::mismatch(expected, found);
    std::size_t at = static_cast<std::size_t>(a - expected.begin());
    std::string text = "they part at line " + std::to_string(at + 1) + ":\n";
    for (std::size_t before = at < 3 ? 0 : at - 3; before < at; ++before) {
        text += "    " + expected[before] + "\n";
    }
    for (std::size_t n = at; n < std::min(expected.size(), at + most); ++n) {
        const bool gone = std::ranges::find(b, found.end(), expected[n]) == found.end();
        text += (gone ? "  - " : "    ") + expected[n] + "\n";
    }
    for (std::size_t n = at; n < std::min(found.size(), at + most); ++n) {
        if (std::ranges::find(a, expected.end(), found[n]) == expected.end()) {
            text += "  + " + found[n] + "\n";
        }
    }
    return text;
}

}  // namespace

std::vector<Story> stories_from(const std::filesystem::path& file) {
    std::ifstream stream(file);
    if (!stream) {
        throw std::runtime_error("no stories in " + file.string());
    }
    const Json all = Json::parse(stream);
    const Json worlds = all.value("worlds", Json::object());
    std::vector<Story> stories;
    for (const Json& one : all.at("stories")) {
        const Json& given = one.at("given");
        stories.push_back({one.at("title").get<std::string>(),
                           given.is_string() ? worlds.at(given.get<std::string>()) : given,
                           one.at("steps").get<std::vector<Json>>()});
    }
    return stories;
}

std::vector<std::string> tell(const Story& story, const Rulebook& rulebook) {
    std::vector<std::string> lines{"## " + story.title};
    Telling telling(story, rulebook);
    for (const Json& step : story.steps) {
        lines.push_back("> " + step.dump());
        for (std::string& line : telling.take(step)) {
            lines.push_back("  " + std::move(line));
        }
    }
    lines.emplace_back();
    return lines;
}

std::filesystem::path golden_folder() {
    return std::filesystem::path(ACCESSION_SOURCE_DIR) / "tests" / "conformance" / "golden";
}

void expect_golden(const std::string& name, const std::vector<std::string>& lines) {
    const std::filesystem::path file = golden_folder() / name;
    const char* wish = std::getenv("ACCESSION_GOLDEN");
    if (wish != nullptr && std::string_view(wish) == "write") {
        std::ofstream stream(file);
        for (const std::string& line : lines) {
            stream << line << '\n';
        }
        GTEST_SKIP() << "wrote " << file;
    }
    const std::vector<std::string> expected = lines_of(file);
    EXPECT_TRUE(expected == lines)
        << name << " is not what the rules say now; " << difference(expected, lines)
        << "(ACCESSION_GOLDEN=write rewrites it)";
}

}  // namespace accession::test
