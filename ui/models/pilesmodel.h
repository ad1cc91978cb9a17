// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/underpost.h"

#include <QAbstractItemModel>

namespace vigie::ui {

/// The piles under a post and, below each, its comments, which can be ticked out of what is done with the
/// pile. UI thread; what it is over outlives it.
class PilesModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        FirstLine = Qt::UserRole,
        SecondLine,
        IconName,
        OpenRole, ///< whether anything in it still asks for an answer
    };

    PilesModel(Session &session, UnderPost &under, QObject *parent = nullptr);

    /// Only piles of these gists; none: all.
    void setGists(const QSet<inbox::Gist> &gists);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const UnderPile *pileAt(const QModelIndex &index) const;       ///< its own, or the one it is in
    const UnderComment *commentAt(const QModelIndex &index) const; ///< nullptr for a pile
    /// The open comments that an act is for: of a pile the ticked ones, else the comment itself.
    QList<qint64> keysAt(const QModelIndex &index) const;
    QModelIndex indexOf(qint64 comment) const; ///< not for our own answers

private:
    void refresh(bool another);
    QVariant pileData(const UnderPile &pile, int role) const;
    QVariant commentData(const UnderComment &comment, const UnderPile &pile, int role) const;

    Session &m_session;
    UnderPost &m_under;
    QList<UnderPile> m_piles;
    QSet<inbox::Gist> m_gists;
    QSet<qint64> m_unticked;
};

} // namespace vigie::ui
