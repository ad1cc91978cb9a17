// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/piledelegate.h"

#include "ui/icons.h"
#include "ui/models/pilesmodel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>

namespace vigie::ui {

static constexpr int glyph = 16;
static constexpr int rim = 6;

static QFont firstFont(bool pile)
{
    QFont first = font(TextSize::Text);
    if (pile)
        first.setWeight(QFont::DemiBold);
    return first;
}

QSize PileDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, 2 * rim + QFontMetrics(firstFont(true)).height() + 2 +
                     std::max(glyph, QFontMetrics(font(TextSize::Meta)).height())};
}

void PileDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text.clear();
}

void PileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const bool pile = !index.parent().isValid();
    const bool toDo = index.data(PilesModel::OpenRole).toBool();

    painter->save();
    painter->fillRect(item.rect, color(selected                                       ? Token::AccentBack
                                       : item.state.testFlag(QStyle::State_MouseOver) ? Token::Raised
                                                                                      : Token::Base));
    if (pile)
        painter->fillRect(QRect(item.rect.left(), item.rect.bottom(), item.rect.width(), 1),
                          color(Token::Border));
    if (item.features.testFlag(QStyleOptionViewItem::HasCheckIndicator)) {
        QStyleOptionViewItem check = item;
        check.rect = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &item, item.widget);
        check.state &= ~(QStyle::State_HasFocus | QStyle::State_On | QStyle::State_Off);
        check.state |= item.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &check, painter, item.widget);
    }
    const QFont first = firstFont(pile);
    const QFont meta = font(TextSize::Meta);
    const QFontMetrics firstMetrics(first);
    const QFontMetrics metaMetrics(meta);
    const bool mirrored = item.direction == Qt::RightToLeft;
    const int before = pile ? 4 : 26; // a comment's box stands there
    const QRect room = item.rect.adjusted(before, rim, -space::pane, -rim);
    const auto placed = [&](const QRect &rect) {
        return QStyle::visualRect(item.direction, item.rect, rect);
    };
    const auto draw = [&](const QRect &rect, const QFont &face, const QFontMetrics &metrics,
                          const QColor &ink, const QString &text) {
        painter->setFont(face);
        painter->setPen(ink);
        painter->drawText(placed(rect),
                          static_cast<int>((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter) |
                              Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, rect.width()));
    };
    draw(QRect(room.left(), room.top(), room.width(), firstMetrics.height()), first, firstMetrics,
         color(toDo ? Token::Text : Token::Muted), index.data(PilesModel::FirstLine).toString());
    const int height = std::max(glyph, metaMetrics.height());
    QRect second(room.left(), room.bottom() + 1 - height, room.width(), height);
    if (const QString name = index.data(PilesModel::IconName).toString(); !name.isEmpty()) {
        const QRect at = placed(QRect(second.left(), second.top() + (height - glyph) / 2, glyph, glyph));
        painter->drawPixmap(at.topLeft(), iconPixmap(name, color(Token::Muted), glyph,
                                                     painter->device()->devicePixelRatio()));
        second.setLeft(second.left() + glyph + space::step);
    }
    draw(second, meta, metaMetrics, color(Token::Muted), index.data(PilesModel::SecondLine).toString());
    if (item.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(color(Token::Accent), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(item.rect).adjusted(0.5, 0.5, -0.5, -1.5));
    }
    painter->restore();
}

} // namespace vigie::ui
