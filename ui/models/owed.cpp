// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/owed.h"

#include "inbox/channel.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace vigie::ui {

namespace {
struct OwedWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::OwedWords)
};
} // namespace

Owed owedTo(const triage::Unanswered &message, const triage::AnswerTimes &times, const QTimeZone &zone)
{
    return {message, triage::dueMs(times, zone, message.postedAtMs, message.severity)};
}

std::optional<Owed> owedTo(const inbox::Mention &mention, const triage::Timetable &timetable)
{
    if (!inbox::isOpen(mention.disposition) || mention.traits.testFlag(inbox::Trait::Ours))
        return std::nullopt;
    return owedTo({.postedAtMs = mention.postedAtMs,
                   .severity = triage::severityOf(mention.judgement, mention.rating),
                   .isPrivate = mention.traits.testFlag(inbox::Trait::Private),
                   .isReview = mention.rating || inbox::isReviewSite(mention.service),
                   .priority = mention.priority,
                   .followers = mention.authorFollowers},
                  timetable.of(mention.channel), timetable.zone);
}

Waiting waitingOf(const Owed &owed, qint64 nowMs)
{
    if (!owed.dueMs || nowMs < *owed.dueMs - dueSoonMs)
        return Waiting::Quiet;
    return nowMs < *owed.dueMs ? Waiting::Soon : Waiting::Late;
}

QString silenceText(const Owed &owed, qint64 nowMs)
{
    switch (waitingOf(owed, nowMs)) {
    case Waiting::Quiet:
        return OwedWords::tr("%1 without an answer", "%1 is a span such as 3 h")
            .arg(spanText(nowMs - owed.message.postedAtMs));
    case Waiting::Soon:
        return OwedWords::tr("answer due in %1", "%1 is a span such as 40 min")
            .arg(spanText(*owed.dueMs - nowMs));
    case Waiting::Late:
        break;
    }
    return OwedWords::tr("late by %1", "%1 is a span such as 3 h").arg(spanText(nowMs - *owed.dueMs));
}

static QString severityText(triage::Severity severity)
{
    switch (severity) {
    case triage::Severity::Light:
        return OwedWords::tr("a remark");
    case triage::Severity::Ordinary:
        return OwedWords::tr("a question, or not clear");
    case triage::Severity::Serious:
        return OwedWords::tr("a complaint");
    case triage::Severity::Urgent:
        break;
    }
    return OwedWords::tr("urgent");
}

QString dueText(const Owed &owed, qint64 nowMs, const QTimeZone &zone)
{
    const QString due = OwedWords::tr("answer due %1 (%2)", "a date and time, and why: a complaint, urgent…")
                            .arg(exactText(*owed.dueMs, zone), severityText(owed.message.severity));
    return *owed.dueMs > nowMs
               ? due
               : OwedWords::tr("%1, late by %2", "when the answer was due; a span such as 3 hours")
                     .arg(due, spanWords(nowMs - *owed.dueMs));
}

static QString seenBy(const triage::Unanswered &message)
{
    if (message.isPrivate)
        return OwedWords::tr("Private: nobody else sees it");
    if (message.followers.value_or(0) > 1)
        return OwedWords::tr("Public, by an author with %1 followers")
            .arg(QLocale().toString(*message.followers));
    return message.isReview ? OwedWords::tr("Public, on a rating site: it is read for years")
                            : OwedWords::tr("Public");
}

QStringList silenceWords(const Owed &owed, qint64 nowMs, const QTimeZone &zone)
{
    QStringList lines{
        OwedWords::tr("Without an answer for %1").arg(spanWords(nowMs - owed.message.postedAtMs))};
    if (owed.dueMs)
        lines.append(sentence(dueText(owed, nowMs, zone)));
    lines.append(seenBy(owed.message));
    if (owed.message.priority == inbox::Priority::High)
        lines.append(OwedWords::tr("High priority"));
    else if (owed.message.priority == inbox::Priority::Low)
        lines.append(OwedWords::tr("Low priority"));
    const qint64 age = nowMs - owed.message.postedAtMs;
    if (age >= triage::goneAfterMs)
        lines.append(OwedWords::tr("Older than two weeks: stands after what is recent"));
    else if (age >= triage::fadesAfterMs)
        lines.append(OwedWords::tr("Older than a week: counts for half as much with every day"));
    return lines;
}

QString readersText(const triage::Unanswered &message)
{
    const qint64 followers = message.followers.value_or(0);
    if (followers < 1000 || message.isPrivate)
        return {};
    const QLocale locale;
    return followers < 1'000'000
               ? OwedWords::tr("%1 k", "thousands of readers").arg(locale.toString(followers / 1000))
               : OwedWords::tr("%1 M", "millions of readers")
                     .arg(locale.toString(static_cast<double>(followers) / 1e6, 'f', 1));
}

} // namespace vigie::ui
