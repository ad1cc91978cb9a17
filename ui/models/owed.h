// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/mention.h"
#include "triage/silence.h"
#include "triage/timetable.h"

namespace vigie::ui {

/// An answer that we owe: what the silence clock goes by, and the deadline.
struct Owed
{
    triage::Unanswered message;
    std::optional<qint64> dueMs; ///< nothing where none is due

    friend bool operator==(const Owed &, const Owed &) = default;
};

/// For a message that still asks for one. Pure.
Owed owedTo(const triage::Unanswered &message, const triage::AnswerTimes &times, const QTimeZone &zone);
/// The same of a mention; nothing where it asks for none.
std::optional<Owed> owedTo(const inbox::Mention &mention, const triage::Timetable &timetable);

enum class Waiting {
    Quiet,
    Soon, ///< due within dueSoonMs
    Late,
};
inline constexpr qint64 dueSoonMs = 3'600'000;
Waiting waitingOf(const Owed &owed, qint64 nowMs);

/// "3 h without an answer", "answer due in 40 min", "late by 2 h".
QString silenceText(const Owed &owed, qint64 nowMs);
/// "answer due Monday, 23 November 2026 09:15 (a complaint), late by 2 hours"; only where one is due.
QString dueText(const Owed &owed, qint64 nowMs, const QTimeZone &zone);
/// Why a message stands where it does in the feed by urgency: for how long nobody has answered, before whom,
/// and how bad it is; a line each, in full.
QStringList silenceWords(const Owed &owed, qint64 nowMs, const QTimeZone &zone);
/// "12 k" readers; empty where the service did not tell, they are few, or it is private.
QString readersText(const triage::Unanswered &message);

} // namespace vigie::ui
