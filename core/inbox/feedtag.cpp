// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/feedtag.h"

#include <QLatin1StringView>

#include <algorithm>

namespace vigie::inbox {

using namespace Qt::StringLiterals;

namespace {
struct NamedTag
{
    QLatin1StringView name;
    FeedTag tag;
};

constexpr NamedTag ofFeeds[] = {
    {"item"_L1, FeedTag::Entry},
    {"entry"_L1, FeedTag::Entry},
    {"title"_L1, FeedTag::Title},
    {"link"_L1, FeedTag::Link},
    {"guid"_L1, FeedTag::Id},
    {"id"_L1, FeedTag::Id},
    {"description"_L1, FeedTag::Summary},
    {"summary"_L1, FeedTag::Summary},
    {"content"_L1, FeedTag::Content},
    {"author"_L1, FeedTag::Author},
    {"name"_L1, FeedTag::Name},
    {"email"_L1, FeedTag::Mail},
    {"uri"_L1, FeedTag::Uri},
    {"url"_L1, FeedTag::Uri},
    {"homepage"_L1, FeedTag::Uri},
    {"pubdate"_L1, FeedTag::Published},
    {"published"_L1, FeedTag::Published},
    {"issued"_L1, FeedTag::Published},
    {"created"_L1, FeedTag::Date},
    {"updated"_L1, FeedTag::Updated},
    {"modified"_L1, FeedTag::Updated},
    {"language"_L1, FeedTag::Language},
    {"channel"_L1, FeedTag::Inside},
    {"items"_L1, FeedTag::Inside},
};
constexpr NamedTag ofDublinCore[] = {
    {"title"_L1, FeedTag::Title},         {"creator"_L1, FeedTag::Creator},   {"author"_L1, FeedTag::Creator},
    {"date"_L1, FeedTag::Date},           {"issued"_L1, FeedTag::Date},       {"created"_L1, FeedTag::Date},
    {"modified"_L1, FeedTag::Updated},    {"language"_L1, FeedTag::Language}, {"identifier"_L1, FeedTag::Id},
    {"description"_L1, FeedTag::Summary},
};
constexpr NamedTag ofMedia[] = {{"group"_L1, FeedTag::Inside}, {"description"_L1, FeedTag::Description}};
constexpr NamedTag ofPodcasts[] = {{"author"_L1, FeedTag::Creator}, {"summary"_L1, FeedTag::Description}};
constexpr NamedTag ofContent[] = {{"encoded"_L1, FeedTag::Content}};
constexpr NamedTag ofThreads[] = {{"in-reply-to"_L1, FeedTag::ReplyTo}};
constexpr NamedTag ofPages[] = {{"body"_L1, FeedTag::Content}, {"div"_L1, FeedTag::Content}};
} // namespace

template <size_t size>
static FeedTag tagAmong(const NamedTag (&names)[size], QStringView name)
{
    const auto *const found = std::ranges::find_if(
        names, [&](const NamedTag &named) { return name.compare(named.name, Qt::CaseInsensitive) == 0; });
    return found == std::end(names) ? FeedTag::Other : found->tag;
}

/// Namespaces of RSS and Atom in their history.
static bool isOfFeeds(QStringView space)
{
    static constexpr QLatin1StringView beginnings[] = {
        "http://www.w3.org/2005/Atom"_L1,     "http://purl.org/atom/ns"_L1,
        "http://backend.userland.com/rss"_L1, "http://blogs.law.harvard.edu/tech/rss"_L1,
        "http://my.netscape.com/"_L1,         "http://channel.netscape.com/"_L1,
        "http://purl.org/net/rss1.1#"_L1,
    };
    return space == "http://purl.org/rss/1.0/"_L1 || space == "http://purl.org/rss/0.9/"_L1 ||
           std::ranges::any_of(beginnings, [&](QLatin1StringView begin) { return space.startsWith(begin); });
}

FeedTag feedTag(QStringView space, QStringView name, QStringView own)
{
    if (space.isEmpty() || space == own || isOfFeeds(space))
        return tagAmong(ofFeeds, name);
    if (space.startsWith("http://purl.org/dc/"_L1))
        return tagAmong(ofDublinCore, name);
    if (space == "http://purl.org/rss/1.0/modules/content/"_L1)
        return tagAmong(ofContent, name);
    if (space == "http://purl.org/syndication/thread/1.0"_L1)
        return tagAmong(ofThreads, name);
    if (space == "http://www.w3.org/1999/xhtml"_L1)
        return tagAmong(ofPages, name);
    if (space.startsWith("http://search.yahoo.com/mrss"_L1))
        return tagAmong(ofMedia, name);
    if (space.startsWith("http://www.itunes.com/"_L1))
        return tagAmong(ofPodcasts, name);
    return FeedTag::Other;
}

bool isFeedRoot(QStringView name)
{
    const QLatin1StringView roots[] = {"rss"_L1, "feed"_L1, "rdf"_L1, "channel"_L1};
    return std::ranges::any_of(
        roots, [&](QLatin1StringView root) { return name.compare(root, Qt::CaseInsensitive) == 0; });
}

} // namespace vigie::inbox
