// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feed/cardfaces.h"
#include "ui/models/feedrow.h"

#include <QColor>
#include <QPixmap>
#include <QRect>
#include <QTextLayout>
#include <QTimeZone>

class QPainter;

namespace vigie::ui {

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
    QRect m_bar;  ///< of harm, at the edge; null: none
    QRect m_pill; ///< around the initials; null: none
    QColor m_markInk;
    QColor m_barInk;
    QColor m_pillInk;
    QColor m_bodyInk;
    QTextLayout m_body;
    QPixmap m_veil; ///< the body blurred, in its place
    QPoint m_bodyAt;
};

} // namespace vigie::ui
