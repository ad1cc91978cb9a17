// SPDX-License-Identifier: GPL-3.0-or-later
#include "reply/length.h"

#include "base/text.h"
#include "reply/xlength.h"

#include <QRegularExpression>

namespace vigie::reply {

using namespace Qt::StringLiterals;

/// docs.joinmastodon.org, user/posting: a link counts 23, of @user@domain only @user counts.
static qsizetype mastodonLength(QStringView text)
{
    static const QRegularExpression links(u"https?://[^\\s<>\"«»]+"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression far(u"(?<![\\w/])(@\\w+)@[\\w.-]+\\w"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    QString counted = text.toString();
    counted.replace(links, QString(23, u'x'));
    counted.replace(far, u"\\1"_s);
    return graphemes(counted);
}

static qsizetype utf8Length(QStringView text)
{
    return text.toUtf8().size();
}

namespace {

struct Rule
{
    const char *service;
    qsizetype (*counted)(QStringView);
    qsizetype limit;        ///< 0: none that is known
    qsizetype privateLimit; ///< 0: none that is known
};

} // namespace

static constexpr Rule rules[] = {
    // docs.x.com, fundamentals/counting-characters; twitter-text config/v3.json. Direct messages: 10,000
    // (from memory of the API's reference).
    {"x", xLength, 280, 10'000},
    // docs.joinmastodon.org, entities/Instance: max_characters, 500 unless a server says otherwise; private
    // ones are posts too.
    {"mastodon", mastodonLength, 500, 500},
    // app.bsky.feed.post and chat.bsky.convo lexicons, maxGraphemes (the second from memory).
    {"bluesky", graphemes, 300, 1000},
    // From memory of the vendors' help pages, not found in a reference: LinkedIn posts 3000 (the Comments API
    // names no length), messages 8000; Instagram captions and comments 2200, messages 1000; Facebook comments
    // 8000, Messenger 2000; replies to Google reviews 4096 bytes; YouTube comments 10,000.
    {"linkedin", graphemes, 3000, 8000},
    {"instagram", graphemes, 2200, 1000},
    {"facebook", graphemes, 8000, 2000},
    {"google-review", utf8Length, 4096, 4096},
    {"youtube", graphemes, 10'000, 10'000},
};

Length lengthOn(const QString &service, QStringView text, bool isPrivate)
{
    for (const Rule &rule : rules) {
        if (service != QLatin1StringView(rule.service))
            continue;
        // A direct message on X is not weighed.
        const bool weighed = !isPrivate || rule.counted != xLength;
        const qsizetype limit = isPrivate ? rule.privateLimit : rule.limit;
        return {weighed ? rule.counted(text) : graphemes(text),
                limit > 0 ? std::optional(limit) : std::nullopt};
    }
    return {graphemes(text), std::nullopt};
}

} // namespace vigie::reply
