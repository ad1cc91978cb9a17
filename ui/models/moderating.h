// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/mention.h"
#include "moderation/act.h"
#include "moderation/case.h"
#include "ui/models/session.h"

namespace vigie::ui {

/// Moderation of the message that is read: what was done, what waits for a second colleague or is left to do
/// on its page, where its author stands, and the acts themselves, which go into the session's history to be
/// undone. Follows changes. UI thread; the session outlives it.
class Moderating : public QObject
{
    Q_OBJECT

public:
    struct Known
    {
        moderation::Charter charter;
        QList<moderation::ModerationAct> acts; ///< on the message, oldest first
        QList<team::Colleague> confirmers;     ///< who may confirm what this colleague proposes
        moderation::Ladder ladder;             ///< of the author
        QString passesFor;                     ///< a name of ours that the author's looks like
        QList<moderation::Case> cases;         ///< open, about the author, that this colleague reads
        qsizetype evidence = 0;                ///< pictures of the message
    };

    explicit Moderating(Session &session, QObject *parent = nullptr);

    /// That message; nothing: none. loaded() says when all is known of it.
    void open(const std::optional<inbox::Mention> &mention);
    const std::optional<inbox::Mention> &mention() const { return m_mention; }
    const Known &known() const { return m_known; }
    bool mayModerate() const;
    /// Whether this colleague may decide on what another proposed.
    bool mayDecide(const moderation::ModerationAct &act) const;
    /// The article that one would cite: by what was found in the message; empty where the charter has none
    /// that allows it.
    QString proposedArticle(moderation::ActKind kind) const;

    void moderate(const moderation::Wanted &wanted);
    void confirm(const Id &act);
    void refuse(const Id &act);
    void takeBack(const Id &act);
    void setDoneOnPage(const Id &act);
    /// Writes the evidence of the message for a lawyer: moderation/pack.h.
    void packTo(const QString &path);
    /// Assigns all open messages that are clearly abusive, but the one that is read, to that colleague. Who
    /// has seen how much of them is kept nowhere.
    void handRest(const Id &colleague, const QString &name);

Q_SIGNALS:
    void loaded();
    /// Before a change, its undoing or its doing again: these messages are about to move in the list.
    void acting(const QList<qint64> &keys);
    void done();
    void said(const QString &words);
    void refused(const vigie::Error &error);

private:
    using Work = std::function<Result<moderation::ModerationAct>(workspace::Connection &)>;

    void ask();
    /// `remember` is called with what was done.
    void write(qint64 mention, Work work, std::function<void(const moderation::ModerationAct &)> remember);
    void rememberDone(const moderation::Wanted &wanted, const moderation::ModerationAct &act);

    Session &m_session;
    std::optional<inbox::Mention> m_mention;
    Known m_known;
    quint64 m_ask = 0;
};

} // namespace vigie::ui
