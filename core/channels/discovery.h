// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/httpclient.h"

#include <QList>

namespace vigie::channels {

struct FoundFeed
{
    QUrl address;
    QString title; ///< as the page or the feed says it, on one line; may be empty
    friend bool operator==(const FoundFeed &, const FoundFeed &) = default;
};

inline constexpr qsizetype mostFeeds = 30;

/// The feeds that a page names: <link rel="alternate"> of a feed's type
/// (https://www.rssboard.org/rss-autodiscovery), where there is none links of the page that look like one.
/// Whole addresses over https (http:// is read as https://), each once, in the page's order. The first 2 MB
/// of the page are read. Pure.
QList<FoundFeed> feedsNamedIn(QByteArrayView page, const QUrl &address);

/// Whether a document is a page rather than a feed. Pure.
bool isPage(QByteArrayView document);

/// The title of a feed; NoFeed ("host") where it is none that can be read. May write a temporary file.
Result<QString> titleOfFeed(const QByteArray &document, const QUrl &address);

/// Asks for what a person typed: a feed itself, or the page that names some. Never empty: NoFeed. The errors
/// of webAddressTyped() and HttpClient, AnswerRefused, FeedGone.
QFuture<Result<QList<FoundFeed>>> lookForFeeds(HttpClient &client, const QString &typed,
                                               std::shared_ptr<std::atomic_bool> cancel);

/// FeedGone or AnswerRefused, of an answer that is neither 200 nor 304.
Error errorOf(const HttpAnswer &answer);
/// What a client of feeds says that it takes.
extern const char feedTypes[];

} // namespace vigie::channels
