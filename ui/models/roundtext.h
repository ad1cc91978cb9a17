// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/round.h"

/// The words of the window for the round, in the language in use. Names are one safe line. Pure otherwise.
namespace vigie::ui {

QString stopKindText(inbox::StopKind kind); ///< "Comments under adverts"
/// What a channel's service is called, else the kind: "Trustpilot", "Stories".
QString stopPlaceText(const inbox::Stop &stop);
QString stopIcon(const inbox::Stop &stop);
QString intervalText(const inbox::Interval &every); ///< "every 2 days"
QString stopName(const inbox::Stop &stop);          ///< at most 60 characters

/// After "since": "21:00" today, "yesterday", "Thursday", "12 November", "12 November 2025".
QString sinceText(qint64 atMs, qint64 nowMs, const QTimeZone &zone);
/// After "Next: Trustpilot,": "at 21:00" today, "tomorrow", "on Thursday", "on 12 December".
QString untilText(qint64 atMs, qint64 nowMs, const QTimeZone &zone);
/// "Trustpilot since Thursday"
QString notSeenText(const inbox::Stop &stop, qint64 nowMs, const QTimeZone &zone);
/// "Not looked at since …: Trustpilot since Thursday, Instagram since yesterday and 3 more."
QString notSeenSentence(const QList<inbox::Stop> &stops, qint64 nowMs, const QTimeZone &zone);
/// "nothing new", "3 messages captured": what came of a visit.
QString outcomeText(const inbox::Visit &visit);
/// What is lost with more waiting; empty where nothing vanishes.
QString deadlineText(const inbox::Stop &stop, qint64 nowMs, const QTimeZone &zone);

} // namespace vigie::ui
