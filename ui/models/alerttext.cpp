// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/alerttext.h"

#include "base/text.h"
#include "ui/models/nobodys.h"
#include "ui/models/roundtext.h"
#include "ui/models/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie::ui {

using inbox::AlertKind;
using inbox::RoundAlert;

static constexpr qsizetype mostLines = 5;

struct AlertText
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::AlertText)
};

static QString lineOf(const RoundAlert &alert, qint64 nowMs, const QTimeZone &zone)
{
    switch (alert.kind) {
    case AlertKind::Vanishing:
        return AlertText::tr("%1: what nobody has seen there vanishes %2.", "a place, and until when")
            .arg(stopName(alert.stop), untilText(*inbox::deadlineMs(alert.stop), nowMs, zone));
    case AlertKind::LinkSilent:
        return AlertText::tr("%1: its live link has not worked since %2.", "a place, and a time")
            .arg(stopName(alert.stop), sinceText(inbox::notSeenSinceMs(alert.stop), nowMs, zone));
    case AlertKind::NotSeen:
        break;
    }
    return notSeenText(alert.stop, nowMs, zone);
}

AlertWords alertWords(const QList<RoundAlert> &alerts, const QString &firm, qint64 nowMs,
                      const QTimeZone &zone)
{
    const auto vanishing = std::ranges::count(alerts, AlertKind::Vanishing, &RoundAlert::kind);
    QString title =
        vanishing > 0
            ? AlertText::tr("%n place(s) where stories soon vanish", nullptr, static_cast<int>(vanishing))
            : AlertText::tr("%n place(s) not looked at", nullptr, static_cast<int>(alerts.size()));
    if (const QString whose = oneLine(firm, 60); !whose.isEmpty())
        title = labelled(whose, title);
    const bool all = alerts.size() <= mostLines;
    QStringList lines;
    for (const RoundAlert &alert : alerts.first(all ? alerts.size() : mostLines - 1))
        lines.append(lineOf(alert, nowMs, zone));
    if (const auto rest = static_cast<int>(alerts.size() - lines.size()); rest > 0)
        lines.append(AlertText::tr("And %n more.", "places", rest));
    return {title, lines.join(u'\n')};
}

AlertWords nobodysAlert(const triage::Unassigned &found, const QString &firm)
{
    QString title = AlertText::tr("%n message(s) are nobody’s", nullptr, static_cast<int>(found.late));
    if (const QString whose = oneLine(firm, 60); !whose.isEmpty())
        title = labelled(whose, title);
    return {title, nobodysSentence(found)};
}

} // namespace vigie::ui
