// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/today.h"

#include "ui/models/filtermap.h"
#include "ui/models/roundtext.h"
#include "ui/models/words.h"

#include "approval/policy.h"
#include "base/text.h"
#include "care/retention.h"
#include "channels/linkstore.h"
#include "inbox/feed.h"
#include "inbox/roundstore.h"
#include "outbox/outboxstore.h"
#include "team/colleaguestore.h"
#include "triage/bysilence.h"
#include "triage/correction.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

struct Today
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::Today)
};

const QList<inbox::Disposition> openOnes{inbox::Disposition::New, inbox::Disposition::Assigned,
                                         inbox::Disposition::WaitingColleague};

Result<std::optional<inbox::Mention>> first(workspace::Connection &c, const inbox::Filter &filter)
{
    const Result<inbox::FeedPage> page = inbox::feedPage(c, filter, 1, {}, triage::bySilence);
    if (!page)
        return fail(page.error());
    if (page->mentions.isEmpty())
        return std::nullopt;
    return page->mentions.first();
}

QVariantMap mentionNamed(const inbox::Mention &mention)
{
    return {{u"mention"_s, mention.key}};
}

QString who(const inbox::Mention &mention)
{
    return Today::tr("%1, on %2").arg(oneLine(authorText(mention), 40), oneLine(mention.channelName, 40));
}

} // namespace

Result<TodayFacts> readToday(workspace::Connection &c, const team::Actor &actor, qint64 sinceMs)
{
    TodayFacts facts;
    facts.sinceMs = sinceMs;
    const QMap<inbox::Disposition, qint64> counts = inbox::dispositionCounts(c);
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        facts.mentions += count.value();
        facts.open += inbox::isOpen(count.key()) ? count.value() : 0;
    }
    const auto ask = [&c](std::optional<inbox::Mention> &into, const inbox::Filter &filter) -> Result<void> {
        auto found = first(c, filter);
        if (!found)
            return fail(found.error());
        into = *found;
        return {};
    };
    const inbox::Filter open{.dispositions = openOnes, .order = inbox::Order::Oldest};
    inbox::Filter mine = open;
    mine.assignee = actor.id();
    inbox::Filter came = open;
    came.query = u"after:"_s + QDateTime::fromMSecsSinceEpoch(sinceMs, QTimeZone::UTC).toString(Qt::ISODate);
    inbox::Filter urgent = open;
    urgent.order = inbox::Order::Urgency;
    const std::pair<std::optional<inbox::Mention> *, inbox::Filter> asked[] = {
        {&facts.urgent, urgent}, {&facts.newest, {}}, {&facts.myOldest, mine}};
    for (const auto &[into, filter] : asked) {
        if (auto found = ask(*into, filter); !found)
            return fail(found.error());
    }
    if (facts.myOldest)
        facts.mine = inbox::feedKeys(c, mine).transform([](auto &&keys) { return keys.size(); }).value_or(0);
    if (sinceMs > 0) {
        const auto keys = inbox::feedKeys(c, came);
        if (!keys)
            return fail(keys.error());
        facts.came = keys->size();
        if (auto found = ask(facts.cameFirst, came); !found)
            return fail(found.error());
    }
    const triage::Unkept unkept = triage::unkept(c, c.now());
    facts.late = unkept.late;
    facts.lateFirst = inbox::mentionAt(c, unkept.first);
    facts.oldest = inbox::mentionAt(c, unkept.oldest);
    const triage::ToCheck check = triage::toCheck(c, 1);
    if (check.urgent > 0) // which the first of them is
        facts.urgent = inbox::mentionAt(c, check.keys.first());
    facts.urgentCount = check.urgent;
    facts.toCheck = check.unsure;
    for (const approval::Waiting &waiting : approval::queue(c, actor.id())) {
        const bool alone = team::isAlone(c);
        if (!approval::mayApprove(actor.colleague(), waiting.version.author, alone))
            continue;
        if (facts.toApprove++ == 0) {
            facts.approveFirst = waiting.draft;
            facts.approveSinceMs = waiting.version.atMs;
        }
    }
    facts.live = std::ranges::count_if(channels::links(c), &channels::Link::isFetchedByItself);
    facts.outbox = outbox::messages(c, false);
    facts.stops = inbox::stops(c);
    facts.actor = actor.id();
    facts.questions = care::openQuestions(c);
    if (actor.require(team::Act::Moderate) || actor.require(team::Act::Approve))
        facts.proposals = moderation::proposals(c);
    facts.proposals.removeIf(
        [&](const moderation::ModerationAct &act) { return act.proposer == actor.id(); });
    if (actor.require(team::Act::Moderate))
        facts.pageTasks = moderation::tasks(c);
    for (const qint64 due : care::dueForDeletion(c))
        facts.due += due;
    facts.hasSample = inbox::hasSample(c);
    return facts;
}

static void addOutbox(QList<TodayLine> &lines, const TodayFacts &facts)
{
    const auto those = [&](std::initializer_list<outbox::State> states) {
        QList<outbox::Message> found;
        for (const outbox::Message &message : facts.outbox) {
            if (std::find(states.begin(), states.end(), message.state) != states.end())
                found.append(message);
        }
        return found;
    };
    const auto line = [&](const QString &code, const QList<outbox::Message> &messages, const QString &words,
                          const QString &icon, const QString &mood, const QString &button) {
        if (!messages.isEmpty())
            lines.append({code,
                          words,
                          icon,
                          mood,
                          button,
                          u"outbox"_s,
                          {{u"message"_s, messages.first().id.toString()}}});
    };
    const auto n = [](const QList<outbox::Message> &messages) { return static_cast<int>(messages.size()); };
    using enum outbox::State;
    const auto lost = those({Unknown, Failed});
    line(u"unknown"_s, lost,
         Today::tr("%n message(s) may not have left: look before sending again.", nullptr, n(lost)),
         u"error"_s, u"danger"_s, Today::tr("&Look"));
    const auto given = those({HandedOver});
    line(u"confirm"_s, given,
         Today::tr("%n message(s) were copied to be posted by hand, and nobody has confirmed it.", nullptr,
                   n(given)),
         u"warning"_s, u"warning"_s, Today::tr("&Confirm"));
    const auto waiting = those({Waiting, Paused});
    line(u"send"_s, waiting, Today::tr("%n approved message(s) are ready to be posted.", nullptr, n(waiting)),
         u"outbox"_s, u"accent"_s, Today::tr("&Post"));
}

QList<TodayLine> todayLines(const TodayFacts &facts, qint64 nowMs, const QTimeZone &zone)
{
    QList<TodayLine> lines;
    addOutbox(lines, facts);
    const auto toFeed = [](const QString &found) {
        return QVariantMap{
            {u"filter"_s,
             filterMap({.dispositions = openOnes, .found = {found}, .order = inbox::Order::Urgency})}};
    };
    if (facts.urgentCount > 0)
        lines.insert( // only what may be lost already goes before
            !lines.isEmpty() && lines.first().code == u"unknown"_s ? 1 : 0,
            {u"urgent"_s,
             Today::tr("%n message(s) may be urgent: health, safety, law or press. Somebody has to look.",
                       nullptr, static_cast<int>(facts.urgentCount)),
             u"crisis"_s, u"danger"_s, Today::tr("Loo&k now"), u"feed"_s, toFeed(u"urgent"_s)});
    if (facts.toApprove > 0)
        lines.append({u"approve"_s,
                      Today::tr("%n text(s) wait for your approval, the first for %1.", nullptr,
                                static_cast<int>(facts.toApprove))
                          .arg(spanWords(nowMs - facts.approveSinceMs)),
                      u"approve"_s,
                      u"warning"_s,
                      Today::tr("&Read"),
                      u"approve"_s,
                      {{u"draft"_s, facts.approveFirst->id.toString()}}});
    if (!facts.proposals.isEmpty())
        lines.append({u"proposed"_s,
                      Today::tr("%n act(s) of moderation wait for a second colleague.", nullptr,
                                static_cast<int>(facts.proposals.size())),
                      u"shield"_s,
                      u"warning"_s,
                      Today::tr("&Decide"),
                      u"feed"_s,
                      {{u"mention"_s, facts.proposals.first().mention}}});
    if (!facts.pageTasks.isEmpty())
        lines.append({u"pages"_s,
                      Today::tr("%n act(s) of moderation are still to be done on their pages.", nullptr,
                                static_cast<int>(facts.pageTasks.size())),
                      u"open"_s,
                      u"warning"_s,
                      Today::tr("Do &it"),
                      u"feed"_s,
                      {{u"mention"_s, facts.pageTasks.first().mention}}});
    if (const QList<inbox::Stop> notSeen = inbox::roundFor(facts.stops, facts.actor, nowMs, zone);
        !notSeen.isEmpty())
        lines.append({u"round"_s,
                      notSeenSentence(notSeen, nowMs, zone),
                      u"eye"_s,
                      u"warning"_s,
                      Today::tr("Start the &round"),
                      u"round"_s,
                      {}});
    QList<care::Question> late;
    std::ranges::copy_if(facts.questions, std::back_inserter(late),
                         [nowMs](const care::Question &question) { return question.isOverdue(nowMs); });
    if (!late.isEmpty())
        lines.append({u"asked"_s,
                      Today::tr("%n question(s) asked inside should be answered by now, the first by %1.",
                                nullptr, static_cast<int>(late.size()))
                          .arg(oneLine(late.first().whom, 60)),
                      u"people"_s,
                      u"warning"_s,
                      Today::tr("Re&mind them"),
                      u"feed"_s,
                      {{u"mention"_s, late.first().mention}}});
    if (facts.late > 0)
        lines.append({u"late"_s,
                      Today::tr("%n message(s) are past the deadline for an answer, the most urgent by %1.",
                                nullptr, static_cast<int>(std::min<qint64>(facts.late, INT_MAX)))
                          .arg(who(*facts.lateFirst)),
                      u"clock"_s, u"danger"_s, Today::tr("&Answer"), u"feed"_s,
                      mentionNamed(*facts.lateFirst)});
    else if (facts.oldest)
        lines.append({u"oldest"_s,
                      Today::tr("%1, has waited longest for an answer: %2.")
                          .arg(who(*facts.oldest), spanWords(nowMs - facts.oldest->postedAtMs)),
                      u"clock"_s, u"accent"_s, Today::tr("&Answer"), u"feed"_s, mentionNamed(*facts.oldest)});
    if (facts.mine > 0)
        lines.append({u"mine"_s,
                      Today::tr("%n message(s) are assigned to you.", nullptr, static_cast<int>(facts.mine)),
                      u"person"_s, u"warning"_s, Today::tr("&Open"), u"feed"_s,
                      mentionNamed(*facts.myOldest)});
    if (facts.came > 0)
        lines.append(
            {u"came"_s,
             Today::tr("%n message(s) came since you were here (%1).", nullptr, static_cast<int>(facts.came))
                 .arg(momentText(facts.sinceMs, nowMs, zone)),
             u"feed"_s, u"accent"_s, Today::tr("&See them"), u"feed"_s, mentionNamed(*facts.cameFirst)});
    if (facts.toCheck > 0)
        lines.append(
            {u"check"_s,
             Today::tr("Vigie is not sure of %n message(s).", nullptr, static_cast<int>(facts.toCheck)),
             u"question"_s, u"muted"_s, Today::tr("C&heck"), u"feed"_s, toFeed(u"to-check"_s)});
    if (facts.due > 0)
        lines.append({u"keeping"_s,
                      Today::tr("%n message(s) came in longer ago than their channel keeps them.", nullptr,
                                static_cast<int>(facts.due)),
                      u"trash"_s,
                      u"muted"_s,
                      Today::tr("Loo&k"),
                      u"settings"_s,
                      {{u"part"_s, u"keeping"_s}}});
    if (facts.open > (facts.oldest ? 1 : 0))
        lines.append(
            {u"open"_s,
             Today::tr("%n message(s) wait for an answer in all.", nullptr, static_cast<int>(facts.open)),
             u"feed"_s,
             u"accent"_s,
             Today::tr("See a&ll"),
             u"feed"_s,
             {}});
    return lines.mid(0, mostTodayLines);
}

QString todayHorizon(const TodayFacts &facts, qint64 nowMs, const QTimeZone &zone)
{
    if (!facts.newest)
        return {};
    const QString known =
        facts.live == 0
            ? Today::tr("Vigie knows what was taken in, and does not look at the channels by itself.")
            : Today::tr(
                  "Vigie knows what was taken in. It fetches %n channel(s) by itself and does not look at "
                  "the others.",
                  nullptr, static_cast<int>(facts.live));
    return known + u' ' +
           Today::tr("The newest message is of %1 (%2, on %3).")
               .arg(momentText(facts.newest->postedAtMs, nowMs, zone), authorText(*facts.newest),
                    oneLine(facts.newest->channelName, 40));
}

} // namespace vigie::ui
