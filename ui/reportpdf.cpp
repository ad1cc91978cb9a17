// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportpdf.h"

#include "ui/models/wholefile.h"
#include "ui/pdfsheet.h"

#include "base/text.h"

#include <QBuffer>
#include <QPdfWriter>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using report::Numbers;
using report::Words;
using Type = PdfSheet::Type;

static void drawHead(PdfSheet &sheet, const Numbers &numbers, const QString &firm, const Words &words)
{
    const QString kind = words.say("title", numbers.period.unit);
    const Type small{10, PdfSheet::muted};
    sheet.rule(0, 0, PdfSheet::width, 3, PdfSheet::accent);
    sheet.skip(13);
    const qreal room = PdfSheet::width - sheet.widthOf(kind, small) - 20;
    sheet.put(0, sheet.y(), PdfSheet::width, kind, small, Qt::AlignRight);
    sheet.skip(sheet.put(0, sheet.y(), room, firm, {10, PdfSheet::accent, true}));
    sheet.paragraph(titleOf(numbers.period, words), {26, PdfSheet::text, true, 1.25});
    QString dates = datesOf(numbers.period, words);
    if (numbers.running)
        dates += u" · "_s + words.say("period.running");
    sheet.paragraph(dates, {11, PdfSheet::muted});
}

/// One line of five, as large as the longest of them allows.
static void drawFigures(PdfSheet &sheet, const Numbers &numbers, const Words &words)
{
    static constexpr qreal gap = 14;
    const QList<report::Figure> five = figures(numbers, words);
    const qreal column = (PdfSheet::width - gap * qreal(five.size() - 1)) / qreal(five.size());
    Type value{24, PdfSheet::accent, true, 1.3};
    for (const report::Figure &figure : five)
        value.size =
            std::min(value.size, value.size * column / std::max(column, sheet.widthOf(figure.value, value)));
    const Type label{9, PdfSheet::text, true, 1.25};
    const Type note{8, PdfSheet::muted, false, 1.3};
    qreal labelHeight = 0;
    qreal noteHeight = 0;
    for (const report::Figure &figure : five) {
        labelHeight = std::max(labelHeight, sheet.heightOf(figure.label, label, column));
        noteHeight = std::max(noteHeight, sheet.heightOf(figure.note, note, column));
    }
    const qreal valueHeight = value.size * value.leading;
    qreal x = 0;
    for (const report::Figure &figure : five) {
        const qreal top = sheet.y();
        sheet.rule(x, top, column, 0.75, PdfSheet::muted);
        sheet.put(x, top + 5, column, figure.value, value);
        sheet.put(x, top + 5 + valueHeight, column, figure.label, label);
        sheet.put(x, top + 8 + valueHeight + labelHeight, column, figure.note, note);
        x += column + gap;
    }
    sheet.skip(8 + valueHeight + labelHeight + noteHeight);
}

static void drawFirstPage(PdfSheet &sheet, const Numbers &numbers, const QString &firm, const Words &words)
{
    static constexpr Type heading{12, PdfSheet::text, true};
    drawHead(sheet, numbers, firm, words);
    sheet.skip(16);
    drawFigures(sheet, numbers, words);
    sheet.skip(18);
    sheet.paragraph(words.say("summary"), heading);
    sheet.skip(2);
    for (const QString &sentence : summary(numbers, words))
        sheet.paragraph(sentence, {10, PdfSheet::text, false, 1.45});
    if (numbers.mentions == 0)
        return;
    sheet.skip(18);
    sheet.paragraph(words.say("charts.days"), heading);
    sheet.skip(3);
    sheet.drawing(daysChart(numbers, words), 180);
    sheet.skip(14);
    sheet.need(130);
    sheet.paragraph(words.say("charts.channels"), heading);
    sheet.skip(3);
    // Many channels: rather smaller than on a page of its own, as long as it can be read.
    const qreal left = PdfSheet::height - sheet.y();
    sheet.drawing(channelsChart(numbers, words), std::max(left, 160.0));
}

static void drawMethod(PdfSheet &sheet, const Numbers &numbers, const Words &words)
{
    sheet.need(80);
    sheet.paragraph(words.say("method"), {9, PdfSheet::muted, true});
    sheet.paragraph(method(numbers, words, report::Naming::Initials), {8, PdfSheet::muted});
}

static void drawTables(PdfSheet &sheet, const Numbers &numbers, const Words &words)
{
    sheet.newPage();
    sheet.tables(channelsTable(numbers, words), dispositionsTable(numbers, words));
    sheet.skip(22);
    sheet.table(notLookedTable(numbers, words));
    sheet.skip(22);
    drawMethod(sheet, numbers, words);
    sheet.skip(22);
    sheet.table(leftTable(numbers, words, report::Naming::Initials));
}

/// Gives how many pages there are.
static int drawPages(const Numbers &numbers, const QString &firm, const Words &words, int pages,
                     QIODevice &device)
{
    const QString period = titleOf(numbers.period, words);
    QPdfWriter writer(&device);
    writer.setTitle(u"%1 – %2 – %3"_s.arg(words.say("title", numbers.period.unit), firm, period));
    writer.setCreator(u"Vigie"_s);
    PdfSheet sheet(writer, u"%1 · %2"_s.arg(firm, period), words, pages);
    drawFirstPage(sheet, numbers, firm, words);
    if (numbers.mentions > 0) {
        drawTables(sheet, numbers, words);
    } else {
        sheet.skip(18);
        sheet.table(notLookedTable(numbers, words));
    }
    return sheet.page();
}

bool drawPdf(const Numbers &numbers, const QString &firm, const Words &words, QIODevice &device)
{
    const QString name = oneLine(firm);
    QBuffer draft;
    if (!draft.open(QIODevice::WriteOnly))
        return false;
    const int pages = drawPages(numbers, name, words, 0, draft);
    drawPages(numbers, name, words, pages, device);
    return true;
}

Result<void> writePdf(const Numbers &numbers, const QString &firm, const Words &words, const QString &path)
{
    return writeWhole(path, [&](QIODevice &file) { return drawPdf(numbers, firm, words, file); });
}

} // namespace vigie::ui
