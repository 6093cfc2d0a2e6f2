// SPDX-License-Identifier: Apache-2.0
// What the day brings: renewal, deferral, claims (R30-R37, R44, B8-B10).
#include "core/lifecycle/alma/effects.h"
#include "core/lifecycle/alma/letters.h"
#include "core/lifecycle/alma/queries.h"
#include "core/lifecycle/daily.h"
#include "core/lifecycle/transition.h"

namespace accession::alma {

namespace {

void run_defer(Transition& t) {
    t.amend(t.line_id(), [&](Line& line) {
        line.deferral = {Date::parse(t.command().arg("until")),
                         std::string(t.command().arg("reason")),
                         std::string(t.command().arg("note"))};
    });
}

void run_move_renewal_date(Transition& t) {
    t.amend(t.line_id(),
            [&](Line& line) { line.renewal.date = Date::parse(t.command().arg("date")); });
}

/// Missed cycles are caught up, each step from the day the last one was cut to (14.15).
void run_advance_renewal_date(Transition& t) {
    t.amend(t.line_id(), [&](Line& line) {
        while (line.renewal.date && t.today() >= *line.renewal.date) {
            line.renewal.date = line.renewal.date->plus_months(*line.renewal.cycle_months);
        }
    });
}

void move_to(Transition& t, Status status) {
    const Line& line = t.line();
    if (line.status != status) {
        t.emit(LineMoved{line.id, LineAxis::status, line.status, status});
    }
}

/// A line that comes round again waits for somebody only when that is its way and the day has come.
/// A date given by hand waits as soon as its notice is reached (14.6).
void run_decide_renewal_status(Transition& t) {
    const Line& line = t.line();
    constexpr StatusSet renewing{Status::recurring_renewal, Status::waiting_for_manual_renewal};
    if (!renewing.has(line.status)) {
        return;
    }
    const bool by_date = t.command().action == "renew" || t.command().action == "decide_renewal";
    const bool waits =
        (by_date || line.renewal.manual) && notice_reached(t.state().settings(), line, t.today());
    move_to(t, waits ? Status::waiting_for_manual_renewal : Status::recurring_renewal);
}

void run_put_in_claim(Transition& t) {
    const Vendor* vendor = t.state().find(t.line().vendor);
    const bool letter = !t.line().claiming.letter_sent && vendor != nullptr && vendor->connected;
    t.amend(t.line_id(), [&](Line& line) {
        line.claiming.in_claim = true;
        line.claiming.letter_sent = line.claiming.letter_sent || letter;
    });
    if (letter) {
        write_claim_letter(t, t.line());
    }
}

void run_note_daily_run(Transition& t) {
    Settings settings = t.state().settings();
    if (settings.daily_run_on != t.today()) {
        settings.daily_run_on = t.today();
        t.emit(SettingsRecorded{settings});
    }
}

}  // namespace

const Effect run_daily_jobs{"run_daily_jobs",
                            [](Transition& t) { run_daily_rows(t, t.rulebook()); }};
const Effect note_daily_run{"note_daily_run", run_note_daily_run};
const Effect defer_line{"defer", run_defer};
const Effect remind_of_deferral{"remind_of_deferral",
                                [](Transition& t) { t.warn("deferral_due"); }};
const Effect move_renewal_date{"move_renewal_date", run_move_renewal_date};
const Effect advance_renewal_date{"advance_renewal_date", run_advance_renewal_date};
const Effect decide_renewal_status{"decide_renewal_status", run_decide_renewal_status};
const Effect put_in_claim{"put_in_claim", run_put_in_claim};

}  // namespace accession::alma
