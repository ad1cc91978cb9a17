// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowtext.h"

#include "ui/models/judgementtext.h"
#include "ui/models/threadtext.h"
#include "ui/models/words.h"

#include <QCoreApplication>

namespace vigie::ui {

namespace {

struct RowWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::RowWords)
};

} // namespace

static QString vanishingIn(qint64 ms, QString (*span)(qint64))
{
    if (ms <= 0)
        return RowWords::tr("vanished", "a story that can be seen no more");
    return RowWords::tr("vanishes in %1", "a story; a span such as 3 h or 3 hours")
        .arg(ms < 60'000 ? spanWords(ms) : span(ms));
}

QString vanishingText(std::optional<qint64> expiresAtMs, qint64 nowMs)
{
    return expiresAtMs ? vanishingIn(*expiresAtMs - nowMs, spanText) : QString();
}

QString vanishingWords(std::optional<qint64> expiresAtMs, qint64 nowMs, const QTimeZone &zone)
{
    return expiresAtMs ? vanishingIn(*expiresAtMs - nowMs, spanWords) + QStringLiteral(", ") +
                             exactText(*expiresAtMs, zone)
                       : QString();
}

QString ratingText(std::optional<int> rating)
{
    return rating ? RowWords::tr("%1 of 5 stars").arg(*rating) : QString();
}

QString rowText(const FeedRow &row, qint64 nowMs, const QTimeZone &zone)
{
    if (row.key == 0)
        return RowWords::tr("This message is no longer here");
    QStringList parts{row.author};
    if (row.isThread()) {
        parts.append(row.channel);
        parts.append(
            row.open == 0
                ? RowWords::tr("all done")
                : RowWords::tr("the first without an answer for %1").arg(spanWords(nowMs - row.postedAtMs)));
        parts += gistsText(row.gists);
        return parts.join(QStringLiteral(", ")) + QStringLiteral(". ") + row.excerpt;
    }
    if (!row.handle.isEmpty())
        parts.append(row.handle);
    parts.append(row.channel);
    parts.append(RowWords::tr("%1 ago, %2", "a span such as 3 hours, and the exact date and time")
                     .arg(spanWords(nowMs - row.postedAtMs), exactText(row.postedAtMs, zone)));
    if (row.isUnread())
        parts.append(RowWords::tr("unread"));
    if (row.isPrivate())
        parts.append(RowWords::tr("private"));
    parts.append(dispositionText(row.disposition));
    if (row.owed)
        parts.append(RowWords::tr("without an answer for %1").arg(spanWords(nowMs - row.postedAtMs)));
    if (row.owed && row.owed->dueMs)
        parts.append(dueText(*row.owed, nowMs, zone));
    if (row.judgement && row.owed)
        parts += verdictWords(*row.judgement);
    if (row.expiresAtMs)
        parts.append(vanishingWords(row.expiresAtMs, nowMs, zone));
    if (const QString rating = ratingText(row.rating); !rating.isEmpty())
        parts.append(rating);
    if (!row.assignee.isEmpty())
        parts.append(RowWords::tr("with %1", "a colleague who has the message").arg(row.assignee));
    return parts.join(QStringLiteral(", ")) + QStringLiteral(". ") + row.excerpt;
}

} // namespace vigie::ui
