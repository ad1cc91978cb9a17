// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/period.h"

#include <QLocale>
#include <QMap>
#include <QString>

namespace vigie::report {

/// The words of a report, from resources/documents/{fr,en}/report.json, and how its language writes numbers
/// and dates: French as in France, English as in the United Kingdom, whatever the machine's locale. A value;
/// any thread.
class Words
{
public:
    static Words in(const QString &language); ///< "fr" or "en"; English for every other
    QString say(const char *key) const;       ///< asserts that the key exists
    /// `key`.week or `key`.month.
    QString say(const char *key, Period::Unit unit) const;
    /// `key`.one or `key`.other as the language's plural asks for, with %n written out.
    QString count(const char *key, qint64 n) const;
    QString count(const char *key, Period::Unit unit, qint64 n) const;
    QString language() const { return m_language; }
    const QLocale &locale() const { return m_locale; }
    QStringList keys() const { return m_texts.keys(); }

private:
    QString text(const QString &key) const;
    QString counted(const QString &key, qint64 n) const;

    QString m_language;
    QLocale m_locale;
    QMap<QString, QString> m_texts;
};

QString number(qint64 n, const Words &words); ///< "1 234", "1,234"
/// A share as every form gives it: four decimals; 0 and 1 only where none and all are meant.
double roundedShare(double share);
/// The same in whole per cent; 0 and 100 only where none and all are meant. "–" for nothing.
QString percent(std::optional<double> share, const Words &words);
/// "2 h 05", "3 d 4 h", "12 min": its whole seconds, rounded up to the minute (from a day on, to the hour),
/// so that "within" is true. "–" for nothing.
QString duration(std::optional<qint64> ms, const Words &words);

QString titleOf(const Period &period, const Words &words);            ///< "Week 47", "November 2026"
QString datesOf(const Period &period, const Words &words);            ///< "16 to 22 November 2026"
QString longDate(QDate day, const Words &words);                      ///< "Tuesday 17 November"
QString shortDate(QDate day, const Words &words);                     ///< "Tue 17 Nov"
QString moment(qint64 ms, const QTimeZone &zone, const Words &words); ///< "Tue 17 Nov, 14:05"

} // namespace vigie::report
