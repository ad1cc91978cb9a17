// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/carddelegate.h"

#include "base/text.h"
#include "moderation/impersonation.h"
#include "ui/models/judgementtext.h"
#include "ui/models/rowtext.h"
#include "ui/models/words.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace vigie::ui {

static constexpr int keptPictures = 100;

CardDelegate::CardDelegate(const FeedModel &model, const Session &session, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_session(session)
    , m_pictures(keptPictures)
{
}

void CardDelegate::setCompact(bool compact)
{
    m_compact = compact;
    m_pictures.clear();
}

void CardDelegate::restyle()
{
    m_pictures.clear();
    m_faces = CardFaces();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, m_faces.cardHeight(m_compact)};
}

const CardPicture &CardDelegate::pictureOf(const FeedRow &row, const QStyleOptionViewItem &option,
                                           qreal pixels) const
{
    const CardTerms terms{.width = option.rect.width(),
                          .compact = m_compact,
                          .direction = option.direction,
                          .pixels = pixels,
                          .minute = m_session.clock().nowMs() / 60'000,
                          .zone = m_session.settings().zone};
    if (const CardPicture *kept = m_pictures.object(row.key); kept && kept->shows(row, terms))
        return *kept;
    auto *made = new CardPicture(row, m_faces, terms);
    m_pictures.insert(row.key, made);
    return *made;
}

static void paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QRect &rect = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(rect, color(selected ? Token::AccentBack : hovered ? Token::Raised : Token::Base));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Border));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(color(Token::Accent), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -2.5));
    }
}

/// Bars where the text will stand: no word flickers while scrolling fast.
static void paintOnItsWay(QPainter &painter, const QStyleOptionViewItem &option, int line)
{
    const QColor bar = color(Token::Raised);
    QRect left = CardFaces::inner(option.rect);
    for (const double part : {0.45, 0.95, 0.7}) {
        const QRect at(left.left(), left.top() + line / 4, static_cast<int>(left.width() * part), line / 2);
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, at), bar);
        left.setTop(left.top() + line);
        if (left.height() < line)
            break;
    }
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    paintGround(*painter, option);
    if (const FeedRow *row = m_model.row(index.row()))
        pictureOf(*row, option, painter->device()->devicePixelRatio())
            .paint(*painter, m_faces, option.rect.topLeft());
    else
        paintOnItsWay(*painter, option, m_faces.bodyLine());
}

bool CardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const FeedRow *row = m_model.row(index.row());
    if (!row || row->key == 0)
        return false;
    if (row->isThread()) {
        QToolTip::showText(
            event->globalPos(),
            QStringLiteral("<qt>%1</qt>")
                .arg(rowText(*row, m_session.clock().nowMs(), m_session.settings().zone).toHtmlEscaped()),
            view, view->visualRect(index));
        return true;
    }
    QStringList lines{row->author + (row->handle.isEmpty() ? QString() : u' ' + row->handle),
                      kindText(row->kind) + QStringLiteral(", ") + row->channel,
                      exactText(row->postedAtMs, m_session.settings().zone)};
    if (row->expiresAtMs)
        lines.append(vanishingWords(row->expiresAtMs, m_session.clock().nowMs(), m_session.settings().zone));
    if (row->owed)
        lines += silenceWords(*row->owed, m_session.clock().nowMs(), m_session.settings().zone);
    if (row->judgement)
        lines.append(tr("Found by Vigie: %1", "complaint, negative…")
                         .arg(verdictWords(*row->judgement).join(QStringLiteral(", "))));
    if (const QString ours = moderation::passesFor(m_ourNames, row->handle, row->author, row->isOurs());
        !ours.isEmpty())
        lines.append(tr("This account looks like ours (“%1”) and is not.").arg(oneLine(ours, 60)));
    if (!row->assignee.isEmpty())
        lines.append(tr("With %1", "a colleague who has the message").arg(row->assignee));
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    QToolTip::showText(event->globalPos(),
                       QStringLiteral("<qt>%1</qt>").arg(lines.join(QStringLiteral("<br>"))), view,
                       view->visualRect(index));
    return true;
}

} // namespace vigie::ui
