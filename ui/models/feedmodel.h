// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/feed.h"
#include "ui/models/feedmerge.h"
#include "ui/models/feedrow.h"
#include "ui/models/session.h"

#include <QAbstractListModel>
#include <QCache>
#include <QSet>

namespace vigie::ui {

/// The feed of one filter: all ordered keys, asked for once, and the rows that were looked at last, fetched a
/// page at a time as they come into view. It never blocks; an answer that is no longer wanted is dropped.
/// The order does not move by itself: what is new or changed waits for showNews(), except what this window
/// did (own()). UI thread; the session outlives it.
class FeedModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole };
    static constexpr int pageRows = 100; ///< rows fetched at once, at most
    static constexpr int keptRows = 2000;
    static constexpr int startRows = 200; ///< messages shown while the keys of all are on their way

    explicit FeedModel(Session &session, QObject *parent = nullptr);

    /// Asks for the keys of that filter; the list stands as it is until they come, or for ever where the
    /// query is wrong (refused). The first rows come at once, unless `sought` is not among them (0: nothing
    /// is), then all the others (answered).
    void setFilter(const inbox::Filter &filter, qint64 sought = 0);
    const inbox::Filter &filter() const { return m_filter; }
    /// False until the first answer.
    bool isAnswered() const { return m_answered; }
    /// False while only the first rows of a filter are here.
    bool isWhole() const { return m_answered && m_isWhole; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    qint64 keyAt(int row) const { return m_keys.value(row); }
    int rowOf(qint64 key) const; ///< -1: not in the list
    int threads() const;         ///< rows that are what stands under one post: their keys are negative
    /// The row's content, valid until control returns to the event loop; null while it is on its way:
    /// dataChanged() says when to ask again.
    const FeedRow *row(int row) const;
    const QStringList &words() const { return m_words; } ///< of the query, to mark hits with

    /// What waits: news().waits() is false when the list is as it would be now.
    const FeedMerge &news() const { return m_news; }
    void showNews();
    /// A minute has passed: by urgency others may stand on top now.
    void passTime();
    /// This window is about to act on these: what that changes in the list shows at once.
    void own(const QList<qint64> &keys);

Q_SIGNALS:
    void answered(); ///< the list is whole
    void refused(const vigie::Error &error);
    void newsChanged();

private:
    struct Kept
    {
        FeedRow row;
        quint64 stamp = 0;
    };
    void refresh(workspace::Areas areas);
    void askStart(qint64 sought);
    void askKeys(bool changedFilter);
    void takeStart(const inbox::FeedStart &start, qint64 sought);
    void takeWhole(const QList<qint64> &keys);
    void readWords();
    void takeFresh(const FeedMerge &merge);
    void replace(const QList<qint64> &keys);
    void setNews(const FeedMerge &merge);
    void want(int row) const;
    void fetch();
    void keep(int first, const QList<qint64> &keys, const QList<FeedRow> &rows);

    Session &m_session;
    inbox::Filter m_filter;
    QStringList m_words;
    QList<qint64> m_keys;
    QSet<qint64> m_own;
    FeedMerge m_news;
    bool m_answered = false;
    bool m_isWhole = false;

    QFuture<Result<inbox::FeedStart>> m_askedStart;
    QFuture<Result<FeedMerge>> m_asked;
    quint64 m_ask = 0; ///< the newest question: older answers are dropped
    bool m_asking = false;
    bool m_askAgain = false;

    mutable QCache<qint64, Kept> m_kept;
    quint64 m_stamp = 1; ///< rows kept under an earlier one are shown, and fetched again
    mutable int m_wantFirst = -1;
    mutable int m_wantLast = -1;
    mutable bool m_fetchDue = false;
    QFuture<Result<QList<FeedRow>>> m_fetched;
    quint64 m_fetch = 0;
    bool m_fetching = false;
    int m_fetchFirst = 0;
    int m_fetchLast = 0;
};

} // namespace vigie::ui
