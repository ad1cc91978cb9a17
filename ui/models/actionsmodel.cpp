// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/actionsmodel.h"

#include "ui/models/fuzzy.h"

#include <QRegularExpression>

#include <algorithm>

namespace vigie::ui {

QString plainText(const QAction *action)
{
    static const QRegularExpression mnemonic(QStringLiteral("&(.)"));
    return action->text().replace(mnemonic, QStringLiteral("\\1"));
}

void ActionsModel::setActions(const QList<QAction *> &actions)
{
    m_actions.clear();
    for (QAction *action : actions)
        m_actions.append(action);
    choose();
}

void ActionsModel::setTyped(const QString &typed)
{
    m_typed = typed;
    choose();
}

void ActionsModel::choose()
{
    struct Fit
    {
        int score;
        QPointer<QAction> action;
    };
    QList<Fit> fits;
    for (const QPointer<QAction> &action : m_actions) {
        if (!action || action->isSeparator() || !action->isVisible() || action->text().isEmpty())
            continue;
        const int score = fuzzyScore(m_typed, plainText(action));
        if (score >= 0)
            fits.append({action->isEnabled() ? score : score - 100'000, action});
    }
    std::stable_sort(fits.begin(), fits.end(), [](const Fit &a, const Fit &b) { return a.score > b.score; });
    beginResetModel();
    m_chosen.clear();
    for (const Fit &fit : fits)
        m_chosen.append(fit.action);
    endResetModel();
}

int ActionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chosen.size());
}

QAction *ActionsModel::actionAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_chosen.size() ? m_chosen[index.row()].data() : nullptr;
}

QVariant ActionsModel::data(const QModelIndex &index, int role) const
{
    const QAction *action = actionAt(index);
    if (!action)
        return {};
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    switch (role) {
    case Qt::DisplayRole:
        return plainText(action);
    case Qt::DecorationRole:
        return action->icon();
    case Qt::AccessibleTextRole:
        return keys.isEmpty() ? plainText(action) : plainText(action) + QStringLiteral(", ") + keys;
    case shortcutRole:
        return keys;
    default:
        return {};
    }
}

Qt::ItemFlags ActionsModel::flags(const QModelIndex &index) const
{
    const QAction *action = actionAt(index);
    return action && action->isEnabled() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace vigie::ui
