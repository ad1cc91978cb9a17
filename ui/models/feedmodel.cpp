// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/feedmodel.h"

#include "inbox/search.h"
#include "inbox/threadpost.h"
#include "triage/bysilence.h"
#include "ui/models/rowtext.h"
#include "ui/models/triaging.h"

namespace vigie::ui {

using workspace::Area;
using workspace::Connection;

FeedModel::FeedModel(Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_kept(keptRows)
{
    connect(&session, &Session::changed, this, &FeedModel::refresh);
    if (session.triaging())
        connect(session.triaging(), &Triaging::acting, this, &FeedModel::own);
}

void FeedModel::setFilter(const inbox::Filter &filter, qint64 sought)
{
    m_filter = filter;
    askStart(sought);
}

void FeedModel::refresh(workspace::Areas areas)
{
    if (!m_answered || !areas.testAnyFlags(Area::Mentions | Area::Channels | Area::Team | Area::Settings))
        return;
    ++m_stamp;
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    if (m_asking)
        m_askAgain = true;
    else
        askKeys(false);
}

void FeedModel::askStart(qint64 sought)
{
    m_askedStart.cancel();
    m_asked.cancel();
    m_asking = true;
    m_askAgain = false;
    const quint64 ask = ++m_ask;
    auto asked = m_session.workspace().read([filter = m_filter](Connection &c) {
        return inbox::feedStart(c, filter, startRows, triage::bySilence);
    });
    m_askedStart = asked; // what continues it at once may ask anew: not over the one that goes on
    asked.then(this, [this, ask, sought](const Result<inbox::FeedStart> &start) {
        if (ask != m_ask)
            return;
        if (start) {
            takeStart(*start, sought);
            return;
        }
        m_asking = false;
        Q_EMIT refused(start.error());
        if (m_askAgain)
            askKeys(false);
    });
}

void FeedModel::askKeys(bool changedFilter)
{
    m_askedStart.cancel();
    m_asked.cancel();
    m_asking = true;
    m_askAgain = false;
    const quint64 ask = ++m_ask;
    const auto work = [filter = m_filter, shown = m_keys, own = m_own,
                       changedFilter](Connection &c) -> Result<FeedMerge> {
        // What is a row of its own stays one while it is shown, however much of it is done.
        QSet<qint64> folded;
        for (const qint64 key : shown) {
            if (!changedFilter && inbox::isThread(key))
                folded.insert(-key);
        }
        return inbox::feedKeys(c, filter, triage::bySilence, folded)
            .transform([&](const QList<qint64> &fresh) {
                return changedFilter ? FeedMerge{.fresh = fresh} : mergeFeed(shown, fresh, own);
            });
    };
    // Rows of that filter are to be read meanwhile, where there are some.
    const bool begun = m_answered && !(changedFilter && m_isWhole);
    auto asked = begun ? m_session.workspace().readAside(work) : m_session.workspace().read(work);
    m_asked = asked;
    asked.then(this, [this, ask, changedFilter](const Result<FeedMerge> &answer) {
        if (ask != m_ask)
            return;
        m_asking = false;
        if (!answer) {
            Q_EMIT refused(answer.error());
        } else if (changedFilter) {
            takeWhole(answer->fresh);
        } else {
            takeFresh(*answer);
        }
        if (m_askAgain)
            askKeys(false);
    });
}

void FeedModel::takeStart(const inbox::FeedStart &start, qint64 sought)
{
    if (sought != 0 && start.goesOn && !start.keys.contains(sought)) {
        askKeys(true);
        return;
    }
    m_isWhole = !start.goesOn;
    readWords();
    replace(start.keys);
    if (start.goesOn) {
        askKeys(true);
        return;
    }
    m_asking = false;
    Q_EMIT answered();
    if (m_askAgain)
        askKeys(false);
}

void FeedModel::takeWhole(const QList<qint64> &keys)
{
    const bool begun = m_answered && !m_isWhole; // with the first rows of this filter
    m_isWhole = true;
    readWords();
    const qsizetype shown = m_keys.size();
    if (begun && shown < keys.size() && std::equal(m_keys.begin(), m_keys.end(), keys.begin())) {
        beginInsertRows({}, static_cast<int>(shown), static_cast<int>(keys.size()) - 1);
        m_keys = keys;
        endInsertRows();
    } else {
        replace(keys);
    }
    Q_EMIT answered();
}

/// Of the filter whose keys came.
void FeedModel::readWords()
{
    const auto query = inbox::parseQuery(m_filter.query, m_session.settings().zone);
    const QStringList words = query ? query->words : QStringList();
    if (words != m_words)
        m_kept.clear();
    m_words = words;
    m_answered = true;
}

void FeedModel::takeFresh(const FeedMerge &merge)
{
    if (m_keys.isEmpty() || merge.fresh.isEmpty()) {
        if (m_keys != merge.fresh)
            replace(merge.fresh);
        return;
    }
    for (const qsizetype row : merge.remove) {
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_keys.removeAt(row);
        endRemoveRows();
    }
    for (const auto &[row, key] : merge.insert) {
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
        m_keys.insert(row, key);
        endInsertRows();
    }
    setNews(merge);
}

void FeedModel::replace(const QList<qint64> &keys)
{
    beginResetModel();
    m_keys = keys;
    m_own.clear();
    m_wantFirst = m_wantLast = -1;
    endResetModel();
    setNews({});
}

void FeedModel::setNews(const FeedMerge &merge)
{
    const bool said = m_news.waits() || merge.waits();
    m_news = merge;
    if (said)
        Q_EMIT newsChanged();
}

void FeedModel::showNews()
{
    if (m_news.waits())
        replace(QList<qint64>(m_news.fresh));
}

/// Only the top is asked for, and all of it where it has changed.
void FeedModel::passTime()
{
    if (!m_answered || m_asking || m_filter.order != inbox::Order::Urgency)
        return;
    m_session.workspace()
        .read([filter = m_filter](Connection &c) {
            return inbox::feedStart(c, filter, FeedMerge::topRows, triage::bySilence);
        })
        .then(this, [this, ask = m_ask](const Result<inbox::FeedStart> &top) {
            if (ask == m_ask && top && risenIn(m_keys, top->keys, m_own) > 0)
                askKeys(false);
        });
}

void FeedModel::own(const QList<qint64> &keys)
{
    for (const qint64 key : keys)
        m_own.insert(key);
}

int FeedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

QVariant FeedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == KeyRole)
        return m_keys.at(index.row());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const FeedRow *found = row(index.row());
    if (!found)
        return tr("On its way…");
    return role == Qt::DisplayRole ? found->author
                                   : rowText(*found, m_session.clock().nowMs(), m_session.settings().zone);
}

int FeedModel::threads() const
{
    return m_filter.folded ? static_cast<int>(std::ranges::count_if(m_keys, inbox::isThread)) : 0;
}

int FeedModel::rowOf(qint64 key) const
{
    return static_cast<int>(m_keys.indexOf(key));
}

const FeedRow *FeedModel::row(int row) const
{
    const Kept *kept = m_kept.object(m_keys.at(row));
    if (!kept || kept->stamp != m_stamp)
        want(row);
    return kept ? &kept->row : nullptr;
}

void FeedModel::want(int row) const
{
    m_wantFirst = m_wantFirst < 0 ? row : std::min(m_wantFirst, row);
    m_wantLast = std::max(m_wantLast, row);
    if (std::exchange(m_fetchDue, true))
        return;
    // Painting is const, and asks for one row after the other: they are fetched together.
    auto *self = const_cast<FeedModel *>(this);
    QMetaObject::invokeMethod(self, &FeedModel::fetch, Qt::QueuedConnection);
}

void FeedModel::fetch()
{
    m_fetchDue = false;
    if (m_wantFirst < 0)
        return;
    const int last = std::min(m_wantLast + pageRows / 4, rowCount() - 1);
    const int first = std::clamp(m_wantFirst - pageRows / 4, std::max(0, last - pageRows + 1), last);
    if (m_fetching) {
        if (first <= m_fetchLast && last >= m_fetchFirst)
            return; // asked for again when that page is here, if anything of it is still missing
        m_fetched.cancel();
        m_fetching = false;
        ++m_fetch;
    }
    m_wantFirst = m_wantLast = -1;
    QList<qint64> keys;
    for (int row = first; row <= last; ++row) {
        const Kept *kept = m_kept.object(m_keys.at(row));
        if (!kept || kept->stamp != m_stamp)
            keys.append(m_keys.at(row));
    }
    if (keys.isEmpty())
        return;
    m_fetching = true;
    m_fetchFirst = first;
    m_fetchLast = last;
    const quint64 fetch = ++m_fetch;
    auto fetched =
        m_session.workspace().read([keys, words = m_words](Connection &c) -> Result<QList<FeedRow>> {
            return feedRows(c, keys, words);
        });
    m_fetched = fetched;
    fetched.then(this, [this, fetch, first, keys, stamp = m_stamp](const Result<QList<FeedRow>> &rows) {
        if (fetch != m_fetch)
            return;
        m_fetching = false;
        if (rows && stamp == m_stamp)
            keep(first, keys, *rows);
        if (m_wantFirst >= 0 || stamp != m_stamp)
            this->fetch();
    });
}

void FeedModel::keep(int first, const QList<qint64> &keys, const QList<FeedRow> &rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i)
        m_kept.insert(keys.at(i), new Kept{rows.at(i), m_stamp});
    const int last = std::min(first + pageRows, rowCount()) - 1;
    if (first <= last)
        Q_EMIT dataChanged(index(first), index(last));
}

} // namespace vigie::ui
