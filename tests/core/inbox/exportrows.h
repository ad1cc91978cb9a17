// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/opening.h"

#include <QDateTime>

namespace vigie::test {

/// What a row says, in short: "text||more id=… ours". Empty fields are left out.
inline QString shortOf(const inbox::Incoming &row)
{
    QString words = QString::fromUtf8(row.text).replace(u'\n', u'|');
    const auto say = [&](const char *name, QByteArrayView value) {
        if (!value.isEmpty())
            words += u' ' + QLatin1StringView(name) + u'=' + QString::fromUtf8(value);
    };
    say("id", row.remoteId);
    say("to", row.inReplyTo);
    say("channel", row.channel);
    say("handle", row.authorHandle);
    say("name", row.authorName);
    if (row.postedAtMs)
        say("at",
            QDateTime::fromMSecsSinceEpoch(*row.postedAtMs, QTimeZone::UTC).toString(Qt::ISODate).toUtf8());
    say("lang", row.language);
    say("url", row.url);
    say("of", row.parentTitle);
    say("place", row.where);
    if (row.rating)
        words += QStringLiteral(" stars=%1").arg(*row.rating);
    if (row.kind)
        words += u' ' + inbox::kindName(*row.kind);
    if (row.isPrivate)
        words += QStringLiteral(" private");
    if (row.ours)
        words += *row.ours ? QStringLiteral(" ours") : QStringLiteral(" theirs");
    return words;
}

/// All rows of a file or folder, "!line reason" where they are refused, and once more each, backwards; at the
/// end the code of the Error it ends with.
inline QStringList rowsOf(const QString &path, inbox::Format format = inbox::Format::Auto)
{
    const std::atomic_bool cancel = false;
    const auto source =
        inbox::openIncoming(path, format, {QTimeZone("Europe/Paris"), *inbox::FieldNames::with({})}, cancel);
    if (!source)
        return {errorCodeName(source.error().code) + u' ' + source.error().fact("reason")};
    QStringList seen;
    QList<std::pair<inbox::Place, QString>> places;
    for (;;) {
        const auto next = (*source)->next();
        if (!next) {
            seen.append(errorCodeName(next.error().code) + u' ' + next.error().fact("reason"));
            break;
        }
        if (!*next) {
            if ((*source)->position() != (*source)->size())
                seen.append(QStringLiteral("its position is not its end"));
            break;
        }
        if (const auto &row = **next) {
            seen.append(shortOf(*row));
            places.append({row->place, seen.last()});
        } else {
            seen.append(QStringLiteral("!%1 %2").arg(row.error().line).arg(row.error().reason));
        }
    }
    for (auto place = places.crbegin(); place != places.crend(); ++place) {
        const auto again = (*source)->again(place->first);
        if (!again || shortOf(*again) != place->second)
            seen.append(QStringLiteral("another time differs: ") + place->second);
    }
    return seen;
}

} // namespace vigie::test
