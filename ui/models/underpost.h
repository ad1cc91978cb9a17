// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/threadpost.h"
#include "ui/models/session.h"

namespace vigie::ui {

/// One comment under a post, or one of our answers there.
struct UnderComment
{
    qint64 key = 0;       ///< of the comment; of what it answers, for an answer that only the outbox knows
    inbox::Pinned answer; ///< of an answer of ours: what to pin it by
    QString author;       ///< one line
    QString text;         ///< one line
    qint64 atMs = 0;
    inbox::Disposition disposition = inbox::Disposition::New;
    bool open = false;    ///< still asks for an answer
    bool drafted = false; ///< somebody writes to it

    friend bool operator==(const UnderComment &, const UnderComment &) = default;
};

struct UnderPile
{
    enum class Kind {
        Alike,
        Alone, ///< everything that is like nothing else, together
        Ours,  ///< our answers
    };
    Kind kind = Kind::Alike;
    inbox::Gist gist = inbox::Gist::Remark;
    QString typical; ///< one line
    QList<UnderComment> comments;

    qsizetype open() const { return std::ranges::count_if(comments, &UnderComment::open); }
    qsizetype drafted() const { return std::ranges::count_if(comments, &UnderComment::drafted); }
    /// Nothing is said to us: it closes without a typed reason.
    bool saysNothing() const
    {
        return kind == Kind::Alike && (gist == inbox::Gist::Tags || gist == inbox::Gist::Signs);
    }
    friend bool operator==(const UnderPile &, const UnderPile &) = default;
};

/// What stands under one post, in piles. While it is open piles keep their order, whatever is done with them.
/// Follows changes. UI thread; the session outlives it.
class UnderPost : public QObject
{
    Q_OBJECT

public:
    explicit UnderPost(Session &session, QObject *parent = nullptr);

    /// Its row; 0 shows none. left() says that what was known is not any more, loaded() when it is there.
    void open(qint64 thread);
    qint64 row() const { return m_row; }
    bool isLoaded() const { return m_row != 0 && m_known.thread.row == m_row; }
    const inbox::ThreadPost &thread() const { return m_known.thread; }
    const QList<UnderPile> &piles() const { return m_known.piles; }
    const QMap<inbox::Gist, qint64> &gists() const { return m_known.gists; } ///< of the open ones
    const QString &asked() const { return m_known.asked; } ///< most, one line; empty: nothing twice
    qint64 askedBy() const { return m_known.askedBy; }
    const QString &pinned() const { return m_known.pinned; } ///< what the pinned answer says, or empty
    qsizetype comments() const { return m_known.comments; }
    QList<qint64> openKeys() const;

Q_SIGNALS:
    void left();
    void loaded(bool another);
    void refused(const vigie::Error &error);

private:
    struct Known
    {
        inbox::ThreadPost thread;
        QList<UnderPile> piles;
        QMap<inbox::Gist, qint64> gists;
        QString asked;
        qint64 askedBy = 0;
        QString pinned;
        qsizetype comments = 0;
    };
    static Known load(workspace::Connection &c, qint64 row);
    static void addAnswers(workspace::Connection &c, const QList<inbox::Mention> &all, Known &known);
    void ask();
    void keepOrder(QList<UnderPile> &piles) const;

    Session &m_session;
    qint64 m_row = 0;
    Known m_known;
    quint64 m_ask = 0;
    bool m_another = false;
};

} // namespace vigie::ui
