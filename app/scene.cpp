// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scene.h"

#include "app/opening.h"
#include "inbox/feed.h"
#include "inbox/roundstore.h"
#include "outbox/outboxstore.h"
#include "reply/draftstore.h"
#include "team/colleaguestore.h"
#include "triage/correction.h"
#include "triage/rulestore.h"

#include <QHash>

namespace vigie::app::scene {

using namespace Qt::StringLiterals;
using workspace::Connection;
using workspace::Workspace;

Result<std::unique_ptr<Workspace>> make(const QString &path, const Clock &clock)
{
    return Workspace::create(
        path, {.firm = u"Kerlo"_s}, surroundings(clock), [](Connection &c) -> Result<void> {
            if (auto anne = team::addOwner(c, u"Anne Morvan"_s, team::Role::CommunityManager); !anne)
                return fail(anne.error());
            return team::actAs(c, {}, std::nullopt).and_then([&c](const team::Actor &anne) {
                return team::addColleague(c, anne, u"Claire Le Goff"_s, team::Role::BrandGuardian)
                    .transform([](auto &&) {});
            });
        });
}

namespace {

/// The day's deeds, one after the other; the first that fails ends them.
class Day
{
public:
    Day(Connection &c, StandingClock &clock)
        : m_c(c)
        , m_clock(clock)
        , m_anne(team::actAs(c, {}, std::nullopt))
        , m_claire(team::actAs(c, u"Claire Le Goff"_s, std::nullopt))
    {
        for (const inbox::Mention &mention : inbox::mentionsAfter(c, 0, 10'000))
            m_keys.insert(mention.remoteId, mention.key);
    }

    const team::Actor &anne() const { return *m_anne; }
    const team::Actor &claire() const { return *m_claire; }
    qint64 key(const QString &remoteId) const { return m_keys.value(remoteId); }

    Result<void> worksByRules()
    {
        using namespace triage;
        const Rule rules[] = {
            {.name = u"Batteries : à Claire, tout de suite"_s,
             .conditions = {{Field::Words, Comparison::Is, {u"batterie*"_s, u"chauffe"_s, u"prend feu"_s}},
                            {Field::Sense, Comparison::Is, {u"complaint"_s, u"question"_s}}},
             .actions = {{ActionKind::Tag, u"batterie"_s},
                         {ActionKind::Assign, claire().id().toString()},
                         {ActionKind::Prioritise, u"high"_s}}},
            {.name = u"Entraide entre cyclistes"_s,
             .match = Match::Any,
             .conditions = {{Field::Words,
                             Comparison::Is,
                             {u"sacoche*"_s, u"itinéraire*"_s, u"piste cyclable"_s}}},
             .actions = {{ActionKind::WaitForCommunity, u"24"_s}}},
        };
        for (const Rule &rule : rules) {
            if (auto kept = keepRule(m_c, anne(), rule); !kept)
                return fail(kept.error());
        }
        return {};
    }

    Result<Id> writes(const team::Actor &who, const QString &remoteId, const QString &text)
    {
        return reply::newReply(m_c, who, key(remoteId), text).transform([](const reply::Draft &draft) {
            return draft.id;
        });
    }
    Result<Id> asks(const QString &at, const team::Actor &who, const QString &remoteId, const QString &text)
    {
        m_clock.set(at);
        return writes(who, remoteId, text).and_then([&](const Id &draft) {
            return reply::submit(m_c, who, draft).transform([&](auto &&) { return draft; });
        });
    }
    Result<Id> getsApproved(const QString &at, const QString &remoteId, const QString &text)
    {
        return asks(at, anne(), remoteId, text).and_then([&](const Id &draft) {
            return outbox::approveAndEnqueue(m_c, claire(), draft, 1, {})
                .transform([](const outbox::Message &message) { return message.id; });
        });
    }
    Result<void> takesToPost(const Id &message)
    {
        return outbox::beginAttempt(m_c, anne(), message, {})
            .and_then([&](auto &&) { return outbox::handOver(m_c, anne(), message); })
            .transform([](auto &&) {});
    }
    /// What nobody will answer any more, and what was sorted on the way.
    Result<void> sorts()
    {
        QList<qint64> old;
        for (const inbox::Mention &mention : inbox::mentionsAfter(m_c, 0, 10'000)) {
            const QDateTime first = QDateTime::fromString(u"2026-11-13T00:00:00+01:00"_s, Qt::ISODate);
            if (inbox::isOpen(mention.disposition) && mention.postedAtMs < first.toMSecsSinceEpoch())
                old.append(mention.key);
        }
        const auto closes = [this](const QList<qint64> &keys, const QString &reason) {
            return inbox::setDisposition(m_c, anne(), keys, inbox::Disposition::Closed, reason);
        };
        return closes(old, u"Plus d’actualité"_s)
            .and_then([&](auto &&) { return closes({key(u"go-1018"_s), key(u"ma-1015"_s)}, u"Merci"_s); })
            .and_then([&](auto &&) {
                return inbox::assign(m_c, anne(), {key(u"ml-1025"_s), key(u"fb-1053"_s)}, anne().id());
            })
            .and_then([&](auto &&) { return inbox::assign(m_c, anne(), {key(u"li-1017"_s)}, claire().id()); })
            .and_then([&](auto &&) {
                return inbox::setTags(m_c, anne(), key(u"fb-1053"_s), {u"pneus"_s, u"Bernik"_s});
            })
            .and_then([&]() -> Result<void> {
                return inbox::addNote(m_c, anne(), key(u"fb-1053"_s),
                                      u"Vu avec l’atelier : 30 pneus de 20 pouces arrivent jeudi à Brest."_s)
                    .transform([](auto &&) {});
            });
    }

    /// Some of what triage said in the weeks before, looked at two hours after it came: mostly right.
    Result<void> checks()
    {
        static constexpr qint64 twoHours = 2 * 3'600'000;
        int looked = 0;
        for (const inbox::Mention &mention : inbox::mentionsAfter(m_c, 0, 10'000)) {
            if (inbox::isOpen(mention.disposition) || mention.traits.testFlag(inbox::Trait::Ours) ||
                ++looked % 3 != 0)
                continue;
            const QDateTime at =
                QDateTime::fromMSecsSinceEpoch(mention.postedAtMs + twoHours, QTimeZone::UTC);
            m_clock.set(at.toString(Qt::ISODate));
            triage::Correction said;
            if (looked % 15 == 0)
                said.sentiment = inbox::Sentiment::Neutral;
            else if (looked % 21 == 0)
                said.senses = inbox::Sense::Question;
            if (auto done = triage::correct(m_c, anne(), {mention.key}, said); !done)
                return fail(done.error());
        }
        return {};
    }

    /// Where somebody was before this morning; everywhere else Anne was at eight.
    Result<void> goesRound()
    {
        const QHash<QString, std::pair<QString, const team::Actor *>> earlier{
            {u"Trustpilot"_s, {u"2026-11-12T17:30:00+01:00"_s, &claire()}},
            {u"Instagram"_s, {u"2026-11-20T17:40:00+01:00"_s, &anne()}},
            {u"Page Facebook"_s, {u"2026-11-20T17:45:00+01:00"_s, &anne()}},
        };
        for (const inbox::Stop &stop : inbox::stops(m_c)) {
            if (stop.kind != inbox::StopKind::Channel)
                continue; // the sample says when
            const auto &[at, who] = earlier.value(stop.name, {u"2026-11-23T08:00:00+01:00"_s, &anne()});
            m_clock.set(at);
            if (auto visit = inbox::recordVisit(m_c, *who, stop.row, inbox::Outcome::NothingNew); !visit)
                return fail(visit.error());
        }
        return {};
    }

private:
    Connection &m_c;
    StandingClock &m_clock;
    Result<team::Actor> m_anne;
    Result<team::Actor> m_claire;
    QHash<QString, qint64> m_keys;
};

} // namespace

Result<Made> work(Connection &c, StandingClock &clock)
{
    Day day(c, clock);
    Made made;
    made.open = day.key(u"fb-1053"_s);
    made.anne = day.anne().id();
    if (auto sorted = day.sorts(); !sorted)
        return fail(sorted.error());
    if (auto checked = day.checks(); !checked)
        return fail(checked.error());
    if (auto gone = day.goesRound(); !gone)
        return fail(gone.error());
    const auto waiting = day.asks(
        u"2026-11-23T08:02:00+01:00"_s, day.claire(), u"tp-1017"_s,
        u"Bonjour Yanis, vous avez raison, ce n’était pas entièrement réparé : les résiliations du 1er "
        u"au 5 du mois passaient encore au prélèvement suivant. Le vôtre vous est remboursé aujourd’hui, "
        u"et je vous écris en privé pour le confirmer. Claire"_s);
    const auto second = day.asks(u"2026-11-23T08:05:00+01:00"_s, day.claire(), u"ig-1036"_s,
                                 u"Bonjour Loulou ! Oui, la boutique de Quimper ouvre les dimanches 13 et 20 "
                                 u"décembre, de 10 h à 18 h. Et c’est désormais marqué sur le site 🙂"_s);
    const auto posted = day.getsApproved(
        u"2026-11-23T08:11:00+01:00"_s, u"ma-1016"_s,
        u"Bonjour Bleuenn, des 28 cloutés passent sur le Tevenn avec le garde-boue de série : on garde 6 mm. "
        u"Au-delà, il faut le démonter. La fiche le dit maintenant. Anne"_s);
    const auto toPost = day.getsApproved(
        u"2026-11-23T08:20:00+01:00"_s, u"fb-1057"_s,
        u"Bonjour Corentin, l’écran blanc venait de la mise à jour 4.2 ; la 4.2.1 est en ligne depuis samedi "
        u"14 h. Et merci à Nico : le code de la carte ouvre toujours. Pardon pour le samedi de marché. Anne"_s);
    for (const auto *each : {&waiting, &second, &posted, &toPost}) {
        if (!*each)
            return fail(each->error());
    }
    clock.set(u"2026-11-23T08:26:00+01:00"_s);
    if (auto taken = day.takesToPost(*posted); !taken)
        return fail(taken.error());
    const auto half =
        day.writes(day.anne(), u"fb-1053"_s,
                   u"Bonjour Sophie, vous avez raison, et je n’ai pas d’excuse : nous avions dit "
                   u"vendredi et personne n’a rappelé. Les pneus arrivent jeudi à Brest ; le vôtre "
                   u"vous est réservé, et "_s);
    if (!half)
        return fail(half.error());
    if (auto ruled = day.worksByRules(); !ruled)
        return fail(ruled.error());
    made.insult = day.key(u"fb-1098"_s);
    if (auto found = triage::correct(c, day.claire(), {made.insult}, {.abuse = true}); !found)
        return fail(found.error());
    clock.set(now);
    made.waiting = *waiting;
    made.toPost = *toPost;
    return made;
}

} // namespace vigie::app::scene
