// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/act.h"

#include "base/canonical.h"

#include <QCryptographicHash>

namespace vigie::moderation {

QString actStateName(ActState state)
{
    static constexpr const char *names[] = {"proposed", "in-force", "refused", "taken-back"};
    return QLatin1StringView(names[static_cast<int>(state)]);
}

bool ModerationAct::isToDo() const
{
    return (state == ActState::InForce && !onPageMs) ||
           (state == ActState::TakenBack && onPageMs && !offPageMs);
}

QByteArray digestOf(const ModerationAct &act)
{
    return QCryptographicHash::hash(
        canonical({act.salt, act.id.bytes(), QByteArray::number(act.mention), actKindName(act.kind).toUtf8(),
                   act.article.toUtf8(), act.charter, act.reason.toUtf8(), act.unproven.toUtf8(),
                   act.proposer.bytes(), QByteArray::number(act.atMs),
                   act.alone ? QByteArrayLiteral("alone") : QByteArray()}),
        QCryptographicHash::Sha256);
}

} // namespace vigie::moderation
