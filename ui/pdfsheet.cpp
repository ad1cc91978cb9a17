// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfsheet.h"

#include "ui/chartpainter.h"

#include <QFontMetricsF>
#include <QPdfWriter>
#include <QTextLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using report::Table;

static constexpr qreal unit = 20; // device units a point: fine enough for letters to stand where they should
static constexpr qreal marginLeft = 48;
static constexpr qreal marginTop = 46;
static constexpr qreal cellGap = 14;
static constexpr qreal cellPadding = 4;

PdfSheet::PdfSheet(QPdfWriter &writer, const QString &footWords, const report::Words &words, int pages)
    : m_writer(writer)
    , m_footWords(footWords)
    , m_words(words)
    , m_pages(pages)
{
    writer.setResolution(static_cast<int>(72 * unit));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    m_painter.begin(&writer);
    m_painter.translate(marginLeft * unit, marginTop * unit);
    foot();
}

QFont PdfSheet::font(const Type &type) const
{
    QFont font;
    font.setPixelSize(qRound(type.size * unit));
    font.setWeight(type.bold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void PdfSheet::need(qreal needed)
{
    if (m_y + needed > height)
        newPage();
}

void PdfSheet::newPage()
{
    m_writer.newPage();
    ++m_page;
    m_y = 0;
    foot();
}

void PdfSheet::foot()
{
    const Type small{8, muted};
    const QString pages =
        m_words.say("page").arg(report::number(m_page, m_words), report::number(m_pages, m_words));
    const qreal room = width - widthOf(pages, small) - cellGap;
    const QString named =
        QFontMetricsF(font(small), &m_writer).elidedText(m_footWords, Qt::ElideMiddle, room * unit);
    put(0, height + 12, width, named, small);
    put(0, height + 12, width, pages, small, Qt::AlignRight);
}

static void layOut(QTextLayout &layout, qreal within, qreal lineHeight, Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(within);
        line.setPosition({0, y + (lineHeight - line.height()) / 2});
        y += lineHeight;
    }
    layout.endLayout();
}

qreal PdfSheet::widthOf(const QString &words, const Type &type) const
{
    return QFontMetricsF(font(type), &m_writer).horizontalAdvance(words) / unit;
}

qreal PdfSheet::heightOf(const QString &words, const Type &type, qreal within) const
{
    QTextLayout layout(words, font(type), &m_writer);
    layOut(layout, within * unit, type.size * type.leading * unit, Qt::AlignLeft);
    return std::max(1, layout.lineCount()) * type.size * type.leading;
}

qreal PdfSheet::put(qreal x, qreal y, qreal within, const QString &words, const Type &type,
                    Qt::Alignment alignment)
{
    QTextLayout layout(words, font(type), &m_writer);
    layOut(layout, within * unit, type.size * type.leading * unit, alignment);
    m_painter.setPen(type.color);
    layout.draw(&m_painter, QPointF(x, y) * unit);
    return std::max(1, layout.lineCount()) * type.size * type.leading;
}

void PdfSheet::paragraph(const QString &words, const Type &type)
{
    need(heightOf(words, type, width));
    m_y += put(0, m_y, width, words, type);
}

void PdfSheet::rule(qreal x, qreal y, qreal within, qreal thickness, const QColor &color)
{
    m_painter.fillRect(QRectF(x * unit, y * unit, within * unit, thickness * unit), color);
}

void PdfSheet::drawing(const report::Chart &chart, qreal most)
{
    const QSizeF size = QSizeF(chart.width, chart.height).scaled(width, most, Qt::KeepAspectRatio);
    need(size.height());
    m_painter.setFont(font({}));
    paintChart(m_painter, chart, QRectF(QPointF(0, m_y) * unit, size * unit), [](report::Ink ink) {
        return QColor::fromString(QLatin1StringView(report::inkColor(ink, false)));
    });
    m_y += size.height();
}

static constexpr PdfSheet::Type body{9, PdfSheet::text, false, 1.35};
static constexpr PdfSheet::Type bodyBold{9, PdfSheet::text, true, 1.35};
static constexpr PdfSheet::Type header{8, PdfSheet::muted, true, 1.35};
static constexpr PdfSheet::Type title{12, PdfSheet::text, true};
static constexpr PdfSheet::Type note{9, PdfSheet::muted};

/// Every column as wide as its words. The widest of words takes what is left, or gives what is missing; the
/// others of words are a fifth of the whole at most.
PdfSheet::Grid PdfSheet::gridOf(const Table &table, qreal x, qreal within) const
{
    QList<qreal> widths;
    qsizetype widest = 0;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        qreal natural = widthOf(table.columns[column].header, header);
        for (const QStringList &cells : table.rows)
            natural = std::max(natural, widthOf(cells[column], bodyBold));
        widths.append(natural);
        if (!table.columns[column].isNumber && natural > widths[widest])
            widest = column;
    }
    qreal rest = within - cellGap * qreal(widths.size() - 1);
    for (qsizetype column = 0; column < widths.size(); ++column) {
        if (!table.columns[column].isNumber)
            widths[column] = std::min(widths[column], within / 5);
        rest -= column == widest ? 0 : widths[column];
    }
    widths[widest] = rest;
    return {table, x, widths};
}

qreal PdfSheet::rowHeight(const Grid &grid, const QStringList &cells, const Type &type) const
{
    qreal tallest = 0;
    for (qsizetype column = 0; column < cells.size(); ++column)
        tallest = std::max(tallest, heightOf(cells[column], type, grid.widths[column]));
    return tallest + 2 * cellPadding;
}

void PdfSheet::row(const Grid &grid, const QStringList &cells, const Type &type, const QColor &below)
{
    qreal x = grid.x;
    qreal tallest = 0;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const Qt::Alignment alignment = grid.table.columns[column].isNumber ? Qt::AlignRight : Qt::AlignLeft;
        tallest =
            std::max(tallest, put(x, m_y + cellPadding, grid.widths[column], cells[column], type, alignment));
        x += grid.widths[column] + cellGap;
    }
    m_y += tallest + 2 * cellPadding;
    rule(grid.x, m_y, x - cellGap - grid.x, 0.5, below);
}

void PdfSheet::headerRow(const Grid &grid)
{
    QStringList headers;
    for (const report::Column &column : grid.table.columns)
        headers.append(column.header);
    row(grid, headers, header, muted);
}

void PdfSheet::heading(const Table &table, qreal x, qreal within)
{
    m_y += put(x, m_y, within, table.title, title) + 2;
    if (!table.note.isEmpty())
        m_y += put(x, m_y, within, table.note, note) + 2;
}

void PdfSheet::rows(const Grid &grid, bool breaks)
{
    headerRow(grid);
    for (qsizetype i = 0; i < grid.table.rows.size(); ++i) {
        const QStringList &cells = grid.table.rows[i];
        const Type &type = grid.table.hasTotal && i + 1 == grid.table.rows.size() ? bodyBold : body;
        if (breaks && m_y + rowHeight(grid, cells, type) > height) {
            newPage();
            headerRow(grid);
        }
        row(grid, cells, type, line);
    }
}

qreal PdfSheet::wholeHeight(const Table &table, qreal within) const
{
    const Grid grid = gridOf(table, 0, within);
    qreal sum = heightOf(table.title, title, within) + 2 + header.size * header.leading + 2 * cellPadding;
    for (const QStringList &cells : table.rows)
        sum += rowHeight(grid, cells, bodyBold);
    return sum;
}

void PdfSheet::table(const Table &table)
{
    need(110); // a title alone at the foot of a page helps nobody
    heading(table, 0, width);
    if (!table.rows.isEmpty())
        rows(gridOf(table, 0, width), true);
}

void PdfSheet::tables(const Table &left, const Table &right)
{
    static constexpr qreal between = 30;
    const qreal leftWidth = (width - between) * 0.56;
    const qreal rightWidth = width - between - leftWidth;
    const qreal tallest = std::max(wholeHeight(left, leftWidth), wholeHeight(right, rightWidth));
    if (m_y + tallest > height) {
        table(left);
        skip(22);
        table(right);
        return;
    }
    const qreal top = m_y;
    heading(left, 0, leftWidth);
    rows(gridOf(left, 0, leftWidth), false);
    m_y = top;
    heading(right, leftWidth + between, rightWidth);
    rows(gridOf(right, leftWidth + between, rightWidth), false);
    m_y = top + tallest;
}

} // namespace vigie::ui
