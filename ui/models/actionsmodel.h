// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QAction>
#include <QPointer>

namespace vigie::ui {

/// The actions that the palette offers, best fit first; those that cannot be done now come last. UI thread.
class ActionsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { shortcutRole = Qt::UserRole, actionRole };

    using QAbstractListModel::QAbstractListModel;

    void setActions(const QList<QAction *> &actions);
    void setTyped(const QString &typed);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QAction *actionAt(const QModelIndex &index) const;

private:
    void choose();

    QList<QPointer<QAction>> m_actions;
    QList<QPointer<QAction>> m_chosen;
    QString m_typed;
};

/// The action's words without mnemonic and ellipsis marks: for lists and screen readers.
QString plainText(const QAction *action);

} // namespace vigie::ui
