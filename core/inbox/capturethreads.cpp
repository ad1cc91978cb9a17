// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/capturelayout.h"

#include <QRegularExpression>

namespace vigie::inbox::capture {

using namespace Qt::StringLiterals;

static bool isAction(const Line &line)
{
    return bool(line.furniture.words & (Words(Word::Reply) | Word::Like));
}

static bool endsASentence(const QString &plain)
{
    static const QString ends = u"!?…:;,."_s;
    return plain.isEmpty() || ends.contains(plain.back());
}

namespace {
/// "@lea_g", alone or with what stands beside it.
struct Handle
{
    QString name; ///< before it, on the same line
    QString handle;
    std::optional<Moment> time; ///< after it, on the same line
    bool isLong = false;        ///< "il y a 3 h" rather than "3 h"
};
} // namespace

static bool isLongForm(const QString &key)
{
    return key.startsWith(u"il y a") || key.contains(u" ago");
}

static std::optional<Handle> handleOn(const Page &page, qsizetype i)
{
    static const QRegularExpression pattern = whole(
        u"(?:([^@]{1,60}?) ?)?@([\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*(?:@[\\w.-]+)?)(?:(?: ?[·•]| ) ?(.+))?"_s);
    const QString &plain = page[i].plain;
    if (plain.size() > 120 || !plain.contains(u'@'))
        return std::nullopt;
    const auto match = pattern.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    Handle found{match.captured(1), match.captured(2), {}, false};
    if (match.capturedLength(3) > 0) {
        const QString key = recognisable(match.captured(3));
        found.time = furnitureIn(key, page.terms()).time;
        found.isLong = isLongForm(key);
        if (!found.time)
            return std::nullopt;
    } else if (!found.name.isEmpty()) {
        return std::nullopt; // "Merci @kerlo" is a text
    }
    return found;
}

/// The line of the date that belongs to a handle alone on line `i`; −1 without one.
static qsizetype timeOf(const Page &page, qsizetype i)
{
    static constexpr int linesOfPost = 40;
    qsizetype next = page.after(i + 1);
    if (next < page.size() && page[next].key == u"·")
        next = page.after(next + 1);
    if (next < page.size() && page[next].furniture.time && !isAction(page[next]))
        return next;
    // A post on a page of its own bears its date below: "18:04 · 12 oct. 2025 · 1 234 vues".
    for (int step = 0; step < linesOfPost && next < page.size(); ++step, next = page.after(next + 1)) {
        if (handleOn(page, next))
            return -1;
        const auto &time = page[next].furniture.time;
        if (time && !time->rough && page[next].key.contains(u'·'))
            return next;
    }
    return -1;
}

/// Skips "En réponse à @kerlo" on two lines; the handle it names.
static QString answered(const Page &page, qsizetype &body)
{
    const qsizetype line = page.after(body);
    if (line >= page.size())
        return {};
    const QString &key = page[line].key;
    const qsizetype next = page.after(line + 1);
    if ((key == u"en reponse a" || key == u"replying to") && next < page.size() &&
        page[next].plain.startsWith(u'@') && !page[next].plain.contains(u' ')) {
        body = next + 1;
        return page[next].plain.sliced(1);
    }
    static const QRegularExpression to(u"^(?:en reponse a|replying to) @(\\w+)"_s);
    const auto match = to.match(key);
    if (match.hasMatch())
        body = line + 1;
    return match.captured(1);
}

static QString serviceOf(const QList<Head> &heads, const QString &wanted, bool longTimes)
{
    static const QStringList known{u"x"_s, u"mastodon"_s, u"bluesky"_s, u"youtube"_s};
    if (known.contains(wanted))
        return wanted;
    const QString &handle = heads.first().handle;
    if (handle.contains(u'@'))
        return u"mastodon"_s;
    if (handle.endsWith(u".bsky.social"))
        return u"bluesky"_s;
    const bool named = std::ranges::any_of(heads, [](const Head &head) { return !head.name.isEmpty(); });
    if (!named)
        return longTimes ? u"youtube"_s : QString();
    return handle.contains(u'.') ? u"bluesky"_s : u"x"_s;
}

Layout handlesLayout(const Page &page, const QString &wanted)
{
    Layout layout{{}, {}, true, false, true, {}};
    bool longTimes = false;
    bool replies = false; // words that X's pages draw as icons
    for (qsizetype i = 0; i < page.size(); ++i) {
        replies = replies || page[i].furniture.words.testFlag(Word::Reply);
        auto handle = handleOn(page, i);
        if (!handle)
            continue;
        Head head{i, i + 1, handle->name, handle->handle, handle->time, 0, false};
        if (!handle->time) {
            const qsizetype time = timeOf(page, i);
            if (time < 0)
                continue;
            head.time = page[time].furniture.time;
            handle->isLong = isLongForm(page[time].key);
            if (time <= page.after(page.after(i + 1) + 1) && !page[time].key.contains(u"· 1"))
                head.body = time + 1;
        }
        longTimes = longTimes || handle->isLong;
        const qsizetype floor = layout.heads.isEmpty() ? 0 : layout.heads.last().body;
        if (const qsizetype above = page.before(i, floor);
            head.name.isEmpty() && !handle->isLong && above >= 0 && page.isText(above, {}) &&
            page[above].plain.size() <= 60 && !endsASentence(page[above].plain)) {
            head.name = page[above].plain;
            head.first = above;
        }
        const QString to = answered(page, head.body);
        if (!to.isEmpty() && std::ranges::any_of(layout.heads, [&](const Head &before) {
                return before.handle.compare(to, Qt::CaseInsensitive) == 0;
            }))
            head.depth = 1;
        layout.heads.append(head);
        i = head.body - 1;
    }
    if (layout.heads.isEmpty())
        return layout;
    // Under a photo, "@marc" on a line is a friend who is called.
    if (replies && !longTimes && wanted != u"x" && wanted != u"mastodon" && wanted != u"bluesky")
        layout.heads.clear();
    else
        layout.service = serviceOf(layout.heads, wanted, longTimes);
    return layout;
}

static bool mayBePseudonym(const QString &plain)
{
    return plain.size() <= 30 && !endsASentence(plain) && plain.count(u' ') <= 2;
}

/// "Message par Yann29 » 12 oct. 2025, 18:04" (phpBB).
static std::optional<Head> byLine(const Page &page, qsizetype i, qsizetype floor)
{
    static const QRegularExpression by =
        whole(u"(?:Message |Messages? non lus? |Unread post |Post )?(?:par|by|de) (.{1,40}?) » (.{5,40})"_s);
    const auto match = by.match(page[i].plain);
    if (!match.hasMatch())
        return std::nullopt;
    const auto time = momentIn(recognisable(match.captured(2)), page.terms());
    if (!time)
        return std::nullopt;
    Head head{i, i + 1, match.captured(1), {}, time, 0, false};
    if (const qsizetype title = page.before(i, floor); title >= 0 && page[title].key.startsWith(u"re:"))
        head.first = title;
    return head;
}

/// "Posté le 12-10-2025 à 18:04:22" under a name, or with it.
static std::optional<Head> postedLine(const Page &page, qsizetype i, qsizetype floor)
{
    static const QRegularExpression posted =
        whole(u"(?:Message )?(?:Posté|posté|Publié|Posted|Envoyé)(?: (?:par|by) (.{1,40}?))?(?: ?:)? "
              "(?:le|on) (.{5,40}?)(?: ?[·•|]? ?#\\d+)?"_s);
    const auto match = posted.match(page[i].plain);
    if (!match.hasMatch())
        return std::nullopt;
    const auto time = momentIn(recognisable(match.captured(2)), page.terms());
    if (!time)
        return std::nullopt;
    Head head{i, i + 1, match.captured(1), {}, time, 0, false};
    qsizetype above = page.before(i, floor);
    while (head.name.isEmpty() && above >= 0 && page[above].key.startsWith(u'#'))
        above = page.before(above, floor);
    if (head.name.isEmpty() && above >= 0 && page.isText(above, Word::Forum) &&
        mayBePseudonym(page[above].plain)) {
        head.name = page[above].plain;
        head.first = above;
    }
    return head;
}

/// "12 octobre 2025" and "#12" under what is known of the writer (XenForo).
static std::optional<Head> numberedLine(const Page &page, qsizetype i, qsizetype floor)
{
    static constexpr int linesOfWriter = 12;
    static const QRegularExpression number(u"#\\d{1,6}$"_s);
    static const QRegularExpression ownNumber = whole(u"#\\d{1,6}"_s);
    QString date = page[i].key;
    qsizetype body = i + 1;
    if (const auto match = number.match(date); match.hasMatch()) {
        date = date.first(match.capturedStart()).trimmed();
    } else {
        body = page.after(i + 1);
        if (!page[i].furniture.time || body >= page.size() || !ownNumber.match(page[body].key).hasMatch())
            return std::nullopt;
        ++body;
    }
    const auto time = furnitureIn(date, page.terms()).time;
    if (!time)
        return std::nullopt;
    Head head{i, body, {}, {}, time, 0, false};
    qsizetype line = i;
    for (int step = 0; step < linesOfWriter; ++step) {
        const qsizetype above = page.before(line, floor);
        const bool began = above < 0 && floor == 0;
        if (above < 0 || (page.isFurniture(above, Word::Forum) && !page[above].furniture.time)) {
            const bool ended = above >= 0 || began;
            if (ended && line < i && mayBePseudonym(page[line].plain)) {
                head.name = page[line].plain;
                head.first = line;
            }
            break;
        }
        line = above;
    }
    return head;
}

Layout forumLayout(const Page &page, const QString &)
{
    Layout layout{u"forum"_s, Word::Forum, false, false, false, {}};
    for (qsizetype i = 0; i < page.size(); ++i) {
        if (page[i].key.isEmpty())
            continue;
        const qsizetype floor = layout.heads.isEmpty() ? 0 : layout.heads.last().body;
        auto head = byLine(page, i, floor);
        if (!head)
            head = postedLine(page, i, floor);
        if (!head)
            head = numberedLine(page, i, floor);
        if (!head)
            continue;
        layout.heads.append(*head);
        i = head->body - 1;
    }
    return layout;
}

} // namespace vigie::inbox::capture
