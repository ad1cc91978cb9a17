// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"
#include "inbox/opening.h"

#include <QTemporaryDir>

namespace vigie::test {

using namespace inbox;
using namespace Qt::StringLiterals;

/// What there is to see of a row.
inline QString shown(const Incoming &row)
{
    QStringList parts{QString::fromUtf8(row.text).replace(u'\n', u'|')};
    const auto add = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            parts += QLatin1StringView(name) + u'=' + value;
    };
    add("id", QString::fromUtf8(row.remoteId));
    add("url", QString::fromUtf8(row.url));
    add("name", QString::fromUtf8(row.authorName));
    add("handle", QString::fromUtf8(row.authorHandle));
    if (row.postedAtMs)
        add("at", QDateTime::fromMSecsSinceEpoch(*row.postedAtMs, QTimeZone::UTC).toString(Qt::ISODate));
    add("lang", QString::fromUtf8(row.language));
    add("to", QString::fromUtf8(row.inReplyTo));
    add("of", QString::fromUtf8(row.parentTitle));
    if (row.kind && *row.kind != Kind::Article)
        add("kind", kindName(*row.kind));
    return parts.join(u' ');
}

/// Feeds as files, opened as imports open them.
class FeedFolder
{
public:
    std::atomic_bool cancel = false;

    auto open(const QByteArray &content, Format format = Format::Auto, const QString &name = u"feed.xml"_s)
    {
        QFile written(m_folder.filePath(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
            qFatal("no file");
        written.close();
        return openPath(written.fileName(), format);
    }

    Result<std::unique_ptr<IncomingSource>> openPath(const QString &path, Format format)
    {
        const auto names = FieldNames::with({});
        return openIncoming(path, format, {QTimeZone("Europe/Paris"), *names}, cancel);
    }

    static QString told(const Error &error)
    {
        const QString reason = error.fact("reason");
        return errorCodeName(error.code) + (reason.isEmpty() ? QString() : u':' + reason);
    }

    /// Every row as shown(), "!reason" for those refused, last what ended it. Each row is read again, too.
    QStringList rowsOf(Result<std::unique_ptr<IncomingSource>> source)
    {
        if (!source)
            return {told(source.error())};
        QStringList seen;
        QList<std::pair<Place, qsizetype>> places;
        for (;;) {
            const auto next = (*source)->next();
            if (!next) {
                seen += told(next.error());
                break;
            }
            if (!*next) {
                if ((*source)->position() != (*source)->size())
                    seen += u"not at its end"_s;
                break;
            }
            if (**next)
                places.append({(**next)->place, seen.size()});
            seen += **next ? shown(***next) : u'!' + (**next).error().reason;
        }
        for (auto it = places.crbegin(); it != places.crend(); ++it) {
            const auto row = (*source)->again(it->first);
            if (!row || shown(*row) != seen.at(it->second))
                seen += u"again: "_s + (row ? shown(*row) : told(row.error()));
        }
        return seen;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace vigie::test
