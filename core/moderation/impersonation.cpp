// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/impersonation.h"

#include "base/confusable.h"
#include "inbox/channelstore.h"
#include "workspace/settings.h"

namespace vigie::moderation {

QStringList ourNames(workspace::Connection &c)
{
    return ourNames(workspace::readSettings(c).firm, inbox::channels(c));
}

QStringList ourNames(const QString &firm, const QList<inbox::Channel> &channels)
{
    QStringList names{firm};
    for (const inbox::Channel &channel : channels)
        names.append(channel.handle);
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

QString passesFor(const QStringList &ours, QStringView handle, QStringView name, bool isOurs)
{
    if (isOurs)
        return {};
    for (const QString &known : ours) {
        if (looksLike(known, handle) || looksLike(known, name))
            return known;
    }
    return {};
}

} // namespace vigie::moderation
