// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/mention.h"

#include <QTimeZone>

/// The words of the window for codes and times, in the language in use. Pure but for the language; UI thread.
namespace vigie::ui {

QString dispositionText(inbox::Disposition disposition); ///< "Waiting for the customer"
/// An icon of resources/icons that goes with the word.
QString dispositionIcon(inbox::Disposition disposition);
QString kindText(inbox::Kind kind); ///< "Private message", "Review"
QString serviceIcon(const QString &service);

/// How long, short: "now", "5 min", "3 h", "12 d". Never negative.
QString spanText(qint64 ms);
/// The same in full, for screen readers and tooltips: "3 hours".
QString spanWords(qint64 ms);
/// When, short: as spanText() within a week, then "31 Aug", then "31 Aug 2025". Days are those of `zone`.
QString whenText(qint64 atMs, qint64 nowMs, const QTimeZone &zone);
/// When, within a sentence: "21:00" today, "Sunday 21:00" within a week, then as exactText().
QString momentText(qint64 atMs, qint64 nowMs, const QTimeZone &zone);
/// When, exactly, for tooltips and screen readers: "Sunday, 22 November 2026 21:00".
QString exactText(qint64 atMs, const QTimeZone &zone);

/// "Closed: answered by phone", what is said of something, as the language writes it.
QString labelled(const QString &label, const QString &text);
/// The words as they begin a line: with a capital letter.
QString sentence(const QString &words);

/// "AM" for "Anne Morvan", "L" for "lea_g": at most two letters.
QString initials(const QString &name);
/// A stranger's name on one line: the name, else the handle, else "Somebody".
QString authorText(const inbox::Mention &mention);
QString authorText(const QString &name, const QString &handle);
/// "@lea_g" where that says more than authorText(), else empty.
QString handleText(const inbox::Mention &mention);
QString handleText(const QString &name, const QString &handle);

} // namespace vigie::ui
