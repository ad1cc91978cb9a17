// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feed/cardpicture.h"
#include "ui/models/feedmodel.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace vigie::ui {

/// Paints rows of the feed as cards of one height; those that were painted last are kept worked out, since
/// most frames paint the same ones again. For the indexes of one FeedModel.
class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CardDelegate(const FeedModel &model, const Session &session, QObject *parent = nullptr);

    bool isCompact() const { return m_compact; }
    void setCompact(bool compact);
    /// What people know us by: the tooltip tells who passes for it.
    void setOurNames(const QStringList &names) { m_ourNames = names; }
    /// Takes fonts and colours anew; the list asks for the height again.
    void restyle();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    const CardPicture &pictureOf(const FeedRow &row, const QStyleOptionViewItem &option, qreal pixels) const;

    const FeedModel &m_model;
    const Session &m_session;
    QStringList m_ourNames;
    bool m_compact = false;
    mutable CardFaces m_faces;
    mutable QCache<qint64, CardPicture> m_pictures;
};

} // namespace vigie::ui
