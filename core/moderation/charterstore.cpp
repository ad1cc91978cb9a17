// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "moderation/act.h"
#include "workspace/connection.h"
#include "workspace/settings.h"

#include <QCryptographicHash>

namespace vigie::moderation {

static constexpr char settingName[] = "charter";

/// What was set here, if it can be read: a file changed by hand may hold anything.
static QString ownText(Connection &c)
{
    const QString own = workspace::settingText(c, settingName);
    return own.isEmpty() || readCharter(own).problems.isEmpty() ? own : QString();
}

bool isShippedCharter(Connection &c)
{
    return ownText(c).isEmpty();
}

QString charterText(Connection &c)
{
    const QString own = ownText(c);
    return own.isEmpty() ? shippedCharter(workspace::readSettings(c).language) : own;
}

Charter charter(Connection &c)
{
    return readCharter(charterText(c)).charter;
}

Result<QString> setCharter(Connection &c, const team::Actor &actor, const QString &text)
{
    if (auto allowed = actor.require(team::Act::ManageSettings); !allowed)
        return fail(allowed.error());
    const QString typed = safeText(text).trimmed();
    const bool isShipped =
        typed.isEmpty() || typed == shippedCharter(workspace::readSettings(c).language).trimmed();
    const QString wanted = isShipped ? QString() : typed + u'\n';
    if (!isShipped) {
        if (const auto read = charterFrom(wanted); !read)
            return fail(read.error());
    }
    const QString before = ownText(c);
    if (before == wanted)
        return before;
    workspace::setSetting(c, settingName, wanted);
    workspace::record(
        c, {QStringLiteral("charter-set"),
            actor.id(),
            {},
            {{QStringLiteral("own"), !isShipped},
             {QStringLiteral("digest"),
              QString::fromLatin1(
                  QCryptographicHash::hash(charterText(c).toUtf8(), QCryptographicHash::Sha256).toHex())}}});
    return before;
}

void eachCharter(Connection &c, const std::function<void(const QByteArray &, const QString &)> &take)
{
    workspace::Statement rows = c.statement("SELECT digest, text FROM charter ORDER BY digest");
    while (rows.step())
        take(rows.blob(0), rows.text(1));
}

std::optional<Article> articleOf(Connection &c, const ModerationAct &act)
{
    workspace::Statement row = c.statement("SELECT text FROM charter WHERE digest = ?");
    row.bindBlob(0, act.charter);
    if (!row.step())
        return std::nullopt;
    const CharterRead read = readCharter(row.text(0));
    const Article *found = read.charter.article(act.article);
    return found ? std::optional(*found) : std::nullopt;
}

} // namespace vigie::moderation
