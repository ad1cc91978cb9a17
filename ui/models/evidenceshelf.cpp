// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidenceshelf.h"

#include "base/text.h"
#include "ui/models/wholefile.h"

namespace vigie::ui {

using moderation::Evidence;
using moderation::Removed;
using workspace::Area;
using workspace::Connection;

EvidenceShelf::EvidenceShelf(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, [this](workspace::Areas areas) {
        if (m_key != 0 && areas.testFlag(Area::Mentions))
            ask();
    });
}

void EvidenceShelf::open(qint64 mention, const QString &page)
{
    m_page = page;
    if (mention == m_key)
        return;
    m_key = mention;
    m_all.clear();
    Q_EMIT changed();
    ask();
}

void EvidenceShelf::ask()
{
    const quint64 ask = ++m_ask;
    if (m_key == 0)
        return;
    m_session.workspace()
        .read([key = m_key](Connection &c) -> Result<QList<Evidence>> {
            return moderation::evidenceOf(c, key);
        })
        .then(this, [this, ask](const Result<QList<Evidence>> &answer) {
            if (ask != m_ask || !answer)
                return;
            m_all = *answer;
            Q_EMIT changed();
        });
}

bool EvidenceShelf::mayChange() const
{
    return m_session.actor().require(team::Act::Moderate).has_value();
}

QFuture<Result<QImage>> EvidenceShelf::image(const Id &evidence, const QSize &within)
{
    return m_session.workspace().read([evidence, within](Connection &c) -> Result<QImage> {
        return moderation::imageOf(c, evidence).and_then([&](const QByteArray &png) {
            return decoded(png, within);
        });
    });
}

/// Takes it away, or puts it there, as one step of an undo.
static QFuture<Result<void>> put(Session &session, const Removed &one, bool there)
{
    return session.workspace().write([=, actor = session.actor()](Connection &c) -> Result<void> {
        if (there)
            return moderation::putEvidenceBack(c, actor, one);
        return moderation::removeEvidence(c, actor, one.evidence.id).transform([](const Removed &) {});
    });
}

static Undoable undoable(Session &session, const QString &words, const Removed &one, bool there)
{
    return {words, [&session, one, there] { return put(session, one, !there); },
            [&session, one, there] { return put(session, one, there); }};
}

void EvidenceShelf::remember(Session &session, const Removed &added)
{
    session.history().add(undoable(session, tr("Kept a picture as evidence"), added, true));
}

void EvidenceShelf::add(const RawPicture &raw)
{
    if (m_key == 0)
        return;
    if (raw.isNull()) {
        Q_EMIT refused(makeError(ErrorCode::ImageUnreadable, {{"reason", QStringLiteral("none")}}));
        return;
    }
    rewrite(raw).then(this, [this, key = m_key, page = m_page](const Result<Picture> &taken) {
        if (!taken) {
            Q_EMIT refused(taken.error());
            return;
        }
        m_session.workspace()
            .write([=, png = taken->png, actor = m_session.actor()](Connection &c) -> Result<Removed> {
                const QString seenAt = moderation::evidenceAddress(page).value_or(QString());
                return moderation::addEvidence(c, actor, key, png, seenAt)
                    .transform([&](const Evidence &evidence) { return Removed{evidence, png}; });
            })
            .then(this, [this](const Result<Removed> &added) {
                if (added)
                    remember(m_session, *added);
                else
                    Q_EMIT refused(added.error());
            });
    });
}

void EvidenceShelf::remove(const Id &evidence)
{
    m_session.workspace()
        .write([evidence, actor = m_session.actor()](Connection &c) {
            return moderation::removeEvidence(c, actor, evidence);
        })
        .then(this, [this](const Result<Removed> &removed) {
            if (removed)
                m_session.history().add(undoable(m_session, tr("Removed evidence"), *removed, false));
            else
                Q_EMIT refused(removed.error());
        });
}

void EvidenceShelf::save(const Id &evidence, const QString &path)
{
    m_session.workspace()
        .read([evidence, path](Connection &c) -> Result<void> {
            return moderation::imageOf(c, evidence).and_then([&](const QByteArray &png) {
                return writeWhole(path, png);
            });
        })
        .then(this, [this, path](const Result<void> &saved) {
            if (saved)
                Q_EMIT said(tr("The picture stands in %1.").arg(oneLine(path, 200)));
            else
                Q_EMIT refused(saved.error());
        });
}

} // namespace vigie::ui
