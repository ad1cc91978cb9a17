// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/acttext.h"

#include "base/text.h"
#include "ui/models/moderationtext.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QHash>

namespace vigie::ui {

namespace {

struct Acts
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::Acts)
};

/// %1 is who did it.
const QHash<QString, const char *> &sentences()
{
    static const QHash<QString, const char *> known{
        {QStringLiteral("mention-new"), QT_TRANSLATE_NOOP("vigie::ui::Acts", "Reopened by %1")},
        {QStringLiteral("mention-assigned"), QT_TRANSLATE_NOOP("vigie::ui::Acts", "Assigned by %1")},
        {QStringLiteral("mention-waiting-colleague"),
         QT_TRANSLATE_NOOP("vigie::ui::Acts", "Set to wait for a colleague by %1")},
        {QStringLiteral("mention-waiting-customer"),
         QT_TRANSLATE_NOOP("vigie::ui::Acts", "Set to wait for the customer by %1")},
        {QStringLiteral("mention-waiting-community"),
         QT_TRANSLATE_NOOP("vigie::ui::Acts", "Set to wait for the community by %1")},
        {QStringLiteral("mention-replied"), QT_TRANSLATE_NOOP("vigie::ui::Acts", "Answered by %1")},
        {QStringLiteral("mention-liked"), QT_TRANSLATE_NOOP("vigie::ui::Acts", "Liked by %1")},
        {QStringLiteral("mention-closed"), QT_TRANSLATE_NOOP("vigie::ui::Acts", "Closed by %1")},
        {QStringLiteral("mention-undone"), QT_TRANSLATE_NOOP("vigie::ui::Acts", "Undone by %1")},
        {QStringLiteral("mention-redone"), QT_TRANSLATE_NOOP("vigie::ui::Acts", "Done again by %1")},
        {QStringLiteral("mention-tagged"), QT_TRANSLATE_NOOP("vigie::ui::Acts", "Tags changed by %1")},
        {QStringLiteral("mention-returned"),
         QT_TRANSLATE_NOOP("vigie::ui::Acts", "New again: the community’s time is over")},
        {QStringLiteral("mention-noted"), QT_TRANSLATE_NOOP("vigie::ui::Acts", "Note added by %1")},
        {QStringLiteral("mention-asked"), QT_TRANSLATE_NOOP("vigie::ui::Acts", "Question asked by %1")},
        {QStringLiteral("question-answered"),
         QT_TRANSLATE_NOOP("vigie::ui::Acts", "Answer to the question added by %1")},
        {QStringLiteral("question-withdrawn"),
         QT_TRANSLATE_NOOP("vigie::ui::Acts", "Question taken back by %1")},
        {QStringLiteral("question-reopened"),
         QT_TRANSLATE_NOOP("vigie::ui::Acts", "Answer to the question taken back by %1")},
        {QStringLiteral("evidence-added"), QT_TRANSLATE_NOOP("vigie::ui::Acts", "Evidence added by %1")},
        {QStringLiteral("evidence-removed"), QT_TRANSLATE_NOOP("vigie::ui::Acts", "Evidence removed by %1")},
        {QStringLiteral("evidence-brought-back"),
         QT_TRANSLATE_NOOP("vigie::ui::Acts", "Evidence brought back by %1")},
        {QStringLiteral("moderation-not-on-page"),
         QT_TRANSLATE_NOOP("vigie::ui::Acts", "Not done on the page after all, says %1")},
        {QStringLiteral("moderation-off-page"),
         QT_TRANSLATE_NOOP("vigie::ui::Acts", "Taken back on the page, says %1")},
        {QStringLiteral("moderation-not-off-page"),
         QT_TRANSLATE_NOOP("vigie::ui::Acts", "Not taken back on the page after all, says %1")},
        {QStringLiteral("moderation-on-page"),
         QT_TRANSLATE_NOOP("vigie::ui::Acts", "Done on the page, says %1")},
        {QStringLiteral("draft-made"), QT_TRANSLATE_NOOP("vigie::ui::Acts", "Reply begun by %1")},
        {QStringLiteral("draft-submitted"), QT_TRANSLATE_NOOP("vigie::ui::Acts", "Reply submitted by %1")},
        {QStringLiteral("draft-discarded"), QT_TRANSLATE_NOOP("vigie::ui::Acts", "Reply discarded by %1")},
        {QStringLiteral("draft-restored"), QT_TRANSLATE_NOOP("vigie::ui::Acts", "Reply brought back by %1")},
        {QStringLiteral("draft-approved"), QT_TRANSLATE_NOOP("vigie::ui::Acts", "Reply approved by %1")},
        {QStringLiteral("draft-re-read"),
         QT_TRANSLATE_NOOP("vigie::ui::Acts", "Reply re-read by %1, who wrote it")},
        {QStringLiteral("draft-rejected"), QT_TRANSLATE_NOOP("vigie::ui::Acts", "Reply rejected by %1")},
        {QStringLiteral("draft-sent-back"), QT_TRANSLATE_NOOP("vigie::ui::Acts", "Reply sent back by %1")},
        {QStringLiteral("approval-voided"), QT_TRANSLATE_NOOP("vigie::ui::Acts", "Approval withdrawn by %1")},
        {QStringLiteral("outbox-enqueued"),
         QT_TRANSLATE_NOOP("vigie::ui::Acts", "Reply put in the outbox by %1")},
        {QStringLiteral("outbox-attempt"), QT_TRANSLATE_NOOP("vigie::ui::Acts", "Reply taken up by %1")},
        {QStringLiteral("outbox-delivered"), QT_TRANSLATE_NOOP("vigie::ui::Acts", "Reply delivered by %1")},
        {QStringLiteral("outbox-handed-over"),
         QT_TRANSLATE_NOOP("vigie::ui::Acts", "Reply handed over to be posted by %1")},
        {QStringLiteral("outbox-confirmed"),
         QT_TRANSLATE_NOOP("vigie::ui::Acts", "Reply confirmed as posted by %1")},
        {QStringLiteral("outbox-not-posted"),
         QT_TRANSLATE_NOOP("vigie::ui::Acts", "Reply not posted, says %1")},
        {QStringLiteral("outbox-lost"),
         QT_TRANSLATE_NOOP("vigie::ui::Acts", "Reply sent by %1, and the answer was lost")},
        {QStringLiteral("outbox-refused"),
         QT_TRANSLATE_NOOP("vigie::ui::Acts", "Reply sent by %1, and refused by the service")},
        {QStringLiteral("outbox-put-off"), QT_TRANSLATE_NOOP("vigie::ui::Acts", "Reply put off by %1")},
        {QStringLiteral("outbox-paused"), QT_TRANSLATE_NOOP("vigie::ui::Acts", "Reply paused by %1")},
        {QStringLiteral("outbox-resumed"), QT_TRANSLATE_NOOP("vigie::ui::Acts", "Reply resumed by %1")},
        {QStringLiteral("outbox-cancelled"), QT_TRANSLATE_NOOP("vigie::ui::Acts", "Reply taken back by %1")},
    };
    return known;
}

} // namespace

/// %1 is who, %2 what is done ("hide"), %3 the article.
static const char *moderationSentence(const QString &act)
{
    static const QHash<QString, const char *> known{
        {QStringLiteral("moderation-proposed"),
         QT_TRANSLATE_NOOP("vigie::ui::Acts", "Proposed by %1: %2, article %3")},
        {QStringLiteral("moderation-done"),
         QT_TRANSLATE_NOOP("vigie::ui::Acts", "Moderated by %1: %2, article %3")},
        {QStringLiteral("moderation-confirmed"),
         QT_TRANSLATE_NOOP("vigie::ui::Acts", "Confirmed by %1: %2, article %3")},
        {QStringLiteral("moderation-refused"),
         QT_TRANSLATE_NOOP("vigie::ui::Acts", "Refused by %1: %2, article %3")},
        {QStringLiteral("moderation-taken-back"),
         QT_TRANSLATE_NOOP("vigie::ui::Acts", "Taken back by %1: %2, article %3")},
    };
    return known.value(act);
}

/// What the rule called %1 did; null for what is no act of a rule.
static const char *ruleSentence(const QString &act)
{
    static const QHash<QString, const char *> known{
        {QStringLiteral("rule-tagged"), QT_TRANSLATE_NOOP("vigie::ui::Acts", "Tagged by the rule “%1”")},
        {QStringLiteral("rule-assigned"), QT_TRANSLATE_NOOP("vigie::ui::Acts", "Assigned by the rule “%1”")},
        {QStringLiteral("rule-priority"),
         QT_TRANSLATE_NOOP("vigie::ui::Acts", "Priority set by the rule “%1”")},
        {QStringLiteral("rule-waiting"),
         QT_TRANSLATE_NOOP("vigie::ui::Acts", "Set to wait for the community by the rule “%1”")},
        {QStringLiteral("rule-proposed-hiding"),
         QT_TRANSLATE_NOOP("vigie::ui::Acts", "Proposed to be hidden by the rule “%1”")},
    };
    return known.value(act);
}

QString actText(const QString &act, const QJsonObject &facts, const QString &actor, const QString &other,
                const QString &rule)
{
    if (const char *sentence = ruleSentence(act)) {
        const QString told = QCoreApplication::translate("vigie::ui::Acts", sentence).arg(rule);
        return other.isEmpty() ? told : labelled(told, other);
    }
    if (act == u"rule-undone" || act == u"rule-redone") {
        const QString what = actText(facts.value(QStringLiteral("did")).toString(), {}, {}, {}, rule);
        return labelled(act == u"rule-undone" ? Acts::tr("Undone by %1").arg(actor)
                                              : Acts::tr("Done again by %1").arg(actor),
                        what);
    }
    const QString who = actor.isEmpty() ? Acts::tr("Vigie", "who did it: the program itself") : actor;
    if (act == u"mention-assigned" && !other.isEmpty())
        return other == actor ? Acts::tr("Taken by %1").arg(who)
                              : Acts::tr("Assigned to %2 by %1").arg(who, other);
    if (act == u"mention-undone" || act == u"mention-redone") {
        const auto now = inbox::dispositionNamed(facts.value(QStringLiteral("to")).toString());
        if (now && act == u"mention-undone")
            return Acts::tr("Undone by %1: %2 again", "who, and a disposition")
                .arg(who, dispositionText(*now).toLower());
    }
    if (const char *said = moderationSentence(act)) {
        const auto kind = moderation::actKindNamed(facts.value(QStringLiteral("kind")).toString());
        return QCoreApplication::translate("vigie::ui::Acts", said)
            .arg(who, kind ? actKindText(*kind).toLower() : QString(),
                 oneLine(facts.value(QStringLiteral("article")).toString(), 20));
    }
    const char *sentence = sentences().value(act);
    return sentence ? QCoreApplication::translate("vigie::ui::Acts", sentence).arg(who)
                    : labelled(who, QString(act).replace(u'-', u' '));
}

} // namespace vigie::ui
