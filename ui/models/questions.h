// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "care/question.h"
#include "ui/models/session.h"

#include <QObject>

namespace vigie::ui {

/// What was asked of colleagues inside about one message; asking and answering go into the session's history
/// to be undone. Follows changes. UI thread; the session outlives it.
class Questions : public QObject
{
    Q_OBJECT

public:
    explicit Questions(Session &session, QObject *parent = nullptr);

    /// Those of that mention; 0 is none. changed() when they are there.
    void open(qint64 mention);
    const QList<care::Question> &all() const { return m_all; } ///< oldest first
    /// Whom one asked before, with their addresses, the last first.
    const QList<std::pair<QString, QString>> &askedBefore() const { return m_before; }

    /// One that is asked, and the mail that tells of it.
    struct Asked
    {
        care::QuestionChange change;
        care::Mail mail;
    };
    /// Whatever message is shown when the answer comes.
    QFuture<Result<Asked>> ask(const care::Question &question);
    void answer(const Id &question, const QString &text);
    care::Mail mail(const care::Question &question) const;

Q_SIGNALS:
    void changed();
    void answered(qint64 mention, const vigie::Id &question);
    void refused(const vigie::Error &error); ///< an answer

private:
    void load();

    Session &m_session;
    qint64 m_key = 0;
    QList<care::Question> m_all;
    QList<std::pair<QString, QString>> m_before;
    std::optional<inbox::Mention> m_mention;
    quint64 m_ask = 0;
};

} // namespace vigie::ui
