// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/numbers.h"

/// The report's forms. All are pure: the same numbers give the same bytes, without a time of making.
namespace vigie::report {

/// The words of a report, from resources/documents/{fr,en}/report.json.
class Words
{
public:
    static Words in(const QString &language); ///< "fr" or "en"
    QString say(const char *key) const;
    QString language() const { return m_language; }

private:
    QString m_language;
    QMap<QString, QString> m_texts;
};

QByteArray toJson(const Numbers &numbers);
/// File name → RFC 4180 bytes, UTF-8 with BOM; cells that begin with = + - @ or a control character are
/// neutralised.
QMap<QString, QByteArray> toCsv(const Numbers &numbers, const Words &words);
/// Bars of mentions and of answered by day; direct labels, zero-based, with <title> and <desc>; drawn once
/// and shown the same in window, PDF and HTML. `dark` takes the colours of the dark scheme.
QByteArray daysChart(const Numbers &numbers, const Words &words, bool dark);
QByteArray channelsChart(const Numbers &numbers, const Words &words, bool dark);
/// One file: inline SVG and style, no script, no remote source, headings in order, tables beside charts.
QByteArray toHtml(const Numbers &numbers, const QString &firm, const Words &words);

/// Lines of the summary paragraph, from the numbers by rules; honest about thin data.
QStringList summary(const Numbers &numbers, const Words &words);
/// "2 h 05", "3 d 4 h".
QString duration(qint64 ms, const Words &words);

} // namespace vigie::report
