// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jottings.h"

#include "ui/models/saving.h"

#include <utility>

namespace vigie::ui {

using inbox::Jotting;
using inbox::JottingKind;
using workspace::Connection;

Jottings::Jottings(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_writer(session.actor())
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &Jottings::save);
    connect(&session, &Session::actorChanged, this, [this] {
        save();
        m_writer = m_session.actor();
        m_typed.clear();
        m_unsaved.clear();
        m_refused = false;
        m_due.stop();
        ++m_ask;
        for (const qint64 mention : std::exchange(m_read, {}))
            open(mention);
    });
}

Jottings::~Jottings()
{
    save();
}

Jottings::Place Jottings::placeOf(const Jotting &jotting)
{
    return {jotting.mention, jotting.kind, jotting.about};
}

void Jottings::open(qint64 mention)
{
    if (mention == 0 || m_read.contains(mention))
        return;
    m_session.workspace()
        .read([mention, writer = m_writer.id()](Connection &c) -> Result<QList<Jotting>> {
            return inbox::jottingsOf(c, mention, writer);
        })
        .then(this, [this, mention, ask = m_ask](const Result<QList<Jotting>> &stored) {
            if (stored && ask == m_ask && !m_read.contains(mention))
                take(mention, *stored);
        });
}

void Jottings::take(qint64 mention, const QList<Jotting> &stored)
{
    m_read.insert(mention);
    for (Jotting jotting : stored) {
        const Place place = placeOf(jotting);
        // Who typed before it was here goes on from it.
        if (const auto now = m_typed.constFind(place); now != m_typed.cend()) {
            if (now->isEmpty()) // it was added meanwhile
                continue;
            if (now->text != jotting.text) {
                jotting.text += u'\n' + now->text;
                m_unsaved.insert(place);
            }
        }
        m_typed.insert(place, jotting);
    }
    if (!m_unsaved.isEmpty() && !m_due.isActive())
        m_due.start(saveAfter);
    Q_EMIT loaded(mention);
}

Jotting Jottings::typed(JottingKind kind, qint64 mention, const Id &about) const
{
    return m_typed.value({mention, kind, about}, {.kind = kind, .mention = mention, .about = about});
}

void Jottings::write(const Jotting &jotting)
{
    if (jotting.mention == 0)
        return;
    const Jotting before = typed(jotting.kind, jotting.mention, jotting.about);
    if (before.text == jotting.text && before.whom == jotting.whom && before.contact == jotting.contact)
        return;
    const Place place = placeOf(jotting);
    m_typed.insert(place, jotting);
    m_unsaved.insert(place);
    if (!m_due.isActive())
        m_due.start(saveAfter);
}

void Jottings::clear(JottingKind kind, qint64 mention, const Id &about)
{
    const Jotting nothing{.kind = kind, .mention = mention, .about = about};
    if (m_read.contains(mention)) {
        write(nothing);
        return;
    }
    m_typed.insert(placeOf(nothing), nothing); // whatever stands there
    m_unsaved.insert(placeOf(nothing));
    if (!m_due.isActive())
        m_due.start(saveAfter);
}

void Jottings::save()
{
    m_due.stop();
    if (m_unsaved.isEmpty())
        return;
    QList<Jotting> all;
    for (const Place &place : std::exchange(m_unsaved, {}))
        all.append(m_typed.value(place));
    m_session.workspace()
        .write([all, writer = m_writer](Connection &c) -> Result<void> {
            for (const Jotting &jotting : all) {
                // A message that is gone took with it what was typed about it.
                if (auto kept = inbox::keepJotting(c, writer, jotting);
                    !kept && kept.error().code != ErrorCode::NotFound)
                    return kept;
            }
            return {};
        })
        .then(this, [this, all, ask = m_ask](const Result<void> &answer) {
            if (ask == m_ask)
                saved(all, answer);
            else if (!answer)
                Q_EMIT refused(answer.error());
        });
}

void Jottings::saved(const QList<Jotting> &handedOn, const Result<void> &answer)
{
    if (answer) {
        m_refused = false;
        return;
    }
    for (const Jotting &jotting : handedOn)
        m_unsaved.insert(placeOf(jotting));
    if (!std::exchange(m_refused, true))
        Q_EMIT refused(answer.error());
    m_due.start(retryAfter);
}

} // namespace vigie::ui
