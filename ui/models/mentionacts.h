// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/mentionstore.h"
#include "ui/models/session.h"

#include <QObject>

namespace vigie::ui {

/// What a colleague does to messages of the feed: at once, in one transaction, and into the session's history
/// to be undone (read marks and notes aside). Messages that already stand so are left out. UI thread; the
/// session outlives it.
class MentionActs : public QObject
{
    Q_OBJECT

public:
    explicit MentionActs(Session &session, QObject *parent = nullptr);

    void close(const QList<qint64> &keys, const QString &reason);
    void waitFor(const QList<qint64> &keys, inbox::Disposition whom, const QString &note);
    /// The null Id and an empty name: to nobody, new again.
    void assign(const QList<qint64> &keys, const Id &colleague, const QString &name);
    /// Puts closed, waiting or answered messages back among the new ones.
    void reopen(const QList<qint64> &keys);
    void addTags(const QList<qint64> &keys, const QStringList &tags);
    void removeTag(qint64 key, const QString &tag);
    void markRead(const QList<qint64> &keys, bool read);
    void addNote(qint64 key, const QString &text); ///< noteEnded() says whether it is kept

Q_SIGNALS:
    /// Before a change, its undoing or its doing again: these messages are about to move in the list.
    void acting(const QList<qint64> &keys);
    void done();
    void noteEnded(qint64 key, const QString &text, bool kept);
    void refused(const vigie::Error &error);

private:
    /// What an act is called in the history, for that many messages.
    using Words = std::function<QString(int count)>;
    /// Within a write; gives what it changed.
    using StandingWork = std::function<Result<inbox::StandingChanges>(workspace::Connection &)>;
    struct TagChange
    {
        qint64 key;
        QStringList before;
        QStringList after;
    };
    using TagWork = std::function<QStringList(const QStringList &)>;

    void stand(const QList<qint64> &keys, StandingWork work, Words words);
    void remember(const inbox::StandingChanges &changes, const Words &words);
    void tag(const QList<qint64> &keys, TagWork work, Words words);
    void remember(const QList<TagChange> &changes, const Words &words);

    Session &m_session;
};

} // namespace vigie::ui
