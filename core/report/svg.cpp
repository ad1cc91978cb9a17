// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/svg.h"

#include <QList>
#include <QTextBoundaryFinder>

namespace vigie::report {

using namespace Qt::StringLiterals;

QString xml(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (c.unicode() >= 0x20 && c.unicode() < 0xfffe)
            kept += c;
    }
    return kept.toHtmlEscaped();
}

const ChartColors &chartColors(bool dark)
{
    static constexpr ChartColors colors[] = {
        {"#1B2027", "#56606C", "#D9DEE4", "#DDEFF6", "#5E9DB5", "#0B6386", "#FFFFFF"},
        {"#E7EAEE", "#A3ADB8", "#343B43", "#153442", "#3F7F98", "#6AC6EA", "#15181C"},
    };
    return colors[dark ? 1 : 0];
}

static QString num(double value)
{
    return QString::number(qRound(value * 10) / 10.0);
}

Svg::Svg(const QString &id, double width, double height, const QString &title, const QString &description)
{
    m_body = u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" width=\"%1\" height=\"%2\" "
             "role=\"img\" aria-labelledby=\"%3-title %3-desc\" font-family=\"sans-serif\">\n"
             "<title id=\"%3-title\">%4</title>\n<desc id=\"%3-desc\">%5</desc>\n"_s.arg(
                 num(width), num(height), id, xml(title), xml(description));
}

void Svg::rect(double x, double y, double width, double height, const char *fill, const char *stroke)
{
    m_body += u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"%5\""_s.arg(
        num(x), num(y), num(width), num(height), QLatin1StringView(fill));
    if (stroke)
        m_body += u" stroke=\"%1\""_s.arg(QLatin1StringView(stroke));
    m_body += "/>\n"_L1;
}

void Svg::line(double x1, double y1, double x2, double y2, const char *stroke)
{
    m_body += u"<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" stroke=\"%5\"/>\n"_s.arg(
        num(x1), num(y1), num(x2), num(y2), QLatin1StringView(stroke));
}

void Svg::text(double x, double baseline, const QString &words, const Type &type)
{
    static constexpr const char *anchors[] = {"start", "middle", "end"};
    m_body += u"<text x=\"%1\" y=\"%2\" font-size=\"%3\" fill=\"%4\" text-anchor=\"%5\"%6>%7</text>\n"_s.arg(
        num(x), num(baseline), num(type.size), QLatin1StringView(type.color),
        QLatin1StringView(anchors[static_cast<int>(type.anchor)]),
        type.bold ? u" font-weight=\"600\""_s : QString(), xml(words));
}

QByteArray Svg::finish()
{
    return (m_body + "</svg>\n"_L1).toUtf8();
}

double Svg::widthOf(QStringView words, double size)
{
    double ems = 0;
    for (const QChar c : words) {
        if (c.isLowSurrogate() || c.isMark())
            continue;
        const bool wide =
            c.isHighSurrogate() || (c.unicode() >= 0x1100 && c.script() != QChar::Script_Latin &&
                                    c.script() != QChar::Script_Common);
        ems += wide ? 1.1 : c.isUpper() ? 0.7 : c.isSpace() ? 0.3 : 0.57;
    }
    return ems * size;
}

QString Svg::fitted(const QString &words, double size, double width)
{
    if (widthOf(words, size) <= width)
        return words;
    QList<QString> graphemes;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, words);
    for (qsizetype start = 0, end = finder.toNextBoundary(); end > 0;
         start = end, end = finder.toNextBoundary())
        graphemes.append(words.sliced(start, end - start));
    QString head;
    QString tail;
    while (!graphemes.isEmpty()) {
        const bool front = head.size() <= tail.size();
        const QString next = front ? graphemes.takeFirst() : graphemes.takeLast();
        if (widthOf(head + u'…' + next + tail, size) > width)
            break;
        front ? head.append(next) : tail.prepend(next);
    }
    return head.trimmed() + u'…' + tail.trimmed();
}

} // namespace vigie::report
