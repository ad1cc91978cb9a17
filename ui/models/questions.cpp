// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/questions.h"

#include "base/text.h"

namespace vigie::ui {

using care::Question;
using care::QuestionChange;
using workspace::Connection;

static constexpr int mostBefore = 20;

namespace {
struct Known
{
    QList<Question> all;
    QList<std::pair<QString, QString>> before;
    std::optional<inbox::Mention> mention;
};
} // namespace

Questions::Questions(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, [this](workspace::Areas areas) {
        if (m_key != 0 && areas.testFlag(workspace::Area::Mentions))
            load();
    });
}

void Questions::open(qint64 mention)
{
    if (mention == m_key)
        return;
    m_key = mention;
    m_all.clear();
    m_mention.reset();
    Q_EMIT changed();
    load();
}

void Questions::load()
{
    const quint64 ask = ++m_ask;
    if (m_key == 0)
        return;
    m_session.workspace()
        .read([key = m_key](Connection &c) -> Result<Known> {
            return Known{care::questionsOf(c, key), care::askedBefore(c, mostBefore),
                         inbox::mentionAt(c, key)};
        })
        .then(this, [this, ask](const Result<Known> &known) {
            if (ask != m_ask || !known)
                return;
            m_all = known->all;
            m_before = known->before;
            m_mention = known->mention;
            Q_EMIT changed();
        });
}

/// An act of that change which can be taken back by `put`.
template <typename Put>
static Undoable undoable(Session &session, const QString &words, const QuestionChange &change, Put put)
{
    const auto again = [&session, change, put](bool redo) {
        return session.workspace().write(
            [=, actor = session.actor()](Connection &c) { return put(c, actor, change, redo); });
    };
    return {words, [again] { return again(false); }, [again] { return again(true); }};
}

QFuture<Result<Questions::Asked>> Questions::ask(const Question &question)
{
    return m_session.workspace()
        .write([question, actor = m_session.actor(),
                settings = m_session.settings()](Connection &c) -> Result<Asked> {
            const Result<QuestionChange> change = care::ask(c, actor, question);
            if (!change)
                return fail(change.error());
            const std::optional<inbox::Mention> mention = inbox::mentionAt(c, question.mention);
            return Asked{*change, mention ? care::mailOf(change->question, *mention, settings.firm,
                                                         settings.language, settings.zone)
                                          : care::Mail()};
        })
        .then(this, [this](const Result<Asked> &asked) {
            if (asked)
                m_session.history().add(undoable(m_session,
                                                 tr("Asked %1").arg(oneLine(asked->change.question.whom, 60)),
                                                 asked->change, care::putAskedBack));
            return asked;
        });
}

void Questions::answer(const Id &question, const QString &text)
{
    m_session.workspace()
        .write([question, text, actor = m_session.actor()](Connection &c) {
            return care::answer(c, actor, question, text);
        })
        .then(this, [this](const Result<QuestionChange> &change) {
            if (!change) {
                Q_EMIT refused(change.error());
                return;
            }
            m_session.history().add(
                undoable(m_session, tr("Wrote the answer of %1 down").arg(oneLine(change->question.whom, 60)),
                         *change, care::putAnsweredBack));
            Q_EMIT answered(change->question.mention, change->question.id);
        });
}

care::Mail Questions::mail(const Question &question) const
{
    if (!m_mention || m_mention->key != question.mention)
        return {};
    const workspace::Settings &settings = m_session.settings();
    return care::mailOf(question, *m_mention, settings.firm, settings.language, settings.zone);
}

} // namespace vigie::ui
