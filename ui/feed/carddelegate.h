// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/feedmodel.h"

#include <QCache>
#include <QFontMetrics>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace vigie::ui {

/// Paints a mention as a card of four lines, or two when compact; all cards have one height. What others
/// wrote is drawn as plain text. For the indexes of one FeedModel.
class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CardDelegate(const FeedModel &model, const Session &session, QObject *parent = nullptr);

    bool isCompact() const { return m_compact; }
    void setCompact(bool compact);
    /// Takes fonts anew; the list asks for the height again.
    void restyle();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    struct Face
    {
        QFont font;
        QFontMetrics metrics;
    };
    /// A card's text, laid out for a width: kept, since most frames paint the same cards again.
    struct Body
    {
        QString excerpt;
        int width = 0;
        QTextLayout layout;
    };
    class Pass;

    Body *bodyOf(const FeedRow &row, int width) const;
    void layOut(Body &body, const FeedRow &row) const;
    int bodyLineHeight() const;
    int metaHeight() const;

    const FeedModel &m_model;
    const Session &m_session;
    bool m_compact = false;
    Face m_text;
    Face m_bold;
    Face m_meta;
    mutable QCache<qint64, Body> m_bodies;
};

} // namespace vigie::ui
