// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/channel.h"

#include "base/text.h"

#include <utility>

namespace vigie::inbox {

static constexpr std::pair<const char *, const char *> wordsOfServices[] = {
    // a folded part of a name, and the service it speaks of; the first that fits decides
    {"trustpilot", "trustpilot"},
    {"tripadvisor", "tripadvisor"},
    {"mastodon", "mastodon"},
    {"bluesky", "bluesky"},
    {"bsky", "bluesky"},
    {"instagram", "instagram"},
    {"insta", "instagram"},
    {"facebook", "facebook"},
    {"messenger", "facebook"},
    {"linkedin", "linkedin"},
    {"youtube", "youtube"},
    {"twitter", "x"},
    {"google", "google-review"},
    {"gbp", "google-review"},
    {"forum", "forum"},
    {"discourse", "forum"},
    {"reddit", "forum"},
    {"rss", "feed"},
    {"atom", "feed"},
    {"feed", "feed"},
    {"blog", "feed"},
    {"courriel", "mail"},
    {"email", "mail"},
    {"e-mail", "mail"},
    {"mail", "mail"},
    {"telephone", "phone"},
    {"phone", "phone"},
    {"appels", "phone"},
    {"standard", "phone"},
    {"boutique", "counter"},
    {"magasin", "counter"},
    {"guichet", "counter"},
    {"comptoir", "counter"},
    {"accueil", "counter"},
    {"counter", "counter"},
    {"shop", "counter"},
};

QStringList services()
{
    static const QStringList all{
        QStringLiteral("facebook"),      QStringLiteral("instagram"),  QStringLiteral("x"),
        QStringLiteral("mastodon"),      QStringLiteral("bluesky"),    QStringLiteral("linkedin"),
        QStringLiteral("google-review"), QStringLiteral("trustpilot"), QStringLiteral("tripadvisor"),
        QStringLiteral("youtube"),       QStringLiteral("forum"),      QStringLiteral("feed"),
        QStringLiteral("mail"),          QStringLiteral("phone"),      QStringLiteral("counter"),
        QStringLiteral("other"),
    };
    return all;
}

bool isReviewSite(const QString &service)
{
    return service == QLatin1StringView("google-review") || service == QLatin1StringView("trustpilot") ||
           service == QLatin1StringView("tripadvisor");
}

QString serviceGuessedFrom(const QString &name)
{
    const QString text = folded(name);
    if (const QStringList words = text.split(u' '); words.contains(QStringLiteral("x")))
        return QStringLiteral("x");
    for (const auto &[word, service] : wordsOfServices) {
        if (text.contains(QLatin1StringView(word)))
            return QLatin1StringView(service);
    }
    return QStringLiteral("other");
}

} // namespace vigie::inbox
