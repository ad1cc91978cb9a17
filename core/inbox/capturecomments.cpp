// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/capturelayout.h"

#include <QRegularExpression>

namespace vigie::inbox::capture {

using namespace Qt::StringLiterals;

namespace {
struct Range
{
    qsizetype from = 0;
    qsizetype to = 0;
    bool opens = false; ///< the replies to this comment follow
};

/// A name and what stood beside it.
struct Named
{
    QString name;
    std::optional<Moment> time;
    int depth = 0;
};
} // namespace

/// "Like · Reply · 3h" under comments, over one line or several. Only with a Reply, or a Like and a date: a
/// badge or "See translation" alone stands above or within a comment. A Reply alone counts beside others, or
/// where the page is `known`: mails have one as well.
static QList<Range> footers(const Page &page, bool known)
{
    QList<Range> found;
    for (qsizetype i = 0; i < page.size(); ++i) {
        if (page[i].isBlank() || !page.isFurniture(i, {}))
            continue;
        Range run{i, i};
        Words words;
        bool time = false;
        bool counts = false;
        run.opens = false;
        for (; i < page.size() && !page.isText(i, {}); ++i) {
            words |= page[i].furniture.words;
            time = time || page[i].furniture.time;
            counts = counts || page[i].furniture.counts;
            run.opens = run.opens || page[i].key.startsWith(u"masquer les rep") ||
                        page[i].key.startsWith(u"hide repl") || page[i].key.startsWith(u"masquer la rep");
        }
        run.to = i;
        const bool like = words.testFlag(Word::Like);
        const bool reply = words.testFlag(Word::Reply);
        known = known || (reply && (like || time || counts)) || (like && time);
        if (reply || (like && time))
            found.append(run);
    }
    return known ? found : QList<Range>();
}

static bool isUserName(const QString &word)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(u"[a-z0-9._]{2,30}"_s));
    return pattern.match(word).hasMatch();
}

/// The name on line `i` without a badge: "Kerlo · Auteur", or one that HTML puts right behind the link.
static QString nameWithoutBadge(const Page &page, qsizetype i)
{
    const QString &plain = page[i].plain;
    const auto isBadge = [&](const QString &rest) {
        return !rest.isEmpty() && furnitureIn(recognisable(rest), page.terms()).isAll();
    };
    for (const Link &link : page[i].links) {
        if (!link.text.isEmpty() && plain.startsWith(link.text) && isBadge(plain.sliced(link.text.size())))
            return link.text;
    }
    const qsizetype dot = plain.indexOf(u'·');
    return dot < 1 || !isBadge(plain.sliced(dot)) ? plain : plain.first(dot).trimmed();
}

/// What screen readers are told of a comment, and what is pasted with it: "Commentaire de Léa il y a 3 h".
static std::optional<Named> spokenName(const Page &page, qsizetype i)
{
    static const QString ago = u",? ((?:il y a|hier|yesterday|an? \\w+ ago|\\d+ \\w+ ago|à l).*)"_s;
    static const QRegularExpression comment(
        QRegularExpression::anchoredPattern(u"(?:Commentaire de|Comment by) (.{1,60}?)"_s + ago));
    static const QRegularExpression reply(QRegularExpression::anchoredPattern(
        u"(?:Réponse de|Reply by) (.{1,60}?) (?:au commentaire de|à|to) .{1,70}?"_s + ago));
    const QString &plain = page[i].plain;
    for (const auto *pattern : {&comment, &reply}) {
        const auto match = pattern->match(plain);
        if (!match.hasMatch())
            continue;
        if (auto time = momentIn(recognisable(match.captured(2)), page.terms()))
            return Named{match.captured(1), time, pattern == &reply ? 1 : 0};
    }
    return std::nullopt;
}

/// The name on line `i`, the first of a comment; `sure` where a comment ended just before.
static std::optional<Named> nameOn(const Page &page, qsizetype i, qsizetype end, bool sure)
{
    if (const auto spoken = spokenName(page, i))
        return spoken;
    const QString name = nameWithoutBadge(page, i);
    if (const qsizetype space = name.indexOf(u' '); space > 0 && isUserName(name.first(space))) {
        if (auto time = momentIn(recognisable(name.sliced(space + 1)), page.terms()))
            return Named{name.first(space), time, 0};
    }
    const qsizetype next = page.after(i + 1);
    if (next >= end)
        return std::nullopt; // one line is a text, or a name without one: the person will see
    const bool beside =
        page.isFurniture(next, {}) || name != page[i].plain ||
        std::ranges::any_of(page[i].links, [&](const Link &link) { return link.text == name; });
    const qsizetype above = page.before(i); // "Photo de profil de marc"
    sure = sure || (above >= 0 && page.isFurniture(above, {}) && page[above].key.endsWith(page[i].key));
    const bool handle = isUserName(name) && name.contains(QRegularExpression(u"[._0-9]"_s));
    if (sure || beside || handle || page.isOurs(name))
        return mayBeName(name, true) ? std::optional(Named{name, {}, 0}) : std::nullopt;
    return mayBeName(name, false) ? std::optional(Named{name, {}, 0}) : std::nullopt;
}

/// Somebody whose whole comment is "J'aime": it stands once more among the buttons.
static bool isLikedInWords(const Page &page, qsizetype name, const Range &buttons)
{
    const auto isLike = [&](qsizetype i) { return page[i].furniture.words.testFlag(Word::Like); };
    if (page.after(name + 1) != buttons.from || buttons.from >= page.size() ||
        page[buttons.from].furniture.words != Words(Word::Like))
        return false;
    for (qsizetype i = buttons.from + 1; i < buttons.to; ++i) {
        if (isLike(i))
            return true;
    }
    return false;
}

static QString serviceOf(const QList<Head> &heads, const QString &wanted)
{
    if (wanted == u"facebook" || wanted == u"instagram" || wanted == u"linkedin" || wanted == u"youtube")
        return wanted;
    qsizetype named = 0;
    qsizetype users = 0;
    for (const Head &head : heads) {
        named += !head.name.isEmpty();
        users += isUserName(head.name);
    }
    if (named == 0)
        return {};
    return users == named ? u"instagram"_s : u"facebook"_s;
}

Layout commentsLayout(const Page &page, const QString &wanted)
{
    Layout layout{{}, {}, false, false, true, {}};
    static const QStringList ownServices{u"facebook"_s, u"instagram"_s, u"linkedin"_s, u"youtube"_s};
    QList<Range> ends = footers(page, ownServices.contains(wanted));
    if (ends.isEmpty())
        return layout;
    ends.append({page.size(), page.size()});
    qsizetype from = 0;
    bool answers = false;
    for (const Range &end : ends) {
        qsizetype first = from;
        while (first < end.from && !page.isText(first, {}))
            ++first;
        if (first < end.from) {
            Head head{from, first, {}, {}, {}, answers ? 1 : 0, false};
            if (const auto named = nameOn(page, first, end.from, from > 0)) {
                head.name = named->name;
                head.time = named->time;
                head.depth = std::max(head.depth, named->depth);
                head.body = first + 1;
                if (const qsizetype next = page.after(head.body);
                    next < end.from && nameWithoutBadge(page, next) == head.name)
                    head.body = next + 1;
            }
            if (head.name.isEmpty() && from > 0 && isLikedInWords(page, first, end) &&
                mayBeName(page[first].plain, true)) {
                head.name = page[first].plain;
                head.body = first + 1;
            }
            layout.heads.append(head);
        }
        from = end.to;
        answers = end.opens;
    }
    layout.service = serviceOf(layout.heads, wanted);
    if (layout.service == u"instagram") {
        for (Head &head : layout.heads)
            head.handle = std::exchange(head.name, {});
    }
    return layout;
}

/// "2e" alone: only where a date follows.
static bool isBareDegree(const Page &page, qsizetype i)
{
    static const QRegularExpression bare(
        QRegularExpression::anchoredPattern(u"1er|2e|3e|3e et \\+|1st|2nd|3rd ?\\+?"_s));
    return bare.match(page[i].key).hasMatch();
}

/// "• 2e", "• 3rd+", or the followers of a firm, under a name.
static bool isStanding(const Page &page, qsizetype i, QString &before)
{
    static const QRegularExpression degree(
        QRegularExpression::anchoredPattern(u"(?:(.*\\S) ?)?[•·] ?(?:(?:premium|auteur|author) ?[•·] "
                                            u"?)?(?:1er|1ere|2e|3e|3e et \\+|3e\\+|1st|2nd|"
                                            "3rd|3rd ?\\+|vous|you)(?: .{0,40})?"_s));
    static const QRegularExpression followers(
        QRegularExpression::anchoredPattern(u"\\d[\\d ., ]* ?(?:abonnes|followers)"_s));
    if (isBareDegree(page, i))
        return true;
    const auto match = degree.match(page[i].key);
    if (match.hasMatch()) {
        // folded() keeps one bullet one bullet: what is before it is the name as it was written.
        const QString &plain = page[i].plain;
        before = plain.first(std::max<qsizetype>(plain.indexOf(QRegularExpression(u"[•·]"_s)), 0)).trimmed();
        return true;
    }
    before.clear();
    return followers.match(page[i].key).hasMatch();
}

Layout linkedinLayout(const Page &page, const QString &)
{
    static constexpr int headlineLines = 4;
    Layout layout{u"linkedin"_s, {}, false, false, true, {}};
    for (qsizetype i = 0; i < page.size(); ++i) {
        QString name;
        if (page[i].key.isEmpty() || !isStanding(page, i, name))
            continue;
        const qsizetype floor = layout.heads.isEmpty() ? 0 : layout.heads.last().body;
        qsizetype first = i;
        if (name.isEmpty()) {
            first = page.before(i, floor);
            for (int step = 0; step < 3 && first >= 0 && page.isFurniture(first, {}); ++step)
                first = page.before(first, floor);
            if (first < 0)
                continue;
            name = page[first].plain;
        }
        if (!mayBeName(name, true))
            continue;
        for (qsizetype up = page.before(first, floor);
             up >= 0 && (page[up].plain == name ||
                         (page.isFurniture(up, {}) && page[up].key.endsWith(recognisable(name))));
             up = page.before(up, floor))
            first = up;
        Head head{first, i + 1, name, {}, {}, 0, false};
        qsizetype line = i;
        for (int step = 0; step < headlineLines; ++step) {
            line = page.after(line + 1);
            if (line >= page.size() || (page[line].furniture.words & (Words(Word::Reply) | Word::Like)))
                break;
            if (const auto &time = page[line].furniture.time) {
                head.time = time;
                head.body = line + 1;
                break;
            }
        }
        if (isBareDegree(page, i) && !head.time)
            continue;
        layout.heads.append(head);
        i = head.body - 1;
    }
    return layout;
}

} // namespace vigie::inbox::capture
