// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/mentionstore.h"

#include <QDateTime>

/// Asking a colleague inside (product.md, F18): the shop, logistics, legal. They need not work in Vigie: the
/// question goes to them as the text of a mail, the answer comes back as a note. Functions that take a
/// Connection are called inside Workspace::read() or write().
namespace vigie::care {

using workspace::Connection;

struct Question
{
    Id id;
    qint64 mention = 0; ///< key
    QString whom;       ///< "Logistique", 1 to 80 characters
    QString contact;    ///< a mail address, or empty
    QString text;       ///< 1 to 2000 characters
    Id asker;
    QString askerName;
    qint64 askedAtMs = 0;
    qint64 dueMs = 0;
    std::optional<qint64> answeredAtMs;

    bool isOverdue(qint64 nowMs) const { return !answeredAtMs && dueMs <= nowMs; }
};

/// What an act did, so that it can be taken back.
struct QuestionChange
{
    Question question; ///< as it stands after the act
    Id note;           ///< what the answer became
    QString noteText;
    inbox::StandingChanges standing;
};

/// These need Act::Moderate. NotFound; TextEmpty, TextTooLong; InvalidArgument ("whom", "contact", "due").
/// Asks: the mention waits for a colleague from now on. Of `asked`, id, asker and time are set here.
Result<QuestionChange> ask(Connection &c, const team::Actor &actor, const Question &asked);
/// The answer becomes a note of the mention, which is back where it was: assigned or new, unless another
/// question waits or somebody moved it meanwhile. StateForbids where it is answered.
Result<QuestionChange> answer(Connection &c, const team::Actor &actor, const Id &question,
                              const QString &text);
/// Undo of ask(), or `again` redo; of answer(). ChangedMeanwhile, and nothing done, where it stands
/// otherwise.
Result<void> putAskedBack(Connection &c, const team::Actor &actor, const QuestionChange &change, bool again);
Result<void> putAnsweredBack(Connection &c, const team::Actor &actor, const QuestionChange &change,
                             bool again);

/// Of a mention, oldest first.
QList<Question> questionsOf(Connection &c, qint64 mention);
/// All there are, oldest first.
QList<Question> allQuestions(Connection &c);
/// All that wait for an answer, the first due first.
QList<Question> openQuestions(Connection &c);
/// Whom one asked before, the last first, each once with the contact of last time: at most `most`.
QList<std::pair<QString, QString>> askedBefore(Connection &c, int most);

/// The question as a mail: who asks what until when, and the message that it is about, with its author and
/// page. In the workspace's language.
struct Mail
{
    QString subject; ///< one line
    QString body;
};
Mail mailOf(const Question &question, const inbox::Mention &mention, const QString &firm,
            const QString &language, const QTimeZone &zone);
/// For the mail program (RFC 6068); empty where the mail is longer than such an address can safely be.
QString mailAddress(const Question &question, const Mail &mail);

} // namespace vigie::care
