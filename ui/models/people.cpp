// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/people.h"

#include "base/text.h"
#include "care/access.h"
#include "care/erasing.h"

namespace vigie::ui {

using care::Belongings;
using care::FaceNote;
using workspace::Area;
using workspace::Connection;

static constexpr int mostFound = 5;

People::People(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, [this](workspace::Areas areas) {
        if (m_author != 0 && areas.testAnyFlags(Area::Mentions | Area::Channels))
            ask();
    });
}

void People::open(qint64 author)
{
    if (author == m_author)
        return;
    m_author = author;
    m_person = {};
    find({});
    Q_EMIT loaded();
    ask();
}

void People::ask()
{
    const quint64 ask = ++m_ask;
    if (m_author == 0)
        return;
    m_session.workspace()
        .read(
            [author = m_author](Connection &c) -> Result<care::Person> { return care::personOf(c, author); })
        .then(this, [this, ask](const Result<care::Person> &answer) {
            if (ask != m_ask || !answer)
                return;
            m_person = *answer;
            Q_EMIT loaded();
        });
}

void People::find(const QString &typed)
{
    const quint64 find = ++m_find;
    if (typed.trimmed().isEmpty()) {
        m_found.clear();
        Q_EMIT searched();
        return;
    }
    m_session.workspace()
        .read([typed, author = m_author](Connection &c) -> Result<QList<care::Face>> {
            return care::facesLike(c, typed, author, mostFound);
        })
        .then(this, [this, find](const Result<QList<care::Face>> &answer) {
            if (find != m_find || !answer)
                return;
            m_found = *answer;
            Q_EMIT searched();
        });
}

static Undoable undoable(Session &session, const QString &words, const Belongings &changes)
{
    const auto put = [&session, changes](bool again) {
        return session.workspace().write(
            [=, actor = session.actor()](Connection &c) { return care::putBack(c, actor, changes, again); });
    };
    return {words, [put] { return put(false); }, [put] { return put(true); }};
}

void People::join(const QList<qint64> &others)
{
    m_session.workspace()
        .write([others, author = m_author, actor = m_session.actor()](Connection &c) -> Result<Belongings> {
            Belongings all;
            for (const qint64 other : others) {
                const Result<Belongings> changes = care::join(c, actor, author, other);
                if (!changes)
                    return changes;
                all += *changes;
            }
            return all;
        })
        .then(this, [this](const Result<Belongings> &changes) {
            if (!changes)
                Q_EMIT refused(changes.error());
            else if (!changes->isEmpty())
                m_session.history().add(undoable(m_session, tr("Joined authors as one person"), *changes));
        });
}

void People::part(qint64 face)
{
    m_session.workspace()
        .write([face, actor = m_session.actor()](Connection &c) { return care::part(c, actor, face); })
        .then(this, [this](const Result<Belongings> &changes) {
            if (!changes)
                Q_EMIT refused(changes.error());
            else if (!changes->isEmpty())
                m_session.history().add(undoable(m_session, tr("Told two authors apart"), *changes));
        });
}

/// Takes the note away, or puts it there, as one step of an undo.
static QFuture<Result<void>> putNote(Session &session, const FaceNote &note, bool there)
{
    return session.workspace().write([=, actor = session.actor()](Connection &c) -> Result<void> {
        if (there)
            return care::putFaceNoteBack(c, actor, note);
        return care::removeFaceNote(c, actor, note.id).transform([](const FaceNote &) {});
    });
}

static Undoable undoable(Session &session, const QString &words, const FaceNote &note, bool there)
{
    return {words, [&session, note, there] { return putNote(session, note, !there); },
            [&session, note, there] { return putNote(session, note, there); }};
}

void People::addNote(const QString &text, int days)
{
    m_session.workspace()
        .write([=, author = m_author, actor = m_session.actor()](Connection &c) {
            return care::addFaceNote(c, actor, author, text, days);
        })
        .then(this, [this, text, author = m_author](const Result<FaceNote> &note) {
            Q_EMIT noteEnded(author, text, note.has_value());
            if (note)
                m_session.history().add(
                    undoable(m_session, tr("Noted something about a person"), *note, true));
            else
                Q_EMIT refused(note.error());
        });
}

void People::removeNote(const Id &note)
{
    m_session.workspace()
        .write(
            [note, actor = m_session.actor()](Connection &c) { return care::removeFaceNote(c, actor, note); })
        .then(this, [this](const Result<FaceNote> &removed) {
            if (removed)
                m_session.history().add(
                    undoable(m_session, tr("Removed a note about a person"), *removed, false));
            else
                Q_EMIT refused(removed.error());
        });
}

void People::exportTo(const QString &path, qint64 author)
{
    m_session.workspace()
        .read([path, author, actor = m_session.actor()](Connection &c) {
            return care::exportPerson(c, actor, author, path);
        })
        .then(this, [this, path](const Result<care::Handed> &handed) {
            if (handed)
                Q_EMIT said(tr("What is held of this person stands in %1.").arg(oneLine(path, 200)));
            else
                Q_EMIT refused(handed.error());
        });
}

void People::erase(qint64 author)
{
    care::erasePerson(m_session.workspace(), m_session.actor(), author)
        .then(this, [this](const Result<care::Erased> &erased) {
            if (erased || erased.error().facts.contains(QLatin1StringView("erased"))) {
                m_session.history().clear(); // it holds what was said of them
                Q_EMIT this->erased();
            }
            if (!erased) {
                Q_EMIT refused(erased.error());
                return;
            }
            Q_EMIT said(tr("Erased a person and %Ln message(s).", nullptr,
                           static_cast<int>(std::min<qint64>(erased->mentions, INT_MAX))));
        });
}

bool People::mayErase() const
{
    return m_session.actor().require(team::Act::ManageSettings).has_value();
}

} // namespace vigie::ui
