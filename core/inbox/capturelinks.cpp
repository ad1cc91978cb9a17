// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/capturelinks.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace vigie::inbox::capture {

using namespace Qt::StringLiterals;

static constexpr qsizetype longestUrl = 2000;

namespace {
struct Site
{
    const char *host; ///< with or without something before it and a dot
    const char *service;
};
} // namespace

static constexpr std::array sites{
    Site{"facebook.com", "facebook"},
    Site{"fb.com", "facebook"},
    Site{"instagram.com", "instagram"},
    Site{"linkedin.com", "linkedin"},
    Site{"x.com", "x"},
    Site{"twitter.com", "x"},
    Site{"trustpilot.com", "trustpilot"},
    Site{"youtube.com", "youtube"},
    Site{"bsky.app", "bluesky"},
    Site{"business.google.com", "google-review"},
};

static QString hostOf(const QString &address)
{
    return QUrl(address.left(longestUrl)).host().toLower();
}

QString serviceOfAddress(const QString &address)
{
    const QString host = hostOf(address);
    for (const Site &site : sites) {
        const QLatin1StringView known(site.host);
        if (host == known || host.endsWith(u'.' + known))
            return QLatin1StringView(site.service);
    }
    static const QRegularExpression google(u"^(?:www|maps)\\.google\\.[a-z.]{2,6}$"_s);
    if (google.match(host).hasMatch() &&
        (address.contains(u"/maps"_s) || address.contains(u"reviews"_s) || host.startsWith(u"maps.")))
        return u"google-review"_s;
    static const QRegularExpression trip(u"(?:^|\\.)tripadvisor\\.[a-z.]{2,6}$"_s);
    return trip.match(host).hasMatch() ? u"tripadvisor"_s : QString();
}

QString handleInAddress(const QString &address, const QString &service)
{
    const QUrl url(address.left(longestUrl));
    const QString path = url.path();
    const auto first = [&](const QString &pattern) {
        return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(path).captured(1);
    };
    if (service == u"google-review")
        return first(u"/maps/contrib/(\\d+).*"_s);
    if (serviceOfAddress(address) != service && service != u"mastodon" && service != u"forum")
        return {};
    if (service == u"facebook") {
        static const QStringList pages{u"groups"_s, u"hashtag"_s, u"watch"_s,     u"photo"_s,
                                       u"events"_s, u"help"_s,    u"story.php"_s, u"permalink.php"_s,
                                       u"reel"_s,   u"pages"_s,   u"photo.php"_s};
        if (path == u"/profile.php")
            return QUrlQuery(url).queryItemValue(u"id"_s);
        if (const QString member = first(u"/groups/[^/]+/user/(\\d+)/?"_s); !member.isEmpty())
            return member;
        const QString name = first(u"/([\\w.-]{2,80})/?"_s);
        return pages.contains(name) ? QString() : name;
    }
    if (service == u"linkedin")
        return first(u"/(?:in|company|school)/([^/]+)/?.*"_s);
    if (service == u"trustpilot")
        return first(u"/users/(\\w+)/?"_s);
    if (service == u"tripadvisor")
        return first(u"/Profile/([^/]+)/?.*"_s);
    if (service == u"youtube" || service == u"mastodon")
        return first(u"/@([\\w.@-]+)/?"_s);
    if (service == u"bluesky")
        return first(u"/profile/([\\w.:-]+)/?"_s);
    if (service == u"instagram" || service == u"x")
        return first(u"/([\\w.]{1,30})/?"_s);
    return {};
}

bool isOwnAddress(const QString &address, const QString &service)
{
    static const QRegularExpression google(
        u"/maps/contrib/\\d+/(?:place|reviews)/|/maps/reviews/data=|/reviews/\\w+"_s);
    static const QRegularExpression instagram(u"/(?:p|reel)/[\\w-]+/c/\\d+"_s);
    static const QRegularExpression x(u"/\\w+/status/\\d+/?$"_s);
    static const QRegularExpression post(
        u"#(?:p|post-?|t|msg|comment-?)\\d+$|/posts?/?[-=]?\\d+/?$|[?&]p=\\d+"_s);
    static const QRegularExpression mastodon(u"/@[\\w.@-]+/\\d+/?$"_s);
    static const QRegularExpression tripadvisor(u"/ShowUserReviews-[^/]*-r\\d+"_s);
    if (service == u"forum")
        return address.contains(post);
    if (service == u"mastodon")
        return address.contains(mastodon);
    if (serviceOfAddress(address) != service)
        return false;
    if (service == u"facebook")
        return address.contains(u"comment_id="_s);
    if (service == u"linkedin")
        return address.contains(u"commentUrn"_s) || address.contains(u"replyUrn"_s);
    if (service == u"youtube")
        return address.contains(u"&lc="_s) || address.contains(u"?lc="_s);
    if (service == u"bluesky")
        return address.contains(u"/post/"_s);
    if (service == u"trustpilot")
        return address.contains(QRegularExpression(u"/reviews/[0-9a-f]{16,}"_s));
    return address.contains(service == u"instagram"     ? instagram
                            : service == u"x"           ? x
                            : service == u"tripadvisor" ? tripadvisor
                                                        : google);
}

QString cleanAddress(const QString &address, const QString &page)
{
    QUrl url(address.trimmed().left(longestUrl + 1));
    if (url.isRelative() && !page.isEmpty())
        url = QUrl(page).resolved(url);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http") ||
        address.size() > longestUrl)
        return {};
    static const QStringList tracking{u"fbclid"_s, u"igsh"_s,     u"igshid"_s,  u"ref"_s, u"ref_src"_s,
                                      u"gclid"_s,  u"notif_id"_s, u"notif_t"_s, u"trk"_s};
    QUrlQuery kept;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : items) {
        if (!name.startsWith(u"__") && !name.startsWith(u"utm_") && !tracking.contains(name))
            kept.addQueryItem(name, value);
    }
    url.setQuery(kept.isEmpty() ? QString() : kept.query(QUrl::FullyEncoded)); // a null text: no "?" either
    return url.toString(QUrl::FullyEncoded);
}

} // namespace vigie::inbox::capture
