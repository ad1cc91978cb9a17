// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/moderating.h"

#include "base/text.h"
#include "inbox/feed.h"
#include "inbox/mentionstore.h"
#include "moderation/evidence.h"
#include "moderation/impersonation.h"
#include "moderation/pack.h"
#include "ui/models/moderationtext.h"

#include <QDir>
#include <QPointer>

namespace vigie::ui {

using moderation::ActKind;
using moderation::ModerationAct;
using moderation::Wanted;
using workspace::Area;
using workspace::Connection;

Moderating::Moderating(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, [this](workspace::Areas areas) {
        if (areas & (Area::Mentions | Area::Settings | Area::Team | Area::Channels))
            ask();
    });
    connect(&session, &Session::actorChanged, this, &Moderating::ask);
}

void Moderating::open(const std::optional<inbox::Mention> &mention)
{
    const bool same = mention && m_mention && mention->key == m_mention->key;
    m_mention = mention;
    if (!same)
        m_known = {};
    ask();
}

static Moderating::Known read(Connection &c, const team::Actor &actor, const inbox::Mention &mention)
{
    Moderating::Known known;
    known.charter = moderation::charter(c);
    known.acts = moderation::actsOn(c, mention.key);
    known.confirmers = moderation::confirmersFor(c, actor);
    known.evidence = moderation::evidenceOf(c, mention.key).size();
    if (mention.author != 0) {
        known.ladder = moderation::ladderOf(c, mention.author);
        known.cases = moderation::openCasesAbout(c, actor, mention.author);
    }
    known.passesFor = moderation::passesFor(moderation::ourNames(c), mention.authorHandle, mention.authorName,
                                            mention.traits.testFlag(inbox::Trait::Ours));
    return known;
}

void Moderating::ask()
{
    const quint64 ask = ++m_ask;
    if (!m_mention) {
        Q_EMIT loaded();
        return;
    }
    m_session.workspace()
        .read([actor = m_session.actor(), mention = *m_mention](Connection &c) -> Result<Known> {
            return read(c, actor, mention);
        })
        .then(this, [this, ask](const Result<Known> &known) {
            if (ask != m_ask)
                return;
            if (known)
                m_known = *known;
            Q_EMIT loaded();
        });
}

bool Moderating::mayModerate() const
{
    return m_mention && !m_mention->traits.testFlag(inbox::Trait::Ours) &&
           m_session.actor().require(team::Act::Moderate).has_value();
}

bool Moderating::mayDecide(const ModerationAct &act) const
{
    const team::Actor &actor = m_session.actor();
    const bool may =
        actor.require(team::Act::Moderate).has_value() || actor.require(team::Act::Approve).has_value();
    return may && (act.proposer != actor.id() || m_known.confirmers.isEmpty());
}

QString Moderating::proposedArticle(ActKind kind) const
{
    const bool isSpam =
        m_mention && m_mention->judgement && m_mention->judgement->senses.testFlag(inbox::Sense::Spam);
    QString first;
    for (const moderation::Article &article : m_known.charter.articles) {
        if (!article.acts.testFlag(kind))
            continue;
        const QString title = folded(article.title);
        if (!m_known.passesFor.isEmpty() &&
            (title.contains(QStringLiteral("usurpation")) || title.contains(QStringLiteral("impersonation"))))
            return article.number;
        if (m_known.passesFor.isEmpty() && isSpam && title.contains(QStringLiteral("spam")))
            return article.number;
        if (first.isEmpty())
            first = article.number;
    }
    return first;
}

void Moderating::write(qint64 mention, Work work, std::function<void(const ModerationAct &)> remember)
{
    Q_EMIT acting({mention});
    m_session.workspace()
        .write(std::move(work))
        .then(this, [this, remember = std::move(remember)](const Result<ModerationAct> &act) {
            if (!act) {
                Q_EMIT refused(act.error());
                return;
            }
            if (remember)
                remember(*act);
            Q_EMIT done();
        });
}

static QString doneWords(const ModerationAct &act)
{
    if (act.state == moderation::ActState::Proposed)
        return Moderating::tr("Proposed: %1, article %2", "an act of moderation")
            .arg(actKindText(act.kind).toLower(), act.article);
    switch (act.kind) {
    case ActKind::Hide:
        return Moderating::tr("Hid the message, article %1").arg(act.article);
    case ActKind::Delete:
        return Moderating::tr("Had the message deleted, article %1").arg(act.article);
    case ActKind::Warn:
        return Moderating::tr("Warned the author, article %1").arg(act.article);
    case ActKind::Ban:
        return Moderating::tr("Banned the author, article %1").arg(act.article);
    }
    return {};
}

static Result<void> nothing(const Result<ModerationAct> &act)
{
    return act.transform([](const ModerationAct &) {});
}

void Moderating::rememberDone(const Wanted &wanted, const ModerationAct &act)
{
    // Done again it is another act: the one that was taken back stays, as such.
    const auto id = std::make_shared<Id>(act.id);
    const auto tell = [self = QPointer(this), mention = wanted.mention] {
        if (self)
            Q_EMIT self->acting({mention});
    };
    m_session.history().add({.words = doneWords(act),
                             .undo =
                                 [session = &m_session, actor = m_session.actor(), id, tell] {
                                     tell();
                                     return session->workspace().write([=](Connection &c) {
                                         return nothing(moderation::takeBack(c, actor, *id));
                                     });
                                 },
                             .redo =
                                 [session = &m_session, actor = m_session.actor(), id, wanted, tell] {
                                     tell();
                                     return session->workspace().write([=](Connection &c) {
                                         const Result<ModerationAct> again =
                                             moderation::moderate(c, actor, wanted);
                                         if (again)
                                             *id = again->id;
                                         return nothing(again);
                                     });
                                 }});
}

void Moderating::moderate(const Wanted &wanted)
{
    write(
        wanted.mention,
        [=, actor = m_session.actor()](Connection &c) { return moderation::moderate(c, actor, wanted); },
        [this, wanted](const ModerationAct &act) { rememberDone(wanted, act); });
}

static Wanted wantedOf(const ModerationAct &act)
{
    return {act.kind, act.mention, act.article, act.reason, act.unproven};
}

void Moderating::confirm(const Id &id)
{
    write(
        m_mention->key,
        [=, actor = m_session.actor()](Connection &c) { return moderation::confirm(c, actor, id); },
        [this](const ModerationAct &act) { rememberDone(wantedOf(act), act); });
}

void Moderating::refuse(const Id &id)
{
    write(
        m_mention->key,
        [=, actor = m_session.actor()](Connection &c) { return moderation::refuse(c, actor, id); },
        [this](const ModerationAct &act) {
            Q_EMIT said(tr("Refused: %1, article %2", "an act of moderation")
                            .arg(actKindText(act.kind).toLower(), act.article));
        });
}

void Moderating::takeBack(const Id &id)
{
    write(
        m_mention->key,
        [=, actor = m_session.actor()](Connection &c) { return moderation::takeBack(c, actor, id); },
        [this](const ModerationAct &act) {
            Q_EMIT said(tr("Taken back: %1, article %2", "an act of moderation")
                            .arg(actKindText(act.kind).toLower(), act.article));
        });
}

void Moderating::setDoneOnPage(const Id &id)
{
    const auto set = [session = &m_session, actor = m_session.actor(), id](bool is) {
        return session->workspace().write(
            [=](Connection &c) { return nothing(moderation::setDoneOnPage(c, actor, id, is)); });
    };
    write(
        m_mention->key,
        [=, actor = m_session.actor()](Connection &c) {
            return moderation::setDoneOnPage(c, actor, id, true);
        },
        [this, set](const ModerationAct &) {
            m_session.history().add({.words = tr("Done on the page"),
                                     .undo = [set] { return set(false); },
                                     .redo = [set] { return set(true); }});
        });
}

void Moderating::packTo(const QString &path)
{
    if (!m_mention)
        return;
    m_session.workspace()
        .read([=, key = m_mention->key, actor = m_session.actor()](Connection &c) -> Result<void> {
            return moderation::readPack(c, actor, key).and_then([&](const moderation::Pack &pack) {
                return moderation::savePack(moderation::packHtml(pack), path);
            });
        })
        .then(this, [this, path](const Result<void> &saved) {
            if (saved)
                Q_EMIT said(tr("The evidence stands in %1. It is not a bailiff's record.")
                                .arg(oneLine(QDir::toNativeSeparators(path), 200)));
            else
                Q_EMIT refused(saved.error());
        });
}

void Moderating::handRest(const Id &colleague, const QString &name)
{
    using inbox::Disposition;
    m_session.workspace()
        .write([colleague, read = m_mention ? m_mention->key : 0,
                actor = m_session.actor()](Connection &c) -> Result<inbox::StandingChanges> {
            const auto keys = inbox::feedKeys(
                c, {.dispositions = {Disposition::New, Disposition::Assigned, Disposition::WaitingColleague},
                    .found = {QStringLiteral("abuse")}});
            if (!keys)
                return fail(keys.error());
            QList<qint64> rest;
            for (const inbox::Mention &mention : inbox::mentionsAt(c, *keys)) {
                if (mention.key != read && mention.judgement &&
                    mention.judgement->abuse == inbox::Abuse::Clear)
                    rest.append(mention.key);
            }
            return inbox::assign(c, actor, rest, colleague);
        })
        .then(this, [this, name](const Result<inbox::StandingChanges> &changes) {
            if (!changes) {
                Q_EMIT refused(changes.error());
                return;
            }
            const int count = static_cast<int>(changes->size());
            if (count == 0) {
                Q_EMIT said(tr("There is nothing else to hand over."));
                return;
            }
            const auto put = [session = &m_session, changes = *changes,
                              actor = m_session.actor()](bool again) {
                return session->workspace().write(
                    [=](Connection &c) { return inbox::putBack(c, actor, changes, again); });
            };
            m_session.history().add(
                {.words = tr("Handed %n abusive message(s) to %1", nullptr, count).arg(oneLine(name, 80)),
                 .undo = [put] { return put(false); },
                 .redo = [put] { return put(true); }});
            Q_EMIT done();
        });
}

} // namespace vigie::ui
