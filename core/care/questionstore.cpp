// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/question.h"

#include "base/text.h"
#include "team/colleaguestore.h"
#include "workspace/activity.h"
#include "workspace/connection.h"
#include "workspace/settings.h"

#include <QRegularExpression>

#include <algorithm>

namespace vigie::care {

using inbox::Disposition;
using team::Act;
using team::Actor;
using workspace::Area;
using workspace::Statement;

static constexpr qsizetype longestWhom = 80;
static constexpr qsizetype longestText = 2000;
static constexpr int longestReason = 500;

static constexpr char questionSelect[] =
    "SELECT q.id, q.mention, q.whom, q.contact, q.text, q.asker, coalesce(c.name, ''), q.at, q.due_at, "
    "q.answered_at FROM question q LEFT JOIN colleague c ON c.id = q.asker ";

static QList<Question> questionsIn(Statement rows)
{
    QList<Question> questions;
    while (rows.step())
        questions.append({rows.id(0), rows.integer(1), rows.text(2), rows.text(3), rows.text(4), rows.id(5),
                          rows.text(6), rows.integer(7), rows.integer(8), rows.optionalInteger(9)});
    return questions;
}

static std::optional<Question> questionWith(Connection &c, const Id &id)
{
    static const std::string sql = std::string(questionSelect) + "WHERE q.id = ?";
    Statement rows = c.statement(sql);
    rows.bind(0, id);
    const QList<Question> found = questionsIn(std::move(rows));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Question> questionsOf(Connection &c, qint64 mention)
{
    static const std::string sql = std::string(questionSelect) + "WHERE q.mention = ? ORDER BY q.at, q.id";
    Statement rows = c.statement(sql);
    rows.bind(0, mention);
    return questionsIn(std::move(rows));
}

QList<Question> allQuestions(Connection &c)
{
    static const std::string sql = std::string(questionSelect) + "ORDER BY q.at, q.id";
    return questionsIn(c.statement(sql));
}

QList<Question> openQuestions(Connection &c)
{
    static const std::string sql =
        std::string(questionSelect) + "WHERE q.answered_at IS NULL ORDER BY q.due_at, q.id";
    return questionsIn(c.statement(sql));
}

QList<std::pair<QString, QString>> askedBefore(Connection &c, int most)
{
    Statement rows = c.statement(
        "SELECT whom, contact, max(at) FROM question GROUP BY whom ORDER BY max(at) DESC LIMIT ?");
    rows.bind(0, static_cast<qint64>(most));
    QList<std::pair<QString, QString>> before;
    while (rows.step())
        before.append({rows.text(0), rows.text(1)});
    return before;
}

static Error wrong(const char *argument)
{
    return makeError(ErrorCode::InvalidArgument, {{"argument", QString::fromLatin1(argument)}});
}

static Result<QString> fitting(const QString &text, qsizetype limit)
{
    const QString clean = safeText(text).trimmed();
    if (clean.isEmpty())
        return fail(ErrorCode::TextEmpty);
    if (const qsizetype length = graphemes(clean); length > limit)
        return fail(ErrorCode::TextTooLong,
                    {{"length", QString::number(length)}, {"limit", QString::number(limit)}});
    return clean;
}

/// As it is kept, or what is wrong with it.
static Result<Question> kept(Connection &c, const Actor &actor, const Question &asked)
{
    static const QRegularExpression address(QStringLiteral("^[^\\s@<>,;\"]{1,64}@[^\\s@<>,;\"]{1,255}$"));
    Question question = asked;
    question.whom = oneLine(asked.whom, longestWhom + 1);
    question.contact = asked.contact.trimmed();
    if (question.whom.isEmpty() || graphemes(question.whom) > longestWhom)
        return fail(wrong("whom"));
    if (!question.contact.isEmpty() && !address.match(question.contact).hasMatch())
        return fail(wrong("contact"));
    if (question.dueMs <= c.now())
        return fail(wrong("due"));
    const Result<QString> text = fitting(asked.text, longestText);
    if (!text)
        return fail(text.error());
    question.text = *text;
    question.id = c.newId();
    question.asker = actor.id();
    question.askerName = actor.colleague().name;
    question.askedAtMs = c.now();
    question.answeredAtMs.reset();
    return question;
}

static void store(Connection &c, const Question &question)
{
    c.statement("INSERT INTO question(id, mention, whom, contact, text, asker, at, due_at) "
                "VALUES(?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(0, question.id)
        .bind(1, question.mention)
        .bind(2, question.whom)
        .bind(3, question.contact)
        .bind(4, question.text)
        .bind(5, question.asker)
        .bind(6, question.askedAtMs)
        .bind(7, question.dueMs)
        .run();
    c.touch(Area::Mentions);
}

static void note(Connection &c, const char *act, const Actor &actor, const Question &question)
{
    const auto mention = inbox::mentionAt(c, question.mention);
    workspace::record(c, {QString::fromLatin1(act),
                          actor.id(),
                          mention ? mention->id : Id(),
                          {{QStringLiteral("question"), question.id.toString()}}});
}

/// "Logistics: when?", as the workspace's language writes it.
static QString said(Connection &c, const QString &whom, const QString &text)
{
    const bool french = workspace::readSettings(c).language == QStringLiteral("fr");
    return whom + (french ? QStringLiteral("\u00a0: ") : QStringLiteral(": ")) + text;
}

Result<QuestionChange> ask(Connection &c, const Actor &actor, const Question &asked)
{
    const Result<Question> question = kept(c, actor, asked);
    if (!question)
        return fail(question.error());
    const auto mention = inbox::mentionAt(c, asked.mention);
    if (!mention)
        return fail(ErrorCode::NotFound,
                    {{"what", QStringLiteral("mention")}, {"id", QString::number(asked.mention)}});
    const qsizetype left = longestReason - graphemes(question->whom) - 3;
    const QString reason = said(c, question->whom, oneLine(question->text, left));
    auto standing = inbox::setDisposition(c, actor, {asked.mention}, Disposition::WaitingColleague, reason);
    if (!standing)
        return fail(standing.error());
    store(c, *question);
    note(c, "mention-asked", actor, *question);
    return QuestionChange{*question, {}, {}, *standing};
}

/// Back among those that ask for an answer, unless something else holds it.
static Result<inbox::StandingChanges> resume(Connection &c, const Actor &actor, qint64 key)
{
    const auto mention = inbox::mentionAt(c, key);
    const QList<Question> questions = questionsOf(c, key);
    const bool waits = std::ranges::any_of(questions, [](const Question &q) { return !q.answeredAtMs; });
    if (!mention || waits || mention->disposition != Disposition::WaitingColleague)
        return inbox::StandingChanges();
    if (mention->assignee.isNull())
        return inbox::setDisposition(c, actor, {key}, Disposition::New, {});
    return inbox::assign(c, actor, {key}, mention->assignee);
}

static void storeNote(Connection &c, const QuestionChange &change, const Id &writer)
{
    c.statement("INSERT INTO note(id, mention, author, at, text) VALUES(?, ?, ?, ?, ?)")
        .bind(0, change.note)
        .bind(1, change.question.mention)
        .bind(2, writer)
        .bind(3, *change.question.answeredAtMs)
        .bind(4, change.noteText)
        .run();
    c.statement("UPDATE question SET answered_at = ?, note = ? WHERE id = ?")
        .bind(0, *change.question.answeredAtMs)
        .bind(1, change.note)
        .bind(2, change.question.id)
        .run();
    c.touch(Area::Mentions);
}

Result<QuestionChange> answer(Connection &c, const Actor &actor, const Id &id, const QString &text)
{
    if (auto allowed = actor.require(Act::Moderate); !allowed)
        return fail(allowed.error());
    const std::optional<Question> question = questionWith(c, id);
    if (!question)
        return fail(ErrorCode::NotFound, {{"what", QStringLiteral("question")}, {"id", id.toString()}});
    if (question->answeredAtMs)
        return fail(ErrorCode::StateForbids, {{"state", QStringLiteral("answered")}});
    const Result<QString> clean = fitting(text, longestText);
    if (!clean)
        return fail(clean.error());
    QuestionChange change{*question, c.newId(), said(c, question->whom, *clean), {}};
    change.question.answeredAtMs = c.now();
    storeNote(c, change, actor.id());
    note(c, "question-answered", actor, *question);
    auto standing = resume(c, actor, question->mention);
    if (!standing)
        return fail(standing.error());
    change.standing = *standing;
    return change;
}

Result<void> putAskedBack(Connection &c, const Actor &actor, const QuestionChange &change, bool again)
{
    const std::optional<Question> found = questionWith(c, change.question.id);
    if (found.has_value() == again || (found && found->answeredAtMs))
        return fail(ErrorCode::ChangedMeanwhile);
    if (auto back = inbox::putBack(c, actor, change.standing, again); !back)
        return back;
    if (again)
        store(c, change.question);
    else
        c.statement("DELETE FROM question WHERE id = ?").bind(0, change.question.id).run();
    c.touch(Area::Mentions);
    note(c, again ? "mention-asked" : "question-withdrawn", actor, change.question);
    return {};
}

Result<void> putAnsweredBack(Connection &c, const Actor &actor, const QuestionChange &change, bool again)
{
    const std::optional<Question> found = questionWith(c, change.question.id);
    if (!found || found->answeredAtMs.has_value() == again)
        return fail(ErrorCode::ChangedMeanwhile);
    if (auto back = inbox::putBack(c, actor, change.standing, again); !back)
        return back;
    if (again) {
        storeNote(c, change, actor.id());
    } else {
        c.statement("DELETE FROM note WHERE id = ?").bind(0, change.note).run();
        c.statement("UPDATE question SET answered_at = NULL, note = NULL WHERE id = ?")
            .bind(0, change.question.id)
            .run();
    }
    c.touch(Area::Mentions);
    note(c, again ? "question-answered" : "question-reopened", actor, change.question);
    return {};
}

} // namespace vigie::care
