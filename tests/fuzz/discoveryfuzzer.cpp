// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/discovery.h"
#include "channels/retryafter.h"

#include <cstdlib>

using namespace vigie;
using namespace vigie::channels;

/// What a server may say: a page that names feeds, and when to ask again.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    const QByteArrayView said(bytes, static_cast<qsizetype>(size));
    const QList<FoundFeed> feeds = feedsNamedIn(said, QUrl(QStringLiteral("https://blog.example/a/b?c")));
    if (feeds.size() > mostFeeds)
        std::abort();
    for (const FoundFeed &feed : feeds) {
        if (feed.address.scheme() != QLatin1StringView("https") || feed.address.host().isEmpty() ||
            feed.title.contains(u'\n'))
            std::abort();
    }
    isPage(said);
    const auto retry = retryAfterMs(said, 1'760'000'000'000);
    if (retry && (*retry < 0 || *retry > longestRetryMs))
        std::abort();
    return 0;
}
