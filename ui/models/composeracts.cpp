// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/composer.h"

#include "outbox/handdelivery.h"
#include "outbox/outboxstore.h"

namespace vigie::ui {

using workspace::Connection;

/// The road of a reply: re-reading or approval, the outbox, and back.

template <typename Value>
void Composer::follow(QFuture<Result<Value>> act, void (Composer::*then)())
{
    act.then(this, [this, then](const Result<Value> &done) {
        if (!done)
            Q_EMIT refused(done.error());
        else if (then)
            Q_EMIT(this->*then)();
    });
}

void Composer::setPrivate(bool isPrivate)
{
    if (isPrivate == m_private || !mayWrite())
        return;
    m_private = isPrivate;
    Q_EMIT changed();
    if (!m_situation.draft && isSettled())
        return; // the first save makes it so
    flush();
    follow(m_copy.act(m_session.workspace(),
                      [=, actor = m_session.actor()](Connection &c, const Id &draft) {
                          return reply::setPrivate(c, actor, draft, isPrivate);
                      }),
           nullptr);
}

static Result<reply::Version> submitAs(Connection &c, const team::Actor &actor, const Id &draft,
                                       const QString &text)
{
    auto version = reply::submit(c, actor, draft);
    if (version && version->text != text)
        return fail(ErrorCode::ChangedMeanwhile);
    return version;
}

void Composer::submit()
{
    flush();
    follow(m_copy.act(m_session.workspace(),
                      [text = m_text, actor = m_session.actor()](Connection &c, const Id &draft) {
                          return submitAs(c, actor, draft, text);
                      }),
           &Composer::submitted);
}

static Result<outbox::Message> approveAs(Connection &c, const team::Actor &actor, const Id &draft,
                                         const QString &text)
{
    const auto version = submitAs(c, actor, draft, text);
    if (!version)
        return fail(version.error());
    return outbox::approveAndEnqueue(c, actor, draft, version->number, {});
}

/// Takes it out of the outbox again, as long as nobody was given it.
static Result<void> takeBack(Connection &c, const team::Actor &actor, qint64 mention, const Id &draft)
{
    for (const outbox::Message &message : outbox::messagesFor(c, mention)) {
        if (message.draft != draft)
            continue;
        if (message.state != outbox::State::Waiting)
            return fail(ErrorCode::StateForbids, {{"state", outbox::stateName(message.state)}});
        return outbox::cancel(c, actor, message.id).transform([](auto &&) {});
    }
    return fail(ErrorCode::NotFound, {{"what", QStringLiteral("message")}});
}

void Composer::approveOwn(const QString &text)
{
    flush();
    m_copy
        .act(m_session.workspace(),
             [text, actor = m_session.actor()](Connection &c, const Id &draft) {
                 return approveAs(c, actor, draft, text);
             })
        .then(this, [this, text, mention = m_copy.mention()](const Result<outbox::Message> &message) {
            if (!message) {
                Q_EMIT refused(message.error());
                return;
            }
            Session *session = &m_session;
            const team::Actor actor = m_session.actor();
            const Id draft = message->draft;
            m_session.history().add(
                {.words = tr("Put a reply in the outbox"),
                 .undo =
                     [=] {
                         return session->workspace().write(
                             [=](Connection &c) { return takeBack(c, actor, mention, draft); });
                     },
                 .redo =
                     [=] {
                         return session->workspace().write([=](Connection &c) -> Result<void> {
                             return approveAs(c, actor, draft, text).transform([](auto &&) {});
                         });
                     }});
            Q_EMIT putInOutbox();
        });
}

void Composer::discard()
{
    flush();
    m_copy
        .act(m_session.workspace(),
             [actor = m_session.actor()](Connection &c, const Id &draft) -> Result<Id> {
                 return reply::setDiscarded(c, actor, draft, true).transform([&] { return draft; });
             })
        .then(this, [this, sheet = m_sheet](const Result<Id> &draft) {
            if (!draft) {
                Q_EMIT refused(draft.error());
                return;
            }
            rememberDiscarded(*draft);
            if (sheet == m_sheet)
                load(std::nullopt);
        });
}

void Composer::discardOther(const Id &draft)
{
    const team::Actor actor = m_session.actor();
    m_session.workspace()
        .write([=](Connection &c) { return reply::setDiscarded(c, actor, draft, true); })
        .then(this, [this, draft](const Result<void> &done) {
            if (done)
                rememberDiscarded(draft);
            else
                Q_EMIT refused(done.error());
        });
}

void Composer::rememberDiscarded(const Id &draft)
{
    const auto put = [session = &m_session, actor = m_session.actor(), draft](bool gone) {
        return session->workspace().write(
            [=](Connection &c) { return reply::setDiscarded(c, actor, draft, gone); });
    };
    m_session.history().add({.words = tr("Discarded a reply"),
                             .undo = [put] { return put(false); },
                             .redo = [put] { return put(true); }});
    Q_EMIT discarded();
}

void Composer::handOver()
{
    if (m_situation.message)
        follow(outbox::handOverCopied(m_session.workspace(), m_session.actor(), m_situation.message->id),
               &Composer::handedOver);
}

void Composer::onOutbox(std::function<Result<outbox::Message>(Connection &, const Id &)> work)
{
    if (!m_situation.message)
        return;
    follow(m_session.workspace().write(
               [work = std::move(work), id = m_situation.message->id](Connection &c) { return work(c, id); }),
           nullptr);
}

void Composer::confirm(const QString &url)
{
    onOutbox([url, actor = m_session.actor()](Connection &c, const Id &id) {
        return outbox::confirm(c, actor, id, url);
    });
}

void Composer::notPosted()
{
    onOutbox(
        [actor = m_session.actor()](Connection &c, const Id &id) { return outbox::notPosted(c, actor, id); });
}

void Composer::giveUp()
{
    onOutbox(
        [actor = m_session.actor()](Connection &c, const Id &id) { return outbox::cancel(c, actor, id); });
}

} // namespace vigie::ui
