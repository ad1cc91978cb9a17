// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/session.h"

#include "approval/approvalstore.h"
#include "care/question.h"
#include "inbox/mention.h"
#include "inbox/round.h"
#include "moderation/act.h"
#include "outbox/message.h"

#include <QVariantMap>

namespace vigie::ui {

/// What Today chooses its lines from.
struct TodayFacts
{
    qint64 mentions = 0;                     ///< in the workspace, ours left out
    qint64 open = 0;                         ///< new, assigned, waiting for a colleague
    std::optional<inbox::Mention> oldest;    ///< the open one of two weeks that waits longest
    qint64 late = 0;                         ///< open ones of two weeks past their deadline
    std::optional<inbox::Mention> lateFirst; ///< the most urgent of those
    std::optional<inbox::Mention> urgent;    ///< where one would start
    std::optional<inbox::Mention> newest;    ///< the last message that was taken in from the outside
    qint64 mine = 0;                         ///< open ones assigned to this colleague
    std::optional<inbox::Mention> myOldest;  ///< of those
    qint64 came = 0;                         ///< open ones posted since `sinceMs`
    std::optional<inbox::Mention> cameFirst; ///< the first of those
    qint64 sinceMs = 0;                      ///< when this colleague was here before; 0: never
    qint64 urgentCount = 0;                  ///< open ones that are, or may be, urgent
    qint64 toCheck = 0;                      ///< open ones of which triage is not sure, those aside
    qint64 toApprove = 0;                    ///< versions that this colleague may decide on
    std::optional<reply::Draft> approveFirst;
    qint64 approveSinceMs = 0;
    QList<outbox::Message> outbox;              ///< not final ones
    QList<inbox::Stop> stops;                   ///< of the round
    Id actor;                                   ///< who asks
    QList<care::Question> questions;            ///< asked inside, not answered
    QList<moderation::ModerationAct> proposals; ///< of others, that this colleague may decide on
    QList<moderation::ModerationAct> pageTasks; ///< to be done on pages
    qint64 due = 0;     ///< messages that came in longer ago than their channel keeps them
    qsizetype live = 0; ///< channels that Vigie fetches by itself
    bool hasSample = false;
};

/// One line: a sentence, its icon, one button and where it leads. `mood` gives the colour: "danger",
/// "warning", "accent" or "muted".
struct TodayLine
{
    QString code; ///< "unknown", "confirm", "approve", "oldest", "mine", "came", "open", "send", "round",
                  ///< "keeping", "urgent", "check", "late", "proposed", "pages"
    QString sentence;
    QString icon;
    QString mood;
    QString button;
    QString pane;
    QVariantMap what;
};

inline constexpr qsizetype mostTodayLines = 7;

/// Inside Workspace::read(): `sinceMs` as above; mentions after that moment have come since.
Result<TodayFacts> readToday(workspace::Connection &c, const team::Actor &actor, qint64 sinceMs);
/// At most seven, by consequence: what may have gone wrong, what others wait for, what we wait for. Pure but
/// for the language.
QList<TodayLine> todayLines(const TodayFacts &facts, qint64 nowMs, const QTimeZone &zone);
/// What stands under the lines: never that all is quiet, for Vigie only knows what was taken in.
QString todayHorizon(const TodayFacts &facts, qint64 nowMs, const QTimeZone &zone);

} // namespace vigie::ui
