// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QHash>
#include <QRect>
#include <QStaticText>

namespace vigie::ui {

/// The fonts of cards, and what was already written in them: the same few words stand on many cards.
class CardFaces
{
public:
    enum Face { Text, Bold, Meta };

    static constexpr int gutter = 20; ///< left of the text: the mark of an unread one stands in it
    static constexpr int rim = 9;     ///< above and below
    static constexpr int glyph = 16;  ///< an icon's side

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

} // namespace vigie::ui
