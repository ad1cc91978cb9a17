// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/revision.h"

#include "outbox/outboxstore.h"
#include "team/colleaguestore.h"
#include "ui/models/saving.h"

namespace vigie::ui {

using workspace::Connection;

Revision::Revision(Session &session, const reply::Draft &draft, const reply::Version &version,
                   QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_version(version)
    , m_copy(session.actor(), draft.mention, draft.id, draft.text)
    , m_text(draft.text)
    , m_handed(draft.text)
    , m_acknowledged(draft.text)
    , m_cursor(draft.cursor)
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &Revision::save);
}

Revision::~Revision()
{
    save();
}

void Revision::write(const QString &text, int cursor)
{
    m_text = text;
    m_cursor = cursor;
    if (m_text != m_handed && !m_due.isActive())
        m_due.start(saveAfter);
}

void Revision::save()
{
    m_due.stop();
    if (m_text == m_handed)
        return;
    m_handed = m_text;
    m_copy.save(m_session.workspace(), m_text, m_cursor, m_version.isPrivate)
        .then(this, [this, text = m_text](const Result<Saved> &done) {
            m_refused = !done;
            if (!done) {
                m_handed = m_acknowledged;
                m_due.start(retryAfter);
                Q_EMIT refused(done.error());
                return;
            }
            m_copy.acknowledge(text);
            m_acknowledged = text;
            Q_EMIT saved();
            if (done->forked)
                Q_EMIT forked();
        });
}

QFuture<Result<int>> Revision::submit()
{
    save();
    return m_copy.act(
        m_session.workspace(), [actor = m_session.actor()](Connection &c, const Id &draft) -> Result<int> {
            const auto version = reply::submit(c, actor, draft);
            if (!version)
                return fail(version.error());
            if (!team::isAlone(c))
                return version->number;
            return outbox::approveAndEnqueue(c, actor, draft, version->number, {}).transform([&](auto &&) {
                return version->number;
            });
        });
}

QFuture<Result<void>> Revision::leave()
{
    write(m_version.text, static_cast<int>(m_version.text.size()));
    save();
    return m_copy.act(m_session.workspace(), [](Connection &, const Id &) -> Result<void> { return {}; });
}

} // namespace vigie::ui
