// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/feedrow.h"

#include <QColor>
#include <QFontMetrics>
#include <QHash>
#include <QPixmap>
#include <QRect>
#include <QStaticText>
#include <QTextLayout>
#include <QTimeZone>

class QPainter;

namespace vigie::ui {

/// The fonts of cards, and what was already written in them: the same few words stand on many cards.
class CardFaces
{
public:
    enum Face { Text, Bold, Meta };

    static constexpr int gutter = 20; ///< left of the text: the mark of an unread one stands in it
    static constexpr int rim = 9;     ///< above and below

    CardFaces();

    const QFont &font(Face face) const { return m_fonts[face]; }
    const QFontMetrics &metrics(Face face) const { return m_metrics[face]; }
    /// On one line, elided where it is wider; the width of what is shown is its size's.
    QStaticText line(const QString &text, Face face, int width, Qt::TextElideMode mode);

    static QRect inner(const QRect &card); ///< where texts stand
    int headHeight() const { return m_metrics[Text].height(); }
    int bodyLine() const;
    int footHeight() const;
    int cardHeight(bool compact) const;

private:
    QFont m_fonts[3];
    QFontMetrics m_metrics[3];
    QHash<QString, QStaticText> m_lines[3];
};

/// What a card is drawn for, beside its row.
struct CardTerms
{
    int width = 0;
    bool compact = false;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    qreal pixels = 1;  ///< of the device, to one of ours
    qint64 minute = 0; ///< since 1970: spans such as "3 h" grow
    QTimeZone zone;

    friend bool operator==(const CardTerms &, const CardTerms &) = default;
};

/// A card worked out, every line laid out and every icon in its place, so that painting it again only paints.
/// Of four lines, or two when compact; what others wrote is plain text. Colours are those of its making.
class CardPicture
{
public:
    CardPicture(const FeedRow &row, CardFaces &faces, const CardTerms &terms);
    CardPicture(const CardPicture &) = delete;
    CardPicture &operator=(const CardPicture &) = delete;

    bool shows(const FeedRow &row, const CardTerms &terms) const { return terms == m_terms && row == m_row; }
    void paint(QPainter &painter, const CardFaces &faces, const QPoint &topLeft) const;

private:
    struct Line
    {
        QStaticText text;
        CardFaces::Face face = CardFaces::Text;
        QPoint at;
        QColor ink;
    };
    struct Icon
    {
        QPixmap pixmap;
        QPoint at;
    };
    class Making;

    FeedRow m_row;
    CardTerms m_terms;
    QList<Line> m_lines;
    QList<Icon> m_icons;
    QRect m_mark; ///< of an unread one; null: none
    QRect m_pill; ///< around the initials; null: none
    QColor m_markInk;
    QColor m_pillInk;
    QColor m_bodyInk;
    QTextLayout m_body;
    QPoint m_bodyAt;
};

} // namespace vigie::ui
