// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/conversation.h"
#include "outbox/message.h"
#include "ui/models/owed.h"
#include "ui/models/session.h"

#include <QObject>

namespace vigie::ui {

/// One thing that stands in a conversation.
struct Spoken
{
    enum class By {
        Them,
        Us,   ///< a message of our own that came in
        Note, ///< for colleagues only: never to be taken for a reply
        Reply ///< ours, in the outbox or gone from it
    };
    By by = By::Them;
    qint64 key = 0; ///< of the mention: its own, or the one that the note or reply hangs on
    Id id;
    qint64 atMs = 0;
    QString author;    ///< one line
    QString handle;    ///< one line, or empty
    QString text;      ///< safeText()
    QString url;       ///< http or https, else empty
    QStringList links; ///< http and https addresses in the text, at most five
    std::optional<int> rating;
    std::optional<qint64> expiresAtMs; ///< when a story vanishes
    bool isPrivate = false;
    bool isVeiled = false; ///< clear abuse: blurred until somebody asks for it
    inbox::Kind kind = inbox::Kind::Post;
    outbox::State state = outbox::State::Sent; ///< of a reply

    friend bool operator==(const Spoken &, const Spoken &) = default;
};

/// The addresses in a text, as written, each once, at most `most`. Pure.
QStringList linksIn(const QString &text, int most);
/// The address, if it is one that a browser may be given (http, https with a host), else empty. Pure.
QString safeAddress(const QString &address);

/// One line of a mention's history.
struct Happened
{
    qint64 atMs = 0;
    QString words; ///< "Closed by Anne Morvan"

    friend bool operator==(const Happened &, const Happened &) = default;
};

/// What is known of one mention: its conversation, oldest first (what they said, what we said, notes, and our
/// replies on their way), and what was done with it, newest first. Follows changes. UI thread; the session
/// outlives it.
class Conversation : public QObject
{
    Q_OBJECT

public:
    explicit Conversation(Session &session, QObject *parent = nullptr);

    /// Shows that mention's; 0 shows none. loaded() says when it is there.
    void open(qint64 key);
    qint64 key() const { return m_key; }
    /// The mention itself; nothing until loaded, or when it is gone.
    const std::optional<inbox::Mention> &mention() const { return m_known.mention; }
    const std::optional<Owed> &owed() const { return m_known.owed; } ///< where it still asks for an answer
    const QString &assigneeName() const { return m_known.assigneeName; }
    const QList<Spoken> &spoken() const { return m_known.spoken; }
    const QList<Happened> &history() const { return m_known.history; }

Q_SIGNALS:
    /// `another`: another conversation than before is here; else the same one as it is now.
    void loaded(bool another);
    void refused(const vigie::Error &error);

private:
    struct Known
    {
        std::optional<inbox::Mention> mention;
        std::optional<Owed> owed;
        QString assigneeName;
        QList<Spoken> spoken;
        QList<Happened> history;
    };
    static Known load(workspace::Connection &c, qint64 key, const QString &firm);
    void ask();

    Session &m_session;
    qint64 m_key = 0;
    Known m_known;
    quint64 m_ask = 0;
    bool m_another = false;
};

} // namespace vigie::ui
