// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/mentionacts.h"

#include "base/text.h"

#include <QPointer>

namespace vigie::ui {

using inbox::Disposition;
using inbox::StandingChanges;
using workspace::Connection;

MentionActs::MentionActs(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void MentionActs::close(const QList<qint64> &keys, const QString &reason)
{
    stand(
        keys,
        [=, actor = m_session.actor()](Connection &c) {
            return inbox::setDisposition(c, actor, keys, Disposition::Closed, reason);
        },
        [](int n) { return tr("Closed %n message(s)", nullptr, n); });
}

void MentionActs::waitFor(const QList<qint64> &keys, Disposition whom, const QString &note)
{
    stand(
        keys,
        [=, actor = m_session.actor()](Connection &c) {
            return inbox::setDisposition(c, actor, keys, whom, note);
        },
        [whom](int n) {
            return whom == Disposition::WaitingColleague
                       ? tr("%n message(s) now waiting for a colleague", nullptr, n)
                   : whom == Disposition::WaitingCustomer
                       ? tr("%n message(s) now waiting for the customer", nullptr, n)
                       : tr("%n message(s) now waiting for the community", nullptr, n);
        });
}

void MentionActs::assign(const QList<qint64> &keys, const Id &colleague, const QString &name)
{
    stand(
        keys,
        [=, actor = m_session.actor()](Connection &c) { return inbox::assign(c, actor, keys, colleague); },
        [toNobody = colleague.isNull(), name = oneLine(name, 80)](int n) {
            return toNobody ? tr("Assigned %n message(s) to nobody", nullptr, n)
                            : tr("Assigned %n message(s) to %1", nullptr, n).arg(name);
        });
}

void MentionActs::reopen(const QList<qint64> &keys)
{
    stand(
        keys,
        [=, actor = m_session.actor()](Connection &c) {
            return inbox::setDisposition(c, actor, keys, Disposition::New, {});
        },
        [](int n) { return tr("Reopened %n message(s)", nullptr, n); });
}

void MentionActs::stand(const QList<qint64> &keys, StandingWork work, Words words)
{
    if (keys.isEmpty())
        return;
    Q_EMIT acting(keys);
    m_session.workspace()
        .write(std::move(work))
        .then(this, [this, words](const Result<StandingChanges> &changes) {
            if (!changes) {
                Q_EMIT refused(changes.error());
                return;
            }
            if (!changes->isEmpty())
                remember(*changes, words);
            Q_EMIT done();
        });
}

void MentionActs::remember(const StandingChanges &changes, const Words &words)
{
    QList<qint64> keys;
    for (const inbox::StandingChange &change : changes)
        keys.append(change.after.key);
    // The history outlives this pane.
    const auto put = [session = &m_session, self = QPointer(this), keys, changes,
                      actor = m_session.actor()](bool again) {
        if (self)
            Q_EMIT self->acting(keys);
        return session->workspace().write(
            [=](Connection &c) { return inbox::putBack(c, actor, changes, again); });
    };
    m_session.history().add({.words = words(static_cast<int>(changes.size())),
                             .undo = [put] { return put(false); },
                             .redo = [put] { return put(true); }});
}

void MentionActs::addTags(const QList<qint64> &keys, const QStringList &tags)
{
    tag(
        keys,
        [tags](const QStringList &before) {
            QStringList after = before + tags;
            after.sort();
            after.removeDuplicates();
            return after;
        },
        [](int n) { return tr("Tagged %n message(s)", nullptr, n); });
}

void MentionActs::removeTag(qint64 key, const QString &tagged)
{
    tag(
        {key},
        [tagged](const QStringList &before) {
            QStringList after = before;
            after.removeAll(tagged);
            return after;
        },
        [tagged](int) { return tr("Took the tag “%1” away").arg(oneLine(tagged, 40)); });
}

void MentionActs::tag(const QList<qint64> &keys, TagWork work, Words words)
{
    m_session.workspace()
        .write([keys, work = std::move(work),
                actor = m_session.actor()](Connection &c) -> Result<QList<TagChange>> {
            QList<TagChange> changes;
            for (const inbox::Mention &mention : inbox::mentionsAt(c, keys)) {
                const TagChange change{mention.key, mention.tags, work(mention.tags)};
                if (change.before == change.after)
                    continue;
                if (auto set = inbox::setTags(c, actor, change.key, change.after); !set)
                    return fail(set.error());
                changes.append(change);
            }
            return changes;
        })
        .then(this, [this, words](const Result<QList<TagChange>> &changes) {
            if (!changes) {
                Q_EMIT refused(changes.error());
                return;
            }
            if (!changes->isEmpty())
                remember(*changes, words);
            Q_EMIT done();
        });
}

void MentionActs::remember(const QList<TagChange> &changes, const Words &words)
{
    const auto put = [session = &m_session, changes, actor = m_session.actor()](bool again) {
        return session->workspace().write([=](Connection &c) -> Result<void> {
            for (const TagChange &change : changes) {
                const std::optional<inbox::Mention> now = inbox::mentionAt(c, change.key);
                if (!now || now->tags != (again ? change.before : change.after))
                    return fail(ErrorCode::ChangedMeanwhile);
                if (auto set = inbox::setTags(c, actor, change.key, again ? change.after : change.before);
                    !set)
                    return set;
            }
            return {};
        });
    };
    m_session.history().add({.words = words(static_cast<int>(changes.size())),
                             .undo = [put] { return put(false); },
                             .redo = [put] { return put(true); }});
}

void MentionActs::markRead(const QList<qint64> &keys, bool read)
{
    m_session.workspace()
        .write(
            [=, actor = m_session.actor()](Connection &c) { return inbox::markRead(c, actor, keys, read); })
        .then(this, [this](const Result<void> &marked) {
            if (!marked)
                Q_EMIT refused(marked.error());
        });
}

void MentionActs::addNote(qint64 key, const QString &text)
{
    m_session.workspace()
        .write([=, actor = m_session.actor()](Connection &c) { return inbox::addNote(c, actor, key, text); })
        .then(this, [this, key, text](const Result<Id> &added) {
            Q_EMIT noteEnded(key, text, added.has_value());
            if (added)
                Q_EMIT done();
            else
                Q_EMIT refused(added.error());
        });
}

} // namespace vigie::ui
