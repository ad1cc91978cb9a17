// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pilesmodel.h"

#include "ui/models/threadtext.h"
#include "ui/models/words.h"

namespace vigie::ui {

using Kind = UnderPile::Kind;

PilesModel::PilesModel(Session &session, UnderPost &under, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_under(under)
{
    connect(&under, &UnderPost::left, this, [this] { refresh(true); });
    connect(&under, &UnderPost::loaded, this, &PilesModel::refresh);
}

void PilesModel::setGists(const QSet<inbox::Gist> &gists)
{
    m_gists = gists;
    refresh(false);
}

/// The same rows, whatever they say now.
static bool sameRows(const QList<UnderPile> &a, const QList<UnderPile> &b)
{
    return std::ranges::equal(a, b, [](const UnderPile &x, const UnderPile &y) {
        return x.kind == y.kind &&
               std::ranges::equal(x.comments, y.comments, {}, &UnderComment::key, &UnderComment::key);
    });
}

void PilesModel::refresh(bool another)
{
    if (another)
        m_unticked.clear();
    QList<UnderPile> piles = m_under.piles();
    if (!m_gists.isEmpty())
        piles.removeIf(
            [&](const UnderPile &pile) { return pile.kind != Kind::Alike || !m_gists.contains(pile.gist); });
    if (!another && sameRows(m_piles, piles)) {
        m_piles = piles;
        for (int row = 0; row < rowCount(); ++row) {
            const QModelIndex pile = index(row, 0);
            Q_EMIT dataChanged(index(0, 0, pile), index(rowCount(pile) - 1, 0, pile));
        }
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0)); // last: what is told of all is whole
        return;
    }
    beginResetModel();
    m_piles = piles;
    endResetModel();
}

// The internal id of a pile is 0, of a comment its pile's row and one.
QModelIndex PilesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr(0));
}

QModelIndex PilesModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, quintptr(0));
}

int PilesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_piles.size());
    return parent.internalId() == 0 && parent.column() == 0
               ? static_cast<int>(m_piles.at(parent.row()).comments.size())
               : 0;
}

const UnderPile *PilesModel::pileAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    return &m_piles.at(index.internalId() == 0 ? index.row() : static_cast<int>(index.internalId() - 1));
}

const UnderComment *PilesModel::commentAt(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != 0 ? &pileAt(index)->comments.at(index.row()) : nullptr;
}

QVariant PilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UnderComment *comment = commentAt(index);
    return comment ? commentData(*comment, *pileAt(index), role) : pileData(*pileAt(index), role);
}

QVariant PilesModel::pileData(const UnderPile &pile, int role) const
{
    const int count = static_cast<int>(pile.comments.size());
    const int open = static_cast<int>(pile.open());
    switch (role) {
    case FirstLine:
        return pile.kind == Kind::Ours    ? tr("Our answers")
               : pile.kind == Kind::Alone ? tr("All different")
                                          : pile.typical;
    case SecondLine: {
        if (pile.kind == Kind::Ours)
            return tr("%Ln answer(s)", nullptr, count);
        QStringList parts;
        if (pile.kind == Kind::Alike)
            parts.append(gistText(pile.gist));
        parts.append(tr("%Ln comment(s)", nullptr, count));
        parts.append(open == 0 ? tr("all done") : tr("%Ln to do", nullptr, open));
        if (const int drafted = static_cast<int>(pile.drafted()); drafted > 0)
            parts.append(tr("%Ln draft(s)", nullptr, drafted));
        return parts.join(QStringLiteral(" · "));
    }
    case IconName:
        return pile.kind == Kind::Ours    ? QStringLiteral("send")
               : pile.kind == Kind::Alone ? QStringLiteral("person")
                                          : gistIcon(pile.gist);
    case OpenRole:
        return open > 0;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QString(pileData(pile, FirstLine).toString() + QStringLiteral(", ") +
                       pileData(pile, SecondLine).toString());
    default:
        return {};
    }
}

QVariant PilesModel::commentData(const UnderComment &comment, const UnderPile &pile, int role) const
{
    const bool ours = pile.kind == Kind::Ours;
    switch (role) {
    case FirstLine:
        return comment.text;
    case SecondLine: {
        QStringList parts{comment.author,
                          whenText(comment.atMs, m_session.clock().nowMs(), m_session.settings().zone)};
        if (!ours && comment.disposition != inbox::Disposition::New)
            parts.append(dispositionText(comment.disposition));
        if (comment.drafted)
            parts.append(tr("a draft is there"));
        if (ours && comment.answer == m_under.thread().pinned)
            parts.append(tr("pinned"));
        return parts.join(QStringLiteral(" · "));
    }
    case IconName:
        return ours && comment.answer == m_under.thread().pinned ? QStringLiteral("pin")
               : comment.open                                    ? QString()
                                                                 : dispositionIcon(comment.disposition);
    case OpenRole:
        return comment.open || ours;
    case Qt::CheckStateRole:
        return comment.open ? QVariant(m_unticked.contains(comment.key) ? Qt::Unchecked : Qt::Checked)
                            : QVariant();
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QString(comment.text + QStringLiteral(", ") +
                       commentData(comment, pile, SecondLine).toString());
    default:
        return {};
    }
}

bool PilesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const UnderComment *comment = commentAt(index);
    if (!comment || !comment->open || role != Qt::CheckStateRole)
        return false;
    if (value.value<Qt::CheckState>() == Qt::Checked)
        m_unticked.remove(comment->key);
    else
        m_unticked.insert(comment->key);
    Q_EMIT dataChanged(index, index);
    Q_EMIT dataChanged(index.parent(), index.parent());
    return true;
}

Qt::ItemFlags PilesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (const UnderComment *comment = commentAt(index)) {
        flags |= Qt::ItemNeverHasChildren;
        if (comment->open)
            flags |= Qt::ItemIsUserCheckable;
    }
    return flags;
}

QList<qint64> PilesModel::keysAt(const QModelIndex &index) const
{
    const UnderPile *pile = pileAt(index);
    if (!pile || pile->kind == Kind::Ours)
        return {};
    if (const UnderComment *comment = commentAt(index))
        return comment->open ? QList{comment->key} : QList<qint64>();
    QList<qint64> keys;
    for (const UnderComment &comment : pile->comments) {
        if (comment.open && !m_unticked.contains(comment.key))
            keys.append(comment.key);
    }
    return keys;
}

QModelIndex PilesModel::indexOf(qint64 key) const
{
    for (int row = 0; row < m_piles.size(); ++row) {
        if (m_piles.at(row).kind == Kind::Ours)
            continue;
        const QList<UnderComment> &comments = m_piles.at(row).comments;
        const auto found = std::ranges::find(comments, key, &UnderComment::key);
        if (found != comments.end())
            return index(static_cast<int>(found - comments.begin()), 0, index(row, 0));
    }
    return {};
}

} // namespace vigie::ui
