// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart.h"

#include <QColor>
#include <QFont>
#include <QPainter>

class QPdfWriter;

namespace vigie::ui {

/// A4 pages written from top to bottom. Lengths are points from the left and top margins; what does not fit
/// any more goes to the next page.
class PdfSheet
{
public:
    static constexpr qreal width = 499;  ///< between the margins
    static constexpr qreal height = 742; ///< above the foot

    struct Type
    {
        qreal size = 10;
        QColor color = text;
        bool bold = false;
        qreal leading = 1.4;
    };
    static constexpr QColor text{0x1B, 0x20, 0x27};
    static constexpr QColor muted{0x56, 0x60, 0x6C};
    static constexpr QColor line{0xD9, 0xDE, 0xE4};
    static constexpr QColor accent{0x0B, 0x63, 0x86};

    /// `pages` is what the foot says there are in all.
    PdfSheet(QPdfWriter &writer, const QString &footWords, const report::Words &words, int pages);

    int page() const { return m_page; }
    qreal y() const { return m_y; }
    void skip(qreal by) { m_y += by; }
    /// A new page, unless that much is left of this one.
    void need(qreal height);
    void newPage();

    qreal widthOf(const QString &words, const Type &type) const;
    qreal heightOf(const QString &words, const Type &type, qreal within) const;
    /// Draws at a place of this page, wrapped within `within`, and gives the height.
    qreal put(qreal x, qreal y, qreal within, const QString &words, const Type &type,
              Qt::Alignment alignment = Qt::AlignLeft);
    /// As put() over the whole width at y(), and goes on below.
    void paragraph(const QString &words, const Type &type);
    void rule(qreal x, qreal y, qreal within, qreal thickness, const QColor &color);
    /// The drawing over the whole width, smaller where `most` (its height) asks for it.
    void drawing(const report::Chart &chart, qreal most);

    /// With its title and note; the header is repeated after a page break.
    void table(const report::Table &table);
    /// Two tables beside each other where they fit on what is left of this page, else one after the other.
    void tables(const report::Table &left, const report::Table &right);

private:
    struct Grid
    {
        const report::Table &table;
        qreal x;
        QList<qreal> widths;
    };
    QFont font(const Type &type) const;
    Grid gridOf(const report::Table &table, qreal x, qreal within) const;
    qreal rowHeight(const Grid &grid, const QStringList &cells, const Type &type) const;
    void row(const Grid &grid, const QStringList &cells, const Type &type, const QColor &below);
    void heading(const report::Table &table, qreal x, qreal within);
    void headerRow(const Grid &grid);
    void rows(const Grid &grid, bool breaks);
    qreal wholeHeight(const report::Table &table, qreal within) const;
    void foot();

    QPdfWriter &m_writer;
    QPainter m_painter;
    QString m_footWords;
    const report::Words &m_words;
    int m_pages;
    int m_page = 1;
    qreal m_y = 0;
};

} // namespace vigie::ui
