// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QStringList>

namespace vigie::test {

enum class Verdict { None, Yes, No };

struct ModelVersion
{
    int number = 0;
    QString text;
    bool isPrivate = false;
    int author = 0;
    Verdict verdict = Verdict::None;
    Id message; ///< null: never in the outbox
    QString state;
    QString place; ///< of the attempt under way
    int leavings = 0;
    int notPosted = 0;
};

/// What a draft must be, said as simply as it can be.
struct ModelDraft
{
    Id id;
    QString text;
    bool isPrivate = false;
    int writer = 0;
    bool discarded = false;
    QList<ModelVersion> versions;
    QByteArray mend; ///< SQL that takes back what was changed by hand; empty: nothing was

    bool same() const
    {
        return !versions.isEmpty() && versions.last().text == text && versions.last().isPrivate == isPrivate;
    }
    bool locked() const
    {
        static const QStringList locking{QStringLiteral("sending"), QStringLiteral("unknown"),
                                         QStringLiteral("handed-over"), QStringLiteral("sent")};
        return !versions.isEmpty() && locking.contains(versions.last().state);
    }
    QString state() const
    {
        if (versions.isEmpty() || versions.last().state == QLatin1StringView("cancelled"))
            return QStringLiteral("working");
        const ModelVersion &v = versions.last();
        if (v.state == QLatin1StringView("sent") || v.state == QLatin1StringView("handed-over"))
            return v.state;
        if (v.verdict == Verdict::No)
            return same() ? QStringLiteral("rejected") : QStringLiteral("working");
        if (!same())
            return QStringLiteral("withdrawn");
        return v.verdict == Verdict::Yes ? QStringLiteral("approved") : QStringLiteral("submitted");
    }
};

} // namespace vigie::test
