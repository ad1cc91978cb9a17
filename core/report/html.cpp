// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "report/documents.h"

#include <QFile>

static void initStyles()
{
    Q_INIT_RESOURCE(vigie_documents);
}

namespace vigie::report {

using namespace Qt::StringLiterals;

static QString styleSheet()
{
    initStyles();
    QFile file(u":/documents/report.css"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return QString::fromUtf8(file.readAll());
}

static QString element(const char *name, const char *cssClass, const QString &content)
{
    const QLatin1StringView tag(name);
    return u"<%1%2>%3</%1>\n"_s.arg(
        tag, *cssClass ? u" class=\"%1\""_s.arg(QLatin1StringView(cssClass)) : QString(), content);
}

static QString headHtml(const Numbers &numbers, const QString &firm, const Words &words)
{
    const QString title =
        u"%1 – %2 – %3"_s.arg(words.say("title", numbers.period.unit), firm, titleOf(numbers.period, words));
    // Nothing may load or run, even if something slipped through.
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
           "'unsafe-inline'\"/>\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
           "<title>%2</title>\n<style>\n%3</style>\n</head>\n"_s.arg(words.language(), xml(title),
                                                                     styleSheet());
}

static QString headerHtml(const Numbers &numbers, const QString &firm, const Words &words)
{
    QString dates = xml(datesOf(numbers.period, words));
    if (numbers.running)
        dates += element("span", "running", xml(words.say("period.running")));
    return element(
        "header", "",
        element("p", "firm",
                u"<bdi>%1</bdi> · %2"_s.arg(xml(firm), xml(words.say("title", numbers.period.unit)))) +
            element("h1", "", xml(titleOf(numbers.period, words))) + element("p", "", dates));
}

static QString figuresHtml(const Numbers &numbers, const Words &words)
{
    QString html;
    for (const Figure &figure : figures(numbers, words))
        html +=
            u"<div id=\"figure-%1\"><dt>%2</dt><dd class=\"value\">%3</dd><dd class=\"note\">%4</dd></div>\n"_s
                .arg(figure.code, xml(figure.label), xml(figure.value), xml(figure.note));
    return element("dl", "figures", html);
}

static QString cellHtml(const Table &table, qsizetype column, const QString &text, const char *tag,
                        const char *scope)
{
    const QLatin1StringView name(tag);
    return u"<%1%2%3><bdi>%4</bdi></%1>"_s.arg(
        name, *scope ? u" scope=\"%1\""_s.arg(QLatin1StringView(scope)) : QString(),
        table.columns[column].isNumber ? u" class=\"number\""_s : QString(), xml(text));
}

static QString tableHtml(const Table &table)
{
    QString head;
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        head += cellHtml(table, column, table.columns[column].header, "th", "col");
    QString body;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        QString cells;
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            cells += column == 0 ? cellHtml(table, column, table.rows[row][column], "th", "row")
                                 : cellHtml(table, column, table.rows[row][column], "td", "");
        body += element("tr", table.hasTotal && row == table.rows.size() - 1 ? "total" : "", cells);
    }
    const QString caption = table.note.isEmpty() ? QString() : element("caption", "", xml(table.note));
    return u"<div class=\"scroll\"><table id=\"table-%1\" "
           u"class=\"%1\">\n%2<thead>%3</thead>\n<tbody>\n%4</tbody>\n"
           "</table></div>\n"_s.arg(table.code, caption, element("tr", "", head), body);
}

static QString section(const QString &title, const QString &content)
{
    return element("section", "", element("h2", "", xml(title)) + content);
}

/// Without rows, its note alone.
static QString listHtml(const Table &table)
{
    return section(table.title, table.rows.isEmpty() ? element("p", "", xml(table.note)) : tableHtml(table));
}

QByteArray toHtml(const Numbers &numbers, const QString &firmName, const Words &words)
{
    const QString firm = oneLine(firmName);
    const auto drawn = [](const Chart &chart) { return QString::fromUtf8(toSvg(chart)); };
    QString sentences;
    for (const QString &line : summary(numbers, words))
        sentences += element("p", "", xml(line));
    QString page = headerHtml(numbers, firm, words) + figuresHtml(numbers, words) +
                   element("section", "summary", element("h2", "", xml(words.say("summary"))) + sentences);
    if (numbers.mentions > 0) {
        page += section(words.say("charts.days"),
                        drawn(daysChart(numbers, words)) + tableHtml(daysTable(numbers, words)));
        page += section(words.say("charts.channels"),
                        drawn(channelsChart(numbers, words)) + tableHtml(channelsTable(numbers, words)));
        const Table dispositions = dispositionsTable(numbers, words);
        page += section(dispositions.title, tableHtml(dispositions));
    }
    page += listHtml(notLookedTable(numbers, words));
    if (numbers.mentions > 0)
        page += listHtml(leftTable(numbers, words, Naming::Initials));
    page +=
        section(words.say("method"), element("p", "method", xml(method(numbers, words, Naming::Initials))));
    return (headHtml(numbers, firm, words) + "<body>\n"_L1 + element("main", "", page) +
            "</body>\n</html>\n"_L1)
        .toUtf8();
}

} // namespace vigie::report
