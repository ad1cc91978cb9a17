// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/feedsource.h"

#include "inbox/charset.h"
#include "inbox/feedtag.h"
#include "inbox/jsonfeed.h"
#include "inbox/xmlfeed.h"

#include <QRegularExpression>
#include <QTemporaryFile>

namespace vigie::inbox {

static constexpr qint64 recognisedBytes = 64 * 1024;

/// Its letters of ASCII, whether each is one byte or several.
static QByteArray letters(QByteArrayView head)
{
    QByteArray text = head.toByteArray();
    text.removeIf([](char c) { return c <= 0; });
    return text.trimmed();
}

bool isFeed(QByteArrayView head)
{
    if (head.startsWith("\x4c\x6f\xa7\x94")) // "<?xm" in EBCDIC
        return true;
    const QByteArray text = letters(head);
    if (text.startsWith('{'))
        return text.contains("jsonfeed.org/version/") || text.contains("jsonfeed.org\\/version\\/");
    if (text.startsWith("<?xml"))
        return true;
    static const QRegularExpression root(
        QStringLiteral("^(?:\\s|<\\?[^>]*>|<!--.*?-->|<!DOCTYPE\\s[^>\\[]*(?:\\[[^\\]]*\\]\\s*)?>)*<(?:[\\w.-"
                       "]{1,30}:)?([A-Za-z]{3,7})[\\s>/]"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match =
        text.startsWith('<') ? root.match(QString::fromLatin1(text)) : QRegularExpressionMatch();
    return match.hasMatch() &&
           (isFeedRoot(match.capturedView(1)) || text.contains("http://www.w3.org/2005/Atom"));
}

Result<std::unique_ptr<IncomingSource>> openFeed(std::unique_ptr<QFile> file, const QString &path,
                                                 const RowTerms &terms, const std::atomic_bool &cancel)
{
    const QByteArray head = file->seek(0) ? file->read(recognisedBytes) : QByteArray();
    if (letters(head).startsWith('{')) {
        const auto charset = charsetOf(head);
        if (charset && *charset != Charset::Utf8) {
            auto converted = inUtf8(std::move(file), path, *charset, cancel);
            if (!converted)
                return fail(converted.error());
            file = std::move(*converted);
        }
        return openJsonFeed(std::make_unique<FileWindow>(std::move(file), path), terms);
    }
    auto bytes = XmlBytes::of(std::move(file), path, cancel);
    if (!bytes)
        return fail(bytes.error());
    return openXmlFeed(std::move(*bytes), path, terms);
}

Result<std::unique_ptr<IncomingSource>> openFeed(const QByteArray &feed, const QString &name,
                                                 const RowTerms &terms, const std::atomic_bool &cancel)
{
    if (feed.trimmed().isEmpty())
        return fail(ErrorCode::FileEmpty, {{"path", name}});
    if (!isFeed(QByteArrayView(feed).first(std::min<qsizetype>(feed.size(), recognisedBytes))))
        return fail(ErrorCode::FormatUnknown, {{"path", name}});
    auto file = std::make_unique<QTemporaryFile>();
    if (!file->open())
        return fail(ErrorCode::InputOutput, {{"path", name}, {"reason", file->errorString()}});
    if (file->write(feed) != feed.size() || !file->flush())
        return fail(ErrorCode::DiskFull, {{"path", name}});
    return openFeed(std::unique_ptr<QFile>(std::move(file)), name, terms, cancel);
}

} // namespace vigie::inbox
