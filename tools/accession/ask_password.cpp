// SPDX-License-Identifier: Apache-2.0
#include "tools/accession/ask_password.h"

#include <termios.h>
#include <unistd.h>

#include <cstdio>
#include <iostream>

namespace accession::tool {

namespace {

/// What is typed is not shown as long as this is there.
class Unseen {
public:
    Unseen() {
        known_ = tcgetattr(STDIN_FILENO, &before_) == 0;
        termios quiet = before_;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (known_) {
            (void)tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
        }
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;
    ~Unseen() {
        if (known_) {
            (void)tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_);
        }
    }

private:
    termios before_{};
    bool known_ = false;
};

std::string typed(const char* prompt) {
    std::fprintf(stderr, "%s", prompt);
    std::string text;
    std::getline(std::cin, text);
    std::fprintf(stderr, "\n");
    return text;
}

}  // namespace

bool somebody_types() {
    return isatty(STDIN_FILENO) == 1;
}

std::expected<std::string, std::string> ask_password() {
    const Unseen unseen;
    std::string first = typed("Password: ");
    if (typed("The same again: ") != first) {
        return std::unexpected(std::string("the two passwords are not the same"));
    }
    return first;
}

}  // namespace accession::tool
