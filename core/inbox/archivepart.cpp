// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/archivepart.h"

#include <QRegularExpression>

namespace vigie::inbox {

namespace {
struct NamedPart
{
    ArchivePart part;
    const char *path;   ///< a regular expression of its end
    const char *global; ///< as X names what a file holds: window.YTD.….part0
};
} // namespace

static constexpr NamedPart namedParts[] = {
    {ArchivePart::MastodonActor, "actor\\.json", nullptr},
    {ArchivePart::XAccount, "account\\.js", "account"},
    {ArchivePart::GoogleLocation, "location-[^/]*/data\\.json", nullptr},
    {ArchivePart::MastodonOutbox, "outbox\\.json", nullptr},
    {ArchivePart::XNotes, "note-tweet(-part\\d{1,4})?\\.js", "note_tweet"},
    {ArchivePart::XTweets, "tweets?(-part\\d{1,4})?\\.js", "tweets?"},
    {ArchivePart::XMessages, "direct-messages?(-group)?(-part\\d{1,4})?\\.js", "direct_messages?(_group)?"},
    {ArchivePart::GoogleReviews, "reviews[^/]{0,40}\\.json", nullptr},
};

std::optional<ArchivePart> archivePartNamed(const QString &path)
{
    // Of a hundred thousand pictures, none is looked at closer.
    if (!path.endsWith(QLatin1StringView(".json"), Qt::CaseInsensitive) &&
        !path.endsWith(QLatin1StringView(".js"), Qt::CaseInsensitive))
        return std::nullopt;
    static const QList<QRegularExpression> ends = [] {
        QList<QRegularExpression> made;
        for (const NamedPart &one : namedParts)
            made.append(QRegularExpression(QStringLiteral("(^|/)%1$").arg(QLatin1StringView(one.path)),
                                           QRegularExpression::CaseInsensitiveOption));
        return made;
    }();
    for (qsizetype i = 0; i < ends.size(); ++i) {
        if (ends.at(i).match(path).hasMatch())
            return namedParts[i].part;
    }
    return std::nullopt;
}

std::optional<ArchivePart> archivePartIn(QByteArrayView head)
{
    if (head.startsWith("\xef\xbb\xbf"))
        head = head.sliced(3);
    const QByteArrayView begin = head.trimmed();
    const QString first = QString::fromLatin1(begin.first(std::min<qsizetype>(begin.size(), 200)));
    for (const NamedPart &one : namedParts) {
        if (!one.global)
            continue;
        const QRegularExpression global(
            QStringLiteral("^window\\.YTD\\.%1\\.part\\d+\\s*=").arg(QLatin1StringView(one.global)));
        if (global.match(first).hasMatch())
            return one.part;
    }
    static const QRegularExpression reviews(QStringLiteral("^\\{\\s*\"reviews\"\\s*:\\s*\\["));
    if (reviews.match(first).hasMatch())
        return ArchivePart::GoogleReviews;
    if (begin.startsWith('{') && begin.contains("\"OrderedCollection") &&
        begin.contains("www.w3.org/ns/activitystreams"))
        return ArchivePart::MastodonOutbox;
    return std::nullopt;
}

bool hasMessages(ArchivePart part)
{
    return part >= ArchivePart::MastodonOutbox;
}

} // namespace vigie::inbox
