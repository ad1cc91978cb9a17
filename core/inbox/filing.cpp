// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/filing.h"

#include "base/text.h"

#include <QCryptographicHash>
#include <QSet>

namespace vigie::inbox {

using namespace Qt::StringLiterals;

QString usualChannelName(const QString &service)
{
    static const QMap<QString, QString> names{
        {u"facebook"_s, u"Facebook"_s},
        {u"instagram"_s, u"Instagram"_s},
        {u"x"_s, u"X"_s},
        {u"mastodon"_s, u"Mastodon"_s},
        {u"bluesky"_s, u"Bluesky"_s},
        {u"linkedin"_s, u"LinkedIn"_s},
        {u"google-review"_s, u"Google"_s},
        {u"trustpilot"_s, u"Trustpilot"_s},
        {u"tripadvisor"_s, u"Tripadvisor"_s},
        {u"youtube"_s, u"YouTube"_s},
        {u"forum"_s, u"Forum"_s},
    };
    return names.value(service, u"Capture"_s);
}

static QString hashed(const QStringList &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : parts) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    }
    return u"capture-"_s + QString::fromLatin1(hash.result().first(16).toHex());
}

QString capturedTextId(const Captured &row)
{
    const QString author = row.authorName.isEmpty() ? row.authorHandle : row.authorName;
    return hashed({u"text"_s, row.service, folded(author), folded(row.text)});
}

QStringList capturedIds(const QList<Captured> &rows)
{
    QStringList ids;
    QSet<QString> seen;
    ids.reserve(rows.size());
    for (const Captured &row : rows) {
        QString id = row.urlIsOwn && !row.url.isEmpty() ? hashed({u"url"_s, row.url}) : capturedTextId(row);
        // An address that two rows bear is of neither alone.
        if (seen.contains(id))
            id = capturedTextId(row);
        seen.insert(id);
        ids.append(id);
    }
    return ids;
}

QList<qsizetype> capturedParents(const QList<Captured> &rows)
{
    QList<qsizetype> parents;
    QList<qsizetype> above; // the last row of each depth
    parents.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto depth = static_cast<qsizetype>(std::max(rows[i].depth, 0));
        above.resize(std::min(above.size(), depth));
        parents.append(above.isEmpty() ? -1 : above.last());
        above.append(i);
    }
    return parents;
}

} // namespace vigie::inbox
