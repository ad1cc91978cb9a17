// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/cardfaces.h"

#include "ui/theme.h"

#include <algorithm>

namespace vigie::ui {

static constexpr qsizetype keptLines = 500;

static QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

CardFaces::CardFaces()
    : m_fonts{ui::font(TextSize::Text), bold(ui::font(TextSize::Text)), ui::font(TextSize::Meta)}
    , m_metrics{QFontMetrics(m_fonts[Text]), QFontMetrics(m_fonts[Bold]), QFontMetrics(m_fonts[Meta])}
{
}

QRect CardFaces::inner(const QRect &card)
{
    return card.adjusted(gutter, rim, -space::pane, -rim);
}

int CardFaces::bodyLine() const
{
    return headHeight() + headHeight() / 8;
}

int CardFaces::footHeight() const
{
    return std::max(m_metrics[Meta].height(), glyph) + 2;
}

int CardFaces::cardHeight(bool compact) const
{
    const int head = headHeight() + space::step / 2;
    return compact ? rim + head + bodyLine() + rim
                   : rim + head + 2 * bodyLine() + space::step + footHeight() + rim;
}

static QStaticText staticText(const QString &text, const QFont &font)
{
    QStaticText line(text);
    line.setTextFormat(Qt::PlainText);
    line.setPerformanceHint(QStaticText::AggressiveCaching);
    line.prepare({}, font);
    return line;
}

QStaticText CardFaces::line(const QString &text, Face face, int width, Qt::TextElideMode mode)
{
    QHash<QString, QStaticText> &known = m_lines[face];
    auto whole = known.constFind(text);
    if (whole == known.constEnd()) {
        if (known.size() >= keptLines)
            known.clear();
        whole = known.insert(text, staticText(text, m_fonts[face]));
    }
    if (mode == Qt::ElideNone || whole->size().width() <= width)
        return *whole;
    return staticText(m_metrics[face].elidedText(text, mode, width), m_fonts[face]);
}

} // namespace vigie::ui
